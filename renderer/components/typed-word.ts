import { useRef } from 'react';

const typingPause = 700;

const nothing = { word: '', at: 0 };

/** The word that is being typed in a list. */
interface TypedWord {
  /** what was typed up to and with this letter: letters that follow each other are one word */
  readonly add: (letter: string, now: number) => string;
  /** the word is over: who moves with the arrows does not type on */
  readonly end: () => void;
}

export function useTypedWord(): TypedWord {
  const typed = useRef(nothing);
  return {
    add: (letter, now) => {
      const word = (now - typed.current.at < typingPause ? typed.current.word : '') + letter.toLowerCase();
      typed.current = { word, at: now };
      return word;
    },
    end: () => void (typed.current = nothing),
  };
}

/** Whether the press is a letter that finds, and no other key. */
export function isLetter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}

/** Whether what is seen of the element begins with the word. */
export function begins(element: HTMLElement | null, word: string): boolean {
  return (element?.textContent ?? '').trim().toLowerCase().startsWith(word);
}
