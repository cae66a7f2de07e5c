import type { CalendarDate } from '../../../models/calendar.ts';
import type { Arrangement, Recovery } from '../../../models/case-file.ts';
import { Decimal, readEuro } from '../../../models/money.ts';
import type { Term as Clock } from '../../../models/term.ts';
import { valueOf, type Finding } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { sum } from '../../engine/rounding.ts';
import type { Term } from '../../glossary.ts';
import { awardInterest, type AwardInterest } from './award-interest.ts';
import { recoveryPaymentTerm, restOf } from './debt.ts';

/** One debt with all that is reckoned of it. */
export interface DebtInOverview {
  readonly recovery: Recovery;
  readonly rest: Finding<Decimal>;
  readonly term: Clock;
  /** the last payment date that the source told is another than the six weeks give */
  readonly dueDiffers: boolean;
  readonly awardInterest: AwardInterest;
  /** terms that are to be paid still, of the arrangements that run on it */
  readonly planned: readonly { readonly arrangementId: string; readonly due: CalendarDate; readonly amount: Decimal }[];
  /** faults that the data themselves show */
  readonly faults: readonly DebtFault[];
}

/** Something in the data that cannot be right, with what it comes to. */
export interface DebtFault {
  readonly term: Term;
  readonly basis: LegalBasis | null;
  readonly amount: Decimal;
}

/** All debts of a file beside each other. */
export interface DebtOverview {
  readonly debts: readonly DebtInOverview[];
  readonly rest: Decimal;
}

/** alle schulden naast elkaar — of every debt what is left, until when it was to be paid, what of it is planned, and which faults the data show. */
export function debtOverview(recoveries: readonly Recovery[], arrangements: readonly Arrangement[]): DebtOverview {
  const debts = recoveries.map((recovery) => debtOf(recovery, arrangements.filter(({ recoveryIds }) => recoveryIds.includes(recovery.id))));
  return { debts, rest: sum(debts.map(({ rest }) => valueOf(rest) ?? nought)) };
}

function debtOf(recovery: Recovery, arrangements: readonly Arrangement[]): DebtInOverview {
  const term = recoveryPaymentTerm(recovery.dated);
  const rest = restOf(recovery);
  return {
    recovery, rest, term, dueDiffers: term.end !== recovery.dueDate, awardInterest: awardInterest(recovery.year, recovery.dated),
    planned: arrangements.filter(({ state }) => state === 'running' || state === 'behind').flatMap(({ id, terms }) => terms.filter(({ paidOn }) => paidOn === null).map(({ due, amount }) => ({ arrangementId: id, due, amount: readEuro(amount) }))),
    faults: faultsOf(recovery, rest, arrangements),
  };
}

/**
 * Faults of the incidents of 2026 that the data show by themselves: a reminder or costs on a debt of which an arrangement runs and is kept, and a debt without a next step after a set-off that did not pay it.
 */
function faultsOf({ stage, costs }: Recovery, rest: Finding<Decimal>, arrangements: readonly Arrangement[]): readonly DebtFault[] {
  const kept = arrangements.some(({ kind, state }) => state === 'running' && kind !== 'setOff' && kind !== 'deferral');
  const reminded = stage === 'reminder' || stage === 'formalReminder' || stage === 'writ';
  const setOffEnded = stage === 'setOff' && (valueOf(rest) ?? nought).greaterThan(0) && !arrangements.some(({ kind, state, terms }) => kind === 'setOff' && state === 'running' && terms.some(({ paidOn }) => paidOn === null));
  return [
    ...(kept && (reminded || readEuro(costs).greaterThan(0)) ? [{ term: 'remindedDuringArrangement' as const, basis: article('Li', '79.7'), amount: readEuro(costs) }] : []),
    ...(setOffEnded ? [{ term: 'noStepAfterSetOff' as const, basis: article('Awir', '30', '1'), amount: valueOf(rest) ?? nought }] : []),
  ];
}

const nought = new Decimal(0);
