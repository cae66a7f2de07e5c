import { describe, expect, it } from 'vitest';
import { keepMetaValue } from '../../electron/store/meta.ts';
import { bringTextIndexUpToDate, searchEvents } from '../../electron/store/text-search.ts';
import { callback, change, contact, decision, letter, note, objection } from '../builders/case-file.ts';
import { fileBundle, fullBundle } from '../builders/file-bundle.ts';
import { practiceStore } from '../builders/store.ts';

/** A store with one note, and what is found in it by some words. */
async function foundIn(text: string, typed: string): Promise<readonly string[]> {
  const store = await practiceStore([fileBundle('file-1', [{}], { notes: [note({ text })] })]);
  return (await searchEvents(store, 'file-1', typed)).map(({ excerpt }) => excerpt);
}

describe('searching the events of a file', () => {
  it('finds every kind of event by its words', async () => {
    const store = await practiceStore([
      fileBundle('file-1', [{}], {
        contacts: [contact({ summary: 'kenmerk appel' })],
        letters: [letter({ body: 'kenmerk appel' })],
        notes: [note({ text: 'kenmerk appel' })],
        decisions: [decision({ number: 'appel' })],
        changes: [change({ after: 'appel' })],
        objections: [objection({ points: ['het inkomen klopt niet', 'kenmerk appel'] })],
        callbacks: [callback({ question: 'kenmerk appel' })],
      }),
    ]);
    const hits = await searchEvents(store, 'file-1', 'appel');
    expect(hits.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '2026-11-13 callback',
      '2026-11-09 note',
      '2026-11-09 contact',
      '2026-10-02 change',
      '2026-10-02 letter',
      '2026-09-03 objection',
      '2025-12-22 decision',
    ]);
  });

  it('finds a decision and a change by the Dutch words for them', async () => {
    const store = await practiceStore([fullBundle('file-1')]);
    const kinds = async (typed: string) => (await searchEvents(store, 'file-1', typed)).map(({ kind, id }) => `${kind} ${id}`);
    expect([await kinds('voorschotbeschikking zorgtoeslag'), await kinds('inkomen 44200')]).toEqual([['decision decision-1'], ['change change-1']]);
  });

  it.each([
    ['café', 'Zat in het CAFE', ['Zat in het ‹CAFE›']],
    ['CAFE', 'Zat in het café', ['Zat in het ‹café›']],
    ['huurv', 'Gevraagd naar de huurverhoging', ['Gevraagd naar de ‹huurverhoging›']],
    ['huurverhogi', 'Gevraagd naar de huurverhoging', ['Gevraagd naar de ‹huurverhoging›']],
    ['huurverlaging', 'Gevraagd naar de huurverhoging', []],
    ['huurverhoging juli', 'Gevraagd naar de huurverhoging in mei', []],
    ['huurverhoging mei', 'Gevraagd naar de huurverhoging in mei', ['Gevraagd naar de ‹huurverhoging› in ‹mei›']],
    ['18', 'wordt 18 in 2018', ['wordt ‹18› in 2018']],
    ['"huur" OR (1', 'gewone woorden', []],
    ['…!', 'gewone woorden', []],
    ['file1', 'gewone woorden', []],
  ])('by ‹%s› in ‹%s›', async (typed, text, excerpts) => {
    expect(await foundIn(text, typed)).toEqual(excerpts);
  });

  it('shows the words around the find and cuts between words', async () => {
    const before = 'De burger belde eerder dit jaar al over een andere zaak en vroeg toen naar de termijn.';
    const after = 'Dat is uitgelegd en de burger begreep het, maar wil het graag ook nog op papier ontvangen.';
    expect(await foundIn(`${before} Nu gaat het om huurverhoging. ${after}`, 'huurverhoging')).toEqual([
      '… andere zaak en vroeg toen naar de termijn. Nu gaat het om ‹huurverhoging›. Dat is uitgelegd en de burger begreep het, maar wil het …',
    ]);
  });

  it('stays within the file', async () => {
    const words = { notes: [note({ text: 'huurverhoging' })] };
    const store = await practiceStore([fileBundle('file-1', [{}], words), fileBundle('file-11', [{ id: 'person-2' }], words), fileBundle('fil-e1', [{ id: 'person-3' }], words)]);
    expect(await searchEvents(store, 'file-1', 'huurverhoging')).toHaveLength(1);
  });

  it('gives the last hundred of many', async () => {
    const notes = Array.from({ length: 130 }, (_, index) => note({ id: `note-${1000 + index}`, text: 'huurverhoging', recordedAt: `2026-01-01T10:${String(index % 60).padStart(2, '0')}:00Z` }));
    const store = await practiceStore([fileBundle('file-1', [{}], { notes })]);
    expect((await searchEvents(store, 'file-1', 'huurverhoging')).map(({ id }) => id)).toEqual(notes.map(({ id }) => id).slice(30).toReversed());
  });

  it('works the same after the index was made anew', async () => {
    const store = await practiceStore([fullBundle('file-1'), fullBundle('file-2')]);
    const before = await searchEvents(store, 'file-1', 'loonstroken');
    await keepMetaValue(store.write, 'textIndex', 'older');
    await bringTextIndexUpToDate(store);
    expect([before.length, await searchEvents(store, 'file-1', 'loonstroken')]).toEqual([1, before]);
  });
});
