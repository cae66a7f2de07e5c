import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Why: a user may give a command another key, because of a screen reader, a keyboard or a hand. */
export const ownKeys: Migration = {
  async up(db) {
    // keys: a JSON object of key by command; a command that is not in it has the key of the program.
    await sql`alter table preference add column keys text not null default '{}'`.execute(db);
  },
};
