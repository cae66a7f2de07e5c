import type { Arrangement, Recovery } from '../../shared/models/case-file.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { readEuro, writeEuro } from '../../shared/models/money.ts';

/** openstaand: what is left of a debt. */
export function restOf(recovery: Recovery): EuroText {
  const { principal, costs, interest, paid, setOff } = recovery;
  return writeEuro(readEuro(principal).plus(readEuro(costs)).plus(readEuro(interest)).minus(readEuro(paid)).minus(readEuro(setOff)));
}

/** Whether something of the debt is still to be paid. */
export function isOpenRecovery(recovery: Recovery): boolean {
  return recovery.stage !== 'paid' && readEuro(restOf(recovery)).greaterThan(0);
}

/** Whether the arrangement was asked for or runs. */
export function isOpenArrangement(arrangement: Arrangement): boolean {
  return arrangement.state === 'asked' || isRunningArrangement(arrangement);
}

/** Whether terms of the arrangement are being paid, in time or not. */
export function isRunningArrangement(arrangement: Arrangement): boolean {
  return arrangement.state === 'running' || arrangement.state === 'behind';
}
