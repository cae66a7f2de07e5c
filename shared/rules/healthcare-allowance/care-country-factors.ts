import { yearOf, type CalendarDate } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import { Decimal, writeEuro } from '../../models/money.ts';
import { derive, factFinding, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, ParameterNotInForce, type Parameter, type ParameterReading, type ParameterVersion } from '../engine/parameter.ts';
import { factsContradict } from '../engine/refusal.ts';
import { inYear } from '../engine/versions.ts';

const basis = article('Wzt', '4a', '2');

/**
 * woonlandfactor, verhoudingsgetal — by how much the standard premium of somebody insured by treaty is multiplied. The factor a source
 * gives must be one of those in the annex of that year: of another year or of no country, it is a contradiction and not an amount.
 */
export function careCountryFactor(person: PersonFacts, on: CalendarDate, reading: ParameterReading): Finding<Decimal> {
  const { value } = person.careCountryFactor;
  const fact = { person: person.id, basis, unit: 'ratio', fact: person.careCountryFactor } as const;
  if (value === null) return factFinding<Decimal>({ ...fact, term: 'careCountryFactor', value: null });
  const factor = factorOf(value);
  return derive({
    term: 'careCountryFactor', person: person.id, basis, unit: 'ratio',
    formula: 'publishedCountryFactor',
    from: { toldCountryFactor: factFinding({ ...fact, term: 'toldCountryFactor', value: factor }), publishedCountryFactor: publishedFactor(factor, on, reading) },
    compute: ({ publishedCountryFactor }) => publishedCountryFactor,
  });
}

function factorOf(text: string): Decimal {
  if (!/^\d(\.\d{1,6})?$/.test(text)) throw factsContradict('careCountryFactor', `not a factor of a country: ${JSON.stringify(text)}`);
  return new Decimal(text);
}

/** A factor that several countries share is quoted with all of them: the fact is the factor, not the country. */
function publishedFactor(factor: Decimal, on: CalendarDate, reading: ParameterReading): Finding<Decimal> {
  const ofYear = careCountryFactors.flatMap((country) => country.versions.filter((version) => version.validFrom <= on && on <= version.validTo));
  if (ofYear.length === 0) throw new ParameterNotInForce('careCountryFactor', yearOf(on));
  const same = ofYear.filter((version) => factor.equals(version.value));
  const [first, ...others] = same;
  if (first === undefined) throw factsContradict('careCountryFactor', `no country has the factor ${writeEuro(factor)} in ${String(yearOf(on))}`);
  const version: ParameterVersion = others.length === 0 ? first : { ...first, quote: same.map((one) => one.quote).join('; ') };
  return inForce({ name: 'healthcare.careCountryFactor', term: 'publishedCountryFactor', basis, unit: 'ratio', versions: [version] }, on, { ...reading, overrides: {} });
}

/** Country as the annex writes it, and its factors of 2024, 2025 and 2026. The annex of 2023 was not found. */
const annex: Readonly<Record<string, readonly [country: string, in2024: string, in2025: string, in2026: string]>> = {
  BE: ['België', '0.7663', '0.7981', '0.8165'],
  BA: ['Bosnië-Herzegovina', '0.0795', '0.0844', '0.0881'],
  BG: ['Bulgarije', '0.1067', '0.1224', '0.1363'],
  CY: ['Cyprus', '0.3193', '0.4272', '0.4498'],
  DK: ['Denemarken', '1.0000', '1.0000', '1.0000'],
  DE: ['Duitsland', '0.9485', '1.0000', '1.0000'],
  EE: ['Estland', '0.2780', '0.2900', '0.3057'],
  FI: ['Finland', '0.7342', '0.7791', '0.8148'],
  FR: ['Frankrijk', '0.8365', '0.8251', '0.8304'],
  GR: ['Griekenland', '0.2146', '0.2144', '0.2206'],
  HU: ['Hongarije', '0.1667', '0.1783', '0.1887'],
  IS: ['IJsland', '1.0000', '1.0000', '1.0000'],
  IE: ['Ierland', '0.9386', '0.9682', '0.9789'],
  IT: ['Italië', '0.4825', '0.4685', '0.4641'],
  CV: ['Kaapverdië', '0.0250', '0.0308', '0.0346'],
  HR: ['Kroatië', '0.3783', '0.3925', '0.3201'],
  LV: ['Letland', '0.1734', '0.2054', '0.2110'],
  LI: ['Liechtenstein', '1.0000', '1.0000', '1.0000'],
  LT: ['Litouwen', '0.2422', '0.2308', '0.2459'],
  LU: ['Luxemburg', '0.7980', '0.8338', '0.8430'],
  MT: ['Malta', '0.4034', '0.4182', '0.4370'],
  MA: ['Marokko', '0.0219', '0.0205', '0.0212'],
  ME: ['Montenegro', '0.0980', '0.1069', '0.1202'],
  MK: ['Noord-Macedonië', '0.0580', '0.0577', '0.0599'],
  NO: ['Noorwegen', '1.0000', '1.0000', '1.0000'],
  AT: ['Oostenrijk', '0.8145', '0.8998', '0.9177'],
  PL: ['Polen', '0.1613', '0.1649', '0.1940'],
  PT: ['Portugal', '0.2955', '0.3147', '0.3205'],
  RO: ['Roemenië', '0.1263', '0.1374', '0.1453'],
  RS: ['Servië', '0.0919', '0.1000', '0.1118'],
  SI: ['Slovenië', '0.3619', '0.3792', '0.4029'],
  SK: ['Slowakije', '0.2452', '0.2530', '0.2684'],
  ES: ['Spanje', '0.4268', '0.4398', '0.4408'],
  CZ: ['Tsjechië', '0.3649', '0.4078', '0.4257'],
  TN: ['Tunesië', '0.0289', '0.0300', '0.0306'],
  TR: ['Turkije', '0.0633', '0.0623', '0.0682'],
  GB: ['Verenigd Koninkrijk', '0.7692', '0.8467', '0.8498'],
  SE: ['Zweden', '0.9596', '1.0000', '1.0000'],
  CH: ['Zwitserland', '1.0000', '1.0000', '1.0000'],
};

/** The factor of each country in each year. They are not replaced by name: the factor is a fact of the person. */
export const careCountryFactors: readonly Parameter[] = Object.entries(annex).map(([code, [country, in2024, in2025, in2026]]) => ({
  name: `healthcare.careCountryFactor.${code}`, term: 'publishedCountryFactor', basis, unit: 'ratio',
  versions: [
    inYear(2024, { value: in2024, quote: quote(country, in2024), in: ['rzv-2024', 'tg082-2024'] }),
    inYear(2025, { value: in2025, quote: quote(country, in2025), in: ['rzv-2025', 'tg082-2025'] }),
    inYear(2026, { value: in2026, quote: quote(country, in2026), in: ['rzv-2026', 'tg082-2026'] }),
  ],
}));

function quote(country: string, factor: string): string {
  return `${country} ${factor.replace('.', ',')}`;
}
