import type { LegalBasisText } from '../../models/explanation.ts';
import { laws, type LawName } from '../law/laws.ts';

/** Where a step stands in the law: law, article, paragraph (lid). */
export interface LegalBasis {
  readonly law: LawName;
  readonly article: string;
  readonly paragraph: string | null;
}

/** An article of a law, with or without a paragraph. */
export function article(law: LawName, number: string, paragraph: string | null = null): LegalBasis {
  return { law, article: number, paragraph };
}

/** The basis as plain text with a link to the law, for an explanation. */
export function basisText(basis: LegalBasis): LegalBasisText {
  const law = laws[basis.law];
  return { law: law.shortTitle, article: basis.article, paragraph: basis.paragraph, link: `https://wetten.overheid.nl/${law.register}` };
}
