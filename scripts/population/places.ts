import type { RecordBody } from '../../shared/models/source-record.ts';
import { between, happens, pick, pickWeighted } from './random.ts';
import type { Chance } from './random.ts';

/** verblijfplaats as the register writes it */
export type Address = RecordBody<'address'>;

/** A home address in a real place, in an invented house. */
export function homeAddress(source: Chance): Address {
  const place = pickWeighted(source, places);
  const houseNumber = String(between(source, 1, happens(source, 0.2) ? 480 : 140));
  return {
    street: pick(source, streets), houseNumber,
    houseLetter: happens(source, 0.05) ? pick(source, ['A', 'B', 'C'] as const) : '',
    addition: happens(source, 0.04) ? pick(source, ['1', '2', '3', 'BIS', 'HS'] as const) : '',
    postcode: `${between(source, place.first, place.last)}${postcodeLetters(source)}`,
    place: place.name, municipalityCode: place.code, municipality: place.municipality ?? place.name, country: 'Nederland', lines: [],
  };
}

/** An address in the named place, for households that are drawn by hand. */
export function addressIn(placeName: string, street: string, houseNumber: string, postcode: string): Address {
  const place = places.find(({ name }) => name === placeName);
  if (place === undefined) throw new RangeError(`no such place in the list: ${placeName}`);
  return {
    street, houseNumber, houseLetter: '', addition: '', postcode,
    place: place.name, municipalityCode: place.code, municipality: place.municipality ?? place.name, country: 'Nederland', lines: [],
  };
}

/** Two letters as postcodes have them; SA, SD and SS are never given out. */
function postcodeLetters(source: Chance): string {
  const letters = 'ABCDEGHJKLMNPRSTVWXZ';
  const pair = `${pick(source, [...letters])}${pick(source, [...letters])}`;
  return pair === 'SA' || pair === 'SD' || pair === 'SS' ? 'AB' : pair;
}

