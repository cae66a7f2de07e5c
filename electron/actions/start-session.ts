import type { Preferences, ResponseOf } from '../../shared/models/operations.ts';
import { countFiles } from '../store/files.ts';
import { keepPreferences, preferencesOf } from '../store/preferences.ts';
import { openConversations } from './converse.ts';
import { today, type Program } from './program.ts';
import { staffedDepartments, worksFor } from './whose-work.ts';

/** Who works here, in which store, on which day, and how they want the screen. */
export async function startSession(program: Program): Promise<ResponseOf<'session.start'>> {
  const { store, user, host } = program;
  return {
    user: user.name,
    role: user.role,
    worksFor: [...(await worksFor(program))],
    staffed: [...(await staffedDepartments(program))],
    practice: store.meta.practice,
    today: today(program),
    files: await countFiles(store),
    preferences: await preferencesOf(store, user.name),
    host,
    hidesAmounts: program.hidesAmounts,
    conversations: await openConversations(program),
  };
}

/** Keeps how the user wants the screen. */
export async function changePreferences(program: Program, chosen: Preferences): Promise<void> {
  await keepPreferences(program.store, program.user.name, chosen);
}
