import { createHash } from 'node:crypto';
import { z } from 'zod';
import { knownOn, type CalendarDate } from '../../shared/models/calendar.ts';
import { callbackFollowUp } from '../../shared/models/callback.ts';
import { arrangement, callback, change, mark, note, objection, payment, proposal, recovery } from '../../shared/models/case-file.ts';
import { source, type Source } from '../../shared/models/source-record.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { LaterStateRow } from './schema.ts';

/** What can still become different of a thing after it was first told, by kind. All else of it never changes. */
const laterWords = {
  mark: mark.pick({ until: true }),
  payment: payment.pick({ state: true }),
  change: change.pick({ state: true, respondBy: true, decideBy: true, letterId: true }),
  objection: objection.pick({ state: true, decideBy: true, adjournedUntil: true, noticeOfDefaultOn: true }),
  recovery: recovery.pick({ costs: true, interest: true, paid: true, setOff: true, dueDate: true, stage: true, stageSince: true }),
  arrangement: arrangement.pick({ state: true, terms: true }),
  callback: callback.pick({ state: true, owner: true }).extend(callbackFollowUp.pick({ by: true, remark: true }).shape),
  proposal: proposal.pick({ state: true, withdrawal: true }),
  note: note.pick({ text: true, owner: true, due: true, state: true, change: true }),
} as const;

type ChangingKind = keyof typeof laterWords;
type LaterWords<Kind extends ChangingKind> = Partial<z.infer<(typeof laterWords)[Kind]>>;

/** latere stand — what became different of a thing, since when, and when and by whom we knew. What is not told stays as it was. */
export interface LaterStateOf<Kind extends ChangingKind> {
  readonly kind: Kind;
  /** which thing of the file, by its id */
  readonly of: string;
  readonly validFrom: CalendarDate;
  /** `null`: our own administration */
  readonly source: Source | null;
  readonly recordedAt: string;
  readonly told: LaterWords<Kind>;
}
export type LaterState = { [Kind in ChangingKind]: LaterStateOf<Kind> }[ChangingKind];

/** The thing as it stood after one telling. The first telling says of itself since when it holds: its `validFrom` is `null`. */
export interface Stand<Thing> {
  readonly thing: Thing;
  readonly validFrom: CalendarDate | null;
  readonly source: Source | null;
  readonly recordedAt: string;
}

/** Appends what became of things later, of any kind. A state that is there already, with the same words and times, stays one. */
export async function appendLaterStates(store: WriteStore, states: readonly InFile<LaterState>[]): Promise<void> {
  await appendRows(store, 'later_state', states.map(toRow));
}

/** How things of one kind are read and go on. */
export interface GoingOn<Kind extends ChangingKind, Thing> {
  /** as they stand by what was known on a day or at a moment (`null`: all that is known); what was told first after it is not there */
  readonly known: (store: ReadStore, fileId: string, asKnownOn?: string | null) => Promise<Thing[]>;
  /** every stand of one of them, the first telling first; empty when the file has none by this name */
  readonly history: (store: ReadStore, fileId: string, id: string) => Promise<readonly Stand<Thing>[]>;
  /** that of all of them, in the order in which they were told first */
  readonly histories: (store: ReadStore, fileId: string) => Promise<readonly (readonly Stand<Thing>[])[]>;
  readonly append: (store: WriteStore, states: readonly InFile<Omit<LaterStateOf<Kind>, 'kind'>>[]) => Promise<void>;
}

interface Told {
  readonly id: string;
  readonly recordedAt: string;
  readonly source?: Source;
}

/**
 * The one way in which a thing that was told goes on: nothing is overwritten, and the last state known on a day counts. `first` reads what was told first; `after` is the thing after one more
 * telling, for a thing that has more to show of it than its words.
 */
