import { glossary } from '../../shared/rules/index.ts';
import type { GlossaryEntry } from '../../shared/rules/index.ts';
import type { Language } from './language.ts';

/** The word for a term of the law, from the glossary. A key that the glossary does not have is shown as it is, so that it is noticed. */
export function termIn(term: string, language: Language): string {
  const entries: Readonly<Record<string, GlossaryEntry>> = glossary;
  const entry = Object.hasOwn(entries, term) ? entries[term] : undefined;
  if (entry === undefined) return term;
  return language === 'nl' ? entry.dutch : entry.english;
}
