import * as fc from 'fast-check';
import { lastDay } from '../../shared/models/calendar.ts';
import { household, type HouseholdBuilder } from './household.ts';

/** A household as plain choices, so that an independent calculation can start from the same. All amounts in whole euros. */
export interface HouseholdChoices {
  readonly year: number;
  readonly income: number;
  readonly assets: number;
  /** months in which the applicant is insured: from the first of the one to the last of the other */
  readonly insuredFrom: number;
  readonly insuredTo: number;
  readonly birthYear: number;
  readonly birthMonth: number;
  readonly partner: { readonly from: number; readonly to: number; readonly income: number; readonly assets: number; readonly insured: boolean } | null;
}

const month = fc.integer({ min: 1, max: 12 });
const income = fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 25_000, max: 52_000 }), fc.constantFrom(0, 25_070, 26_819, 28_406, 29_736, 38_520, 40_857, 51_142));
const assets = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 90_000 }) }, fc.integer({ min: 120_000, max: 190_000 }), fc.constantFrom(146_011, 146_012, 184_633));

/** Households of 2023 to 2026: single or with a partner for part of the year, insured for part of the year, turning eighteen or not. */
export const householdChoices: fc.Arbitrary<HouseholdChoices> = fc.record({
  year: fc.integer({ min: 2023, max: 2026 }),
  income,
  assets,
  insuredFrom: fc.oneof(fc.constant(1), month),
  insuredTo: fc.oneof(fc.constant(12), month),
  birthYear: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1940, max: 2004 }) }, fc.integer({ min: 2005, max: 2008 })),
  birthMonth: month,
  partner: fc.option(fc.record({ from: fc.oneof(fc.constant(1), month), to: fc.oneof(fc.constant(12), month), income, assets, insured: fc.boolean() })),
});

/** The household of these choices. */
export function householdOf(choices: HouseholdChoices): HouseholdBuilder {
  const { year, partner, birthYear, birthMonth } = choices;
  const applicant = household(year).income(String(choices.income)).assets(String(choices.assets)).born(`${birthYear}-${twoDigits(birthMonth)}-15`)
    .insured(choices.insuredFrom <= choices.insuredTo ? [monthsAsPeriod(year, choices.insuredFrom, choices.insuredTo)] : []);
  if (partner === null || partner.from > partner.to) return applicant;
  return applicant.partner(monthsAsPeriod(year, partner.from, partner.to)).income(String(partner.income)).assets(String(partner.assets)).insured(partner.insured);
}

function monthsAsPeriod(year: number, from: number, to: number): { from: string; to: string } {
  return { from: `${year}-${twoDigits(from)}-01`, to: lastDay(`${year}-${twoDigits(to)}`) };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
