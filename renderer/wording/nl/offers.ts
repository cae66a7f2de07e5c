import type { ConversationChannel } from '../../../shared/models/conversation.ts';

/** A contact that telephony offers, in Dutch. */
export const offers = {
  title: 'Aangeboden contact',
  pageTitle: 'Er wacht een contact · Klantbeeld',
  unknown: { telephone: 'Onbekende beller', chat: 'Nog niet bekend wie', desk: 'Nog niet bekend wie' } satisfies Record<ConversationChannel, string>,
  saysTelephony: 'volgens de telefonie',
  since: (time: string) => `sinds ${time}`,
  going: 'Er loopt al een gesprek met deze burger.',
  more: (count: number) => (count === 1 ? 'en nog één contact' : `en nog ${count} contacten`),
  accept: 'Aannemen',
  decline: 'Niet nu',
  close: 'Sluiten',
  howToAccept: (key: string) => `Aannemen: ${key}.`,
};
