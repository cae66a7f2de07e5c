import type { Term } from '../../../shared/models/term.ts';
import {
  adjourned, advanceTerms, appealTerm, applicationDeadline, childcareDelivery, decisionOnObjection, finalAwardPaymentTerm, finalAwardTerm, fiveYearLimits, formalReminderTerm, informationReminder, mutationStopTerm,
  noticeOfDefault, objectionReceiptTerm, objectionTerm, recoveryPaymentTerm, reportChangeTerm, revisionRequestTerms, revisionTerm,
} from '../../../shared/rules/index.ts';

/** A term and the day on which it ends, by hand from the calendar and the law. */
export interface TermCase {
  readonly what: string;
  readonly term: Term;
  readonly ends: string;
}

const objectionTo = (dated: string, published = dated) => objectionTerm({ dated, published });
const finalAward = { lastAssessment: 'none', foreignIncomeDecision: 'none', appliedOn: null } as const;

/**
 * How each day was found: write down the ground; go on so many weeks on the same day of the week, or so many months on the same day of the month; where the term moves, cross out Saturdays, Sundays and
 * the days of Algemene termijnenwet art. 3 in that year's calendar, and take the first day that is left.
 *
 * Around weekends, Good Friday, Easter, the King's birthday, the fifth of May, Ascension, Whitsun, the ends of years and leap days.
 */
