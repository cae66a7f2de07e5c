import type { RecordBody } from '../../shared/models/source-record.ts';
import { between, happens, pick, pickWeighted } from './random.ts';
import type { Chance } from './random.ts';

/** A name as the person register writes it. */
export interface PersonName {
  readonly givenNames: string;
  readonly title: string;
  readonly prefix: string;
  readonly familyName: string;
}

export type Salutation = 'mr' | 'ms';

/** The part of a name that a family shares. */
export type FamilyName = Pick<PersonName, 'prefix' | 'familyName'>;

/** A family name that occurs in the Netherlands, by chance and a little by how common it is. */
export function familyName(source: Chance): FamilyName {
  const found = happens(source, 0.42) ? pick(source, commonFamilyNames) : pick(source, otherFamilyNames);
  return splitPrefix(found);
}

/** Given names that fit the year of birth; one in six people has a second one. */
export function givenNames(source: Chance, salutation: Salutation, birthYear: number): string {
  const generation = generations.find(({ from }) => birthYear >= from);
  if (generation === undefined) throw new RangeError(`no given names for ${birthYear}`);
  const first = pick(source, generation[salutation]);
  if (!happens(source, 1 / 6)) return first;
  const second = pick(source, generation[salutation]);
  return second === first ? first : `${first} ${second}`;
}

/** How the name is used after a marriage: mostly the own name. BRP element 61.10. */
export function nameUse(source: Chance, salutation: Salutation, married: boolean): NameUse {
  if (!married) return 'own';
  return pickWeighted(source, nameUses[salutation]).use;
}

type NameUse = RecordBody<'person'>['nameUse'];

const nameUses: Readonly<Record<Salutation, readonly { readonly use: NameUse; readonly weight: number }[]>> = {
  ms: [{ use: 'own', weight: 50 }, { use: 'partnerOwn', weight: 38 }, { use: 'partner', weight: 9 }, { use: 'ownPartner', weight: 3 }],
  mr: [{ use: 'own', weight: 96 }, { use: 'ownPartner', weight: 4 }],
};

/** A salutation by chance. */
export function salutation(source: Chance): Salutation {
  return between(source, 0, 1) === 0 ? 'mr' : 'ms';
}

/** `van der Linden` in its two register parts. */
export function splitPrefix(whole: string): FamilyName {
  const found = /^(van der|van den|van de|van|de|der|den|ten|ter|el|da|dos|von|'t|in 't|op den|le|la|al) (\S.*)$/u.exec(whole);
  return found === null ? { prefix: '', familyName: whole } : { prefix: found[1] ?? '', familyName: found[2] ?? '' };
}

const commonFamilyNames = [
  'de Jong', 'Jansen', 'de Vries', 'van den Berg', 'Bakker', 'van Dijk', 'Visser', 'Janssen', 'Smit', 'Meijer', 'de Boer', 'Mulder', 'de Groot', 'Bos', 'Vos',
  'Peters', 'Hendriks', 'van Leeuwen', 'Dekker', 'Brouwer', 'de Wit', 'Dijkstra', 'Smits', 'de Graaf', 'van der Meer', 'van der Linden', 'Kok', 'Jacobs',
  'de Haan', 'Vermeulen', 'van den Heuvel', 'van der Veen', 'van den Broek', 'de Bruijn', 'van der Heijden', 'Schouten', 'van Beek', 'Willems', 'van Vliet',
  'Hoekstra', 'Maas', 'Verhoeven', 'Koster', 'van Dam', 'Prins', 'Blom', 'Huisman', 'Peeters', 'Kuipers', 'van Veen', 'Postma', 'Veenstra', 'Kramer',
] as const;

