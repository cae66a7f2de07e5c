import type { Allowance } from '../../shared/models/allowance.ts';
import type { Calculation, Callback, Change, Contact, Decision, FirstNote, Note, Objection, Proposal } from '../../shared/models/case-file.ts';
import type { TextHit } from '../../shared/models/operations.ts';
import { calculationsOf } from './calculations.ts';
import type { FileBundle } from './file-bundle.ts';
import type { ReadStore } from './handles.ts';
import { notesOf } from './notes.ts';
import { proposalsOf } from './proposals.ts';

/** The kinds of event that are found by their words. */
export type EventKind = TextHit['kind'];
export const eventKinds = ['contact', 'letter', 'note', 'decision', 'change', 'objection', 'callback', 'proposal', 'calculation'] as const satisfies readonly EventKind[];

/** An event as it is searched: its day and its words. */
export interface EventText {
  readonly kind: EventKind;
  readonly id: string;
  readonly on: string;
  readonly text: string;
}

/** Every event of a file on its way to the store. */
export function eventTextsOf(bundle: FileBundle): readonly EventText[] {
  return [
    ...bundle.contacts.map(eventTextOfContact),
    ...bundle.letters.map((event) => entry('letter', event.id, event.dated, event.subject, event.body)),
    ...bundle.notes.map(eventTextOfNote),
    ...bundle.decisions.map((event) => entry('decision', event.id, event.dated, ...decisionWords(event))),
    ...bundle.changes.map((event) => entry('change', event.id, event.reportedOn, ...changeWords(event, event.allowances))),
    ...bundle.objections.map((event) => entry('objection', event.id, event.receivedOn, ...objectionWords(event, event.points))),
    ...bundle.callbacks.map(eventTextOfCallback),
    ...bundle.proposals.map(eventTextOfProposal),
  ];
}

/** A contact as it is searched. */
export function eventTextOfContact(contact: Pick<Contact, 'id' | 'startedAt' | 'subject' | 'summary'>): EventText {
  return entry('contact', contact.id, contact.startedAt, contact.subject, contact.summary);
}

/** A note as it is searched. */
export function eventTextOfNote(note: Pick<FirstNote, 'id' | 'recordedAt' | 'text'>): EventText {
  return entry('note', note.id, note.recordedAt, note.text);
}

/** A callback as it is searched: what was asked and what was tried; the telephone number is not. */
export function eventTextOfCallback(event: Pick<Callback, 'id' | 'dueAt' | 'question' | 'tried'>): EventText {
  return entry('callback', event.id, event.dueAt, event.question, event.tried);
}

/** The words that a later version of a note brings, beside those of the versions before it. */
export function eventTextOfVersion(note: Note): EventText {
  return entry('note', versionName(note.id, note.earlier.length), note.recordedAt, note.text, note.change?.because ?? '');
}

/** A proposal as it is searched: what it is, and what the caseworker said of it. */
export function eventTextOfProposal(event: Pick<Proposal, 'id' | 'kind' | 'preparedOn' | 'remark'>): EventText {
  return entry('proposal', event.id, event.preparedOn, wordFor(proposalKinds, event.kind), event.remark);
}

/** A calculation as it is searched: the year it is about, and what was said. */
export function eventTextOfCalculation(event: Pick<Calculation, 'id' | 'keptOn' | 'year' | 'sentence'>): EventText {
  return entry('calculation', event.id, event.keptOn, `berekening ${event.year}`, event.sentence);
}

/** The words of all events of one kind in a file, from where they stand. */
export async function readEventTexts(store: ReadStore, fileId: string, kind: EventKind): Promise<EventText[]> {
  return readers[kind](store, fileId);
}

const readers: Readonly<Record<EventKind, (store: ReadStore, fileId: string) => Promise<EventText[]>>> = {
  contact: async (store, fileId) => {
    const rows = await store.read.selectFrom('contact').where('file_id', '=', fileId).select(['id', 'started_at', 'subject', 'summary']).execute();
    return rows.map((row) => entry('contact', row.id, row.started_at, row.subject, row.summary));
  },
  letter: async (store, fileId) => {
    const rows = await store.read.selectFrom('letter').where('file_id', '=', fileId).select(['id', 'dated', 'subject', 'body']).execute();
    return rows.map((row) => entry('letter', row.id, row.dated, row.subject, row.body));
  },
  note: async (store, fileId) => (await notesOf(store, fileId)).map(eventTextOfAllVersions),
  decision: async (store, fileId) => {
    const rows = await store.read.selectFrom('decision').where('file_id', '=', fileId).select(['id', 'dated', 'kind', 'allowance', 'year', 'number']).execute();
    return rows.map((row) => entry('decision', row.id, row.dated, ...decisionWords(row)));
  },
  change: async (store, fileId) => {
    const rows = await store.read.selectFrom('change').where('file_id', '=', fileId).select(['id', 'reported_on', 'kind', 'allowances', 'before', 'after']).execute();
    return rows.map((row) => entry('change', row.id, row.reported_on, ...changeWords(row, JSON.parse(row.allowances) as readonly string[])));
  },
  objection: async (store, fileId) => {
    const rows = await store.read.selectFrom('objection').where('file_id', '=', fileId).select(['id', 'received_on', 'kind', 'points', 'handler']).execute();
    return rows.map((row) => entry('objection', row.id, row.received_on, ...objectionWords(row, JSON.parse(row.points) as readonly string[])));
  },
  callback: async (store, fileId) => {
    const rows = await store.read.selectFrom('callback').where('file_id', '=', fileId).select(['id', 'due_at', 'question', 'tried']).execute();
    return rows.map((row) => eventTextOfCallback({ id: row.id, dueAt: row.due_at, question: row.question, tried: row.tried }));
  },
  proposal: async (store, fileId) => (await proposalsOf(store, fileId)).map(eventTextOfProposal),
  calculation: async (store, fileId) => (await calculationsOf(store, fileId)).map(eventTextOfCalculation),
};