export const termCases: readonly TermCase[] = [
  one('to object, on a Monday like any other', objectionTo('2026-10-05'), '2026-11-16'),
  one('to object, on a Saturday', objectionTo('2026-10-10'), '2026-11-23'),
  one('to object, on a Sunday', objectionTo('2026-10-11'), '2026-11-23'),
  one('to object, on Good Friday 2024', objectionTo('2024-02-16'), '2024-04-02'),
  one('to object, on Good Friday 2025', objectionTo('2025-03-07'), '2025-04-22'),
  one('to object, on Good Friday 2027', objectionTo('2027-02-12'), '2027-03-30'),
  one('to object, on the Saturday before Easter', objectionTo('2026-02-21'), '2026-04-07'),
  one('to object, on Easter Monday', objectionTo('2026-02-23'), '2026-04-07'),
  one('to object, on the King’s birthday', objectionTo('2026-03-16'), '2026-04-28'),
  one('to object, on the King’s birthday kept on Saturday the 26th', objectionTo('2025-03-15'), '2025-04-28'),
  one('to object, on the Sunday that is 27 April', objectionTo('2031-03-16'), '2031-04-28'),
  one('to object, on Monday 28 April after it: a day like any other', objectionTo('2025-03-17'), '2025-04-28'),
  one('to object, on the King’s birthday before a Friday made equal', objectionTo('2028-03-16'), '2028-05-01'),
  one('to object, on the fifth of May, in a year without a lustrum', objectionTo('2026-03-24'), '2026-05-06'),
  one('to object, on the fifth of May before Ascension and a Friday made equal', objectionTo('2027-03-24'), '2027-05-10'),
  one('to object, on Ascension before a Friday made equal', objectionTo('2026-04-02'), '2026-05-18'),
  one('to object, on Ascension 2025', objectionTo('2025-04-17'), '2025-06-02'),
  one('to object, on Whit Monday', objectionTo('2025-04-28'), '2025-06-10'),
  one('to object, on Christmas Day before a Friday made equal', objectionTo('2024-11-13'), '2024-12-30'),
  one('to object, on Christmas Day 2025', objectionTo('2025-11-13'), '2025-12-29'),
  one('to object, on Christmas Day 2026', objectionTo('2026-11-13'), '2026-12-28'),
  one('to object, on New Year’s Eve', objectionTo('2026-11-19'), '2026-12-31'),
  one('to object, on New Year’s Day before a Friday made equal', objectionTo('2025-11-20'), '2026-01-05'),
  one('to object, on a Friday that is New Year’s Day', objectionTo('2026-11-20'), '2027-01-04'),
  one('to object, on 29 February', objectionTo('2028-01-18'), '2028-02-29'),
  one('to object, from 29 February', objectionTo('2024-02-29'), '2024-04-11'),
  one('to object, over the end of a February without a 29th', objectionTo('2027-01-18'), '2027-03-01'),
  one('to object, published after its date', objectionTo('2026-09-04', '2026-09-08'), '2026-10-20'),
  one('to object, published before its date', objectionTo('2026-10-05', '2026-10-01'), '2026-11-16'),
  // 20-11-2022 + 42 days = Sunday 1 January 2023, New Year's Day itself
  one('to object, on a Sunday that is New Year’s Day', objectionTo('2022-11-20'), '2023-01-02'),
  // 20-11-2027 + 42 days = Saturday 1 January 2028
  one('to object, on a Saturday that is New Year’s Day', objectionTo('2027-11-20'), '2028-01-03'),
  // 13-11-2027 + 42 days = Saturday 25 December; the 26th is a Sunday, and no day is given back
  one('to object, on Christmas Day in a weekend', objectionTo('2027-11-13'), '2027-12-27'),
  // 15-03-2023 + 42 days = Wednesday 26 April, the day before: open
  one('to object, on the day before the King’s birthday', objectionTo('2023-03-15'), '2023-04-26'),
  // 16-03-2023 + 42 days = Thursday 27 April; Friday the 28th made equal, then a weekend
  one('to object, on the King’s birthday 2023 before a Friday made equal', objectionTo('2023-03-16'), '2023-05-01'),
  // 19-02-2026 + 42 days = Thursday 2 April, Maundy Thursday: open
  one('to object, on the Thursday before Good Friday', objectionTo('2026-02-19'), '2026-04-02'),
  // 17-01-2032 + 42 days = 28 February, a Saturday; the 29th is a Sunday
  one('to object, on a weekend that holds 29 February', objectionTo('2032-01-17'), '2032-03-01'),
  // 13-11-2026 + 42 days = Friday 25 December; art. 28 lid 3 leaves the Algemene termijnenwet out
  one('to pay a recovery, on Christmas Day: it does not move', recoveryPaymentTerm('2026-11-13'), '2026-12-25'),
  // 21-02-2026 + 42 days = Saturday 4 April
  one('to pay a recovery, on the Saturday before Easter: it does not move', recoveryPaymentTerm('2026-02-21'), '2026-04-04'),
  // 20-03-2026 + 14 days = Friday 3 April, Good Friday; then the weekend and Easter Monday
  one('to pay after a reminder, on Good Friday', formalReminderTerm('2026-03-20'), '2026-04-07'),
  one('to appeal, over Christmas', appealTerm('2026-11-16'), '2026-12-28'),
  one('to confirm receipt, over Easter: five working days', objectionReceiptTerm('2026-04-02'), '2026-04-13'),
  one('to decide, on Easter Monday', decisionOnObjection(objectionTo('2026-01-12')), '2026-04-07'),
  one('to decide, adjourned from the day to which the end moved', adjourned(decisionOnObjection(objectionTo('2026-01-12'))), '2026-05-19'),
  one('to decide with a committee, on Whit Monday', decisionOnObjection(objectionTo('2026-01-19'), { committee: true }), '2026-05-26'),
  one('to decide, repaired the day after it was asked: nothing stood still', decisionOnObjection(objectionTo('2026-10-05'), { repair: { requested: '2026-11-23', ended: '2026-11-24' } }), '2026-12-28'),
  one('to decide, asked to repair before the term began: three days of it', decisionOnObjection(objectionTo('2026-10-05'), { repair: { requested: '2026-11-09', ended: '2026-11-20' } }), '2026-12-31'),
  one('after a notice of default, on Christmas Day', noticeOfDefault({ decideBy: '2026-12-10', received: '2026-12-11' })?.term, '2026-12-28'),
  one('to grant an advance, on Christmas Day: thirteen weeks do not move', advanceTerms('2026-09-25')?.term, '2026-12-25'),
  one('to grant an advance with information asked, on Good Friday: it stays', advanceTerms('2026-09-25')?.forInformation, '2027-03-26'),
  one('to grant an advance with information from abroad', advanceTerms('2026-09-25')?.forForeignInformation, '2027-06-25'),
  one('to answer after a reminder, on the fifth of May', informationReminder('2026-04-21'), '2026-05-06'),
  one('to report a change, on the fifth of May', reportChangeTerm('2026-04-07'), '2026-05-06'),
  one('to apply for 2023, on a Sunday that the law names: it stays', applicationDeadline(2023), '2024-09-01'),
  one('to apply for 2026', applicationDeadline(2026), '2027-12-31'),
  one('to apply for 2025 with a tax return due later', applicationDeadline(2025, '2027-05-01'), '2027-05-01'),
  one('to apply for 2025 with a tax return due earlier', applicationDeadline(2025, '2026-09-01'), '2026-12-31'),
  one('to award after an assessment of 31 August, six months: the last day of February, a Saturday', finalAwardTerm({ ...finalAward, year: 2024, lastAssessment: '2025-08-31' }), '2026-02-28'),
  one('to award after an assessment of 29 August before a leap day', finalAwardTerm({ ...finalAward, year: 2026, lastAssessment: '2027-08-29' }), '2028-02-29'),
  one('to award after a decision on income abroad, on Easter Monday', finalAwardTerm({ ...finalAward, year: 2024, foreignIncomeDecision: '2026-02-09' }), '2026-04-07'),
  one('to award after both, by the later', finalAwardTerm({ ...finalAward, year: 2024, lastAssessment: '2025-11-03', foreignIncomeDecision: '2025-12-01' }), '2026-05-03'),
  one('to award without either, applied from 1 September', finalAwardTerm({ ...finalAward, year: 2025, appliedOn: '2026-10-10' }), '2027-04-30'),
  one('to pay a final award, on Easter Monday', finalAwardPaymentTerm('2026-03-09'), '2026-04-07'),
  one('to revise, on the King’s birthday', revisionTerm('2026-03-02'), '2026-04-28'),
  one('to decide on a request for revision, by the site', revisionRequestTerms('2026-10-05').term, '2026-11-30'),
  one('to decide on a request for revision, extended', revisionRequestTerms('2026-10-05').extended, '2027-01-11'),
  one('to revise to the disadvantage, five years after a leap year', fiveYearLimits(2024).toDisadvantage, '2029-12-31'),
  one('to stop a mutation, on the fifth of May: no law says that it moves', mutationStopTerm('2026-04-14'), '2026-05-05'),
  one('to deliver the childcare of December', childcareDelivery('2027-12').term, '2028-01-27'),
];

function one(what: string, term: Term | undefined, ends: string): TermCase {
  if (term === undefined) throw new Error(`no term ${what}`);
  return { what, term, ends };
}
