import { allowances, type Allowance } from '../../models/allowance.ts';
import type { CalendarDate } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import { sum } from '../engine/rounding.ts';
import type { OtherIncomes } from '../general/index.ts';
import type { ReckoningAtIncomes } from './curve.ts';
import { scenarioPayout, type PaidBefore, type ScenarioPayout } from './scenario-payout.ts';

/** What an outlook is made of: the incomes by person, and what was paid on the year of the allowances that something was decided about. */
export interface OutlookQuestion {
  /** as a caseworker enters them, such as a low, a likely and a high one */
  readonly incomes: readonly OtherIncomes[];
  readonly paid: Readonly<Partial<Record<Allowance, PaidBefore>>>;
  readonly today: CalendarDate;
}

/** als het inkomen dit wordt, dan … */
export interface Outlook {
  readonly incomes: OtherIncomes;
  readonly allowances: readonly OutlookOfAllowance[];
  /** together; `null` where one of the allowances is not known */
  readonly back: EuroText | null;
  readonly toCome: EuroText | null;
}

/** What one allowance comes to beside what was paid. */
export interface OutlookOfAllowance {
  readonly allowance: Allowance;
  readonly award: EuroText | null;
  readonly paid: EuroText;
  readonly payout: ScenarioPayout | null;
}

/**
 * vooruitblik — of each income entered the award beside what was paid on the year: what goes back or is still to come. Sums of what was entered and paid, and nothing else: no score, no chance, no other people.
 */
export function outlook(facts: HouseholdFacts, { incomes, paid, today }: OutlookQuestion, reckoningAtIncomes: ReckoningAtIncomes): readonly Outlook[] {
  const at = reckoningAtIncomes(facts);
  return incomes.map((entered) => {
    const reckon = at(entered);
    const rows = allowances.flatMap((allowance): OutlookOfAllowance[] => {
      const before = paid[allowance];
      if (before === undefined) return [];
      const { amounts } = reckon(allowance);
      return [{ allowance, award: amounts.award, paid: before.amount, payout: scenarioPayout(amounts, before, [], today) }];
    });
    return { incomes: entered, allowances: rows, back: togetherOf(rows, 'back'), toCome: togetherOf(rows, 'toCome') };
  });
}

function togetherOf(rows: readonly OutlookOfAllowance[], kind: 'back' | 'toCome'): EuroText | null {
  if (rows.some(({ payout }) => payout === null)) return null;
  return writeEuro(sum(rows.flatMap(({ payout }) => [...(payout?.kind === kind ? [readEuro(payout.amount)] : []), ...(payout?.kind === 'lessBack' && kind === 'toCome' ? [readEuro(payout.toCome)] : [])])));
}