const otherFamilyNames = [
  'van den Brink', 'Scholten', 'van Wijk', 'Post', 'Martens', 'van der Wal', 'Kuiper', 'Zijlstra', 'van Doorn', 'Wolters', 'Molenaar', 'van den Bosch', 'Hofman',
  'Timmermans', 'Groen', 'Gerritsen', 'Bosman', 'van Loon', 'van der Horst', 'Evers', 'Sanders', 'Verbeek', 'Hermans', 'Driessen', 'van der Laan', 'Kuijpers',
  'Jonker', 'Boersma', 'Kooijman', 'van Rijn', 'Verweij', 'van der Velde', 'Schipper', 'Wiersma', 'van Es', 'Schutte', 'de Lange', 'Bouwman', 'van Schaik',
  'Vink', 'de Ruiter', 'Kersten', 'Roos', 'Terpstra', 'Lammers', 'Nijhuis', 'Geerts', 'van Eijk', 'Wouters', 'Stam', 'Bosch', 'Cornelissen', 'Franssen', 'Horst',
  'Aalbers', 'Tromp', 'van Zanten', 'Rietveld', 'Buitenhuis', 'Zwart', 'Kamphuis', 'Oosterhuis', 'Wagenaar', 'Haverkamp', 'Slot', 'Ruijter', 'Brands',
  'Yılmaz', 'Kaya', 'Demir', 'Özdemir', 'Aydın', 'el Amrani', 'el Idrissi', 'Bouzid', 'Benali', 'Haddad', 'Ahmed', 'Hassan', 'Mohamud', 'Tesfay', 'Nguyen', 'Chen',
  'Singh', 'Ramdin', 'Jagroep', 'Kromosoeto', 'Pinas', 'Martina', 'Maduro', 'Pereira', 'da Silva', 'Rodrigues', 'Kowalski', 'Nowak', 'Popescu', 'Horvath', 'Ivanova',
  'Fernandes', 'Osei', 'Mensah', 'Lopes', 'Winter', 'Schmidt', 'Dubois', 'Sahin', 'Polat', 'Rahimi', 'Hosseini', 'Saleh', 'Khan', 'Tahiri', 'Latumahina', 'Pattiasina',
] as const;

/** Newest generation first. */
const generations: readonly { readonly from: number; readonly mr: readonly string[]; readonly ms: readonly string[] }[] = [
  {
    from: 2005,
    mr: ['Noah', 'Daan', 'Sem', 'Luuk', 'Finn', 'Milan', 'Levi', 'Luca', 'Mees', 'James', 'Adam', 'Mohammed', 'Ilyas', 'Bram', 'Thijs', 'Guus', 'Siem', 'Jayden', 'Yusuf', 'Boaz', 'Tygo', 'Hidde', 'Amir', 'Julian', 'Otis'],
    ms: ['Emma', 'Julia', 'Mila', 'Tess', 'Sophie', 'Zoë', 'Sara', 'Nora', 'Yara', 'Lotte', 'Evi', 'Noor', 'Olivia', 'Saar', 'Liv', 'Fenna', 'Isa', 'Amira', 'Maud', 'Lina', 'Elif', 'Jasmijn', 'Roos', 'Naomi', 'Lauren'],
  },
  {
    from: 1985,
    mr: ['Thomas', 'Tim', 'Kevin', 'Lars', 'Rick', 'Jeroen', 'Stefan', 'Niels', 'Bas', 'Mark', 'Mehmet', 'Youssef', 'Ruben', 'Sander', 'Robin', 'Dennis', 'Wouter', 'Joost', 'Rens', 'Jordy', 'Bilal', 'Rashid', 'Maarten', 'Jelle', 'Pim'],
    ms: ['Lisa', 'Laura', 'Sanne', 'Anne', 'Kim', 'Iris', 'Fatima', 'Samira', 'Linda', 'Marieke', 'Nicole', 'Lieke', 'Femke', 'Manon', 'Esra', 'Melissa', 'Eline', 'Judith', 'Nadia', 'Suzan', 'Maaike', 'Anouk', 'Charlotte', 'Denise', 'Ilse'],
  },
  {
    from: 1962,
    mr: ['Peter', 'Marcel', 'Erik', 'Ronald', 'Frank', 'Patrick', 'René', 'Richard', 'Edwin', 'Arjan', 'Michel', 'Hassan', 'Ahmed', 'Mustafa', 'Gerard', 'John', 'Martin', 'Paul', 'Wim', 'Harold', 'Theo', 'Ali', 'Alexander', 'Jaap', 'Hugo'],
    ms: ['Monique', 'Sandra', 'Ingrid', 'Petra', 'Yvonne', 'Karin', 'Anita', 'Esther', 'Wilma', 'Angelique', 'Jolanda', 'Marianne', 'Khadija', 'Ayşe', 'Mirjam', 'Bianca', 'Carla', 'Saskia', 'Astrid', 'Ellen', 'Nel', 'Corina', 'Marloes', 'Diana', 'Fatma'],
  },
  {
    from: 0,
    mr: ['Johannes', 'Cornelis', 'Hendrik', 'Willem', 'Pieter', 'Gerrit', 'Jacobus', 'Antonius', 'Jan', 'Dirk', 'Adriaan', 'Leendert', 'Kees', 'Klaas', 'Piet', 'Henk', 'Arie', 'Bernardus', 'Theodorus', 'Franciscus'],
    ms: ['Maria', 'Johanna', 'Cornelia', 'Elisabeth', 'Anna', 'Wilhelmina', 'Catharina', 'Adriana', 'Hendrika', 'Geertruida', 'Jacoba', 'Margaretha', 'Ria', 'Riet', 'Truus', 'Gerda', 'Ans', 'Greet', 'Dina', 'Petronella'],
  },
];
