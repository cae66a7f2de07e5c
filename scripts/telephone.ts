import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DataFolder } from '../electron/host/data-folder.ts';
import { hostLockHolder } from '../electron/host/host-lock.ts';
import { layHandOver } from '../electron/sources/hand-over.ts';
import { contactLink, handOver, tokenInLink, type HandOver } from '../shared/models/offer.ts';
import { electronBinary } from './electron-binary.ts';
import { curatedFileId, curatedHouseholds } from './population/curated/index.ts';

const root = join(import.meta.dirname, '..');

/** Whom the telephone puts through, and how long the contact can be accepted. */
export interface Call extends Pick<HandOver, 'channel' | 'fileId' | 'known'> {
  readonly minutes: number;
}

/** What became of a link: a running program has it, or there is none. */
export type Delivery = 'browser' | 'desktop' | 'nobody';

/** Lays the contact ready and gives the link of it, which holds a token and nothing else. */
export function layCall(place: Pick<DataFolder, 'handOver'>, { minutes, ...caller }: Call, now = new Date()): string {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + minutes * 60_000).toISOString();
  layHandOver(place.handOver, token, handOver.parse({ ...caller, offeredAt: now.toISOString(), expiresAt }));
  return contactLink(token);
}

/** The file of the practice household of which the name or what it shows holds the words. */
export function practiceFile(words: string): string | undefined {
  const wanted = words.toLowerCase().replaceAll(' ', '-');
  const household = curatedHouseholds.find(({ name, shows }) => name.includes(wanted) || shows.toLowerCase().includes(words.toLowerCase()));
  return household === undefined ? undefined : curatedFileId(household);
}

/** Brings the link to the program on this data folder, as the system would: to the address of the browser host, or by a second start of the desktop program. */
export async function ringWith(place: Pick<DataFolder, 'folder'>, link: string): Promise<Delivery> {
  const holder = hostLockHolder(place.folder);
  if (holder?.door !== undefined) {
    await fetch(`${holder.door.origin}/~contact/${tokenInLink(link) ?? ''}`, { signal: AbortSignal.timeout(5000) });
    return 'browser';
  }
  const electron = holder === null ? null : electronBinary();
  if (electron === null) return 'nobody';
  spawn(electron, [root, link], { stdio: 'ignore', detached: true, env: { ...process.env, KLANTBEELD_DATA: place.folder } }).unref();
  return 'desktop';
}
