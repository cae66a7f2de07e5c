import { nl } from '../../renderer/wording/nl.ts';

/** A key, or letters that are typed. */
export type Step = { readonly press: string } | { readonly type: string };

/** A question of a caller: on whose file, what is pressed from the first row, and the words with which the answer begins. */
export interface CallerQuestion {
  readonly number: number;
  readonly asks: string;
  readonly household: string;
  readonly path: readonly Step[];
  /** where the answer can be read, and its words */
  readonly answer: { readonly region: 'identity' | 'explanation' | 'openItems' | 'dialog'; readonly text: string | RegExp };
  /** at most so many keys, by the goals */
  readonly goal: number;
  /** the caller speaks for the citizen, on this ground */
  readonly onBehalf?: true;
}

const press = (...keys: readonly string[]): readonly Step[] => keys.map((key) => ({ press: key }));
const type = (text: string): Step => ({ type: text });

/** The twelve questions of practice, each on the household that shows it. That the answer is right to the euro is held by the test of each question. */
export const callerQuestions: readonly CallerQuestion[] = [
  { number: 1, asks: 'Wanneer krijg ik mijn geld en hoeveel?', household: 'verrekening', path: [], answer: { region: 'identity', text: /vr\s20\snov\., voor december/ }, goal: 0 },
  { number: 2, asks: 'Waarom krijg ik deze maand minder?', household: 'verrekening', path: press('F9'), answer: { region: 'explanation', text: /Wij houden €\s[\d.,]+ per maand in/ }, goal: 2 },
  { number: 3, asks: 'Ik ga vanaf 1 maart meer verdienen.', household: 'de-vries', path: [...press('F8'), type('in'), ...press('Enter'), type('26000'), ...press('Tab'), type('1-3'), ...press('Enter')], answer: { region: 'explanation', text: 'Geef de wijziging nu door. Stop de toeslag niet.' }, goal: 14 },
  { number: 4, asks: 'Ik ga samenwonen.', household: 'uit-elkaar', path: [...press('F8'), type('sa'), ...press('Enter'), type('1-9'), ...press('Tab'), type('21000'), ...press('Tab', 'Enter')], answer: { region: 'explanation', text: 'U bent toeslagpartners vanaf september 2026.' }, goal: 15 },
  { number: 5, asks: 'Ik moet terugbetalen omdat mijn ex meer is gaan verdienen.', household: 'ex-ging-meer-verdienen', path: [...press('Alt+4', 'F9', 'Tab', 'Enter'), type('09000'), ...press('Enter')], answer: { region: 'explanation', text: 'Vragen om de regeling kan tot en met 31 december 2030.' }, goal: 10 },
  { number: 6, asks: 'Waarom moet ik over vorig jaar terugbetalen?', household: 'bezwaar-bijna-op-termijn', path: press('Alt+4', 'F9'), answer: { region: 'explanation', text: 'Dat komt vooral door uw inkomen.' }, goal: 3 },
  { number: 7, asks: 'Kan het in delen?', household: 'jaar-na-jaar-terugvorderingen', path: press('Alt+4', 'ArrowDown', 'Enter'), answer: { region: 'dialog', text: /\d+ maanden betalen/ }, goal: 3 },
  { number: 8, asks: 'Is mijn wijziging verwerkt?', household: 'inkomen-partner-onbekend', path: press('Alt+3', 'ArrowDown', 'F9'), answer: { region: 'explanation', text: /U hoort uiterlijk op .+ van ons\./ }, goal: 3 },
  { number: 9, asks: 'Wanneer krijg ik antwoord op mijn bezwaar?', household: 'bezwaar-bijna-op-termijn', path: press('Alt+3', 'F9'), answer: { region: 'explanation', text: /U krijgt de beslissing uiterlijk op/ }, goal: 3 },
  { number: 10, asks: 'Moet ik iets doen met de brief over opvanguren?', household: 'mutatiebrief-opvang', path: press('Alt+3', 'F9'), answer: { region: 'explanation', text: 'Klopt het? Dan hoeft u niets te doen.' }, goal: 4 },
  { number: 11, asks: 'Kan ik ook huurtoeslag krijgen?', household: 'verrekening', path: [...press('F8'), type('mi'), ...press('Enter'), type('678,50'), ...press('Tab', 'Enter')], answer: { region: 'explanation', text: 'U hebt recht op huurtoeslag' }, goal: 12 },
  { number: 12, asks: 'Ik bel voor mijn moeder. Wat loopt er allemaal?', household: 'de-vries', path: [], answer: { region: 'openItems', text: /nog \d+ dagen/ }, goal: 0, onBehalf: true },
];

/** Task 13: an incident that touched the citizen, with what to say and the letters on one key. */
export const incidentTask: CallerQuestion = {
  number: 13, asks: 'Ik kreeg een brief over huurtoeslag 2025 en daarna weer een andere.', household: 'incident-servicekosten', path: press('Control+i'), answer: { region: 'dialog', text: nl.incidents.sayTitle }, goal: 1,
};

/** How many keys a path is: a chord is one, and so is each letter or digit. */
export function keysOf(path: readonly Step[]): number {
  return path.reduce((sum, step) => sum + ('press' in step ? 1 : step.type.length), 0);
}

/** Verification of level 2: two right answers; of somebody else after saying so and choosing the ground. */
export function verificationKeys(onBehalf: boolean): readonly Step[] {
  return onBehalf ? press('F4', 'F4', 'Enter', 'Space', 'Space', 'Enter') : press('F4', 'Space', 'Space', 'Enter');
}
