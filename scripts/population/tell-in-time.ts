import type { FileBundle } from '../../electron/store/file-bundle.ts';
import type { LaterState } from '../../electron/store/later-states.ts';
import { addDays, type CalendarDate } from '../../shared/models/calendar.ts';
import type { Arrangement, Change, Objection, Recovery } from '../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import { registerMoment } from './dossier.ts';
import { collectionSteps } from './recover.ts';

/**
 * A file as it came in: what goes on is told first as it began, and what became of it on the days on which it became so. So that looking back at an earlier day shows what was known then. What all tellings come to is the
 * bundle as it was made. A debt that was annulled is told as it ended: what was claimed before is not in it.
 */
export function toldInTime(bundle: FileBundle, on: CalendarDate): FileBundle {
  const recoveries = bundle.recoveries.map((recovery) => recoveryInTime(recovery, bundle.arrangements));
  const arrangements = bundle.arrangements.map((arrangement) => arrangementInTime(arrangement, on));
  const objections = bundle.objections.map((objection) => objectionInTime(objection, on));
  const changes = bundle.changes.map((change) => changeInTime(change, bundle));
  return {
    ...bundle,
    recoveries: recoveries.map(({ first }) => first), arrangements: arrangements.map(({ first }) => first), objections: objections.map(({ first }) => first), changes: changes.map(({ first }) => first),
    laterStates: [...bundle.laterStates, ...[...recoveries, ...arrangements, ...objections, ...changes].flatMap(({ later }) => later)],
  };
}

/** A thing as it was told first, and what was told of it later. */
interface InTime<Thing> {
  readonly first: Thing;
  readonly later: readonly LaterState[];
}

function recoveryInTime(recovery: Recovery, arrangements: readonly Arrangement[]): InTime<Recovery> {
  if (recovery.stage === 'reduced') return { first: recovery, later: [] };
  const first: Recovery = { ...recovery, costs: '0', interest: '0', paid: '0', setOff: '0', stage: 'established', stageSince: recovery.dated };
  const becomes = (on: CalendarDate, told: Extract<LaterState, { kind: 'recovery' }>['told']): LaterState => ({ kind: 'recovery', of: recovery.id, validFrom: on, source: null, recordedAt: momentAfter(on, recovery.recordedAt), told });
  const plan = arrangements.find(({ recoveryIds }) => recoveryIds.length === 1 && recoveryIds[0] === recovery.id);
  if (plan === undefined) {
    // A debt that nobody paid came through every step before the one that it is in.
    const steps = collectionSteps(recovery, recovery.stageSince);
    const last = steps.findIndex(({ stage, since }) => stage === recovery.stage && since === recovery.stageSince);
    const before = steps.slice(0, Math.max(last, 0)).map(({ stage, since, costs }) => becomes(since, { stage, stageSince: since, costs }));
    return { first, later: [...before, ...whatDiffers(first, recovery, (told) => becomes(recovery.stageSince, told))] };
  }
  const word = plan.kind === 'setOff' ? 'setOff' : 'paid';
  const stage = plan.kind === 'setOff' ? 'setOff' : 'arrangement';
  const paidTerms = plan.terms.flatMap(({ paidOn, amount }) => (paidOn === null ? [] : [{ paidOn, amount }]));
  let sum = new Decimal(0);
  const payments = paidTerms.map(({ paidOn, amount }) => {
    sum = sum.plus(readEuro(amount));
    return becomes(paidOn, { [word]: writeEuro(sum) });
  });
  const reached: Recovery = { ...first, stage, stageSince: plan.agreedOn, [word]: writeEuro(sum) };
  return { first, later: [becomes(plan.agreedOn, { stage, stageSince: plan.agreedOn }), ...payments, ...whatDiffers(reached, recovery, (told) => becomes(recovery.stageSince, told))] };
}

