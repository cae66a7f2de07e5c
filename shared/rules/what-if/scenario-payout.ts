import type { AllowanceAmounts } from '../../models/assessment.ts';
import type { CalendarDate, Month } from '../../models/calendar.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import type { ScenarioChange } from '../../models/scenario.ts';
import { payoutOf } from '../procedure/index.ts';

/** What was paid on the year of an allowance until now. */
export interface PaidBefore {
  readonly amount: EuroText;
  /** the last month of which the amount was paid; `null` where nothing was */
  readonly through: Month | null;
  /** an advance was decided on before: what follows is a change of it */
  readonly decided: boolean;
  /** openstaand: what is still to be paid of what was asked back over the year */
  readonly owed?: EuroText;
}

/** dus nog — what an award comes to beside what was paid: what goes back, or what is still to come and how. */
export type ScenarioPayout =
  | { readonly kind: 'even' }
  /** terug te vorderen. Awir art. 26 lid 1. */
  | { readonly kind: 'back'; readonly amount: EuroText }
  /** minder terug: what was asked back and is not paid yet becomes less, and `toCome` is what is then left to pay out. Awir art. 26 lid 1. */
  | { readonly kind: 'lessBack'; readonly amount: EuroText; readonly toCome: EuroText }
  /** te krijgen: in so many payments of `each`, or at once where `each` is `null`; `after` is what only the definitive award brings. Awir arts. 22 and 24. */
  | { readonly kind: 'toCome'; readonly amount: EuroText; readonly each: EuroText | null; readonly payments: number; readonly after: EuroText };

/** The award of a scenario beside what was paid, as if it were decided today; `null` where no award can be given. With a lower advance asked for, what is not paid now comes with the definitive award. */
export function scenarioPayout({ allowance, award, months, year }: AllowanceAmounts, paid: PaidBefore, changes: readonly ScenarioChange[], today: CalendarDate): ScenarioPayout | null {
  if (award === null) return null;
  const entitledMonths = months.filter(({ shown }) => shown !== null && readEuro(shown).greaterThan(0)).map(({ month }) => month);
  const payout = payoutOf({ year, dated: today, award: readEuro(award), entitledMonths, paid: readEuro(paid.amount), isFirst: !paid.decided, paidThrough: paid.through });
  if (payout.tooMuch.greaterThan(0)) return { kind: 'back', amount: writeEuro(payout.tooMuch) };
  const left = readEuro(award).minus(readEuro(paid.amount));
  if (left.isZero()) return { kind: 'even' };
  const owed = readEuro(paid.owed ?? '0');
  if (owed.greaterThan(0)) {
    const less = owed.lessThan(left) ? owed : left;
    return { kind: 'lessBack', amount: writeEuro(less), toCome: writeEuro(left.minus(less)) };
  }
  const each = payout.eachRounded === null ? null : (payout.instalments[0]?.amount ?? null);
  const asked = changes.filter((change) => change.kind === 'lowerAdvance').findLast((change) => change.allowance === allowance)?.amountMonth ?? null;
  const lowered = each !== null && asked !== null && readEuro(asked).lessThan(each) ? readEuro(asked) : each;
  const after = lowered === null ? nought : left.minus(lowered.times(payout.instalments.length));
  return { kind: 'toCome', amount: writeEuro(left), each: lowered === null ? null : writeEuro(lowered), payments: payout.instalments.length, after: writeEuro(after) };
}

const nought = new Decimal(0);
