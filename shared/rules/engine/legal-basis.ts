import type { LegalBasisText } from '../../models/explanation.ts';
import { laws, type LawName } from '../law/laws.ts';

/**
 * Where a step stands in the law: law, article, paragraph (lid). Already the plain text that crosses the bridge, so that
 * explaining a step does not have to make it again.
 */
export type LegalBasis = LegalBasisText;

/** An article of a law, with or without a paragraph (lid). */
export function article(law: LawName, number: string, paragraph: string | null = null): LegalBasis {
  return { law: laws[law].shortTitle, article: number, paragraph, link: links[law] };
}

const links = Object.fromEntries(Object.entries(laws).map(([law, { register }]) => [law, `https://wetten.overheid.nl/${register}`])) as Readonly<Record<LawName, string>>;
