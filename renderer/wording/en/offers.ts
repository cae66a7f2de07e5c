import type { Wording } from '../nl.ts';

/** A contact that telephony offers, in English. */
export const offers: Wording['offers'] = {
  title: 'Offered contact',
  pageTitle: 'A contact waits · Klantbeeld',
  unknown: { telephone: 'Unknown caller', chat: 'Not known yet who', desk: 'Not known yet who' },
  saysTelephony: 'says telephony',
  since: (time) => `since ${time}`,
  going: 'A conversation with this citizen goes on already.',
  more: (count) => (count === 1 ? 'and one more contact' : `and ${count} more contacts`),
  accept: 'Accept',
  decline: 'Not now',
  close: 'Close',
  howToAccept: (key) => `Accept: ${key}.`,
};