export function goingOn<Kind extends ChangingKind, Thing extends Told>(kind: Kind, first: (store: ReadStore, fileId: string) => Promise<Thing[]>, after: After<Kind, Thing> = withWords): GoingOn<Kind, Thing> {
  return {
    known: async (store, fileId, asKnownOn = null) => {
      const things = (await first(store, fileId)).filter(({ recordedAt }) => knownOn(recordedAt, asKnownOn));
      const later = (await laterStates(store, fileId, kind)).filter(({ recordedAt }) => knownOn(recordedAt, asKnownOn));
      return things.map((thing) => later.reduce((stood, state) => (state.of === thing.id ? after(stood, state) : stood), thing));
    },
    history: async (store, fileId, id) => {
      const later = (await laterStates(store, fileId, kind)).filter((state) => state.of === id);
      return (await first(store, fileId)).filter((thing) => thing.id === id).flatMap((thing) => stands(thing, later, after));
    },
    histories: async (store, fileId) => {
      const later = await laterStates(store, fileId, kind);
      return (await first(store, fileId)).map((thing) => stands(thing, later.filter((state) => state.of === thing.id), after));
    },
    append: (store, states) => appendLaterStates(store, states.map(({ fileId, value }) => ({ fileId, value: { ...value, kind } as LaterState }))),
  };
}

type After<Kind extends ChangingKind, Thing> = (thing: Thing, state: LaterStateOf<Kind>) => Thing;

function stands<Kind extends ChangingKind, Thing extends Told>(thing: Thing, later: readonly LaterStateOf<Kind>[], after: After<Kind, Thing>): readonly Stand<Thing>[] {
  const begin: Stand<Thing> = { thing, validFrom: null, source: thing.source ?? null, recordedAt: thing.recordedAt };
  return later.reduce((sofar, state) => {
    const { validFrom, recordedAt } = state;
    return [...sofar, { thing: after(sofar.at(-1)?.thing ?? thing, state), validFrom, source: state.source, recordedAt }];
  }, [begin]);
}

/** The thing after one more telling: it now rests on that telling, with its moment and its source. */
function withWords<Thing extends Told>(thing: Thing, { told, recordedAt, source: by }: LaterStateOf<ChangingKind>): Thing {
  return { ...thing, ...told, recordedAt, ...(thing.source === undefined || by === null ? {} : { source: by }) };
}

async function laterStates<Kind extends ChangingKind>(store: ReadStore, fileId: string, kind: Kind): Promise<readonly LaterStateOf<Kind>[]> {
  const rows = await store.read.selectFrom('later_state').where('file_id', '=', fileId).where('kind', '=', kind).selectAll().orderBy('recorded_at').orderBy('id').execute();
  return rows.map((row) => fromRow(row, kind));
}

function fromRow<Kind extends ChangingKind>(row: LaterStateRow, kind: Kind): LaterStateOf<Kind> {
  const by = row.source === null ? null : source.parse(row.source);
  return { kind, of: row.thing_id, validFrom: row.valid_from, source: by, recordedAt: row.recorded_at, told: words(kind, JSON.parse(row.told)) } as LaterStateOf<Kind>;
}

function toRow({ fileId, value }: InFile<LaterState>): LaterStateRow {
  const told = JSON.stringify(words(value.kind, value.told));
  return {
    file_id: fileId,
    kind: value.kind,
    thing_id: value.of,
    id: createHash('sha256').update(JSON.stringify([value.validFrom, value.source, told])).digest('hex').slice(0, 16),
    valid_from: value.validFrom,
    source: value.source,
    recorded_at: value.recordedAt,
    told,
  };
}

/** The words in the order of the model, so that the same words are always the same text. A word that cannot change is refused, and so is a state that says nothing. */
function words(kind: ChangingKind, told: unknown): LaterWords<ChangingKind> {
  const model: z.ZodObject = laterWords[kind];
  return model.partial().strict().refine((said) => Object.keys(said).length > 0, 'a later state that says nothing').parse(told);
}
