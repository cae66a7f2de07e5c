import { z } from 'zod';
import type { CalendarDate } from '../../models/calendar.ts';
import { Decimal, writeCents, writeDecimals } from '../../models/money.ts';
import { valueOf } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { capacityFrom } from './arrangement/capacity.ts';
import { personalArrangement, yearsOfLumpSumSetOff, type PersonalOutcome } from './arrangement/personal.ts';
import { standardArrangement, termsLeft, withNewRecovery, type StandardArrangement } from './arrangement/standard.ts';
import { recoveryPaymentTerm } from './collection/debt.ts';
import { reading } from './mark.ts';
import { asOf, askedAmount, askedDebt, nought, tell, text } from './money-answer.ts';
import { askedDay, question, type Question, type QuestionAnswer, type Questions } from './question.ts';

/** Questions about arrangements, by their name in the case format. */
export const arrangementQuestions: Questions = () => ({
  standard_arrangement: question(z.strictObject({ recovery_eur: askedDebt, date: askedDay.optional() }), ({ recovery_eur, date = asOf }) => ofStandard(standard(recovery_eur, date))),
  standard_arrangement_dates: question(z.strictObject({ recovery_decision_dated: askedDay, recovery_eur: askedDebt }), ({ recovery_decision_dated, recovery_eur }) => {
    const due = recoveryPaymentTerm(recovery_decision_dated).end;
    const arrangement = standardArrangement({ debt: recovery_eur, due, askedOn: recovery_decision_dated });
    const [first, second] = arrangement.terms;
    return tell({
      first_instalment_due: first?.due, second: second?.due ?? null, twenty_fourth: arrangement.terms[23]?.due ?? null, last: arrangement.terms.at(-1)?.due, ends_no_later_than: arrangement.endsBy,
    }, [article('Li', '79.7')], arrangement.marks);
  }),
  new_recovery_same_allowance: question(z.strictObject({ remaining_eur: askedAmount, new_recovery_eur: askedDebt, allowance: z.string().optional(), date: askedDay.optional() }), ({ remaining_eur, new_recovery_eur, date = asOf }) =>
    ofStandard(standard(valueOf(withNewRecovery(remaining_eur, new_recovery_eur)) ?? nought, date))),
  separate_per_allowance: question(z.strictObject({ recoveries: z.partialRecord(z.enum(['zorgtoeslag', 'huurtoeslag', 'kindgebonden budget', 'kindgebonden_budget', 'kinderopvangtoeslag']), askedDebt) }), ({ recoveries }) => {
    const debts = Object.entries(recoveries).flatMap(([name, recovery]) => (recovery === undefined ? [] : [{ name, arrangement: standard(recovery, asOf) }]));
    return tell(Object.fromEntries(debts.map(({ name, arrangement }) => [name, standardText(arrangement)])), [article('Li', '79.7')], debts.flatMap(({ arrangement }) => arrangement.marks));
  }),
  after_rejected_objection: question(z.strictObject({ months_deferred_for_objection: z.int().min(0).max(240) }), ({ months_deferred_for_objection }) =>
    tell({ months_left_of_24: Number(text(termsLeft(asOf, months_deferred_for_objection))) }, [], [reading('monthsDeferredCount', null)])),
  capacity: question(z.strictObject({ household_net_disposable_month_eur: askedAmount, costs_of_living_month_eur: askedAmount }), ({ household_net_disposable_month_eur, costs_of_living_month_eur }) =>
    tell({ monthly_capacity_eur: text(capacityFrom(household_net_disposable_month_eur, costs_of_living_month_eur)) }, [article('Uiw', '11 tot en met 16')], [reading('capacityOfOlderText', null)])),
  personal_arrangement: personalQuestion(),
  personal_arrangement_wealth: personalQuestion(),
  extended_arrangement: personalQuestion(),
  intent_or_gross_negligence: personalQuestion(),
});

/** An arrangement of which only the amounts are asked. */
function standard(of: Decimal, date: CalendarDate): StandardArrangement {
  return standardArrangement({ debt: of, due: date, askedOn: date });
}

function standardText({ exact, each, terms }: StandardArrangement): Readonly<Record<string, unknown>> {
  return { instalments: terms.length, monthly_exact_eur: writeDecimals(valueOf(exact) ?? nought, 4), monthly_eur: writeCents(valueOf(each) ?? nought), last_eur: writeCents(terms.at(-1)?.amount ?? nought) };
}

function ofStandard(arrangement: StandardArrangement): QuestionAnswer {
  return tell(standardText(arrangement), [article('Li', '79.7')], arrangement.marks);
}

/** A request for a personal arrangement, whatever stands in its way. */
function personalQuestion(): Question {
  const input = z.strictObject({
    debt_eur: askedDebt, monthly_capacity_eur: askedAmount, wealth_eur: askedAmount.optional(), wealth_liquid: z.boolean().optional(), wealth_kind: z.string().optional(), intent: z.boolean().optional(), date: askedDay.optional(),
  });
  return question(input, ({ debt_eur, monthly_capacity_eur, wealth_eur, wealth_liquid, intent, date = asOf }) => {
    const outcome = personalArrangement({
      debt: debt_eur, capacity: monthly_capacity_eur, on: date, firstTerm: null, intent: intent ?? false,
      ...(wealth_eur === undefined ? {} : { wealth: { amount: wealth_eur, liquid: wealth_liquid ?? null } }),
    });
    if (outcome.route === 'wealthUnknown') return { answer: null, unknown: ['wealth_liquid'] };
    return tell({ ...(wealth_eur === undefined ? {} : { blocked_by_wealth: outcome.route === 'enoughWealth' }), route: routes[outcome.route], ...routeValues(outcome) }, [outcome.basis], outcome.marks);
  });
}

function routeValues({ route, terms, paid, outsideCollection, reviewAfterMonths }: PersonalOutcome): Readonly<Record<string, unknown>> {
  switch (route) {
    case 'partly':
    case 'belowLowestTerm':
      return { monthly_eur: writeCents(terms[0]?.amount ?? nought), instalments: terms.length, last_eur: writeCents(terms.at(-1)?.amount ?? nought), paid_eur: writeCents(paid), outside_collection_eur: writeCents(outsideCollection), review_after_months: reviewAfterMonths };
    case 'noMeasures': return { outside_collection_eur: writeCents(outsideCollection), lump_sum_set_off_years: yearsOfLumpSumSetOff };
    case 'extended': return { length_months: null };
    default: return {};
  }
}

/** The routes in the words of the reference facts. */
const routes: Readonly<Record<Exclude<PersonalOutcome['route'], 'wealthUnknown'>, string>> = {
  affordableInStandard: 'refused: affordable within the standard',
  belowLowestTerm: 'personal arrangement',
  partly: 'personal arrangement',
  noMeasures: 'no collection measures; three years of offsetting lump sums',
  enoughWealth: 'refused: enough wealth',
  extended: 'extended arrangement (verlengde betalingsregeling) possible',
  inFullOnly: 'art. 79.8a only: full payment within 24 months at most, otherwise full collection',
};
