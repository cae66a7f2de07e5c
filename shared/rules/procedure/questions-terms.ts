import { z } from 'zod';
import { monthText, yearNumber } from '../../models/text-codecs.ts';
import { writeCents, writeEuro } from '../../models/money.ts';
import { valueOf } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { countsFrom } from '../general/index.ts';
import { reading, unpublished } from './mark.ts';
import { asOf, text } from './money-answer.ts';
import { about, answered, askedDay, askedEuro, basisOf, question, unanswered, type QuestionAnswer, type Questions } from './question.ts';
import {
  advanceTerms, applicationDeadline, childcareDelivery, finalAwardPaymentTerm, finalAwardTerm, fiveYearLimits, reportChangeTerm, revisionTerm,
} from './terms/award-terms.ts';
import { latePenalty, noticeOfDefault, penaltyAwb, penaltyAwir, type LateDecision } from './terms/default.ts';
import { mostMutationLetters, mutationDirection, mutationStopTerm } from './terms/mutation.ts';
import { adjourned, appealTerm, decisionOnObjection, isInTime, isTooEarly, lastReceiptByPost, objectionTerm, siteWording, suspendedDays, type DecisionMadeKnown } from './terms/objection.ts';

/** The day of a decision, and when it was made known: as a day, or that it was no later than its date. */
const madeKnown = { dated: askedDay, published: askedDay.optional(), published_on_or_before_dated: z.boolean().optional() };

/** What a late decision is about, in the words of the case format. */
const lateDecisions = {
  'definitive award': 'finalAward', 'definitive award or objection against it': 'finalAward', 'objection against definitive award': 'objectionToFinalAward',
  'advance, change of advance, recovery on its own, collection': 'otherAllowanceDecision', advance: 'otherAllowanceDecision', 'change of advance': 'otherAllowanceDecision',
  'objection against advance': 'otherAllowanceDecision', 'recovery on its own': 'otherAllowanceDecision', collection: 'otherAllowanceDecision', 'recovery operation': 'recoveryOperation',
} as const satisfies Record<string, LateDecision>;

const lateDecision = z.enum(Object.keys(lateDecisions) as (keyof typeof lateDecisions)[]);

/** In days. */
const dayCount = z.int().min(0).max(100_000);

const objection = question(z.strictObject(madeKnown), (asked) => {
  const decision = toldDecision(asked);
  return decision === null ? unanswered('published') : objectionAnswer(decision);
});

