import { cpSync } from 'node:fs';
import { openDataFolder } from '../electron/host/data-folder.ts';
import { makePracticeStore } from './practice-store.ts';

/** Puts a small practice store in the folder: the curated households, some others, and the public BRP test persons where their list is at hand. */
export async function copyPracticeData(folder: string): Promise<void> {
  await makePracticeStore(openDataFolder(folder));
}
