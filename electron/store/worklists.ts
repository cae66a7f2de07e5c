import { sql } from 'kysely';
import { worklistLimit, worklistRead, type WhoseWork, type Worklist, type WorklistRead } from '../../shared/models/worklist.ts';
import { filesWithSecretAddress } from './files.ts';
import type { ReadStore } from './handles.ts';
import { agreementsOf, type AgreementFound } from './worklist-agreements.ts';
import { askedCallbacks, askedOrder, openCallbacks, type AskedFound, type OpenFound } from './worklist-callbacks.ts';

/** A row as it is read, before it is known whether its words may be shown. */
interface Found {
  readonly fileId: string;
  readonly id: string;
  readonly citizen: string;
  readonly deathDate: string | null;
  readonly owner: string;
}

/** werklijst — what is theirs, over all files: at most the limit, and whether there is more. */
export async function readWorklist(store: ReadStore, list: Worklist, whose: WhoseWork): Promise<WorklistRead> {
  const { names } = whose;
  switch (list) {
    case 'callbacks': return worklistRead.parse({ list, ...(await together(store, await openCallbacks(store, whose), toCallback, (one, other) => one.dueAt.localeCompare(other.dueAt))) });
    case 'asked': return worklistRead.parse({ list, ...(await together(store, await ofEach(names, (name) => askedCallbacks(store, name)), toAsked, askedOrder)) });
    case 'contacts': return worklistRead.parse({ list, ...(await together(store, await ofEach(names, (name) => contactsBy(store, name)), toContact, (one, other) => other.startedAt.localeCompare(one.startedAt))) });
    case 'agreements': return worklistRead.parse({ list, ...(await together(store, await ofEach(names, (name) => agreementsOf(store, name)), toAgreement, byDay)) });
  }
}

/** One question for each owner, so that each is answered by its index. */
async function ofEach<Row>(owners: readonly string[], read: (owner: string) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  return (await Promise.all([...new Set(owners)].map(read))).flat();
}

async function contactsBy(store: ReadStore, owner: string) {
  return store.read
    .selectFrom('contact')
    .innerJoin('file', 'file.id', 'contact.file_id')
    .innerJoin('person', 'person.id', 'file.applicant_id')
    .where('contact.caseworker', '=', owner)
    .select(['contact.file_id as fileId', 'contact.id', 'person.display_name as citizen', 'person.death_date as deathDate', 'contact.caseworker as owner', 'contact.started_at as startedAt', 'contact.channel', 'contact.subject', 'contact.summary'])
    .select([sql<string | null>`contact.wrap_up ->> 'question'`.as('question'), sql<string | null>`contact.wrap_up ->> 'result'`.as('result')])
    .orderBy('contact.started_at', 'desc')
    .limit(worklistLimit + 1)
    .execute();
}

type ContactFound = Awaited<ReturnType<typeof contactsBy>>[number];

/** The rows of all owners in one order, cut at the limit; what was written in a file with a secret address is left out. */
async function together<Read extends Found, Row>(store: ReadStore, found: readonly Read[], toRow: (found: Read, withheld: boolean) => Row, order: (one: Read, other: Read) => number): Promise<{ readonly rows: readonly Row[]; readonly more: boolean }> {
  const sorted = found.toSorted((one, other) => order(one, other) || one.id.localeCompare(other.id));
  const shown = sorted.slice(0, worklistLimit);
  const secret = await filesWithSecretAddress(store, [...new Set(shown.map(({ fileId }) => fileId))]);
  return { rows: shown.map((row) => toRow(row, secret.has(row.fileId))), more: sorted.length > shown.length };
}

function byDay(one: AgreementFound, other: AgreementFound): number {
  return Number(one.due === null) - Number(other.due === null) || (one.due ?? '').localeCompare(other.due ?? '');
}

/** With a question back it is for who asked. */
function toCallback({ deathDate, question, owner, askedBy, ...row }: OpenFound, withheld: boolean) {
  return { ...row, deceased: deathDate !== null, withheld, question: withheld ? '' : question, owner: row.state === 'handedBack' ? askedBy : owner };
}

function toAsked({ remark, stepAt, ...row }: AskedFound, withheld: boolean) {
  return { ...toCallback(row, withheld), remark: withheld ? '' : remark, stepAt };
}

function toContact({ deathDate, subject, summary, ...row }: ContactFound, withheld: boolean) {
  return { ...row, deceased: deathDate !== null, withheld, subject: withheld ? '' : subject, summary: withheld ? '' : summary };
}

function toAgreement({ deathDate, text, ...row }: AgreementFound, withheld: boolean) {
  return { ...row, deceased: deathDate !== null, withheld, text: withheld ? '' : text };
}
