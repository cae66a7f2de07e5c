import { create } from 'zustand';
import type { KnownOfCaller, Offer } from '../../shared/models/offer.ts';
import type { Problem } from '../../shared/models/reply.ts';
import { call, callQuietly, unreachable } from '../api/call.ts';

interface OffersState {
  /** what telephony offers now, the earliest first */
  readonly offers: readonly Offer[];
  /** why the last one could not be accepted; it stays */
  readonly problem: Problem | null;
  /** what was known of the caller of a general question, to search by: per conversation */
  readonly known: Readonly<Record<string, KnownOfCaller>>;
}

/** The contacts that wait to be accepted. */
export const useOffers = create<OffersState>()(() => ({ offers: [], problem: null, known: {} }));

const everySecond = 1000;
const whenGone = 5000;

/** Asks every second what is offered, and at once when the window is seen again: a browser lets a hidden one sleep. Answers what ends it. */
export function listenForOffers(): () => void {
  let ended = false;
  let timer = 0;
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    const answer = await callQuietly('contact.offers', {});
    if (ended) return;
    if (answer !== null && JSON.stringify(answer.offers) !== JSON.stringify(useOffers.getState().offers)) useOffers.setState({ offers: answer.offers });
    clearTimeout(timer);
    timer = globalThis.window.setTimeout(() => void ask(), answer === null ? whenGone : everySecond);
  };
  const seen = (): void => {
    if (document.visibilityState === 'visible') void ask();
  };
  document.addEventListener('visibilitychange', seen);
  void ask();
  return () => {
    ended = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}

/** What is known of a caller as it would be typed in the search; empty where it is nothing. */
export function searchText({ familyName, birthDate, postcode, houseNumber }: KnownOfCaller): string {
  const [year, month, day] = (birthDate ?? '').split('-');
  const named = birthDate === undefined ? (familyName ?? '') : `${familyName ?? ''} ${day}-${month}-${year}`.trim();
  const address = [postcode, houseNumber].filter((part) => part !== undefined).join(' ');
  return (familyName !== undefined && birthDate !== undefined) || postcode === undefined ? named : address;
}

let accepting = false;

/** aannemen — the conversation begins and comes on the screen. What was typed in another one stays there. */
export async function acceptOffer({ offerId }: Offer): Promise<void> {
  if (accepting) return;
  accepting = true;
  try {
    const conversations = await import('./conversations.ts').catch(() => null);
    if (conversations === null) return useOffers.setState({ problem: unreachable });
    const reply = await call('contact.accept', { offerId });
    if (!reply.ok) return useOffers.setState({ problem: reply.problem });
    const { conversation, known } = reply.value;
    useOffers.setState((state) => ({ ...without(state, offerId), problem: null, known: { ...state.known, [conversation.id]: known } }));
    useOffers.setState({ problem: await conversations.showBegun(conversation) });
  } finally {
    accepting = false;
  }
}

/** niet nu — from the screen; telephony can offer it again. */
export async function declineOffer({ offerId }: Offer): Promise<void> {
  useOffers.setState((state) => ({ ...without(state, offerId), problem: null }));
  await call('contact.decline', { offerId });
}

function without({ offers }: OffersState, offerId: string): Pick<OffersState, 'offers'> {
  return { offers: offers.filter((offer) => offer.offerId !== offerId) };
}