/** Questions about terms, by their name in the case format. */
export const termQuestions: Questions = () => ({
  'objection_term + decision_on_objection': objection,
  'objection_term (published after its date)': objection,

  postal_receipt: question(z.strictObject({ ...madeKnown, posted: askedDay.optional(), received: askedDay }), ({ posted = null, received, ...asked }) => {
    const decision = toldDecision(asked);
    if (decision === null) return unanswered('published');
    const term = objectionTerm(decision);
    const timely = isInTime(term, { posted, received });
    // Under the name `then` of the case format, which an object literal may not have here.
    const next = timely ? [] : [['then', 'check excusable delay (Awb 6:11); otherwise treat as request for revision (herziening)']];
    return answered(Object.fromEntries([['timely', timely], ...next]), { ...about([term]), ...basisOf([term.basis, article('Awb', '6:9')]) });
  }),

  premature: question(z.strictObject({ decision_taken: askedDay, decision_dated: askedDay, objection_received: askedDay }), ({ decision_taken, decision_dated, objection_received }) => {
    const early = isTooEarly({ taken: decision_taken, dated: decision_dated, received: objection_received });
    return early === null ? unanswered('whether the citizen could reasonably think that the decision had been taken') : answered({ inadmissible_as_premature: early }, basisOf([article('Awb', '6:10')]));
  }),

  suspension_for_repair: question(z.strictObject({ ...madeKnown, repair_requested: askedDay, repaired: askedDay.optional(), repair_term_ended: askedDay.optional() }), ({ repair_requested, repaired, repair_term_ended, ...asked }) => {
    const decision = toldDecision(asked);
    const ended = repaired ?? repair_term_ended;
    if (decision === null || ended === undefined) return unanswered(decision === null ? 'published' : 'repaired');
    const decide = decisionOnObjection(objectionTerm(decision), { repair: { requested: repair_requested, ended } });
    return answered({ suspended_days: suspendedDays(decide), decide_by: decide.end, decide_by_after_adjournment: adjourned(decide).end }, about([decide]));
  }),

  appeal_term: question(z.strictObject({ decision_on_objection_dated: askedDay }), ({ decision_on_objection_dated }) => {
    const term = appealTerm(decision_on_objection_dated);
    return answered({ term_starts: term.starts, appeal_last_day: term.end }, about([term]));
  }),

  notice_of_default: question(z.strictObject({ decide_by: askedDay, notice_received: askedDay }), ({ decide_by, notice_received }) => {
    const notice = noticeOfDefault({ decideBy: decide_by, received: notice_received });
    if (notice === null) return answered({ has_effect: false, two_weeks_end: null, first_penalty_day: null, appeal_for_late_decision_from: null }, basisOf([article('Awb', '6:12')]));
    const { term, firstPenaltyDay } = notice;
    return answered({ has_effect: true, two_weeks_end: term.end, first_penalty_day: firstPenaltyDay, appeal_for_late_decision_from: firstPenaltyDay }, about([term]));
  }),

  penalty_awir: question(
    z.strictObject({ days_in_default: dayCount, absolute_difference_award_vs_advance_eur: askedEuro.refine((amount) => !amount.isNegative(), 'expected a difference of nothing or more'), decision: lateDecision.optional() }),
    ({ days_in_default, absolute_difference_award_vs_advance_eur, decision }) => {
      const basis = article('Awir', '12', '2');
      if (decision !== undefined && latePenalty(lateDecisions[decision]).kind !== 'awir') return answered({ penalty_eur: '0' }, basisOf([basis]));
      const penalty = valueOf(penaltyAwir({ daysInDefault: days_in_default, difference: absolute_difference_award_vs_advance_eur, on: asOf }));
      const marks = days_in_default > 42 ? [reading('penaltyAwbReplaced', basis)] : [];
      if (penalty === null) return { answer: null, ...about([], [...marks, unpublished('partWeeks', basis)]), ...basisOf([basis]) };
      return answered({ penalty_eur: writeEuro(penalty) }, { ...about([], marks), ...basisOf([basis]) });
    },
  ),

  penalty_awir_scope: question(z.strictObject({ decision: lateDecision }), ({ decision }) => {
    const { kind } = latePenalty(lateDecisions[decision]);
    return answered({ penalty_applies: kind === 'awir', ...(kind === 'awb' ? { penalty_awb_general_applies: true } : {}) }, basisOf([article('Awir', '12', '2')]));
  }),

  penalty_awb_general: question(z.strictObject({ days_in_default: dayCount }), ({ days_in_default }) => answered({ penalty_eur: text(penaltyAwb({ daysInDefault: days_in_default, on: asOf })) }, basisOf([article('Awb', '4:17')]))),

  change_counts_from: question(z.strictObject({ change_on: askedDay }), ({ change_on }) => answered({ counts_from: countsFrom(change_on) }, basisOf([article('Awir', '5')]))),

  report_change_within: question(z.strictObject({ change_on: askedDay }), ({ change_on }) => {
    const term = reportChangeTerm(change_on);
    return answered({ report_by: term.end }, about([term]));
  }),

  application_deadline: question(z.strictObject({ year: yearNumber, tax_return_deadline: askedDay.optional() }), ({ year, tax_return_deadline = null }) => {
    const term = applicationDeadline(year, tax_return_deadline);
    return answered({ apply_by: term.end }, about([term]));
  }),

  advance_decision_term: question(z.strictObject({ application_received: askedDay, year: yearNumber.optional() }), ({ application_received, year = null }) => {
    const terms = advanceTerms(application_received, year);
    if (terms === null) return answered({ decide_by: null, extended_for_information: null, extended_for_foreign_information: null }, basisOf([article('Awir', '16', '1')]));
    const { term, forInformation, forForeignInformation } = terms;
    return answered({ decide_by: term.end, extended_for_information: forInformation.end, extended_for_foreign_information: forForeignInformation.end }, about([term, forInformation, forForeignInformation]));
  }),

  definitive_award_term: question(
    z.strictObject({
      year: yearNumber, no_assessment_and_no_foreign_income_decision: z.boolean().optional(), last_assessment_dated: askedDay.optional(), foreign_income_decision_dated: askedDay.optional(),
      applied_on: askedDay.optional(),
    }),
    ({ year, no_assessment_and_no_foreign_income_decision: neither = false, last_assessment_dated, foreign_income_decision_dated, applied_on = null }) => {
      if (!neither && last_assessment_dated === undefined && foreign_income_decision_dated === undefined) return unanswered('last_assessment_dated', 'foreign_income_decision_dated');
      const term = finalAwardTerm({ year, lastAssessment: last_assessment_dated ?? 'none', foreignIncomeDecision: foreign_income_decision_dated ?? 'none', appliedOn: applied_on });
      return answered({ award_by: term.end }, about([term]));
    },
  ),

  definitive_award_payment: question(z.strictObject({ award_dated: askedDay }), ({ award_dated }) => {
    const term = finalAwardPaymentTerm(award_dated);
    return answered({ paid_by: term.end }, about([term]));
  }),

  revision_after_income_change: question(z.strictObject({ income_change_known: askedDay }), ({ income_change_known }) => {
    const term = revisionTerm(income_change_known);
    return answered({ revise_by: term.end }, about([term]));
  }),

  five_year_limit: question(z.strictObject({ year: yearNumber }), ({ year }) => {
    const { toDisadvantage, toAdvantage, lowerAdvance } = fiveYearLimits(year);
    return answered({ last_day_to_revise_to_disadvantage: toDisadvantage.end, last_day_to_revise_to_advantage: toAdvantage.end, last_day_to_lower_advance: lowerAdvance.end }, about([toDisadvantage, toAdvantage, lowerAdvance]));
  }),

  stop_term: question(z.strictObject({ letter_dated: askedDay }), ({ letter_dated }) => {
    const term = mutationStopTerm(letter_dated);
    return answered({ stop_until: term.end, after_that: 'citizen may still change the data, but at least one payment follows the mutated data' }, about([term]));
  }),

  letter_cap: question(z.strictObject({ children: z.int().min(0).max(50) }), ({ children }) => answered({ letters_at_most: mostMutationLetters(children) })),

  direction: question(z.strictObject({ children: z.array(z.strictObject({ old: askedEuro, new: askedEuro })).min(1).max(50) }), ({ children }) => {
    const { difference, allowed } = mutationDirection(children.map((child) => ({ before: child.old, after: child.new })));
    return answered({ household_delta: writeEuro(difference), allowed }, about([], difference.isZero() ? [reading('householdUnchanged', null)] : []));
  }),

  cautious_advance_information_only: question(z.strictObject({ monthly_advance_eur: askedEuro, percent: z.int().min(0).max(100) }), ({ monthly_advance_eur, percent }) => {
    const paid = writeCents(monthly_advance_eur.times(percent).dividedBy(100));
    return answered({ paid_monthly_eur: paid, held_back_monthly_eur: writeCents(monthly_advance_eur.minus(paid)), offered: false });
  }),

  childcare_data_delivery: question(z.strictObject({ care_month: monthText }), ({ care_month }) => {
    const { term, wholeYearAgain } = childcareDelivery(care_month);
    return answered({ delivered_by: term.end, whole_year_again_by: wholeYearAgain }, about([term]));
  }),
});

