import type { Wording } from '../wording/nl.ts';
import { commandIds } from './commands.ts';
import type { CommandId } from './commands.ts';
import type { Keys } from './own-keys.ts';

/** The commands of which the name, the hint or the key has every typed word, or begins one with it; whichever accents and capitals. Those whose name begins with the text go first. */
export function commandsFor(text: string, words: Wording['commandWords'], keys: Keys): readonly CommandId[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  const found = commandIds.filter((id) => {
    const own = [...wordsOf(words[id].name), ...wordsOf(words[id].hint), folded(keys[id])];
    return typed.every((word) => own.some((each) => each.startsWith(word)));
  });
  const start = typed.join(' ');
  return found.toSorted((one, other) => Number(beginsWith(words[other].name, start)) - Number(beginsWith(words[one].name, start)));
}

function beginsWith(name: string, start: string): boolean {
  return wordsOf(name).join(' ').startsWith(start);
}

function wordsOf(text: string): readonly string[] {
  return folded(text).split(/[^\p{L}\d+]+/u).filter((word) => word !== '');
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
