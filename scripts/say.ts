/** A sentence of a command, in both languages. */
export interface Sentence {
  readonly nl: string;
  readonly en: string;
}

/** Says it on the terminal, in the language of the terminal: English where that is set, else Dutch. */
export function say(sentence: Sentence): void {
  console.log(inLanguage(sentence));
}

/** The sentence in the language of the terminal. */
export function inLanguage({ nl, en }: Sentence): string {
  return isEnglish() ? en : nl;
}

/** Whether the terminal is set to English. */
export function isEnglish(): boolean {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^en/i.test(LC_ALL ?? LC_MESSAGES ?? LANG ?? '');
}
