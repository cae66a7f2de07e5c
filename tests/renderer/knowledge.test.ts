import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeFor, passageOf, searchKnowledge } from '../../renderer/knowledge/index.ts';
import type { Passage } from '../../renderer/knowledge/passage.ts';
import { readPassage } from '../../renderer/knowledge/read-passage.ts';
import type { Language } from '../../renderer/wording/language.ts';
import { allowances } from '../../shared/models/allowance.ts';
import { questionTypes } from '../../shared/models/question-type.ts';
import { hardWordsIn } from './hard-words.ts';

const root = join(import.meta.dirname, '..', '..');
const reference = join(root, '..', 'shared', 'reference');

interface File {
  readonly name: string;
  readonly passage: Passage;
}

const filesIn = (language: Language): readonly File[] => {
  const folder = join(root, 'resources', 'knowledge', language);
  return readdirSync(folder).toSorted().map((name) => ({ name: basename(name, '.md'), passage: readPassage(readFileSync(join(folder, name), 'utf8')) }));
};

const [dutch, english] = [filesIn('nl'), filesIn('en')];

const textsOf = ({ say, blocks }: Passage): readonly string[] => [say, ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))];
const sentencesOf = (passage: Passage): readonly string[] => textsOf(passage).flatMap((text) => text.split(/(?<=[.!?:]) (?=\p{Lu})/u));
const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

const counted: Readonly<Record<string, string>> = {
  twee: '2', drie: '3', vier: '4', vijf: '5', zes: '6', acht: '8', two: '2', three: '3', four: '4', five: '5', six: '6', eight: '8',
};

/** Every figure, written as a number in the way of its language, or as a word. */
function figuresOf(passage: Passage, language: Language): readonly string[] {
  const text = [passage.title, ...textsOf(passage)].join(' ').toLowerCase();
  const plain = language === 'nl' ? text.replaceAll(/(\d)\.(?=\d{3})/g, '$1').replaceAll(/(\d),(?=\d)/g, '$1.') : text.replaceAll(/(\d),(?=\d{3})/g, '$1');
  return (plain.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? []).flatMap((word) => (/^\d/.test(word) ? [word] : (counted[word] ?? []))).toSorted();
}

