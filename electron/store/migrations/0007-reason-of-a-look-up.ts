import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Why: what leaves the program, such as a household as a case, is accounted for with a reason from a list, beside the purpose for which the file is looked at. */
export const reasonOfLookUp: Migration = {
  async up(db) {
    // reason null: none was needed, as for everything that stays within the program.
    await sql`alter table processing_log add column reason text`.execute(db);
  },
};
