import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/** Why: the link of a contact that telephony offers works once, also after the program was started again. */
export const usedTokens: Migration = {
  async up(db) {
    // offer_id: the digest of the token, never the token.
    await sql`create table used_token (
      offer_id text not null primary key,
      user_name text not null,
      conversation_id text not null,
      used_at text not null
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'used_token');
  },
};
