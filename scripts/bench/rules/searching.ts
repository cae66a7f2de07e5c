import { allowances } from '../../../shared/models/allowance.ts';
import { yearOf } from '../../../shared/models/calendar.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import { caseFacts, effectChart, figuresOf, householdFacts, searchBackwards, type BackwardsQuestion, type VariedQuantity } from '../../../shared/rules/index.ts';
import { curatedHouseholds } from '../../population/curated/index.ts';
import { population } from '../../population/index.ts';
import { practiceDate } from '../../practice-store.ts';
import { againstFloor, percentile95, type RulesBench } from '../bench.ts';
import { benchCase, withIncome } from './households.ts';
import { mediansOf, medianTime } from './medians.ts';
import { plainAmounts, plainHousehold, type PlainHousehold } from './plain-amounts.ts';

/** A couple from within the year with three children, one in care, that moved; as in the other benches. */
const family = benchCase(7);

/** Searching backwards in the curated household with the most in it, and a chart of 500 points; beside each the same in plain whole numbers, for the family. */
export const searching: RulesBench = {
  name: 'search-backwards',
  run: async () => {
    const facts = largestHousehold();
    const questions = questionsAbout(facts);
    for (const question of questions) searchBackwards(facts, question);
    const value = percentile95(mediansOf(questions.map((question) => () => searchBackwards(facts, question))));
    return [
      ...againstFloor({ name: 'search-backwards', value, unit: 'ms', budget: 300 }, medianTime(30, plainSearch)),
      ...againstFloor({ name: 'chart-500-points', value: medianTime(9, chart), unit: 'ms', budget: 100 }, medianTime(30, plainChart)),
    ];
  },
};

/** The curated household with the most people and contracts of care in the year of the practice date. */
function largestHousehold(): HouseholdFacts {
  const all = [...population({ size: curatedHouseholds.length, seed: 1, on: practiceDate })].map((file) => householdFacts(file, yearOf(practiceDate), null));
  const sizeOf = ({ persons }: HouseholdFacts) => persons.reduce((size, { childcare }) => size + 1 + childcare.length, 0);
  const largest = all.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0];
  if (largest === undefined) throw new Error('no curated household');
  return largest;
}

/** No recovery of all that is awarded now, and the end of each allowance, for all that can be varied. */
function questionsAbout(facts: HouseholdFacts): readonly BackwardsQuestion[] {
  const { allowances: now } = figuresOf(facts);
  const paid = Object.fromEntries(allowances.map((allowance) => [allowance, { amount: now[allowance].award ?? '0', through: null, decided: true }]));
  const from = `${facts.year}-01-01`;
  const applicant = facts.persons[0]?.id ?? '';
  const quantities: readonly VariedQuantity[] = [
    { kind: 'income', personId: applicant, from: null }, { kind: 'income', personId: applicant, from: `${facts.year}-05-01` }, { kind: 'assets', personId: applicant }, { kind: 'rent', from },
    ...facts.persons.flatMap(({ id, childcare }): VariedQuantity[] => (childcare.length === 1 ? [{ kind: 'careHours', personId: id, from }] : [])).slice(0, 1),
    { kind: 'date', change: { kind: 'separates', from } }, { kind: 'date', change: { kind: 'income', personId: applicant, amount: '60000', from } },
  ];
  return quantities.flatMap((vary) => [
    { goal: { kind: 'noRecovery' as const, of: allowances }, vary, paid, today: practiceDate },
    ...allowances.map((allowance) => ({ goal: { kind: 'limitOfEntitlement' as const, allowance }, vary, paid, today: practiceDate })),
  ]);
}

function chart(): unknown {
  return effectChart(caseFacts(family), { vary: { kind: 'income', personId: 'applicant', from: null }, from: '0', to: '99800', step: '200' });
}

/** Where each allowance ends, by halving alone. */
function plainSearch(): unknown {
  return allowances.map((_, index) => {
    let [first, last] = [0, 999_999];
    while (last - first > 1) {
      const middle = (first + last) >> 1;
      if ((plainAmounts(at(middle))[index]?.award ?? 0) > 0) first = middle;
      else last = middle;
    }
    return first;
  });
}

function plainChart(): unknown {
  return Array.from({ length: 500 }, (_, point) => plainAmounts(at(point * 200)));
}

const plainFamily = plainHousehold(withIncome(family, '0'));

function at(income: number): PlainHousehold {
  return { ...plainFamily, incomeOfApplicant: income * 100 };
}
