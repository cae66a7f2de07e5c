import { z } from 'zod';
import { daysBetween, firstDay, monthInYear, type CalendarDate } from '../../models/calendar.ts';
import { Decimal, writeCents, writeDecimals, writeEuro } from '../../models/money.ts';
import { yearNumber } from '../../models/text-codecs.ts';
import { valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { factsContradict } from '../engine/refusal.ts';
import { sum } from '../engine/rounding.ts';
import { allocate } from './collection/allocation.ts';
import { claimedWithoutCosts, formalReminderCosts, writCosts } from './collection/costs.ts';
import { formalReminderTerm, recoveryPaymentTerm } from './collection/debt.ts';
import { lateInterest, lateInterestRateOn, type DaysAtRate } from './collection/late-interest.ts';
import { asOf, askedAmount, nought, tell, text } from './money-answer.ts';
import { about, answered, askedDay, question, type QuestionAnswer, type Questions } from './question.ts';
import { recoveredAmount, viewByAmount } from './settlement.ts';
import { objectionTerm } from './terms/index.ts';
import { announced } from './told.ts';

const kinds = {
  'definitive award': 'definitive', 'revision of definitive award': 'revision', 'revision of the definitive award': 'revision', 'revision of award': 'revision', 'revision of advance': 'advance', 'revision of the advance': 'advance',
} as const;

const recoveryKind = z.enum(Object.keys(kinds) as [keyof typeof kinds, ...(keyof typeof kinds)[]]);

/** A part of a debt besides what is recovered; one that is left out is not open. */
const openPart = askedAmount.optional();

/** Questions about recovery and collection, by their name in the case format. */
export const collectionQuestions: Questions = () => ({
  payment_due_date: question(z.strictObject({ recovery_decision_dated: askedDay }), ({ recovery_decision_dated }) => {
    const term = recoveryPaymentTerm(recovery_decision_dated);
    return answered({ due: term.end, objection_last_day_for_comparison: objectionTerm({ dated: recovery_decision_dated, published: null }).end }, about([term]));
  }),
  'reminder_to_pay (aanmaning)': question(z.strictObject({ aanmaning_dated: askedDay }), ({ aanmaning_dated }) => {
    const term = formalReminderTerm(aanmaning_dated);
    return answered({ pay_by: term.end, unadjusted: term.countedEnd }, about([term]));
  }),
  small_amount: question(z.strictObject({ kind: recoveryKind, award_year: yearNumber.optional(), year: yearNumber.optional(), amount_eur: askedAmount }), ({ kind, award_year, year: other, amount_eur }) =>
    ofRecovery(recoveredAmount(kinds[kind], amount_eur, inYear(award_year ?? other)))),
  small_amount_after_moderation: question(z.strictObject({ kind: recoveryKind, award_year: yearNumber.optional(), year: yearNumber.optional(), amount_eur: askedAmount, moderated_to_eur: askedAmount }), ({ kind, award_year, year: other, amount_eur, moderated_to_eur }) =>
    ofRecovery(recoveredAmount(kinds[kind], amount_eur, inYear(award_year ?? other), moderated_to_eur))),
  view_required: question(z.strictObject({ recovery_total_for_year_eur: askedAmount }), ({ recovery_total_for_year_eur }) =>
    tell({ must_invite_view_by_amount: valueOf(viewByAmount(recovery_total_for_year_eur, asOf)) }, [article('Awir', '26b', '1')], [])),
  allocation: question(
    z.strictObject({ payment_eur: askedAmount, year: yearNumber.optional(), open: z.strictObject({ costs: openPart, late_interest: openPart, recovery: askedAmount, art27_interest: openPart, penalty: openPart }) }),
    ({ payment_eur, year: over = 2025, open }) => {
      const shares = allocate(payment_eur, { costs: open.costs ?? nought, lateInterest: open.late_interest ?? nought, recovery: open.recovery, awardInterest: open.art27_interest ?? nought, penalty: open.penalty ?? nought }, over);
      const { costs, lateInterest: interest, recovery, awardInterest, penalty, leftOver } = shares;
      return tell({ costs: writeCents(costs), late_interest: writeCents(interest), recovery: writeCents(recovery), art27_interest: writeCents(awardInterest), penalty: writeCents(penalty), left_over: writeCents(leftOver) }, [shares.basis], shares.marks);
    },
  ),
  kostenwet_2026: question(z.strictObject({ amount_claimed_eur: askedAmount, date: askedDay }), ({ amount_claimed_eur, date }) =>
    tell({ aanmaning_eur: text(formalReminderCosts(amount_claimed_eur, date)), dwangbevel_eur: text(writCosts(amount_claimed_eur, date)) }, [article('Kostenwet', '2'), article('Kostenwet', '3', '1')], [claimedWithoutCosts])),
  invorderingsrente: question(z.strictObject({ principal_eur: askedAmount, due: askedDay, paid: askedDay }), ({ principal_eur, due, paid }) => {
    if (paid < due) throw factsContradict('paid', 'the payment lies before the last payment date');
    const interest = lateInterest({ amount: principal_eur, due, paid }, announced);
    return tell({
      days_by_rate: daysByRate(interest.periods),
      interest_unrounded_eur: writeDecimals(valueOf(interest.exact) ?? nought, 4), interest_rounded_down_eur: text(interest.rounded), charged_eur: text(interest.charged),
      cross_check_actual_365_eur: writeCents(actual365(principal_eur, interest.periods)),
      ...provisionalWhere(interest.periods.map(({ rate }) => rate)),
    }, [article('Awir', '29'), article('Iw', '28')], interest.marks);
  }),
  rate_on_day: question(z.strictObject({ date: askedDay }), ({ date }) => {
    const rate = lateInterestRateOn(date, announced);
    return tell({ percent: percent(rate), ...provisionalWhere([rate]) }, [article('Iw', '29')], []);
  }),
});

function inYear(asked: number | undefined): CalendarDate {
  return asked === undefined ? asOf : firstDay(monthInYear(asked, 1));
}

function ofRecovery(recovered: Finding<Decimal>): QuestionAnswer {
  const value = valueOf(recovered) ?? nought;
  return tell(value.isZero() ? { recovered: false } : { recovered: true, recover_eur: writeEuro(value) }, [recovered.basis ?? article('Awir', '26')], []);
}

/** Says so where a rate can still be changed for the days that it was taken for. */
function provisionalWhere(rates: readonly Finding<Decimal>[]): { readonly provisional?: true } {
  return rates.some(({ origin }) => origin.kind === 'parameter' && origin.version.provisional) ? { provisional: true } : {};
}

/** The days at each rate, also of one that came back later. */
function daysByRate(periods: readonly DaysAtRate[]): Readonly<Record<string, number>> {
  const rates = [...new Set(periods.map(({ rate }) => percent(rate)))];
  return Object.fromEntries(rates.map((rate) => [rate, periods.filter((period) => percent(period.rate) === rate).reduce((total, { days }) => total + days, 0)]));
}

/** 0.043 as '4.3'. */
function percent(rate: Finding<Decimal>): string {
  return writeEuro((valueOf(rate) ?? nought).times(100));
}

/** The same by actual days of a year of 365: how far the way of counting matters. */
function actual365(principal: Decimal, periods: readonly DaysAtRate[]): Decimal {
  return sum(periods.map(({ from, to, rate }) => principal.times(valueOf(rate) ?? nought).times(daysBetween(from, to) + 1))).dividedBy(365);
}
