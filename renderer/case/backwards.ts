import { allowances, type Allowance } from '../../shared/models/allowance.ts';
import { monthOf, yearOf } from '../../shared/models/calendar.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import type { HouseholdFacts } from '../../shared/models/household.ts';
import { comparedMonth, type BackwardsQuestion, type EffectChartQuestion, type SearchGoal, type VariedQuantity } from '../../shared/rules/index.ts';
import type { Words } from '../wording/words.ts';
import { currentDecision } from './decisions.ts';
import { present } from './parts.ts';
import { firstNameOf } from './persons.ts';
import { peopleFor } from './scenario-change.ts';
import { paidBefore } from './scenario-effect.ts';

/** Something to choose: what is looked for, or what may change. */
export interface Choice<Value> {
  readonly key: string;
  readonly name: string;
  readonly value: Value;
}

/** The quantities that a household has, with words for them. */
export type VariedKind = Exclude<VariedQuantity['kind'], 'date'>;
export type Varied = Extract<VariedQuantity, { readonly kind: VariedKind }>;

/** The allowances that were decided on in the year: of those something can be asked back or stay the same. */
function decidedIn(file: CaseFile, year: number): readonly Allowance[] {
  return allowances.filter((allowance) => (currentDecision(present(file.decisions), allowance, year)?.amountYear ?? null) !== null);
}

/** What can be looked for: no recovery and the same amount a month where something was decided, all together first; and of each allowance the limit of entitlement. */
export function goalsOf(file: CaseFile, { year }: HouseholdFacts, { wording: { whatIf: { backwards }, common } }: Words): readonly Choice<SearchGoal>[] {
  const decided = decidedIn(file, year);
  const month = comparedMonth([], file.today, year);
  const amounts = decided.flatMap((allowance) => {
    const amount = currentDecision(present(file.decisions), allowance, year)?.amountMonth ?? null;
    return amount === null ? [] : [[allowance, amount] as const];
  });
  const named = (goal: keyof typeof backwards.goal, allowance: Allowance): string => backwards.goalOf(backwards.goal[goal], common.allowanceInSentence[allowance]);
  return [
    ...(decided.length === 0 ? [] : [{ key: 'noRecovery', name: backwards.goal.noRecovery, value: { kind: 'noRecovery', of: decided } as const }]),
    ...(amounts.length === 0 ? [] : [{ key: 'sameMonth', name: backwards.goal.sameMonth, value: { kind: 'sameMonth', month, amounts: Object.fromEntries(amounts) } as const }]),
    ...decided.map((allowance) => ({ key: `noRecovery ${allowance}`, name: named('noRecovery', allowance), value: { kind: 'noRecovery', of: [allowance] } as const })),
    ...allowances.map((allowance) => ({ key: `limit ${allowance}`, name: named('limitOfEntitlement', allowance), value: { kind: 'limitOfEntitlement', allowance } as const })),
  ];
}

/** What may change: the income of each adult, the rent, the assets, the hours of care of each child. */
export function quantitiesOf(file: CaseFile, facts: HouseholdFacts, { wording: { whatIf: { backwards } } }: Words): readonly Choice<Varied>[] {
  const nameOf = (id: string): string => firstNameOf(id, file) ?? id;
  const adults = peopleFor('income', facts);
  // From this month on: what is over stays what it was.
  const from = yearOf(file.today) === facts.year ? `${monthOf(file.today)}-01` : `${String(facts.year)}-01-01`;
  return [
    ...adults.map(({ id }) => ({ key: `income ${id}`, name: backwards.vary.income(nameOf(id)), value: { kind: 'income', personId: id, from: null } as const })),
    ...adults.map(({ id }) => ({ key: `assets ${id}`, name: backwards.vary.assets(nameOf(id)), value: { kind: 'assets', personId: id } as const })),
    ...(facts.homes.length === 0 ? [] : [{ key: 'rent', name: backwards.vary.rent, value: { kind: 'rent', from } as const }]),
    ...peopleFor('careHours', facts).map(({ id }) => ({ key: `careHours ${id}`, name: backwards.vary.careHours(nameOf(id)), value: { kind: 'careHours', personId: id, from } as const })),
  ];
}

/** What was paid on the year, of the allowances that something was decided about. */
export function paidOf(file: CaseFile, year: number): BackwardsQuestion['paid'] {
  return Object.fromEntries(decidedIn(file, year).map((allowance) => [allowance, paidBefore(file, allowance, year)]));
}

/** From and to which value a chart of the quantity runs, in some two hundred steps: from nought to well past what is told now. */
export function chartOf(vary: Varied, now: string | null): EffectChartQuestion {
  const least = { income: 60_000, assets: 200_000, rent: 1200, careHours: 230 }[vary.kind];
  const to = Math.max(least, Math.ceil((Number(now ?? '0') * 1.5) / (least / 4)) * (least / 4));
  return { vary, from: '0', to: String(to), step: String(vary.kind === 'rent' ? to / 200 : Math.max(1, Math.ceil(to / 200))) };
}
