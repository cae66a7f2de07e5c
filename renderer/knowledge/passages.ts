import type { Language } from '../wording/language.ts';
import type { KnowledgeKey, Passage } from './passage.ts';
import { readPassage } from './read-passage.ts';

const files: Readonly<Record<string, string>> = import.meta.glob<string>('../../resources/knowledge/*/*.md', { query: '?raw', import: 'default', eager: true });

const inLanguage: Partial<Record<Language, readonly Passage[]>> = {};

/** All passages in a language, in the order of their files; read when they are first asked for. */
export function passagesIn(language: Language): readonly Passage[] {
  return (inLanguage[language] ??= Object.entries(files)
    .filter(([path]) => path.includes(`/knowledge/${language}/`))
    .map(([, text]) => readPassage(text)));
}

/** The passage with an id, `null` when there is none. */
export function passageOf(id: string, language: Language): Passage | null {
  return passagesIn(language).find((passage) => passage.id === id) ?? null;
}

/** What a subject that is asked for weighs: the first key most. */
export interface Wanted {
  readonly key: KnowledgeKey;
  readonly weight: number;
}

/** The passages that are most about what is wanted, at most so many. What a passage is about first counts a little more; of two alike the one about less goes first. */
export function knowledgeFor(wanted: readonly Wanted[], language: Language, most = 3): readonly Passage[] {
  return passagesIn(language)
    .map((passage) => ({ passage, weight: weightOf(passage, wanted) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight || one.passage.about.length - other.passage.about.length)
    .slice(0, most)
    .map(({ passage }) => passage);
}

function weightOf({ about }: Passage, wanted: readonly Wanted[]): number {
  return wanted.reduce((total, { key, weight }) => (about.includes(key) ? total + weight + (about[0] === key ? weight / 2 : 0) : total), 0);
}
