import { addDays, addMonths, firstDay } from '../../../shared/models/calendar.ts';
import type { Arrangement, Recovery } from '../../../shared/models/case-file.ts';
import { Decimal, readEuro } from '../../../shared/models/money.ts';
import { debtOverview, decisionOnObjection, finalAwardTerm, fiveYearLimits, objectionTerm, planOf, setOffPlan, standardArrangement } from '../../../shared/rules/index.ts';
import { againstFloor, type RulesBench } from '../bench.ts';
import { medianTime } from './medians.ts';

const days = Array.from({ length: 40 }, (_, index) => addDays('2024-01-09', index * 23));
const debts = Array.from({ length: 12 }, (_, index) => debt(index));
const arrangements = debts.slice(0, 6).map(arrangementOn);

/** The terms and debts of a large file, and the plan of the months to come; beside each the same sums in whole cents. */
export const procedure: RulesBench = {
  name: 'procedure',
  run: async () => [
    ...againstFloor({ name: 'terms-and-debts-of-a-file', value: medianTime(200, termsAndDebts), unit: 'ms', budget: 5 }, medianTime(200, plainRests)),
    ...againstFloor({ name: 'plan-of-24-months', value: medianTime(200, plan), unit: 'ms', budget: 5 }, medianTime(200, plainPlan)),
  ],
};

/** Forty decisions with what can still be done about each, twelve debts, six arrangements. */
function termsAndDebts(): unknown {
  return [
    days.map((dated) => { const objection = objectionTerm({ dated, published: null }); return [objection, decisionOnObjection(objection), fiveYearLimits(Number(dated.slice(0, 4)))]; }),
    finalAwardTerm({ year: 2025, lastAssessment: '2026-08-14', foreignIncomeDecision: 'none', appliedOn: null }),
    debtOverview(debts, arrangements, { payments: [], today: '2026-11-12' }),
  ];
}

/** Four debts, three in an arrangement and one set off, over two years. */
function plan(): unknown {
  const [first, second, third, fourth] = debts;
  const terms = [first, second, third].map((one, index) => ({
    id: String(index),
    terms: standardArrangement({ debt: readEuro(one?.principal ?? '0'), due: one?.dueDate ?? '', askedOn: '2026-11-12', firstTerm: '2026-12-15' }).terms.map(({ due, amount }) => ({ due: due ?? '', amount })),
  }));
  const withheld = setOffPlan({ debt: readEuro(fourth?.principal ?? '0'), on: '2026-11-12', first: '2026-12', paidOut: free }).months.map(({ month, taken }) => ({ due: firstDay(month), amount: taken }));
  return planOf({ from: '2026-12', months: 24, burdens: [...terms, { id: 'set-off', terms: withheld }], free });
}

const free = new Map(Array.from({ length: 24 }, (_, index) => [addMonths('2026-12', index), new Decimal(180)]));

function plainRests(): number {
  return debts.reduce((total, { principal, costs, paid }) => total + cents(principal) + cents(costs) - cents(paid), 0);
}

function plainPlan(): readonly number[] {
  const each = debts.slice(0, 4).map(({ principal }) => Math.max(2000, Math.ceil(cents(principal) / 24)));
  return Array.from({ length: 24 }, (_, month) => debts.slice(0, 4).reduce((total, { principal }, index) => total + Math.max(0, Math.min(each[index] ?? 0, cents(principal) - month * (each[index] ?? 0))), 0));
}

function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}

function debt(index: number): Recovery {
  const dated = addDays('2025-02-07', index * 37);
  return {
    id: `s-${index}`, number: '', decisionId: `d-${index}`, allowance: 'housing', year: 2023 + (index % 3), dated, principal: `${180 + index * 233}.${String(10 + index)}`, costs: index % 2 === 0 ? '0' : '22', interest: '0', paid: `${index * 11}`, setOff: '0',
    dueDate: addDays(dated, 42), stage: 'arrangement', stageSince: dated, source: 'caseworker', recordedAt: `${dated}T04:30:00Z`,
  };
}

function arrangementOn({ id, principal, dueDate, dated }: Recovery): Arrangement {
  const terms = standardArrangement({ debt: readEuro(principal), due: dueDate, askedOn: dated }).terms.map(({ due, amount }, index) => ({ due: due ?? dueDate, amount: amount.toFixed(), paidOn: index < 4 ? due : null }));
  return { id: `g-${id}`, kind: 'standard', recoveryIds: [id], agreedOn: dated, state: 'running', terms, recordedAt: `${dated}T04:30:00Z` };
}
