import { article, type LegalBasis } from './engine/legal-basis.ts';

/** A term of the field: the Dutch word of the law, an English word, and where the law gives it meaning. */
export interface GlossaryEntry {
  readonly dutch: string;
  readonly english: string;
  readonly basis: LegalBasis | null;
}

function term(dutch: string, english: string, basis: LegalBasis | null): GlossaryEntry {
  return { dutch, english, basis };
}

/**
 * begrippen — every concept the rules speak of. A step can only carry a term from this list, and the screen writes the word from
 * the same entry, so a concept has one name everywhere.
 */
export const glossary = {
  // household and general rules (Awir)
  allowance: term('toeslag', 'allowance', article('Awir', '2')),
  applicant: term('aanvrager', 'applicant', article('Awir', '2')),
  allowancePartner: term('toeslagpartner', 'allowance partner', article('Awir', '3')),
  assessmentIncome: term('toetsingsinkomen', 'assessment income', article('Awir', '8')),
  award: term('toekenning', 'award', article('Awir', '14')),
} as const satisfies Record<string, GlossaryEntry>;

/** The name of a concept. An unnamed concept does not compile. */
export type Term = keyof typeof glossary;