/** What stands now first, then what stood before: a note is found by every word that ever stood in it. */
function eventTextOfAllVersions(note: Note): EventText {
  const versions = [note, ...note.earlier.toReversed()];
  return entry('note', note.id, note.recordedAt, ...new Set(versions.map(({ text }) => text)), ...versions.map(({ change }) => change?.because ?? ''));
}

const versionMark = '#';

function versionName(id: string, version: number): string {
  return `${id}${versionMark}${version}`;
}

/** The event that a name in the index is of, without which version of it. */
export function eventNamed(name: string): string {
  return name.split(versionMark)[0] ?? name;
}

function entry(kind: EventKind, id: string, on: string, ...words: readonly string[]): EventText {
  return { kind, id, on: on.slice(0, 'yyyy-mm-dd'.length), text: words.filter((word) => word !== '').join(' · ') };
}

function decisionWords(event: { readonly kind: string; readonly allowance: string | null; readonly year: number | null; readonly number: string }): readonly string[] {
  return [wordFor(decisionKinds, event.kind), event.allowance === null ? '' : wordFor(allowanceNames, event.allowance), String(event.year ?? ''), event.number];
}

function changeWords(event: { readonly kind: string; readonly before: string; readonly after: string }, about: readonly string[]): readonly string[] {
  return [wordFor(changeKinds, event.kind), about.map((allowance) => wordFor(allowanceNames, allowance)).join(', '), event.before, event.after];
}

function objectionWords(event: { readonly kind: string; readonly handler: string }, points: readonly string[]): readonly string[] {
  return [wordFor(objectionKinds, event.kind), ...points, event.handler];
}

function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

/** The Dutch words by which a caseworker looks for events that have no text of their own. */
const allowanceNames: Readonly<Record<Allowance, string>> = {
  healthcare: 'zorgtoeslag',
  housing: 'huurtoeslag',
  childBudget: 'kindgebonden budget',
  childcare: 'kinderopvangtoeslag',
};

const decisionKinds: Readonly<Record<Decision['kind'], string>> = {
  advance: 'voorschotbeschikking',
  revisedAdvance: 'herziening voorschot',
  definitive: 'definitieve toekenning',
  revision: 'herziening toekenning',
  nil: 'nihilbeschikking',
  recovery: 'terugvordering',
  costs: 'kostenbeschikking',
  arrangement: 'betalingsregeling',
  onObjection: 'beslissing op bezwaar',
};

const changeKinds: Readonly<Record<Change['kind'], string>> = {
  income: 'inkomen',
  assets: 'vermogen',
  partnerBegins: 'partner samenwonen',
  partnerEnds: 'einde partnerschap scheiding',
  birth: 'geboorte kind',
  childTurns18: 'kind 18 jaar',
  death: 'overlijden',
  move: 'verhuizing',
  rent: 'huur',
  childcareHours: 'opvanguren',
  childcareEnds: 'einde opvang',
  insuranceBegins: 'begin zorgverzekering',
  insuranceEnds: 'einde zorgverzekering',
  application: 'aanvraag',
  stop: 'stopzetting',
};

const objectionKinds: Readonly<Record<Objection['kind'], string>> = {
  objection: 'bezwaar',
  complaint: 'klacht',
  revisionRequest: 'herzieningsverzoek',
  appeal: 'beroep',
};

const proposalKinds: Readonly<Record<Proposal['kind'], string>> = {
  standardArrangement: 'voorstel standaard betalingsregeling',
  personalArrangement: 'voorstel persoonlijke betalingsregeling',
  extendedArrangement: 'voorstel verlengde betalingsregeling',
  setOff: 'voorstel verrekening',
  deferral: 'voorstel uitstel van betaling bezwaar',
  stopMutation: 'voorstel mutatie tegenhouden',
};
