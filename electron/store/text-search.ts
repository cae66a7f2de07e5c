import { CompiledQuery, sql, type Kysely } from 'kysely';
import type { TextHit } from '../../shared/models/operations.ts';
import { appendRows, type InFile } from './append-rows.ts';
import { eventKinds, eventNamed, readEventTexts, type EventText } from './event-texts.ts';
import { inTransaction, type ReadStore, type WriteStore } from './handles.ts';
import { keepMetaValue, metaValue } from './meta.ts';
import type { StoreTables } from './schema.ts';

/*
 * The one module that leans on what only SQLite has: FTS5. The index holds no text, only which words stand in which event.
 * Every event carries its file as a word of its own, so that a search reads that file's events and not all that share a word.
 * The index knows whole words and their first three and six letters; what was typed further is held against the text itself.
 */

/** The events of the file in which every typed word stands, or begins a word; the last event first. */
export async function searchEvents(store: ReadStore, fileId: string, typed: string): Promise<TextHit[]> {
  const words = wordsOf(typed).map(({ folded }) => folded);
  if (words.length === 0) return [];
  const candidates = await candidatesIn(store, fileId, words);
  const texts = await textsOf(store, fileId, candidates);
  const hits: TextHit[] = [];
  for (const { kind, eventId } of candidates) {
    const event = texts.get(`${kind} ${eventId}`);
    if (event !== undefined) hits.push(...hit(event, words));
    if (hits.length === hitLimit) break;
  }
  return hits;
}

/** Makes events findable. One that already is stays as it is. */
export async function indexEvents(store: WriteStore, events: readonly InFile<EventText>[]): Promise<void> {
  const { last } = await store.read.selectFrom('event_text').select(({ fn }) => fn.max('number').as('last')).executeTakeFirstOrThrow();
  await appendRows(store, 'event_text', events.map(({ fileId, value }) => ({ file_id: fileId, kind: value.kind, event_id: value.id, on_date: value.on })));
  const added = await store.read.selectFrom('event_text').where('number', '>', last ?? 0).selectAll().execute();
  const texts = new Map(events.map(({ fileId, value }) => [`${fileId} ${value.kind} ${value.id}`, value.text]));
  for (const row of added) {
    const text = texts.get(`${row.file_id} ${row.kind} ${row.event_id}`) ?? '';
    await store.write.executeQuery(CompiledQuery.raw('insert into event_words (rowid, words) values (?, ?)', [row.number, `${fileWord(row.file_id)} ${text}`]));
  }
}

/** Makes the index anew when it is older than the way in which this program makes it. */
export async function bringTextIndexUpToDate(store: WriteStore): Promise<void> {
  if ((await metaValue(store.read, 'textIndex')) === indexVersion) return;
  await inTransaction(store, async (transaction) => {
    await sql`insert into event_words (event_words) values ('delete-all')`.execute(transaction.write);
    await transaction.write.deleteFrom('event_text').execute();
    const files = await transaction.read.selectFrom('file').select('id').execute();
    for (const { id } of files) await indexFile(transaction, id);
    await keepMetaValue(transaction.write, 'textIndex', indexVersion);
  });
}

/** To be raised whenever the words of an event or the way of finding them change. */
const indexVersion = '1';

const hitLimit = 100;

async function indexFile(store: WriteStore, fileId: string): Promise<void> {
  for (const kind of eventKinds) {
    const events = await readEventTexts(store, fileId, kind);
    await indexEvents(store, events.map((value) => ({ fileId, value })));
  }
}

interface Candidate {
  readonly kind: string;
  readonly eventId: string;
}

async function candidatesIn(store: ReadStore, fileId: string, words: readonly string[]): Promise<Candidate[]> {
  const question = [`"${fileWord(fileId)}"`, ...words.map(indexWord)].join(' AND ');
  const rows = await (store.read as Pick<Kysely<SearchTables>, 'selectFrom'>)
    .selectFrom('event_words')
    // A cross join, because SQLite must ask the words first: the other way round it puts the question once for each event.
    .crossJoin('event_text')
    .where(sql<boolean>`event_words match ${question}`)
    .whereRef('event_text.number', '=', 'event_words.rowid')
    .where('event_text.file_id', '=', fileId)
    .select(['event_text.kind', 'event_text.event_id'])
    .orderBy('event_text.on_date', 'desc')
    .orderBy('event_text.number', 'desc')
    .execute();
  // Several versions of one note are one event.
  const found = new Map(rows.map((row) => [`${row.kind} ${eventNamed(row.event_id)}`, { kind: row.kind, eventId: eventNamed(row.event_id) }]));
  return [...found.values()];
}

interface SearchTables extends StoreTables {
  event_words: { rowid: number; words: string };
}

/** A word as the index can be asked for it: whole when short, else the first three or six letters. */
function indexWord(word: string): string {
  if (word.length < 3) return `"${word}"`;
  return `"${word.slice(0, word.length < 6 ? 3 : 6)}" *`;
}

/** The file as one word of the index. */
function fileWord(fileId: string): string {
  return fileId.replaceAll('-', '');
}

async function textsOf(store: ReadStore, fileId: string, candidates: readonly Candidate[]): Promise<Map<string, EventText>> {
  const kinds = eventKinds.filter((kind) => candidates.some((candidate) => candidate.kind === kind));
  const texts = new Map<string, EventText>();
  for (const kind of kinds) {
    for (const event of await readEventTexts(store, fileId, kind)) texts.set(`${kind} ${event.id}`, event);
  }
  return texts;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, without marks and capitals, with their places. A word is what the index takes for one: letters and digits. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The event as a hit, or nothing when a typed word does not stand in its text after all. */
function hit(event: EventText, typed: readonly string[]): TextHit[] {
  const whole = fold(event.text);
  if (!typed.every((word) => whole.includes(word))) return [];
  const found = wordsOf(event.text).filter(({ folded }) => typed.some((word) => matches(folded, word)));
  const complete = typed.every((word) => found.some(({ folded }) => matches(folded, word)));
  return complete ? [{ kind: event.kind, id: event.id, on: event.on, excerpt: excerpt(event.text, found) }] : [];
}

function matches(folded: string, typed: string): boolean {
  return typed.length < 3 ? folded === typed : folded.startsWith(typed);
}

const around = 60;

/** The words around the first find, with every found word between ‹ and ›, cut between words. */
function excerpt(text: string, found: readonly Word[]): string {
  const first = found[0];
  if (first === undefined) return '';
  const start = first.start <= around ? 0 : text.indexOf(' ', first.start - around) + 1;
  const cut = text.lastIndexOf(' ', first.end + around);
  const end = first.end + around >= text.length || cut <= first.end ? text.length : cut;
  const shown = found.filter((word) => word.start >= start && word.end <= end);
  const marked = shown.reduceRight((whole, word) => `${whole.slice(0, word.start)}‹${whole.slice(word.start, word.end)}›${whole.slice(word.end)}`, text.slice(0, end));
  return `${start > 0 ? '… ' : ''}${marked.slice(start)}${end < text.length ? ' …' : ''}`;
}
