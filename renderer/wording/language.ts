import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { formats } from './formats.ts';
import type { Formats } from './formats.ts';
import { nl } from './nl.ts';
import type { Wording } from './nl.ts';

/** The languages of the screen. */
export type Language = 'nl' | 'en';

/** Every sentence of the screen, per language. */
export const wordings: Readonly<Record<Language, Wording>> = { nl, en };

/** The language in which the screen below is written. */
export const LanguageContext = createContext<Language>('nl');

/** The language of the screen. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The sentences of the screen in the language of the user. */
export function useWording(): Wording {
  return wordings[useLanguage()];
}

/** How amounts, dates and moments are written in the language of the user. */
export function useFormats(): Formats {
  return formats[useLanguage()];
}
