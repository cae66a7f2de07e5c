import { preferences, type Preferences } from '../../shared/models/operations.ts';
import type { ReadStore, WriteStore } from './handles.ts';

/** How the user wants the screen; what a new user gets when they never said. */
export async function preferencesOf(store: ReadStore, userName: string): Promise<Preferences> {
  const row = await store.read.selectFrom('preference').where('user_name', '=', userName).select(['language', 'theme', 'density', 'keys']).executeTakeFirst();
  return row === undefined ? firstPreferences : preferences.parse({ ...row, keys: JSON.parse(row.keys) });
}

/** Keeps how the user wants the screen. */
export async function keepPreferences(store: WriteStore, userName: string, chosen: Preferences): Promise<void> {
  const row = { ...chosen, keys: JSON.stringify(chosen.keys) };
  await store.write
    .insertInto('preference')
    .values({ user_name: userName, ...row })
    .onConflict((conflict) => conflict.column('user_name').doUpdateSet(row))
    .execute();
}

const firstPreferences: Preferences = { language: 'nl', theme: 'system', density: 'compact', keys: {} };
