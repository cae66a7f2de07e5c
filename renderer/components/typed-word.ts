import { useRef } from 'react';

const typingPause = 700;

/** What was typed in a list up to and with this letter: letters that follow each other are one word. */
export function useTypedWord(): (letter: string, now: number) => string {
  const typed = useRef({ word: '', at: 0 });
  return (letter, now) => {
    const word = (now - typed.current.at < typingPause ? typed.current.word : '') + letter.toLowerCase();
    typed.current = { word, at: now };
    return word;
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
