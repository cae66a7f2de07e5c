import { expect, it } from 'vitest';
import { subjectOf, subjectReference } from '../../electron/store/subject-reference.ts';
import { practiceStore } from '../builders/store.ts';

it('a reference is read back by the store that made it and by no other', async () => {
  const [own, other] = [await practiceStore(), await practiceStore()];
  const reference = await subjectReference(own, 'file-17');
  expect([await subjectOf(own, reference), await subjectOf(other, reference)]).toEqual(['file-17', null]);
});

it.each(['', 'x', 'file-17', '%%%', 'A'.repeat(80)])('what is no reference points at nothing: %s', async (text) => {
  expect(await subjectOf(await practiceStore(), text)).toBeNull();
});
