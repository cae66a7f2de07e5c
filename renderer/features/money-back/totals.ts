import { addMonths, monthOf, type CalendarDate, type Month } from '../../../shared/models/calendar.ts';
import type { Arrangement, CaseFile, Recovery } from '../../../shared/models/case-file.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { isOpenArrangement, isOpenRecovery, isRunningArrangement, restOf } from '../../case/debts.ts';
import { present } from '../../case/parts.ts';
import { sumOf } from '../../case/sums.ts';

/** A debt as it stands, with the arrangement that covers it. */
export interface Debt {
  readonly recovery: Recovery;
  readonly rest: EuroText;
  readonly open: boolean;
  readonly arrangement: Arrangement | null;
}

/** How far an arrangement is. The next term is the first that is not paid. */
export interface ArrangementProgress {
  readonly arrangement: Arrangement;
  readonly debts: readonly Recovery[];
  readonly paid: number;
  readonly of: number;
  readonly nextTerm: Arrangement['terms'][number] | null;
  readonly lastDue: CalendarDate | null;
  readonly overdue: boolean;
  readonly rest: EuroText;
}

/** What falls due in a month, per arrangement. */
export interface StackedMonth {
  readonly month: Month;
  readonly total: EuroText;
  readonly parts: readonly { readonly arrangementId: string; readonly amount: EuroText }[];
}

/** Geld terug: every debt, open ones first and the oldest year first among them. */
export function debtsOf(file: CaseFile): readonly Debt[] {
  const arrangements = present(file.arrangements).filter(isOpenArrangement);
  return present(file.recoveries)
    .map((recovery) => ({
      recovery,
      rest: restOf(recovery),
      open: isOpenRecovery(recovery),
      arrangement: arrangements.find(({ recoveryIds }) => recoveryIds.includes(recovery.id)) ?? null,
    }))
    .toSorted((one, other) => Number(other.open) - Number(one.open) || one.recovery.year - other.recovery.year || one.recovery.dated.localeCompare(other.recovery.dated));
}

/** open schuld: what is left of all debts together. */
export function openDebt(debts: readonly Debt[]): EuroText {
  return sumOf(debts.filter(({ open }) => open).map(({ rest }) => rest));
}

/** The arrangements that were asked for or run, each with how far it is. */
export function arrangementsOf(file: CaseFile): readonly ArrangementProgress[] {
  return present(file.arrangements).filter(isOpenArrangement).map((arrangement) => progressOf(arrangement, file));
}

/** stapel: the unpaid terms of running arrangements, month by month from the month of today. What is overdue falls in the first. */
export function stackedMonths(file: CaseFile, count: number): readonly StackedMonth[] {
  const first = monthOf(file.today);
  const running = present(file.arrangements).filter(isRunningArrangement);
  return Array.from({ length: count }, (_, index) => {
    const month = addMonths(first, index);
    const parts = running.flatMap(({ id, terms }) => {
      const due = terms.filter((term) => term.paidOn === null && (monthOf(term.due) === month || (index === 0 && monthOf(term.due) < month)));
      return due.length === 0 ? [] : [{ arrangementId: id, amount: sumOf(due.map(({ amount }) => amount)) }];
    });
    return { month, total: sumOf(parts.map(({ amount }) => amount)), parts };
  });
}

function progressOf(arrangement: Arrangement, file: CaseFile): ArrangementProgress {
  const unpaid = arrangement.terms.filter(({ paidOn }) => paidOn === null);
  const nextTerm = unpaid[0] ?? null;
  return {
    arrangement,
    debts: present(file.recoveries).filter(({ id }) => arrangement.recoveryIds.includes(id)),
    paid: arrangement.terms.length - unpaid.length,
    of: arrangement.terms.length,
    nextTerm,
    lastDue: arrangement.terms.at(-1)?.due ?? null,
    overdue: nextTerm !== null && nextTerm.due < file.today,
    rest: sumOf(unpaid.map(({ amount }) => amount)),
  };
}
