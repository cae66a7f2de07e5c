import { randomBytes } from 'node:crypto';
import { layHandOver, offerIdOf } from '../../electron/sources/hand-over.ts';
import { ring, type Ringing } from '../../electron/actions/offer-contact.ts';
import type { HandOver } from '../../shared/models/offer.ts';
import type { RunningProgram } from './store.ts';

/** What telephony lays ready, by the clock of `runningProgram`. */
export function handOverOf(chosen: Partial<HandOver> = {}): HandOver {
  return { channel: 'telephone', offeredAt: '2026-11-20T08:59:58Z', expiresAt: '2026-11-20T09:04:58Z', fileId: 'file-1', known: {}, ...chosen };
}

/** A contact of which the link was not sent yet. */
export function laidReady({ program }: RunningProgram, chosen: Partial<HandOver> = {}): { readonly token: string; readonly offerId: string; readonly ring: () => Promise<Ringing> } {
  const token = randomBytes(32).toString('base64url');
  layHandOver(program.offers.folder, token, handOverOf(chosen));
  return { token, offerId: offerIdOf(token), ring: () => ring(program, token) };
}
