import type { Wording } from '../nl.ts';

/** Looking back, in English. */
export const lookBack: Wording['lookBack'] = {
  title: 'Look back',
  intro: 'The whole screen shows the file as it was known then. What was recorded later is not in it. Notes and the conversation stay of now.',
  decision: 'Day of a decision',
  noDecision: 'another day',
  field: { knownOn: 'Data known on', lawOn: 'Law as on' },
  about: { knownOn: 'For example 1-3 or 1 March 2026.', lawOn: 'Empty: the same day. Fill in today to reckon with the law of now.' },
  example: 'day-month-year',
  notRead: 'This day cannot be read. Write for example 1-3-2026.',
  notYet: 'This day has not come yet. Choose today or an earlier day.',
  go: 'Look back',
  notNow: 'You are looking back.',
  shown: (day, law) => `Data as known on ${day}, law as on ${law ?? 'that day'}.`,
  otherDay: 'Another day…',
  toNow: 'To now',
  answer: (day) => `This is what was known on ${day}.`,
  ofDecision: 'Whole screen on this day',
};
