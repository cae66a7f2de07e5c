import { termIn } from './term.ts';
import { formats, type Formats } from './formats.ts';
import { useLanguage, wordings, type Language } from './language.ts';
import type { Wording } from './nl.ts';

/** Everything that is needed to write a value or a sentence in one language. */
export interface Words {
  readonly language: Language;
  readonly wording: Wording;
  readonly format: Formats;
  /** the word of a term of the glossary */
  readonly term: (term: string) => string;
}

const perLanguage: Readonly<Record<Language, Words>> = { nl: words('nl'), en: words('en') };

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return perLanguage[language];
}

/** The words of the language of the user. */
export function useWords(): Words {
  return perLanguage[useLanguage()];
}

function words(language: Language): Words {
  return { language, wording: wordings[language], format: formats[language], term: (term) => termIn(term, language) };
}
