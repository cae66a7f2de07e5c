import { z } from 'zod';
import { monthOf, monthsOfYear, yearOf, type CalendarDate, type Month } from '../../models/calendar.ts';
import { Decimal, writeCents, writeDecimals, writeEuro, type EuroText } from '../../models/money.ts';
import { yearNumber } from '../../models/text-codecs.ts';
import { valueOf } from '../engine/finding.ts';
import { factsContradict } from '../engine/refusal.ts';
import { sum } from '../engine/rounding.ts';
import { askedAmount, nought, tell, text } from './money-answer.ts';
import { payoutOf, type Instalment, type Payout } from './payout/instalments.ts';
import { paymentCalendar } from './payout/payment-calendar.ts';
import { askedDay, question, type QuestionAnswer, type Questions } from './question.ts';

/** Questions about the payment of an advance, by their name in the case format. */
export const payoutQuestions: Questions = () => ({
  payment_calendar: question(z.strictObject({ year: yearNumber }), ({ year }) => {
    const rows = paymentCalendar(year);
    return tell({ rows: rows.map(({ month, paidOn }) => ({ month, paid_on: paidOn })) }, [], rows.flatMap(({ marks }) => marks));
  }),
  before_the_year: question(z.strictObject({ award: askedDay, award_year: yearNumber, annual_eur: askedAmount }), ({ award, award_year, annual_eur }) => {
    const payout = payoutOf({ year: award_year, dated: award, award: annual_eur, entitledMonths: monthsOfYear(award_year), paid: nought, isFirst: true });
    return ofPayout(payout, { first_month: payout.instalments[0]?.payMonth, each_eur: eachText(payout), each_eur_unrounded: eachUnrounded(payout) });
  }),
  change_in_year: question(
    z.strictObject({ annual_old_eur: askedAmount.optional(), paid_so_far_eur: askedAmount, decision_dated: askedDay, annual_new_eur: askedAmount }),
    (input) => {
      const payout = changed(input);
      return ofPayout(payout, { first_paid_month: payout.instalments[0]?.payMonth, each_eur_unrounded: eachUnrounded(payout), total_remaining_eur: text(payout.leftToPay) });
    },
  ),
  change_below_paid: question(
    z.strictObject({ annual_old_eur: askedAmount.optional(), paid_so_far_eur: askedAmount, decision_dated: askedDay, annual_new_eur: askedAmount }),
    (input) => { const payout = changed(input); return ofPayout(payout, { to_recover_eur: writeEuro(payout.tooMuch), threshold_applies: false }); },
  ),
  first_award_in_year_with_past_months: question(z.strictObject({ entitled_from: askedDay, decision_dated: askedDay, annual_eur: askedAmount }), ({ entitled_from, decision_dated, annual_eur }) => {
    const payout = payoutOf({ year: yearOf(entitled_from), dated: decision_dated, award: annual_eur, entitledMonths: monthsBetween(entitled_from, `${String(yearOf(entitled_from))}-12-31`), paid: nought, isFirst: true });
    const decided = monthOf(decision_dated);
    const isPast = ({ month }: Instalment) => payout.way === 'oneSum' || month <= decided;
    const past = payout.instalments.filter(isPast).length, toCome = payout.instalments.filter((one) => !isPast(one));
    const each = valueOf(payout.each ?? payout.leftToPay) ?? nought;
    return ofPayout(payout, {
      lump_sum_eur: writeCents(each.times(past)), lump_sum_month: decided, instalments: toCome.length, first_instalment_month: toCome[0]?.payMonth ?? null, each_eur: writeCents(each),
      [`total_paid_in_${monthNames[Number(decided.slice(5)) - 1] ?? ''}_eur`]: writeCents(each.times(past).plus(toCome[0]?.payMonth === decided ? each : 0)),
    });
  }),
  after_31_october: question(z.strictObject({ decision_dated: askedDay, annual_eur: askedAmount, paid_so_far_eur: askedAmount }), ({ decision_dated, annual_eur, paid_so_far_eur }) => {
    const payout = payoutOf({ year: yearOf(decision_dated), dated: decision_dated, award: annual_eur, entitledMonths: monthsOfYear(yearOf(decision_dated)), paid: paid_so_far_eur, isFirst: paid_so_far_eur.isZero() });
    return ofPayout(payout, { amount_eur: writeCents(sum(payout.instalments.map((one) => one.amount))), month: payout.instalments[0]?.payMonth });
  }),
  part_year: question(z.strictObject({ entitled_from: askedDay, entitled_to: askedDay, decision_dated: askedDay, award_for_period_eur: askedAmount }), ({ entitled_from, entitled_to, decision_dated, award_for_period_eur }) => {
    if (entitled_to < entitled_from || yearOf(entitled_from) !== yearOf(entitled_to)) throw factsContradict('entitled_to', 'the entitlement ends in the year in which it begins, and not before it');
    const payout = payoutOf({ year: yearOf(entitled_from), dated: decision_dated, award: award_for_period_eur, entitledMonths: monthsBetween(entitled_from, entitled_to), paid: nought, isFirst: true });
    return ofPayout(payout, { first_instalment_month: payout.instalments[0]?.payMonth, each_eur: eachText(payout) });
  }),
});

function changed({ decision_dated, annual_new_eur, paid_so_far_eur }: { readonly decision_dated: CalendarDate; readonly annual_new_eur: Decimal; readonly paid_so_far_eur: Decimal }): Payout {
  const over = yearOf(decision_dated);
  return payoutOf({ year: over, dated: decision_dated, award: annual_new_eur, entitledMonths: monthsOfYear(over), paid: paid_so_far_eur, isFirst: false });
}

function ofPayout(payout: Payout, values: Readonly<Record<string, unknown>>): QuestionAnswer {
  return tell({ instalments: payout.instalments.length, ...values }, [payout.basis], payout.marks);
}

function eachText({ each, leftToPay }: Payout): EuroText {
  return writeCents(valueOf(each ?? leftToPay) ?? nought);
}

function eachUnrounded({ each, leftToPay }: Payout): EuroText {
  return writeDecimals(valueOf(each ?? leftToPay) ?? nought, 4);
}

/** The months on whose first day there is entitlement, and the one in which it begins. */
function monthsBetween(from: CalendarDate, to: CalendarDate): readonly Month[] {
  return monthsOfYear(yearOf(from)).filter((month) => monthOf(from) <= month && month <= monthOf(to));
}

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
