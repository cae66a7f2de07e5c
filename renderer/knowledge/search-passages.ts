import type { Language } from '../wording/language.ts';
import type { Passage } from './passage.ts';
import { passagesIn } from './passages.ts';

/** A passage with its words as they are searched: without accents and capitals. */
interface Indexed {
  readonly passage: Passage;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

const titleWeight = 4;
const wholeWordWeight = 2;

const indexes: Partial<Record<Language, readonly Indexed[]>> = {};

/** Finds passages by their words: all must be there, the last as the beginning of a word, because it is still being typed. Best first; a word in the title counts more. */
export function searchKnowledge(text: string, language: Language): readonly Passage[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  const index = (indexes[language] ??= passagesIn(language).map(indexed));
  return index
    .map((entry) => ({ passage: entry.passage, weight: weightOf(entry, asked) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ passage }) => passage);
}

/** The words of a text without accents and capitals; a number keeps its point or comma. */
function wordsOf(text: string): readonly string[] {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? [];
}

function indexed(passage: Passage): Indexed {
  const blocks = passage.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
  const text = [passage.say, ...blocks, ...passage.sources.map(({ name }) => name)].flatMap(wordsOf);
  return { passage, title: [...new Set(wordsOf(passage.title))], text: [...new Set(text)] };
}

/** Nothing as soon as one of the words is nowhere. */
function weightOf({ title, text }: Indexed, asked: readonly string[]): number {
  let total = 0;
  for (const [place, word] of asked.entries()) {
    const last = place === asked.length - 1;
    const weight = titleWeight * wordWeight(title, word, last) + wordWeight(text, word, last);
    if (weight === 0) return 0;
    total += weight;
  }
  return total;
}

function wordWeight(words: readonly string[], word: string, beginning: boolean): number {
  if (words.includes(word)) return wholeWordWeight;
  return beginning && words.some((one) => one.startsWith(word)) ? 1 : 0;
}