interface Place {
  readonly name: string;
  /** where it differs from the place */
  readonly municipality?: string;
  readonly code: string;
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** Places with their municipality code (BRP table 33), the postcodes that occur there, and a weight by size. */
const places: readonly Place[] = [
  { name: 'Amsterdam', code: '0363', first: 1011, last: 1109, weight: 93 },
  { name: 'Rotterdam', code: '0599', first: 3011, last: 3089, weight: 67 },
  { name: "'s-Gravenhage", code: '0518', first: 2511, last: 2597, weight: 56 },
  { name: 'Utrecht', code: '0344', first: 3511, last: 3585, weight: 37 },
  { name: 'Eindhoven', code: '0772', first: 5611, last: 5658, weight: 24 },
  { name: 'Groningen', code: '0014', first: 9711, last: 9747, weight: 24 },
  { name: 'Tilburg', code: '0855', first: 5011, last: 5049, weight: 22 },
  { name: 'Almere', code: '0034', first: 1311, last: 1363, weight: 22 },
  { name: 'Breda', code: '0758', first: 4811, last: 4839, weight: 18 },
  { name: 'Nijmegen', code: '0268', first: 6511, last: 6546, weight: 18 },
  { name: 'Apeldoorn', code: '0200', first: 7311, last: 7339, weight: 16 },
  { name: 'Arnhem', code: '0202', first: 6811, last: 6846, weight: 16 },
  { name: 'Haarlem', code: '0392', first: 2011, last: 2037, weight: 16 },
  { name: 'Enschede', code: '0153', first: 7511, last: 7548, weight: 16 },
  { name: 'Amersfoort', code: '0307', first: 3811, last: 3829, weight: 16 },
  { name: 'Zaandam', municipality: 'Zaanstad', code: '0479', first: 1501, last: 1509, weight: 16 },
  { name: "'s-Hertogenbosch", code: '0796', first: 5211, last: 5237, weight: 16 },
  { name: 'Hoofddorp', municipality: 'Haarlemmermeer', code: '0394', first: 2131, last: 2135, weight: 8 },
  { name: 'Zwolle', code: '0193', first: 8011, last: 8045, weight: 13 },
  { name: 'Zoetermeer', code: '0637', first: 2711, last: 2729, weight: 13 },
  { name: 'Leeuwarden', code: '0080', first: 8911, last: 8941, weight: 12 },
  { name: 'Leiden', code: '0546', first: 2311, last: 2334, weight: 12 },
  { name: 'Maastricht', code: '0935', first: 6211, last: 6229, weight: 12 },
  { name: 'Dordrecht', code: '0505', first: 3311, last: 3329, weight: 12 },
  { name: 'Ede', code: '0228', first: 6711, last: 6718, weight: 9 },
  { name: 'Alphen aan den Rijn', code: '0484', first: 2401, last: 2409, weight: 8 },
  { name: 'Emmen', code: '0114', first: 7811, last: 7829, weight: 9 },
  { name: 'Alkmaar', code: '0361', first: 1811, last: 1829, weight: 10 },
  { name: 'Delft', code: '0503', first: 2611, last: 2629, weight: 10 },
  { name: 'Deventer', code: '0150', first: 7411, last: 7429, weight: 10 },
  { name: 'Venlo', code: '0983', first: 5911, last: 5928, weight: 8 },
  { name: 'Helmond', code: '0794', first: 5701, last: 5709, weight: 9 },
  { name: 'Hilversum', code: '0402', first: 1211, last: 1223, weight: 9 },
  { name: 'Amstelveen', code: '0362', first: 1181, last: 1187, weight: 7 },
  { name: 'Hengelo', municipality: 'Hengelo (O)', code: '0164', first: 7551, last: 7559, weight: 8 },
  { name: 'Purmerend', code: '0439', first: 1441, last: 1448, weight: 8 },
  { name: 'Schiedam', code: '0606', first: 3111, last: 3125, weight: 8 },
  { name: 'Vlaardingen', code: '0622', first: 3131, last: 3138, weight: 7 },
  { name: 'Spijkenisse', municipality: 'Nissewaard', code: '1930', first: 3201, last: 3209, weight: 7 },
  { name: 'Lelystad', code: '0995', first: 8211, last: 8245, weight: 8 },
  { name: 'Roosendaal', code: '1674', first: 4701, last: 4708, weight: 7 },
  { name: 'Oss', code: '0828', first: 5341, last: 5349, weight: 6 },
  { name: 'Assen', code: '0106', first: 9401, last: 9408, weight: 7 },
  { name: 'Gouda', code: '0513', first: 2801, last: 2809, weight: 7 },
  { name: 'Middelburg', code: '0687', first: 4331, last: 4338, weight: 5 },
  { name: 'Vlissingen', code: '0718', first: 4381, last: 4388, weight: 4 },
  { name: 'Terneuzen', code: '0715', first: 4531, last: 4538, weight: 4 },
  { name: 'Goes', code: '0664', first: 4461, last: 4465, weight: 4 },
  { name: 'Bergen op Zoom', code: '0748', first: 4611, last: 4625, weight: 6 },
  { name: 'Den Helder', code: '0400', first: 1781, last: 1788, weight: 5 },
  { name: 'Hoorn', code: '0405', first: 1621, last: 1628, weight: 6 },
  { name: 'Katwijk', code: '0537', first: 2221, last: 2226, weight: 4 },
  { name: 'Nieuwegein', code: '0356', first: 3431, last: 3439, weight: 6 },
  { name: 'Zeist', code: '0355', first: 3701, last: 3709, weight: 6 },
  { name: 'Veenendaal', code: '0345', first: 3901, last: 3907, weight: 6 },
  { name: 'Capelle aan den IJssel', code: '0502', first: 2901, last: 2909, weight: 6 },
  { name: 'Waalwijk', code: '0867', first: 5141, last: 5146, weight: 4 },
  { name: 'Veldhoven', code: '0861', first: 5501, last: 5509, weight: 4 },
  { name: 'Roermond', code: '0957', first: 6041, last: 6045, weight: 5 },
  { name: 'Weert', code: '0988', first: 6001, last: 6006, weight: 4 },
  { name: 'Sittard', municipality: 'Sittard-Geleen', code: '1883', first: 6131, last: 6137, weight: 6 },
  { name: 'Heerlen', code: '0917', first: 6411, last: 6422, weight: 8 },
  { name: 'Doetinchem', code: '0222', first: 7001, last: 7009, weight: 5 },
  { name: 'Winterswijk', code: '0294', first: 7101, last: 7103, weight: 3 },
  { name: 'Zutphen', code: '0301', first: 7201, last: 7207, weight: 4 },
  { name: 'Tiel', code: '0281', first: 4001, last: 4007, weight: 4 },
  { name: 'Almelo', code: '0141', first: 7601, last: 7609, weight: 7 },
  { name: 'Hardenberg', code: '0160', first: 7771, last: 7773, weight: 4 },
  { name: 'Harderwijk', code: '0243', first: 3841, last: 3849, weight: 4 },
  { name: 'Kampen', code: '0166', first: 8261, last: 8267, weight: 4 },
  { name: 'Meppel', code: '0119', first: 7941, last: 7944, weight: 3 },
  { name: 'Hoogeveen', code: '0118', first: 7901, last: 7909, weight: 5 },
  { name: 'Stadskanaal', code: '0037', first: 9501, last: 9503, weight: 3 },
  { name: 'Veendam', code: '0047', first: 9641, last: 9648, weight: 3 },
  { name: 'Delfzijl', municipality: 'Eemsdelta', code: '1979', first: 9931, last: 9936, weight: 3 },
  { name: 'Heerenveen', code: '0074', first: 8441, last: 8449, weight: 4 },
  { name: 'Sneek', municipality: 'Súdwest-Fryslân', code: '1900', first: 8601, last: 8609, weight: 4 },
];

const streets = [
  'Kerkstraat', 'Dorpsstraat', 'Molenweg', 'Schoolstraat', 'Beatrixstraat', 'Julianalaan', 'Wilhelminastraat', 'Stationsweg', 'Emmalaan', 'Burgemeester Bosstraat', 'Eikenlaan',
  'Beukenlaan', 'Kastanjelaan', 'Lindenlaan', 'Berkenstraat', 'Wilgenlaan', 'Populierenlaan', 'Esdoornstraat', 'Meidoornlaan', 'Vlierstraat', 'Rozenstraat', 'Tulpstraat',
  'Leeuwerikstraat', 'Merelstraat', 'Nachtegaallaan', 'Vinkenstraat', 'Reigerstraat', 'Zwaluwstraat', 'Spechtstraat', 'Havenstraat', 'Noorderkade', 'Zuidersingel', 'Oosterweg',
  'Westerlaan', 'Parkweg', 'Singel', 'Nieuwstraat', 'Marktstraat', 'Hoofdstraat', 'Rembrandtlaan', 'Vondelstraat', 'Huygenslaan', 'Thorbeckestraat', 'Van Goghstraat', 'Rubenslaan',
  'Jan Steenstraat', 'Frans Halslaan', 'Mozartlaan', 'Bachstraat', 'Beethovenlaan', 'Churchilllaan', 'Europalaan', 'Maasstraat', 'Rijnlaan', 'Waalstraat', 'IJssellaan', 'Scheldestraat',
  'Vechtstraat', 'Sterrenlaan', 'Saturnusstraat', 'Marslaan', 'Jupiterstraat', 'Zandweg', 'Heideweg', 'Bosrand', 'Akkerstraat', 'Korenbloemstraat', 'Klaproosweg', 'Weidehof', 'Hooiland',
  'De Meent', 'Het Erf', 'Groene Loper', 'Watermolenpad', 'Turfmarkt', 'Kanaalstraat', 'Sluisweg', 'Brugstraat', 'Oude Dijk', 'Polderweg', 'Zeedijk', 'Duinweg', 'Strandwal', 'Kruisweg',
] as const;
