import { glossary } from '../../shared/rules/index.ts';
import type { GlossaryEntry } from '../../shared/rules/index.ts';
import { useLanguage } from '../wording/language.ts';
import type { Language } from '../wording/language.ts';

interface TermTextProps {
  /** key of the glossary, as explanations and grounds carry it */
  readonly term: string;
}

/** A term of the law in the words of the glossary. */
export function TermText({ term }: TermTextProps) {
  return <span>{termIn(term, useLanguage())}</span>;
}

/** The word for a term in a language. A key that the glossary does not have is shown as it is, so that it is noticed. */
export function termIn(term: string, language: Language): string {
  const entries: Readonly<Record<string, GlossaryEntry>> = glossary;
  const entry = Object.hasOwn(entries, term) ? entries[term] : undefined;
  if (entry === undefined) return term;
  return language === 'nl' ? entry.dutch : entry.english;
}
