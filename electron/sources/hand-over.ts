import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { handOver, type HandOver } from '../../shared/models/offer.ts';
import { writeNewFile } from '../store/new-file.ts';

/** By what an offer is called: the digest of its token. A token that somebody makes up names no file but its own. */
export function offerIdOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** overdracht — telephony lays a contact ready, for the owner of the folder alone. */
export function layHandOver(folder: string, token: string, contact: HandOver): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeNewFile(pathOf(folder, offerIdOf(token)), JSON.stringify(contact));
}

/** What lies ready under this name; null where nothing does, or nothing that can be understood. */
export function readHandOver(folder: string, offerId: string): HandOver | null {
  try {
    return handOver.parse(JSON.parse(readFileSync(pathOf(folder, offerId), 'utf8')));
  } catch {
    return null;
  }
}

/** It was taken, or nobody may take it any more. */
export function removeHandOver(folder: string, offerId: string): void {
  rmSync(pathOf(folder, offerId), { force: true });
}

/** Whether the contact may not be accepted any more; after an hour never, whatever telephony says. */
export function isExpired({ offeredAt, expiresAt }: HandOver, now: string): boolean {
  return Math.min(Date.parse(expiresAt), Date.parse(offeredAt) + anHour) <= Date.parse(now);
}

/** Nothing of a caller stays lying: what expired goes, and what cannot be understood after an hour. */
export function removeExpired(folder: string, now: string): void {
  for (const name of namesIn(folder)) {
    const lying = readHandOver(folder, name.replace(/\.json$/, ''));
    const age = Date.parse(now) - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (lying === null ? age > anHour : isExpired(lying, now)) rmSync(join(folder, name), { force: true });
  }
}

const anHour = 60 * 60 * 1000;

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^[0-9a-f]{64}\.json$/.test(name));
  } catch {
    // Nothing was ever laid here.
    return [];
  }
}

function pathOf(folder: string, offerId: string): string {
  return join(folder, `${offerId}.json`);
}
