import type { Wording } from '../nl.ts';

/** My look-ups, in English. */
export const ownLookUps: Wording['ownLookUps'] = {
  title: 'My look-ups',
  about: 'This is your own overview: whom you looked up, what for and what you did.',
  day: 'Day',
  dayBefore: 'A day back',
  dayAfter: 'A day on',
  today: 'today',
  reading: 'Your look-ups are being read…',
  none: 'You looked up nobody on this day.',
  without: (count) => `Without a contact (${count})`,
  withoutAbout: 'You had no contact about these files at that moment. That may well be right. Write down what you looked for: then you know it later too.',
  others: (count) => `Other look-ups (${count})`,
  all: (count) => `Look-ups (${count})`,
  search: 'Search',
  goneFile: 'File not known any more',
  purpose: (purpose) => `reason: ${small(purpose)}`,
  linked: 'contact recorded',
  notLinked: 'no contact recorded',
  explain: 'Explain',
  explainMore: 'Add to it',
  explained: (text) => `Explanation: ${text}`,
  field: (name) => `Explanation for ${name}`,
  placeholder: 'What did you look for?',
  keep: 'Keep',
  kept: 'Your explanation was kept.',
  times: (what, times) => `${what} (${times} times)`,
  failed: (what) => `${what}: did not work`,
  because: (what, reason) => `${what} (${small(reason)})`,
  searched: {
    bsn: (hits) => `searched by BSN${found(hits)}`,
    name: (hits) => `searched by name and birth date${found(hits)}`,
    address: (hits) => `searched by postcode and house number${found(hits)}`,
    number: (hits) => `searched by case or letter number${found(hits)}`,
  },
  worklist: (rows) => (rows === null ? 'worklist read' : `worklist read: ${rows === 1 ? '1 row' : `${rows} rows`}`),
  revealed: {
    bsn: (person, reason) => `BSN of ${person} shown (${small(reason)})`,
    address: (person, reason) => `secret address of ${person} shown (${small(reason)})`,
  },
  somebody: 'somebody',
  otherAct: 'did something else in the file',
  acts: {
    'case.open': 'file opened',
    'event.search': 'searched in the file',
    'case.lookBack': 'looked back',
    'letter.open': 'letter read',
    'note.add': 'note kept',
    'proposal.prepare': 'proposal prepared',
    'proposal.withdraw': 'proposal withdrawn',
    'calculation.keep': 'calculation kept',
    'case.export': 'exported as a calculation case',
    'contact.offers': 'saw the name at an offered contact',
    'conversation.begin': 'conversation begun',
    'conversation.toFile': 'general question put on this file',
    'conversation.verify': 'asked who speaks',
    'conversation.end': 'conversation wrapped up',
  },
};

function found(hits: number | null): string {
  return hits === null ? '' : `: ${hits === 0 ? 'nobody' : hits} found`;
}

/** A sentence of a list, within another sentence. */
function small(sentence: string): string {
  return sentence === '' ? '' : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