/** `null`: it was made known after its date, and the day is not told. */
function toldDecision({ dated, published, published_on_or_before_dated: onOrBefore }: { readonly dated: string; readonly published?: string | undefined; readonly published_on_or_before_dated?: boolean | undefined }): DecisionMadeKnown | null {
  if (published !== undefined) return { dated, published };
  return onOrBefore === false ? null : { dated, published: onOrBefore === true ? dated : null };
}

function objectionAnswer(decision: DecisionMadeKnown): QuestionAnswer {
  const term = objectionTerm(decision);
  const [decide, withCommittee] = [decisionOnObjection(term), decisionOnObjection(term, { committee: true })];
  const [later, withCommitteeLater] = [adjourned(decide), adjourned(withCommittee)];
  const receipt = lastReceiptByPost(term);
  const site = siteWording(decision.dated);
  return answered({
    term_starts: term.starts, unadjusted_end: term.countedEnd, objection_last_day: term.end, latest_receipt_if_posted_in_time: receipt.day,
    decide_by: decide.end, decide_by_after_adjournment: later.end, decide_by_with_committee: withCommittee.end, decide_by_with_committee_after_adjournment: withCommitteeLater.end,
    site_rule_12_weeks: site.withinTwelveWeeks, site_rule_18_weeks: site.withinEighteenWeeks,
  }, about([term, decide, later, withCommittee, withCommitteeLater], receipt.marks));
}