describe.each([...dutch.map((file) => ['nl', file] as const), ...english.map((file) => ['en', file] as const)].map(([language, file]) => ({ language, name: file.name, passage: file.passage })))('the passage $name in $language', ({ name, passage }) => {
  it('is called as its file, rests on something and was checked on a day', () => {
    expect(passage.id).toBe(name);
    expect(passage.sources.length).toBeGreaterThan(0);
    expect(passage.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(passage.blocks.length).toBeGreaterThan(0);
  });

  it('is written in short sentences of plain words', () => {
    const sentences = sentencesOf(passage);
    expect(sentences.filter((sentence) => wordsIn(sentence) > 25)).toEqual([]);
    expect(sentences.reduce((total, sentence) => total + wordsIn(sentence), 0) / sentences.length).toBeLessThanOrEqual(15);
    expect(hardWordsIn([passage.title, ...textsOf(passage)].join(' '))).toEqual([]);
  });
});

describe('knowledge', () => {
  it('is the same in both languages: what it is about, its sources, its certainty and its figures', () => {
    const facts = ({ passage: { id, about, sources, checkedOn, confidence } }: File) => ({ id, about, sources, checkedOn, confidence });
    expect(english.map(facts)).toEqual(dutch.map(facts));
    const figures = (files: readonly File[], language: Language) => files.map(({ passage }) => [passage.id, figuresOf(passage, language)]);
    expect(figures(english, 'en')).toEqual(figures(dutch, 'nl'));
    expect(figures(dutch, 'nl')).toContainEqual(['late-interest', ['2024', '2025', '2026', '4', '4.3']]);
  });

  it.skipIf(!existsSync(reference))('rests on addresses and papers that were read for the rules', () => {
    const read = readdirSync(reference).filter((name) => /\.(md|json)$/.test(name)).map((name) => readFileSync(join(reference, name), 'utf8')).join('\n');
    const unread = dutch.flatMap(({ passage }) => passage.sources.filter(({ name, link }) => !read.includes(link?.replace(/\/\d{4}-\d\d-\d\d$/, '') ?? /\((\S+)\)$/.exec(name)?.[1] ?? name)).map(({ name, link }) => `${passage.id}: ${name} ${link}`));
    expect(unread).toEqual([]);
  });

  it('is there for every allowance and every question of a citizen', () => {
    const without = [...allowances, ...questionTypes].filter((key) => knowledgeFor([{ key, weight: 1 }], 'nl').length < 2);
    expect(without).toEqual([]);
  });

  it('is found by what is pointed at, most of all what is about both', () => {
    const ids = knowledgeFor([{ key: 'recovery', weight: 2 }, { key: 'cannotPayAtOnce', weight: 1 }], 'nl').map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(knowledgeFor([{ key: 'housing', weight: 1 }], 'en', 2)).toHaveLength(2);
    expect(knowledgeFor([], 'nl')).toEqual([]);
  });

  it('is the same passage in the other language', () => {
    expect([passageOf('ten-percent', 'nl')?.title, passageOf('ten-percent', 'en')?.title]).toEqual(['De 10%-regeling na uit elkaar gaan', 'The 10% rule after separating']);
    expect(passageOf('no-such-passage', 'nl')).toBeNull();
  });
});

describe('searching knowledge', () => {
  const found = (text: string, language: Language = 'nl'): readonly string[] => searchKnowledge(text, language).map(({ id }) => id);

  it('finds what has all the words, the last of them while it is being typed', () => {
    expect(found('huurtoeslag 20')).toContain('housing-2026');
    expect(found('dwangbevel herin')).toEqual(['collection-steps']);
    expect(found('dwangbevel xyz')).toEqual([]);
  });

  it('asks for no accents or capitals', () => {
    expect(found('een keer')).toEqual(found('Eén KEER'));
    expect(found('INGEBREKESTELLING')).toContain('notice-of-default');
  });

  it('puts what has the word in its title first', () => {
    expect(found('kwijtschelden')[0]).toBe('no-waiver');
    expect(found('waiving', 'en')[0]).toBe('no-waiver');
    expect(found('medebewoners')[0]).toBe('housing-residents');
  });

  it('finds nothing for nothing', () => {
    expect([found(''), found('  ?')]).toEqual([[], []]);
  });
});

describe('a file of knowledge is refused when', () => {
  const good = ['---', 'id: a', 'title: A', 'about: housing', 'sources:', '- Awir art. 8 https://wetten.overheid.nl/x', 'checked: 2026-11-21', '---', '> Dit zegt u.', '', 'Meer.'].join('\n');

  it.each([
    ['it has no head', good.replace('---\n', ''), 'no head'],
    ['it has no title', good.replace('title: A\n', ''), 'no title'],
    ['it is about something unknown', good.replace('housing', 'fietsen'), 'not known: fietsen'],
    ['it has nothing to say', good.replace('> Dit', 'Dit'), 'one block with what to say'],
    ['a list has another line in it', `${good}\n\n- een\ntwee`, 'not a list'],
    ['a line of its head is no line of a head', good.replace('id: a', 'id: a\n een'), 'not a line of a head'],
  ])('%s', (_why, text, message) => {
    expect(() => readPassage(text)).toThrow(message);
  });

  it('and read when it is good', () => {
    expect(readPassage(good)).toEqual({
      id: 'a', title: 'A', about: ['housing'], sources: [{ name: 'Awir art. 8', link: 'https://wetten.overheid.nl/x' }], checkedOn: '2026-11-21', confidence: 'high', say: 'Dit zegt u.', blocks: [{ kind: 'paragraph', text: 'Meer.' }],
    });
  });
});