/** One telling of all in which a debt is otherwise than it was. */
function whatDiffers(was: Recovery, { costs, interest, paid, setOff, stage, stageSince }: Recovery, becomes: (told: Extract<LaterState, { kind: 'recovery' }>['told']) => LaterState): readonly LaterState[] {
  const told = { ...(costs !== was.costs && { costs }), ...(interest !== was.interest && { interest }), ...(paid !== was.paid && { paid }), ...(setOff !== was.setOff && { setOff }), ...((stage !== was.stage || stageSince !== was.stageSince) && { stage, stageSince }) };
  return Object.keys(told).length === 0 ? [] : [becomes(told)];
}

/** Which term was paid on which day stands in the terms themselves; what it makes of the arrangement is told on its day. */
function arrangementInTime(arrangement: Arrangement, on: CalendarDate): InTime<Arrangement> {
  const day = arrangement.state === 'finished' ? arrangement.terms.at(-1)?.paidOn : arrangement.state === 'behind' ? missedOn(arrangement, on) : undefined;
  if (day === undefined || day === null || day <= arrangement.agreedOn) return { first: arrangement, later: [] };
  return {
    first: { ...arrangement, state: 'running' },
    later: [{ kind: 'arrangement', of: arrangement.id, validFrom: day, source: null, recordedAt: registerMoment(day), told: { state: arrangement.state } }],
  };
}

function missedOn({ terms }: Arrangement, on: CalendarDate): CalendarDate | null {
  const missed = terms.find(({ due, paidOn }) => paidOn === null && due < on);
  return missed === undefined ? null : addDays(missed.due, 1);
}

/** An objection is received first; what was done with it is known a week later, and a decision or a later term in its own time. */
function objectionInTime(objection: Objection, on: CalendarDate): InTime<Objection> {
  if (objection.state === 'received') return { first: objection, later: [] };
  const { state, adjournedUntil, noticeOfDefaultOn, decideBy, receivedOn } = objection;
  const first: Objection = { ...objection, state: 'received', adjournedUntil: null, noticeOfDefaultOn: null };
  const beginning = addDays(receivedOn, 7);
  const lately = (day: CalendarDate): CalendarDate => (day > on ? on : day < beginning ? beginning : day);
  const becomes = (day: CalendarDate, told: Extract<LaterState, { kind: 'objection' }>['told']): LaterState => ({ kind: 'objection', of: objection.id, validFrom: lately(day), source: null, recordedAt: registerMoment(lately(day)), told });
  const adjourned = adjournedUntil === null ? [] : [becomes(addDays(decideBy ?? beginning, -7), { adjournedUntil, ...((state === 'adjourned' || state === 'decided') && { state: 'adjourned' as const }) })];
  const noticed = noticeOfDefaultOn === null ? [] : [becomes(noticeOfDefaultOn, { noticeOfDefaultOn, ...(state === 'noticeOfDefault' && { state }) })];
  const told = [...adjourned, ...noticed];
  const last = state === 'adjourned' || state === 'noticeOfDefault' ? [] : [becomes(state === 'decided' ? (adjournedUntil ?? decideBy ?? beginning) : beginning, { state })];
  return { first, later: [...told, ...last] };
}

/** A change that was carried out was received until the decision that it led to. */
function changeInTime(change: Change, { decisions }: FileBundle): InTime<Change> {
  const decided = change.state === 'carriedOut' ? decisions.find(({ becauseOfChangeId }) => becauseOfChangeId === change.id) : undefined;
  if (decided === undefined || decided.recordedAt <= change.recordedAt) return { first: change, later: [] };
  return { first: { ...change, state: 'received' }, later: [{ kind: 'change', of: change.id, validFrom: decided.dated, source: null, recordedAt: decided.recordedAt, told: { state: 'carriedOut' } }] };
}

/** What becomes so on the day on which a debt arises is told after it. */
function momentAfter(on: CalendarDate, first: string): string {
  const moment = registerMoment(on);
  return moment > first ? moment : `${first.slice(0, 'yyyy-mm-ddThh:mm:'.length)}59Z`;
}
