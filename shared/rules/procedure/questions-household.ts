import { z } from 'zod';
import { daysBetween, yearOf, type CalendarDate } from '../../models/calendar.ts';
import { caseFormatName, type CaseRelation } from '../../models/case-format.ts';
import { passesElevenTest } from '../../models/bsn.ts';
import { writeEuro } from '../../models/money.ts';
import { yearNumber } from '../../models/text-codecs.ts';
import { valueOf } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce } from '../engine/parameter.ts';
import { roundToEuro } from '../engine/rounding.ts';
import { caseFacts, readCase } from '../facts/from-case.ts';
import { minimumAward } from '../general/parameters.ts';
import { belongsToBothHouseholds, countsFrom, lowerByTenPercent, resolvePartners, toldPlaces } from '../general/index.ts';
import { assetLimitCouple, assetLimitSingle } from '../housing-allowance/index.ts';
import { lastYearCancelled } from './collection/debt.ts';
import { asOf } from './money-answer.ts';
import { answered, askedDay, askedEuro, basisOf, question, unanswered, type QuestionAnswer, type Questions } from './question.ts';
import { published, told } from './told.ts';

const truth = z.boolean();
const age = z.int().min(0).max(120);

/** Questions about the household and the award, by their name in the case format. What the rules know already is only put in other words here. */
export const householdQuestions: Questions = () => ({
  first_degree_blood_relative: question(
    z.strictObject({ date: askedDay, relation: z.string(), ages: z.tuple([age, age]).optional(), same_address: truth, shared_home_ownership: truth.optional() }),
    ({ date, ages: [applicantAge, otherAge] = [60, 30], same_address, shared_home_ownership = false }) => partnerOn(date, [holds('sameAddress', same_address), holds('ownedHomeTogether', shared_home_ownership), holds('firstDegreeBlood', true)], { applicantAge, otherAge }),
  ),

  // No ground is told: the question is whether the relation stands in the way of one.
  first_degree_blood_relative_before_2025: question(z.strictObject({ date: askedDay, relation: z.string(), child_age_on_1_january: age }), ({ date, child_age_on_1_january }) =>
    partnerOn(date, [holds('sameAddress', true), holds('ownedHomeTogether', true), holds('firstDegreeBlood', true)], { applicantAge: child_age_on_1_january + 25, otherAge: child_age_on_1_january })),

  first_degree_in_law: question(z.strictObject({ date: askedDay, relation: z.string(), joint_request: truth, other_ground_met: truth }), ({ date, joint_request, other_ground_met }) =>
    partnerOn(date, [holds('sameAddress', true), holds('ownedHomeTogether', other_ground_met), holds('firstDegreeInLaw', true), holds('jointRequest', joint_request)])),

  adult_minor_child_at_address: question(
    z.strictObject({ date: askedDay.optional(), both_adult: truth, minor_child_of_one_at_address: truth, written_business_lease_and_request: truth }),
    ({ date = asOf, both_adult, minor_child_of_one_at_address, written_business_lease_and_request }) =>
      partnerOn(date, [holds('sameAddress', true), holds('minorChildAtAddress', minor_child_of_one_at_address), holds('businessLease', written_business_lease_and_request)], { applicantAge: 40, otherAge: both_adult ? 40 : 16 }),
  ),

  partner_last_year: question(z.strictObject({ date: askedDay.optional(), partner_in_previous_year: truth, registered_same_address: truth }), ({ date = asOf, partner_in_previous_year, registered_same_address }) =>
    partnerOn(date, [holds('sameAddress', registered_same_address), holds('partnerYearBefore', partner_in_previous_year)])),

  mid_year_start: question(z.strictObject({ partnership_starts: askedDay }), ({ partnership_starts }) =>
    answered({ partner_from: partnership_starts, counts_for_the_allowance_from: countsFrom(partnership_starts) }, basisOf([article('Awir', '3', '3'), article('Awir', '5')]))),

  ten_percent_rule: question(z.strictObject({ income_normal_eur: askedEuro, income_with_exclusion_eur: askedEuro, request: truth, year: yearNumber.optional() }), ({ income_normal_eur, income_with_exclusion_eur, request, year }) => {
    const lower = lowerByTenPercent('a', told('incomeFigure', income_normal_eur, 'euro per year'), told('recalculatedIncome', income_with_exclusion_eur, 'euro per year'), published, year === undefined ? asOf : `${String(year)}-01-01`);
    return answered({ applies: request && valueOf(lower) === true }, basisOf([lower.basis]));
  }),

  co_parenting_days: question(z.strictObject({ days_per_year: z.int().min(0).max(366), year: yearNumber.optional() }), ({ days_per_year, year = yearOf(asOf) }) => {
    const [first, days] = [`${String(year)}-01-01`, daysBetween(`${String(year)}-01-01`, `${String(year + 1)}-01-01`)];
    const both = belongsToBothHouseholds({ child: 'c', withApplicant: days_per_year, withOtherParent: Math.max(0, days - days_per_year), ofDays: days, daysOfYear: days }, first, published);
    return answered({ co_parent_threshold_met: valueOf(both) === true }, basisOf([both.basis]));
  }),

  awir_limit: question(z.strictObject({ year: yearNumber, partner_whole_year: truth, assets_on_1_january_eur: askedEuro }), ({ year, partner_whole_year, assets_on_1_january_eur }) => {
    const limit = inForce(partner_whole_year ? assetLimitCouple : assetLimitSingle, `${String(year)}-01-01`, published);
    return answered({ excluded: assets_on_1_january_eur.greaterThan(valueOf(limit) ?? 0) }, basisOf([limit.basis]));
  }),

  round_then_minimum: question(z.strictObject({ annual_unrounded_eur: askedEuro }), ({ annual_unrounded_eur }) => {
    const rounded = roundToEuro(annual_unrounded_eur);
    return answered({ rounded_eur: writeEuro(rounded), granted: rounded.greaterThanOrEqualTo(valueOf(inForce(minimumAward, asOf, published)) ?? 0) }, basisOf([article('Awir', '14', '4'), minimumAward.basis]));
  }),

  debt_in_scope_of_cancellation: question(z.strictObject({ debt_over_year: yearNumber, decision_dated: askedDay.optional() }), ({ debt_over_year }) => {
    const cancelled = debt_over_year <= lastYearCancelled;
    const collection = cancelled ? 'cancelled for recognised parents and who was their partner on 31 December 2020, not for fraud or crime' : 'paused until the integral review is finished or waived, then restarted in batches';
    return answered({ cancelled_category: cancelled, collection });
  }),

  eleven_test: question(z.strictObject({ bsn: z.string().max(20) }), ({ bsn }) => answered({ valid: passesElevenTest(bsn) })),
});

function holds(kind: CaseRelation['kind'], so: boolean): CaseRelation {
  return { kind, holds: so };
}

/** Whether the rules make two invented people partners on a day, of whom these relations are told and no others. */
function partnerOn(date: CalendarDate, relations: readonly CaseRelation[], ages: { readonly applicantAge: number; readonly otherAge: number } = { applicantAge: 40, otherAge: 40 }): QuestionAnswer {
  const year = yearOf(date);
  const born = (years: number) => `${String(year - 1 - years)}-06-01`;
  const read = readCase({
    format: caseFormatName, id: 'question', year,
    persons: [{ id: 'a', role: 'applicant', birthDate: born(ages.applicantAge) }, { id: 'b', role: 'auto', birthDate: born(ages.otherAge), relations: [...relations, { kind: 'nothingElse' }] }],
  });
  if (!read.ok) return unanswered(read.problem.at);
  const place = toldPlaces(resolvePartners(caseFacts(read.case), published))?.[0]?.months.find(({ month }) => date.startsWith(month));
  if (place === undefined || place.role === null) return unanswered(...(place?.missingFacts.map(({ fact }) => fact) ?? ['year']));
  return answered({ partner: place.role === 'partner' }, basisOf([article('Awir', '3')]));
}
