import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestPart, partsOfNote } from '../../renderer/case/note-parts.ts';

it('a note that the receiving system takes whole is one part', () => {
  expect([partsOfNote(''), partsOfNote('a'.repeat(longestPart))]).toEqual([[], ['a'.repeat(longestPart)]]);
});

it('a longer one is cut between words', () => {
  const [first, second] = partsOfNote(`${'woord '.repeat(166)}uitleg over de huur`);
  expect([first?.length, second]).toEqual([996, 'uitleg over de huur']);
});

it('the parts of any text are together that text, each no longer than is taken, and no character is cut through', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1500 }), fc.constantFrom(' ', '\n', '🏠'.repeat(700), 'huurtoeslag'));
  fc.assert(fc.property(fc.array(word, { maxLength: 12 }), (words) => {
    const text = words.join(' ');
    const parts = partsOfNote(text);
    expect(parts.join('')).toBe(text);
    for (const part of parts) expect(part.length > 0 && part.length <= longestPart && !/^[\uDC00-\uDFFF]/.test(part)).toBe(true);
  }));
});
