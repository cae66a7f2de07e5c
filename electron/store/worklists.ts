import { sql } from 'kysely';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import { worklistLimit, worklistRead, type AgreementInList, type CallbackInList, type ContactInList, type WhoseWork, type Worklist, type WorklistRead } from '../../shared/models/worklist.ts';
import { filesWithSecretAddress } from './files.ts';
import type { ReadStore } from './handles.ts';

/** A row as it is read, before it is known whether its words may be shown. */
interface Found {
  readonly fileId: string;
  readonly id: string;
  readonly citizen: string;
  readonly deathDate: string | null;
  readonly owner: string;
}

/** werklijst — what is theirs, over all files: at most the limit, and whether there is more. Agreements from the given day on. */
export async function readWorklist(store: ReadStore, list: Worklist, whose: WhoseWork, agreementsFrom: CalendarDate): Promise<WorklistRead> {
  const { names } = whose;
  switch (list) {
    case 'callbacks': return worklistRead.parse({ list, ...(await together(store, await openCallbacks(store, whose), toCallback, ({ dueAt }) => dueAt)) });
    case 'contacts': {
      const { rows, more } = await together(store, await ofEach(names, (name) => contactsBy(store, name)), toContact, ({ startedAt }) => startedAt, 'latestFirst');
      return worklistRead.parse({ list, rows, more });
    }
    case 'agreements': return worklistRead.parse({ list, ...(await together(store, await ofEach(names, (name) => agreementsOf(store, name, agreementsFrom)), toAgreement, ({ due }) => due)) });
  }
}

/** One question for each owner, so that the index gives the rows in their order and the limit stops the reading. */
async function ofEach<Row>(owners: readonly string[], read: (owner: string) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  return (await Promise.all([...new Set(owners)].map(read))).flat();
}

/** One row more than the limit tells that there are more. */
const readingLimit = worklistLimit + 1;

/** The last telling of a word of a callback counts. `->>` reads one word of what was told. */
function lastTold(word: 'state' | 'owner') {
  return sql<string>`coalesce((select told ->> ${sql.lit(word)} from later_state where later_state.file_id = callback.file_id and kind = 'callback' and thing_id = callback.id and told ->> ${sql.lit(word)} is not null
    order by later_state.recorded_at desc, later_state.id desc limit 1), callback.${sql.ref(word)})`;
}

/** What somebody has, what came back to who asked it with a question, and what nobody of the department has yet. Each is found by its own index. */
async function openCallbacks(store: ReadStore, { names, department }: WhoseWork) {
  const [state, owner] = [lastTold('state'), lastTold('owner')];
  const open = store.read
    .selectFrom('callback')
    .innerJoin('file', 'file.id', 'callback.file_id')
    .innerJoin('person', 'person.id', 'file.applicant_id')
    .where(state, '<>', 'done')
    .select(['callback.file_id as fileId', 'callback.id', 'person.display_name as citizen', 'person.death_date as deathDate', 'callback.due_at as dueAt', 'callback.question', 'callback.department', 'callback.asked_by as askedBy', owner.as('owner'), state.as('state')])
    .orderBy('callback.due_at')
    .limit(readingLimit);
  const found = await Promise.all([
    ...names.map((name) => open.where('callback.owner', '=', name).where(owner, '=', name).execute()),
    ...names.map((name) => open.where('callback.asked_by', '=', name).where('callback.asked_by', '<>', '').where(state, '=', 'handedBack').execute()),
    open.where('callback.department', '=', department).where((where) => where.or([where(owner, 'in', names), where.and([where(owner, '=', ''), where(state, '<>', 'handedBack')])])).execute(),
  ]);
  return [...new Map(found.flat().map((row) => [`${row.fileId} ${row.id}`, row])).values()];
}

async function contactsBy(store: ReadStore, owner: string) {
  return store.read
    .selectFrom('contact')
    .innerJoin('file', 'file.id', 'contact.file_id')
    .innerJoin('person', 'person.id', 'file.applicant_id')
    .where('contact.caseworker', '=', owner)
    .select(['contact.file_id as fileId', 'contact.id', 'person.display_name as citizen', 'person.death_date as deathDate', 'contact.caseworker as owner', 'contact.started_at as startedAt', 'contact.channel', 'contact.subject', 'contact.summary as result'])
    .orderBy('contact.started_at', 'desc')
    .limit(readingLimit)
    .execute();
}

async function agreementsOf(store: ReadStore, owner: string, from: CalendarDate) {
  const rows = await store.read
    .selectFrom('note')
    .innerJoin('file', 'file.id', 'note.file_id')
    .innerJoin('person', 'person.id', 'file.applicant_id')
    .where('note.owner', '=', owner)
    // As the index has it, so that it is used.
    .where(sql<boolean>`note.kind = 'agreement'`)
    .where('note.due', '>=', from)
    .where(sql<boolean>`not exists (select 1 from later_state where file_id = note.file_id and kind = 'note' and thing_id = note.id and json_extract(told, '$.state') in ('kept', 'notNeeded'))`)
    .select(['note.file_id as fileId', 'note.id', 'person.display_name as citizen', 'person.death_date as deathDate', 'note.owner', 'note.due', 'note.text'])
    .orderBy('note.due')
    .limit(readingLimit)
    .execute();
  return rows.flatMap(({ due, ...row }) => (due === null ? [] : [{ ...row, due }]));
}

/** The rows of all owners in one order, cut at the limit; what was written in a file with a secret address is left out. */
async function together<Read extends Found, Row>(store: ReadStore, found: readonly Read[], toRow: (found: Read, withheld: boolean) => Row, moment: (found: Read) => string, order: 'earliestFirst' | 'latestFirst' = 'earliestFirst'): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> {
  const sign = order === 'earliestFirst' ? 1 : -1;
  const sorted = found.toSorted((one, other) => sign * moment(one).localeCompare(moment(other)) || one.id.localeCompare(other.id));
  const shown = sorted.slice(0, worklistLimit);
  const secret = await filesWithSecretAddress(store, [...new Set(shown.map(({ fileId }) => fileId))]);
  return { rows: shown.map((row) => toRow(row, secret.has(row.fileId))), more: sorted.length > shown.length };
}

type CallbackFound = Awaited<ReturnType<typeof openCallbacks>>[number];
type ContactFound = Awaited<ReturnType<typeof contactsBy>>[number];
type AgreementFound = Awaited<ReturnType<typeof agreementsOf>>[number];

function toCallback({ deathDate, question, state, owner, askedBy, department, ...row }: CallbackFound, withheld: boolean): Omit<CallbackInList, 'state' | 'department'> & Pick<CallbackFound, 'state' | 'department'> {
  return { ...row, deceased: deathDate !== null, withheld, question: withheld ? '' : question, owner: state === 'handedBack' ? askedBy : owner, department, state };
}

function toContact({ deathDate, channel, subject, result, ...row }: ContactFound, withheld: boolean): Omit<ContactInList, 'channel'> & { readonly channel: string } {
  return { ...row, deceased: deathDate !== null, withheld, channel, subject: withheld ? '' : subject, result: withheld ? '' : result };
}

function toAgreement({ deathDate, text, ...row }: AgreementFound, withheld: boolean): AgreementInList {
  return { ...row, deceased: deathDate !== null, withheld, text: withheld ? '' : text };
}
