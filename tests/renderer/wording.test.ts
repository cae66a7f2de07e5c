import { describe, expect, it } from 'vitest';
import { en } from '../../renderer/wording/en.ts';
import { wordings } from '../../renderer/wording/language.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { problemNumbers } from '../../renderer/wording/problem-sentence.ts';
import { problem } from '../../shared/models/reply.ts';
import { hardWordsIn } from './hard-words.ts';

type Leaf = readonly [path: string, value: string | ((...given: never[]) => unknown)];

function leaves(value: object, path = ''): readonly Leaf[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): readonly Leaf[] => {
    const own = path === '' ? key : `${path}.${key}`;
    if (typeof inner === 'string' || typeof inner === 'function') return [[own, inner as Leaf[1]]];
    return typeof inner === 'object' && inner !== null ? leaves(inner, own) : [];
  });
}

/** What a sentence says, with values filled in where it has them: its own text for a plain one, its source for one with values. */
const textOf = (value: Leaf[1]): string => (typeof value === 'string' ? value : value.toString());

describe('every sentence of the screen', () => {
  it('is there in both languages, and nothing else', () => {
    expect(leaves(en).map(([path]) => path).toSorted()).toEqual(leaves(nl).map(([path]) => path).toSorted());
  });

  it.each(Object.entries(wordings))('says something in %s', (_language, wording) => {
    expect(leaves(wording).filter(([, value]) => textOf(value).trim() === '')).toEqual([]);
  });

  it('takes the same values in both languages', () => {
    const english = new Map(leaves(en));
    const differ = leaves(nl).filter(([path, value]) => typeof value !== typeof english.get(path));
    expect(differ.map(([path]) => path)).toEqual([]);
  });

  it('has no hard words in Dutch', () => {
    const hard = leaves(nl).filter(([, value]) => hardWordsIn(textOf(value)).length > 0);
    expect(hard.map(([path]) => path)).toEqual([]);
  });

  it('has no two spaces in a row and no space before a full stop or comma', () => {
    const odd = leaves(nl).filter(([, value]) => typeof value === 'string' && / {2}| [.,;:!?]/.test(value));
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});

describe('a problem', () => {
  const kinds = problem.shape.kind.options;

  it('has a number of its own', () => {
    const numbers = kinds.map((kind) => problemNumbers[kind]);
    expect(new Set(numbers).size).toBe(kinds.length);
    expect(numbers.filter((number) => !/^KB-\d{3}$/.test(number))).toEqual([]);
  });

  it.each(Object.entries(wordings))('says in %s what happened and what to do', (_language, wording) => {
    const silent = kinds.filter((kind) => wording.problems[kind].happened({}).trim() === '' || wording.problems[kind].todo.trim() === '');
    expect(silent).toEqual([]);
  });

  it.each(Object.entries(wordings))('of the store says in %s where the store is', (_language, wording) => {
    const place = '/home/a.jansen/.klantbeeld/klantbeeld.db';
    const silent = kinds.filter((kind) => (kind.startsWith('store') || kind === 'diskFull') && !wording.problems[kind].happened({ place }).includes(place));
    expect(silent).toEqual([]);
  });

  it('is said in sentences of at most twenty words', () => {
    const sentences = kinds.flatMap((kind) => [nl.problems[kind].happened({}), nl.problems[kind].todo]).flatMap((text) => text.split(/(?<=[.!?]) /));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});
