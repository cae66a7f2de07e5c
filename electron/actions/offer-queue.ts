import type { HandOver } from '../../shared/models/offer.ts';

/** A contact that telephony offers, with the name of the citizen where there is one. */
export interface WaitingOffer extends HandOver {
  readonly offerId: string;
  readonly name: string | null;
}

/** A link that brought no contact, and why. */
export interface MissedOffer {
  readonly offerId: string;
  readonly at: string;
  readonly kind: 'tokenUnknown' | 'tokenExpired' | 'tokenUsed';
}

/** What rings now. It lives as long as the program: what was not accepted still lies in the folder, and telephony can offer it again. */
export interface OfferQueue {
  /** where telephony lays its contacts ready */
  readonly folder: string;
  readonly waiting: () => readonly WaitingOffer[];
  readonly missed: () => readonly MissedOffer[];
  /** false when there is no room */
  readonly put: (offer: WaitingOffer) => boolean;
  /** keeps why a link brought nothing, the latest of each reason: whoever tries thousands fills no screen */
  readonly miss: (offer: MissedOffer) => void;
  readonly remove: (offerId: string) => void;
  /** whether a link without a contact is still looked into; others can make up as many as they like, and real ones are never held back by it */
  readonly looksInto: (now: string) => boolean;
  /** a window asked what is offered */
  readonly hear: (now: string) => void;
  readonly isHeard: (now: string) => boolean;
}

/** As many as there may be conversations. */
const atMost = 9;

const lookedIntoPerMinute = 20;

/** A window that is hidden is woken once a minute. */
const longestSilence = 70_000;

/** A queue with nothing in it. */
export function createOfferQueue(folder: string): OfferQueue {
  const waiting = new Map<string, WaitingOffer>();
  const missed = new Map<MissedOffer['kind'], MissedOffer>();
  let lookedInto: readonly number[] = [];
  let heardAt = -Infinity;
  const without = (offerId: string): void => {
    waiting.delete(offerId);
    for (const [kind, offer] of missed) if (offer.offerId === offerId) missed.delete(kind);
  };
  return {
    folder,
    waiting: () => [...waiting.values()],
    missed: () => [...missed.values()],
    put: (offer) => {
      if (waiting.size >= atMost && !waiting.has(offer.offerId)) return false;
      waiting.set(offer.offerId, offer);
      return true;
    },
    miss: (offer) => {
      without(offer.offerId);
      missed.set(offer.kind, offer);
    },
    remove: without,
    looksInto: (now) => {
      const moment = Date.parse(now);
      lookedInto = lookedInto.filter((before) => moment - before < 60_000);
      if (lookedInto.length >= lookedIntoPerMinute) return false;
      lookedInto = [...lookedInto, moment];
      return true;
    },
    hear: (now) => void (heardAt = Date.parse(now)),
    isHeard: (now) => Date.parse(now) - heardAt < longestSilence,
  };
}
