import { yearOf, type CalculationYear, type CalendarDate, type PartialDate } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { derive, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type Parameter, type ParameterReading } from '../engine/parameter.ts';
import { fromYearToYear, inYear } from '../engine/versions.ts';
import type { Term } from '../glossary.ts';
import { birthDateDeciding, monthsAfterBirth } from './birthday.ts';
import { referenceDate } from './months.ts';

const basis = article('Aow', '7a', '1');

/**
 * pensioengerechtigde leeftijd — in months, by the calendar year in which somebody reaches it. Who reached it is not asked again in later years:
 * "Op pensioengerechtigden die in een bepaald kalenderjaar de pensioengerechtigde leeftijd hebben bereikt zijn de pensioengerechtigde leeftijd en
 * de aanvangsleeftijd in de kalenderjaren daarna niet van toepassing." AOW art. 7a lid 1.
 */
export const pensionAge: Parameter = {
  name: 'general.pensionAge', term: 'pensionAge', basis, unit: 'months',
  versions: [
    fromYearToYear(1957, 2012, { value: '780', quote: 'vóór 1 januari 2013: 65 jaar', in: ['aow-2024', 'aow-2026'] }),
    inYear(2013, { value: '781', quote: 'in 2013: 65 jaar en één maand', in: ['aow-2024', 'aow-2026'] }),
    inYear(2014, { value: '782', quote: 'in 2014: 65 jaar en twee maanden', in: ['aow-2024', 'aow-2026'] }),
    inYear(2015, { value: '783', quote: 'in 2015: 65 jaar en drie maanden', in: ['aow-2024', 'aow-2026'] }),
    inYear(2016, { value: '786', quote: 'in 2016: 65 jaar en zes maanden', in: ['aow-2024', 'aow-2026'] }),
    inYear(2017, { value: '789', quote: 'in 2017: 65 jaar en negen maanden', in: ['aow-2024', 'aow-2026'] }),
    inYear(2018, { value: '792', quote: 'in 2018: 66 jaar', in: ['aow-2024', 'aow-2026'] }),
    inYear(2019, { value: '796', quote: 'in 2019: 66 jaar en vier maanden', in: ['aow-2024', 'aow-2026'] }),
    inYear(2020, { value: '796', quote: 'in 2020: 66 jaar en vier maanden', in: ['aow-2024', 'aow-2026'] }),
    inYear(2021, { value: '796', quote: 'in 2021: 66 jaar en vier maanden', in: ['aow-2024', 'aow-2026'] }),
    inYear(2022, { value: '799', quote: 'in 2022: 66 jaar en zeven maanden', in: ['aow-2024', 'aow-2026'] }),
    inYear(2023, { value: '802', quote: 'in 2023: 66 jaar en tien maanden', in: ['aow-2024', 'aow-2026'] }),
    inYear(2024, { value: '804', quote: 'in 2024: 67 jaar', in: ['aow-2024', 'aow-2026'] }),
    inYear(2025, { value: '804', quote: 'in 2025: 67 jaar', in: ['aow-2024', 'aow-2026'] }),
    inYear(2026, { value: '804', quote: 'gelijk aan die van 2024, 2025 en 2026: 67 jaar', in: ['aow-leeftijd-2027'], confidence: 'medium' }),
  ],
};

/** Whether somebody has reached the AOW age on a day. AOW art. 7a lid 1. */
export function pensionAgeReached(step: { readonly term: Term; readonly person: PersonFacts }, on: CalendarDate, reading: ParameterReading): Finding<boolean> {
  const { term, person } = step;
  const reached = (birth: PartialDate) => on >= monthsAfterBirth(birth, monthsOf(pensionAgeOf(birth, on, reading)));
  const birthDate = birthDateDeciding(person, reached);
  return derive({
    term, person: person.id, basis, unit: 'yes or no',
    formula: 'referenceDate ≥ monthsAfterBirth(birthDate, pensionAge)',
    from: { referenceDate: referenceDate(on), birthDate, pensionAge: pensionAgeOf(valueOf(birthDate) ?? on, on, reading) },
    compute: (values) => values.referenceDate >= monthsAfterBirth(values.birthDate, Number(values.pensionAge)),
  });
}

/** The day on which somebody reaches the AOW age; `null` where it lies after the last year of which the age is known. AOW art. 7a lid 1. */
export function pensionDay(birth: CalendarDate): CalendarDate | null {
  const days = pensionAge.versions.flatMap(({ validFrom, validTo, value }) => {
    const day = monthsAfterBirth(birth, Number(value));
    return day >= validFrom && day <= validTo ? [day] : [];
  });
  return days[0] ?? null;
}

/** The AOW age that goes for somebody: of the year in which it was reached, else of the year of the day asked about. It was never under 65 and never over 68. */
function pensionAgeOf(birth: PartialDate, on: CalendarDate, reading: ParameterReading): Finding<Decimal> {
  const reachedIn = [65, 66, 67, 68].map((age) => yearOf(birth) + age).find((year) => year <= yearOf(on) && monthsAfterBirth(birth, monthsOf(pensionAgeIn(year, reading))) <= `${String(year)}-12-31`);
  return pensionAgeIn(reachedIn ?? yearOf(on), reading);
}

/** The AOW exists since 1957. */
function pensionAgeIn(year: CalculationYear, reading: ParameterReading): Finding<Decimal> {
  return inForce(pensionAge, `${String(Math.max(year, 1957))}-01-01`, reading);
}

/** Every AOW age that somebody can reach, of the oldest law to the newest. */
export function pensionAges({ overrides }: ParameterReading): readonly Finding<Decimal>[] {
  return overrides[pensionAge.name] === undefined ? publishedAges : agesIn(overrides);
}

function agesIn(overrides: ParameterReading['overrides']): readonly Finding<Decimal>[] {
  return pensionAge.versions.map(({ validFrom }) => inForce(pensionAge, validFrom, { overrides, provisional: true }));
}

const publishedAges = agesIn({});

function monthsOf(age: Finding<Decimal>): number {
  return Number(valueOf(age) ?? 0);
}
