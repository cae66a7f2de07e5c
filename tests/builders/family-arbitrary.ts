import * as fc from 'fast-check';
import { lastDay } from '../../shared/models/calendar.ts';
import type { ChildcareFacts } from '../../shared/models/household.ts';
import { household, type HouseholdBuilder } from './household.ts';

/** A child as plain choices: the age it reaches in the year, and its care. Hours and rates in hundredths. */
interface ChildChoices {
  readonly age: number;
  readonly month: number;
  readonly day: number;
  /** the month in which it joins the household; 0 was there before */
  readonly joins: number;
  readonly care: { readonly kind: ChildcareFacts['kind']; readonly hours: number; readonly rate: number; readonly from: number; readonly to: number } | null;
}

/** A parent with children, perhaps with a partner for part of the year, as plain choices. All amounts in whole euros. */
export interface FamilyChoices {
  readonly year: number;
  readonly income: number;
  readonly assets: number;
  /** the last month in which the applicant works; 12 works all year */
  readonly worksTo: number;
  readonly partner: { readonly from: number; readonly to: number; readonly income: number; readonly worksTo: number } | null;
  readonly children: readonly ChildChoices[];
}

const month = fc.integer({ min: 1, max: 12 });
/** up to far above the last band of the childcare tables, often near a threshold of the child budget or a bound of the bands */
const income = fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 60_000, max: 240_000 }), fc.constantFrom(25_070, 28_297, 28_406, 29_736, 37_545, 39_141, 47_403, 56_412, 72_779, 108_321));
const worksTo = fc.oneof({ weight: 3, arbitrary: fc.constant(12) }, month);

const child: fc.Arbitrary<ChildChoices> = fc.record({
  age: fc.oneof(fc.integer({ min: 1, max: 17 }), fc.constantFrom(0, 12, 16, 18)),
  month, day: fc.constantFrom(1, 2, 15, 28),
  joins: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, month),
  care: fc.option(fc.record({
    kind: fc.constantFrom('dayCare', 'afterSchoolCare', 'childminder'),
    hours: fc.oneof(fc.integer({ min: 1_000, max: 26_000 }), fc.constantFrom(10_000, 23_000, 23_001)),
    rate: fc.integer({ min: 600, max: 1_400 }),
    from: fc.oneof(fc.constant(1), month), to: fc.oneof(fc.constant(12), month),
  })),
});

/** Families of 2024 to 2026 with known facts. */
export const familyChoices: fc.Arbitrary<FamilyChoices> = fc.record({
  year: fc.integer({ min: 2024, max: 2026 }),
  income, worksTo,
  assets: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: 120_000, max: 190_000 })),
  partner: fc.option(fc.record({ from: fc.oneof(fc.constant(1), month), to: fc.oneof(fc.constant(12), month), income, worksTo })),
  children: fc.array(child, { minLength: 1, maxLength: 4 }),
});

/** The family of these choices. */
export function familyOf({ year, partner, children, ...choices }: FamilyChoices): HouseholdBuilder {
  const applicant = household(year).income(String(choices.income)).assets(String(choices.assets)).works(workedTo(year, choices.worksTo));
  const parents = partner === null || partner.from > partner.to ? applicant : applicant.partner(months(year, partner.from, partner.to)).income(String(partner.income)).works(workedTo(year, partner.worksTo));
  return children.reduce((of, one, index) => withChild(of, year, one, `c${index}`), parents);
}

function withChild(of: HouseholdBuilder, year: number, { age, month: born, day, joins, care }: ChildChoices, id: string): HouseholdBuilder {
  const joined = of.child(`${year - age}-${twoDigits(born)}-${twoDigits(day)}`, id, joins === 0 || age === 0 ? {} : { from: `${year}-${twoDigits(joins)}-10` }).childBenefit();
  if (care === null || care.from > care.to || age > 11) return joined;
  return joined.inCare(hundredths(care.hours), hundredths(care.rate), { kind: care.kind, period: months(year, care.from, care.to) });
}

function workedTo(year: number, last: number): { from: null; to: string | null }[] {
  return [{ from: null, to: last === 12 ? null : lastDay(`${year}-${twoDigits(last)}`) }];
}

function months(year: number, from: number, to: number): { from: string; to: string } {
  return { from: `${year}-${twoDigits(from)}-01`, to: lastDay(`${year}-${twoDigits(to)}`) };
}

function hundredths(number: number): string {
  return `${Math.floor(number / 100)}.${twoDigits(number % 100)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
