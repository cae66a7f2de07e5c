import { handOver, type HandOver, type Receiver } from '../../shared/models/hand-over.ts';
import { bodyIn } from './conversations.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { HandOverRow } from './schema.ts';

/** A hand-over that was taken: by whom, when, in which conversation, and whether the verification counts in it. */
export interface Taken {
  readonly by: string;
  readonly conversationId: string;
  readonly relied: boolean;
  readonly recordedAt: string;
}

/** One hand-over; undefined when there is none by that name. */
export async function handOverById(store: ReadStore, id: string): Promise<HandOver | undefined> {
  const row = await store.read.selectFrom('hand_over').where('id', '=', id).selectAll().executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** Every hand-over that nobody took yet, the earliest first. */
export async function untakenHandOvers(store: ReadStore): Promise<HandOver[]> {
  const rows = await store.read.selectFrom('hand_over').selectAll()
    .where('id', 'not in', store.read.selectFrom('hand_over_taken').select('hand_over_id'))
    .orderBy('given_at').orderBy('id').execute();
  return rows.map(fromRow);
}

/** Who took a hand-over; undefined while nobody did. */
export async function takenOf(store: ReadStore, handOverId: string): Promise<Taken | undefined> {
  const row = await store.read.selectFrom('hand_over_taken').where('hand_over_id', '=', handOverId).selectAll().executeTakeFirst();
  return row === undefined ? undefined : { by: row.user_name, conversationId: row.conversation_id, relied: row.relied === 1, recordedAt: row.recorded_at };
}

/** The hand-over that a conversation goes on with; undefined for one that began by itself. */
export async function handOverBehind(store: ReadStore, conversationId: string): Promise<(HandOver & Pick<Taken, 'relied'>) | undefined> {
  const taken = await store.read.selectFrom('hand_over_taken').where('conversation_id', '=', conversationId).select(['hand_over_id', 'relied']).executeTakeFirst();
  const given = taken === undefined ? undefined : await handOverById(store, taken.hand_over_id);
  return given === undefined ? undefined : { ...given, relied: taken?.relied === 1 };
}

/** Appends a hand-over. */
export async function appendHandOver(store: WriteStore, given: HandOver): Promise<void> {
  const { to } = given;
  await store.write.insertInto('hand_over').values({
    id: given.id, file_id: given.fileId, conversation_id: given.conversationId, from_user: given.from, to_kind: to.kind, to_name: to.kind === 'department' ? to.department : to.name, text: given.text,
    channel: given.channel, level: given.level, body: JSON.stringify(given.body), given_at: given.givenAt, recorded_at: given.recordedAt,
  }).execute();
}

/** Appends that it was taken. The store refuses a second time. */
export async function appendTaken(store: WriteStore, handOverId: string, taken: Taken): Promise<void> {
  await store.write.insertInto('hand_over_taken').values({
    hand_over_id: handOverId, user_name: taken.by, conversation_id: taken.conversationId, relied: taken.relied ? 1 : 0, recorded_at: taken.recordedAt,
  }).execute();
}

function fromRow(row: HandOverRow): HandOver {
  return handOver.parse({
    id: row.id, fileId: row.file_id, conversationId: row.conversation_id, from: row.from_user, to: receiverOf(row), text: row.text, channel: row.channel, level: row.level, givenAt: row.given_at, recordedAt: row.recorded_at,
    body: bodyIn(row.body),
  });
}

function receiverOf(row: HandOverRow): Receiver {
  // The model refuses a department that it does not know.
  return row.to_kind === 'department' ? { kind: 'department', department: row.to_name } as Receiver : { kind: 'colleague', name: row.to_name };
}
