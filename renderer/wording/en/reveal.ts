import type { Wording } from '../nl.ts';

/** What is masked and shown for a while, in English. */
export const reveal: Wording['reveal'] = {
  title: 'Show something masked',
  nothing: 'No BSN is known in this file and no address is secret. Nothing is masked.',
  who: 'Of whom',
  what: 'What',
  masked: { bsn: 'BSN', address: 'Secret address' },
  of: { bsn: (name) => `BSN of ${name}`, address: (name) => `Secret address of ${name}` },
  reason: 'Reason',
  reasons: {
    citizenChecks: 'The citizen asks to check it',
    letterToSend: 'A letter must be sent',
    otherProgram: 'To look up in another system of the service',
    identityInDoubt: 'Doubt whether this is the right person',
    personAlike: 'Somebody else has nearly the same particulars',
  },
  reasonFirst: 'Choose a reason. It stays in view for 30 seconds.',
  logged: 'The reason is recorded. It stays in view for 30 seconds.',
  show: 'Show',
  hide: 'Hide',
  because: (reason) => `Recorded with the reason: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`,
  addressStaysSecret: 'Give this address to nobody.',
  goesAway: 'It goes away after 30 seconds, or when you close this or go to another window.',
  hidden: {
    time: 'It is masked again: the 30 seconds are over.',
    away: 'It is masked again, because you went to another window.',
    printing: 'It is masked again, because you print something.',
    byUser: 'It is masked again.',
  },
  inDialog: 'Show what is masked',
};
