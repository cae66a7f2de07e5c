import type { CalendarDate } from './calendar.ts';
import type { FactOrigin, FactState, OtherValue } from './household.ts';
import type { ReadIn } from './publication.ts';

/** Where a step stands in the law: short title of the law, article, paragraph (lid), and a link to the text. */
export interface LegalBasisText {
  readonly law: string;
  readonly article: string;
  readonly paragraph: string | null;
  readonly link: string;
}

/** What a number means, so that the screen can write it. Ratios are stored as ratios and shown as percentages. */
export type Unit = 'euro per year' | 'euro per month' | 'euro per hour' | 'euro' | 'ratio' | 'factor' | 'hours per month' | 'days' | 'persons' | 'months' | 'years' | 'yes or no' | 'date';

/** A fact that is missing: of whom, and which. `person: null` is the household as a whole. */
export interface MissingFact {
  readonly person: string | null;
  readonly fact: string;
}

export type ExplanationOrigin =
  | { readonly kind: 'fact'; readonly person: string | null; readonly state: FactState; readonly record: FactOrigin | null; /** what other sources say, as text; absent where nobody says otherwise */ readonly others?: readonly OtherValue[] }
  | { readonly kind: 'parameter'; readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null; readonly publication: string; readonly link: string; readonly readIn: ReadIn | null; readonly quote: string; readonly provisional: boolean; readonly replaced: boolean }
  /** `formula` is language-neutral: the terms of the steps under `from`, which the screen replaces by their Dutch or English words */
  | { readonly kind: 'derived'; readonly formula: string };

export type ExplanationOutcome =
  | { readonly kind: 'known'; readonly value: string | boolean }
  | { readonly kind: 'unknown'; readonly missing: readonly MissingFact[] }
  /** niet van toepassing: `because` is the term of the condition that ruled it out */
  | { readonly kind: 'notApplicable'; readonly because: string };

/**
 * uitleg — one step of a calculation with everything it rests on, as plain text so that it can cross the bridge, be kept
 * and be printed. `from` is the explanation: the tree below it goes down to facts and parameters.
 */
export interface Explanation {
  /** key of the glossary */
  readonly term: string;
  /** whose step it is, where that matters */
  readonly person: string | null;
  readonly basis: LegalBasisText | null;
  readonly unit: Unit;
  readonly origin: ExplanationOrigin;
  readonly outcome: ExplanationOutcome;
  /** false for a branch that did not decide the outcome; the screen folds it */
  readonly decisive: boolean;
  /** voorlopig: it is or rests on an amount that is announced and not final; absent where all is final */
  readonly provisional?: true;
  readonly from: readonly Explanation[];
}
