import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { isCalendarDate } from '../../shared/models/calendar.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import type { StoreMeta } from './handles.ts';
import type { StoreTables } from './schema.ts';

/** Writes what a new store is: with practice people and a fixed day, or with real people. */
export async function writeMeta(db: Kysely<StoreTables>, meta: StoreMeta): Promise<void> {
  await db
    .insertInto('store_meta')
    .values([
      { name: 'practice', value: meta.practice ? 'yes' : 'no' },
      { name: 'practiceDate', value: meta.practiceDate ?? '' },
      { name: 'subjectKey', value: randomBytes(32).toString('hex') },
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What the store is. A store that does not say so is damaged: whether people are real is never guessed. */
export async function readMeta(db: Kysely<StoreTables>, path: string): Promise<StoreMeta> {
  const practice = await metaValue(db, 'practice');
  const practiceDate = await metaValue(db, 'practiceDate');
  if (practice === 'no') return { practice: false, practiceDate: null };
  if (practice === 'yes' && practiceDate !== undefined && isCalendarDate(practiceDate)) return { practice: true, practiceDate };
  throw new ProblemError('storeDamaged', { place: path });
}

/** One thing that the store says of itself; undefined when it does not say it. */
export async function metaValue(db: Pick<Kysely<StoreTables>, 'selectFrom'>, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('store_meta').where('name', '=', name).select('value').executeTakeFirst();
  return row?.value;
}

/** Keeps one thing that the store says of itself. */
export async function keepMetaValue(db: Kysely<StoreTables>, name: string, value: string): Promise<void> {
  await db
    .insertInto('store_meta')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
