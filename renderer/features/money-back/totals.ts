import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Arrangement, CaseFile, Recovery } from '../../../shared/models/case-file.ts';
import type { Decimal } from '../../../shared/models/money.ts';
import { debtOverview, planOfFile, type DebtInOverview, type DebtTotals, type Plan } from '../../../shared/rules/index.ts';
import { isOpenArrangement, isOpenRecovery, overviewOf } from '../../case/debts.ts';
import { present } from '../../case/parts.ts';

/** A debt as the rules see it, with the arrangement that covers it. */
export interface Debt extends DebtInOverview {
  readonly open: boolean;
  readonly arrangement: Arrangement | null;
  /** the first term of the arrangement that was not paid on its day */
  readonly missed: CalendarDate | null;
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
}

/** Geld terug: every debt, open ones first and the oldest year first among them. */
export function debtsOf(file: CaseFile): readonly Debt[] {
  const arrangements = present(file.arrangements);
  return overviewOf(present(file.recoveries), file).debts
    .map((debt) => {
      const arrangement = arrangements.filter(isOpenArrangement).find(({ recoveryIds }) => recoveryIds.includes(debt.recovery.id)) ?? null;
      const missed = debt.planned.find(({ due }) => due < file.today)?.due ?? null;
      return { ...debt, open: isOpenRecovery(debt.recovery), arrangement, missed };
    })
    .toSorted((one, other) => Number(other.open) - Number(one.open) || one.recovery.year - other.recovery.year || one.recovery.dated.localeCompare(other.recovery.dated));
}

/** samen — the sums of the columns, over the debts that something is left of. */
export function totalsOf(debts: readonly Debt[]): DebtTotals {
  return debtOverview(debts.filter(({ open }) => open).map(({ recovery }) => recovery), [], null).totals;
}

/** open schuld: what is left of all debts together. */
export function openDebt(debts: readonly Debt[]): Decimal {
  return totalsOf(debts).rest;
}

/** The arrangements that were asked for or run, each with how far it is. */
export function arrangementsOf(file: CaseFile): readonly ArrangementProgress[] {
  return present(file.arrangements).filter(isOpenArrangement).map((arrangement) => progressOf(arrangement, file));
}

/** stapel: the unpaid terms of running arrangements, month by month from the month of today, beside what is paid out then. */
export function stackedMonths(file: CaseFile): Plan {
  return planOfFile(present(file.arrangements), present(file.payments), file.today);
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
  };
}
