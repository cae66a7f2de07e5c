import type { LegalBasis } from '../engine/legal-basis.ts';
import type { Term } from '../glossary.ts';

/**
 * What an answer about money rests on besides the law. `choice`: nothing is published, and the program does this; `reading`: one source, a text of an older date, or words that can be read otherwise;
 * `unpublished`: nothing is published, and so nothing is reckoned. The term says in words what.
 */
export interface Mark {
  readonly kind: 'choice' | 'reading' | 'unpublished';
  readonly term: Term;
  readonly basis: LegalBasis | null;
}

/** Something that is not published and that the program does in this way. */
export function choice(term: Term, basis: LegalBasis | null): Mark {
  return { kind: 'choice', term, basis };
}

/** Something that rests on one source, an older text, or on how words are read. */
export function reading(term: Term, basis: LegalBasis | null): Mark {
  return { kind: 'reading', term, basis };
}

/** Something that nobody has published. */
export function unpublished(term: Term, basis: LegalBasis | null): Mark {
  return { kind: 'unpublished', term, basis };
}
