import { allowances, type Allowance } from '../../../shared/models/allowance.ts';
import type { CalendarDate, Month } from '../../../shared/models/calendar.ts';
import type { Calculation, Callback, CaseFile, Change, Contact, Decision, Letter, Note, Objection, Payment, Proposal, Recovery } from '../../../shared/models/case-file.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import type { TextHit } from '../../../shared/models/operations.ts';
import { isPaid, paymentsTogether } from '../../../shared/rules/index.ts';
import { groupedBy } from '../../case/grouping.ts';
import { failedParts, present, type FailedPart } from '../../case/parts.ts';
import { firstNameOf } from '../../case/persons.ts';
import type { PartName } from '../../session/index.ts';

/** The kinds of event, in the order of the filter chips. */
export const eventKinds = ['contact', 'letter', 'change', 'decision', 'payment', 'objection', 'recovery', 'note', 'callback', 'proposal', 'calculation'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What an event says, as values: the sentence is the wording's. */
export type EventSubject =
  | { readonly kind: 'contact'; readonly contact: Contact }
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'change'; readonly change: Change; readonly person: string | null }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'payment'; readonly allowances: readonly Allowance[]; readonly months: readonly Month[]; readonly amount: EuroText; readonly withheld: EuroText }
  | { readonly kind: 'objection'; readonly objection: Objection }
  | { readonly kind: 'recovery'; readonly recovery: Recovery }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'callback'; readonly callback: Callback }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'calculation'; readonly calculation: Calculation };

/** One thing that happened. `ids` are the records behind it: the payments of one day are one event. */
export interface TimelineEvent {
  readonly kind: EventKind;
  readonly id: string;
  readonly ids: readonly string[];
  readonly on: CalendarDate;
  readonly subject: EventSubject;
  readonly recordedAt: string;
}

const partsRead: readonly PartName[] = ['contacts', 'letters', 'changes', 'decisions', 'payments', 'objections', 'recoveries', 'notes', 'callbacks', 'proposals', 'calculations'];

/** The past of everything, the last event first. A decision and the letter that brought it are one event: the decision. */
export function timelineEvents(file: CaseFile): { readonly events: readonly TimelineEvent[]; readonly failed: readonly FailedPart[] } {
  const decisions = present(file.decisions);
  const brought = new Set(decisions.flatMap(({ letterId }) => (letterId === null ? [] : [letterId])));
  const events: TimelineEvent[] = [
    ...present(file.contacts).map((contact) => event('contact', contact, contact.startedAt.slice(0, 10), { kind: 'contact', contact })),
    ...present(file.letters).filter(({ id }) => !brought.has(id)).map((letter) => event('letter', letter, letter.dated, { kind: 'letter', letter })),
    ...present(file.changes).map((change) => event('change', change, change.reportedOn, { kind: 'change', change, person: firstNameOf(change.personId, file) })),
    ...decisions.map((decision) => event('decision', decision, decision.dated, { kind: 'decision', decision })),
    ...paymentDays(file),
    ...present(file.objections).map((objection) => event('objection', objection, objection.receivedOn, { kind: 'objection', objection })),
    ...present(file.recoveries).map((recovery) => event('recovery', recovery, recovery.stageSince, { kind: 'recovery', recovery })),
    ...present(file.notes).map((note) => event('note', note, note.recordedAt.slice(0, 10), { kind: 'note', note })),
    ...present(file.callbacks).map((callback) => event('callback', callback, callback.askedAt.slice(0, 10), { kind: 'callback', callback })),
    ...present(file.proposals).map((proposal) => event('proposal', proposal, proposal.preparedOn, { kind: 'proposal', proposal })),
    ...present(file.calculations).map((calculation) => event('calculation', calculation, calculation.keptOn, { kind: 'calculation', calculation })),
  ];
  return { events: events.filter(({ on }) => on <= file.today).toSorted(lastFirst), failed: failedParts(file, partsRead) };
}

/** The events that the search found, each with the words around the find. */
export function foundEvents(events: readonly TimelineEvent[], hits: readonly TextHit[]): readonly { readonly event: TimelineEvent; readonly excerpt: string }[] {
  return hits.flatMap((hit) => {
    const found = events.find(({ kind, ids }) => kind === hit.kind && ids.includes(hit.id)) ?? events.find(({ subject }) => hit.kind === 'letter' && subject.kind === 'decision' && subject.decision.letterId === hit.id);
    return found === undefined ? [] : [{ event: found, excerpt: hit.excerpt }];
  }).toSorted((one, other) => lastFirst(one.event, other.event));
}

/** How many events there are of each kind; a kind without events has no chip. */
export function countsByKind(events: readonly TimelineEvent[]): ReadonlyMap<EventKind, number> {
  const counts = groupedBy(events, ({ kind }) => kind);
  return new Map(eventKinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)?.length ?? 0]] : [])));
}

/** What was paid on one day is one event, however many allowances it was for. */
function paymentDays(file: CaseFile): TimelineEvent[] {
  const paid = present(file.payments).filter((payment) => isPaid(payment, file.today));
  return [...groupedBy(paid, ({ due }) => due)].map(([due, payments]) => ({
    kind: 'payment',
    id: payments[0]?.id ?? due,
    ids: payments.map(({ id }) => id),
    on: due,
    subject: {
      kind: 'payment',
      allowances: allowances.filter((allowance) => payments.some((payment) => payment.allowance === allowance)),
      months: [...new Set(payments.map(({ month }: Payment) => month))].sort(),
      ...paymentsTogether(payments),
    },
    recordedAt: payments.map(({ recordedAt }) => recordedAt).sort().at(-1) ?? '',
  }));
}

function event(kind: EventKind, record: { readonly id: string; readonly recordedAt: string }, on: CalendarDate, subject: EventSubject): TimelineEvent {
  return { kind, id: record.id, ids: [record.id], on, subject, recordedAt: record.recordedAt };
}

function lastFirst(one: TimelineEvent, other: TimelineEvent): number {
  return other.on.localeCompare(one.on) || other.recordedAt.localeCompare(one.recordedAt) || eventKinds.indexOf(one.kind) - eventKinds.indexOf(other.kind);
}
