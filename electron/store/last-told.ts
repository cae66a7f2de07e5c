import { sql, type RawBuilder } from 'kysely';

/** A word of a callback or a note as it stands now: as it was told last, and as `first` says where it was never told again. `->>` reads one word of what was told. */
export function lastTold<Word extends string | null = string>(kind: 'callback' | 'note', word: string, first: RawBuilder<unknown>): RawBuilder<Word> {
  return sql<Word>`(select word from (
    select told ->> ${sql.lit(word)} as word, recorded_at, id from later_state where file_id = ${sql.ref(`${kind}.file_id`)} and kind = ${sql.lit(kind)} and thing_id = ${sql.ref(`${kind}.id`)} and json_type(told, ${sql.lit(`$.${word}`)}) is not null
    union all select ${first}, '', ''
  ) order by recorded_at desc, id desc limit 1)`;
}

/** Whether somebody got it later, by the index of owners. Whether they still have it is what `lastTold` says. */
export function gotLater(kind: 'callback' | 'note', name: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${kind}.file_id`)}, ${sql.ref(`${kind}.id`)}) in (select file_id, thing_id from later_state where told ->> 'owner' = ${name} and kind = ${sql.lit(kind)})`;
}
