import type { Arrangement, CaseFile, Recovery } from '../../shared/models/case-file.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import { debtOverview, isRunningArrangement, restOf as restByRules, valueOf, type DebtOverview } from '../../shared/rules/index.ts';
import { present } from './parts.ts';

/** openstaand: what is left of a debt, by the rules, as text. */
export function restOf(recovery: Recovery): EuroText {
  return writeEuro(valueOf(restByRules(recovery)) ?? new Decimal(0));
}

/** Debts of a file beside each other, by the rules. */
export function overviewOf(debts: readonly Recovery[], { arrangements, payments, today }: CaseFile): DebtOverview {
  return debtOverview(debts, present(arrangements), arrangements.state === 'failed' || payments.state === 'failed' ? null : { payments: payments.value, today });
}

/** Whether something of the debt is still to be paid. */
export function isOpenRecovery(recovery: Recovery): boolean {
  return recovery.stage !== 'paid' && readEuro(restOf(recovery)).greaterThan(0);
}

/** Whether the arrangement was asked for or runs. */
export function isOpenArrangement(arrangement: Arrangement): boolean {
  return arrangement.state === 'asked' || isRunningArrangement(arrangement);
}
