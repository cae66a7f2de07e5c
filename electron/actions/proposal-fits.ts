import type { Proposal, Recovery } from '../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { objectionIsAbout, objectionRuns, restOf, stopsUntil, valueOf } from '../../shared/rules/index.ts';
import { changesOf } from '../store/changes.ts';
import type { ReadStore } from '../store/handles.ts';
import { objectionsOf } from '../store/objections.ts';
import { proposalsOf } from '../store/proposals.ts';
import { recoveriesOf } from '../store/recoveries.ts';

/** Refuses a proposal that does not fit the file on its day: a problem that says what and where. */
export async function refuseWhatDoesNotFit(store: ReadStore, fileId: string, proposal: Proposal): Promise<void> {
  if (!isAboutItsOwn(proposal)) throw new ProblemError('proposalIncomplete', { kind: proposal.kind });
  if (proposal.kind === 'stopMutation') await refuseMutationThatIsOver(store, fileId, proposal);
  const debts = await debtsOf(store, fileId, proposal);
  if (proposal.kind === 'deferral') await refuseObjectionThatIsOver(store, fileId, proposal, debts);
  refuseAmounts(proposal);
  refuseMoreThanTheRest(proposal, debts);
  await refuseSecond(store, fileId, proposal);
}

/** What each kind is about: the stop of a mutation about a change alone, a deferral about debts and an objection, the others about debts. Terms and amounts are of what is paid. */
function isAboutItsOwn({ kind, recoveryIds, changeId, objectionId, terms, outsideCollection }: Proposal): boolean {
  const [debts, pays] = [recoveryIds.length > 0, terms.length > 0 || outsideCollection !== null];
  switch (kind) {
    case 'stopMutation': return changeId !== null && !debts && objectionId === null && !pays;
    case 'deferral': return objectionId !== null && debts && changeId === null && !pays;
    case 'standardArrangement':
    case 'personalArrangement':
    case 'setOff': return debts && pays && changeId === null && objectionId === null;
    // Of an extended arrangement nothing is published, so that it can be proposed without terms.
    case 'extendedArrangement': return debts && changeId === null && objectionId === null;
  }
}

async function refuseMutationThatIsOver(store: ReadStore, fileId: string, { changeId, preparedOn }: Proposal): Promise<void> {
  const change = (await changesOf(store, fileId)).find(({ id }) => id === changeId);
  if (change === undefined) throw new ProblemError('proposalMutationUnknown', { change: changeId ?? '' });
  const until = stopsUntil(change);
  if (until === null) throw new ProblemError('proposalMutationOver', {});
  if (until < preparedOn) throw new ProblemError('proposalMutationOver', { until });
}

async function debtsOf(store: ReadStore, fileId: string, { recoveryIds }: Proposal): Promise<readonly Recovery[]> {
  const recoveries = await recoveriesOf(store, fileId);
  return [...new Set(recoveryIds)].map((recovery) => {
    const found = recoveries.find(({ id }) => id === recovery);
    if (found === undefined) throw new ProblemError('proposalDebtUnknown', { recovery });
    if (found.stage === 'paid' || rest(found).isZero()) throw new ProblemError('proposalDebtPaid', { recovery });
    return found;
  });
}

async function refuseObjectionThatIsOver(store: ReadStore, fileId: string, { objectionId }: Proposal, debts: readonly Recovery[]): Promise<void> {
  const objection = (await objectionsOf(store, fileId)).find(({ id }) => id === objectionId);
  if (objection === undefined || !objectionRuns(objection)) throw new ProblemError('proposalObjectionOver', { objection: objectionId ?? '' });
  const other = debts.find((debt) => !objectionIsAbout(objection, debt));
  if (other !== undefined) throw new ProblemError('proposalObjectionOther', { recovery: other.id });
}

/** Every term has an amount above nothing, on or after the day of the proposal and not before the term ahead of it. */
function refuseAmounts({ terms, outsideCollection, capacity, preparedOn }: Proposal): void {
  let day = preparedOn;
  for (const [index, { due, amount }] of terms.entries()) {
    if (readEuro(amount).lessThanOrEqualTo(0)) throw new ProblemError('proposalTermEmpty', { term: index + 1 });
    if (due !== null && due < day) throw new ProblemError('proposalTermTooEarly', { term: index + 1 });
    day = due ?? day;
  }
  if ([outsideCollection, capacity].some((amount) => amount !== null && readEuro(amount).isNegative())) throw new ProblemError('proposalTermEmpty', {});
}

function refuseMoreThanTheRest({ terms, outsideCollection }: Proposal, debts: readonly Recovery[]): void {
  const proposed = total([...terms.map(({ amount }) => readEuro(amount)), readEuro(outsideCollection ?? '0')]);
  const open = total(debts.map(rest));
  if (proposed.greaterThan(open)) throw new ProblemError('proposalTooHigh', { sum: writeEuro(proposed), rest: writeEuro(open) });
}

/** A mutation is stopped once and a debt deferred once: a second press makes no second proposal. Arrangements may stand beside each other, to choose from. */
async function refuseSecond(store: ReadStore, fileId: string, { kind, changeId, recoveryIds }: Proposal): Promise<void> {
  if (kind !== 'stopMutation' && kind !== 'deferral') return;
  const there = (await proposalsOf(store, fileId)).find((other) => other.state === 'prepared' && other.kind === kind && other.changeId === changeId
    && (kind === 'stopMutation' || other.recoveryIds.some((id) => recoveryIds.includes(id))));
  if (there !== undefined) throw new ProblemError('proposalThere', { proposal: there.id });
}

function rest(debt: Recovery): Decimal {
  return valueOf(restOf(debt)) ?? new Decimal(0);
}

function total(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));
}
