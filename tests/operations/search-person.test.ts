import { describe, expect, it } from 'vitest';
import type { SearchKey } from '../../shared/models/operations.ts';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { letter } from '../builders/case-file.ts';
import { fileBundle, fullBundle } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram, type RunningProgram } from '../builders/store.ts';

const father = { id: 'person-f', bsn: '999990019', familyName: 'Bakker' };
const mother = { id: 'person-m', bsn: '999993653', familyName: 'Visser', prefix: 'de' };
const child = { id: 'person-c', familyName: 'Bakker', birthDate: '2008-02-29', role: 'child' } as const;

async function search({ value }: RunningProgram, key: SearchKey) {
  return (await value('person.search', { key, purpose: 'contact' })).hits;
}

describe('searching a person', () => {
  it('gives just enough to choose', async () => {
    const running = runningProgram(await practiceStore([fileBundle('file-m', [mother])]));
    expect(await search(running, { by: 'bsn', bsn: '999993653' })).toEqual([
      { fileId: 'file-m', personId: 'person-m', displayName: 'Jip de Visser', birthDate: '1980-05-04', deceased: false, bsnMasked: '•••••3653', place: 'Lindedorp', inFileOf: null, on: null },
    ]);
  });

  it('gives nobody when there is nobody', async () => {
    const running = runningProgram(await practiceStore([fileBundle('file-m', [mother])]));
    expect(await search(running, { by: 'name', familyName: 'Onbekend', birthDate: '1980-05-04' })).toEqual([]);
  });

  it('leads from a child to the files of the parents', async () => {
    const running = runningProgram(await practiceStore([fileBundle('file-a', [father, child]), fileBundle('file-b', [mother, child])]));
    expect((await search(running, { by: 'name', familyName: 'bakker', birthDate: '2008-02-29' })).map(({ fileId, inFileOf }) => [fileId, inFileOf])).toEqual([
      ['file-a', 'Jip Bakker'],
      ['file-b', 'Jip de Visser'],
    ]);
  });

  it('leads from somebody with a file of their own to that file alone', async () => {
    const running = runningProgram(await practiceStore([fileBundle('file-a', [father, child]), fileBundle('file-c', [child])]));
    expect((await search(running, { by: 'name', familyName: 'bakker', birthDate: '2008-02-29' })).map(({ fileId, inFileOf }) => [fileId, inFileOf])).toEqual([['file-c', null]]);
  });

  it('gives a household at an address once, by its applicant', async () => {
    const family = [mother, ...Array.from({ length: 12 }, (_, index) => ({ id: `person-${index}`, role: 'child' }) as const)];
    const running = runningProgram(await practiceStore([fileBundle('file-m', family)]));
    expect((await search(running, { by: 'address', postcode: '1234AB', houseNumber: '12' })).map(({ personId }) => personId)).toEqual(['person-m']);
  });

  it.each([
    ['ten', 10, true],
    ['eleven', 11, false],
  ])('with %s of the same name and birth date', async (_what, count, given) => {
    const bundles = Array.from({ length: count }, (_, index) => fileBundle(`file-${index}`, [{ id: `person-${index}` }]));
    const { ask } = runningProgram(await practiceStore(bundles));
    const reply = await ask('person.search', { key: { by: 'name', familyName: 'Janssen', birthDate: '1980-05-04' }, purpose: 'contact' });
    expect(reply.ok ? true : reply.problem).toEqual(given || { kind: 'searchTooWide', details: { limit: 10 } });
  });

  it('at an address of eleven households is too wide', async () => {
    const bundles = Array.from({ length: 11 }, (_, index) => fileBundle(`file-${index}`, [{ id: `person-${index}` }]));
    const { ask } = runningProgram(await practiceStore(bundles));
    expect(await ask('person.search', { key: { by: 'address', postcode: '1234AB', houseNumber: '12' }, purpose: 'contact' })).toMatchObject({ problem: { kind: 'searchTooWide' } });
  });

  it.each([
    ['a decision', 'ZT20261', { kind: 'decision', id: 'decision-1' }],
    ['a letter', 'ZB20261', { kind: 'letter', id: 'letter-1' }],
    ['an objection', 'ZZ20261', { kind: 'objection', id: 'objection-1' }],
    ['a recovery', 'ZV20261', { kind: 'recovery', id: 'recovery-1' }],
  ])('by the number of %s gives the applicant of its file and what has the number', async (_what, number, on) => {
    const running = runningProgram(await practiceStore([fullBundle('file-a'), fileBundle('file-m', [{ id: 'person-x', bsn: '' }])]));
    expect((await search(running, { by: 'number', number })).map((hit) => [hit.fileId, hit.displayName, hit.on])).toEqual([['file-a', 'Sanne de Vries', on]]);
  });

  it('by a number that nothing has gives nobody', async () => {
    const running = runningProgram(await practiceStore([fullBundle('file-a')]));
    expect(await search(running, { by: 'number', number: 'ZT20269' })).toEqual([]);
  });

  it('by a number does not tell the place of a secret address', async () => {
    const running = runningProgram(await practiceStore([fileBundle('file-s', [{ id: 'person-s', secret: true }], { letters: [letter()] })]));
    expect((await search(running, { by: 'number', number: 'ZB20261' })).map(({ place }) => place)).toEqual(['']);
  });

  it('by a number that eleven files have is too wide', async () => {
    const bundles = Array.from({ length: 11 }, (_, index) => fileBundle(`file-${index}`, [{ id: `person-${index}` }], { letters: [letter()] }));
    const { ask } = runningProgram(await practiceStore(bundles));
    expect(await ask('person.search', { key: { by: 'number', number: 'ZB20261' }, purpose: 'contact' })).toEqual({ ok: false, problem: { kind: 'numberTooWide', details: { limit: 10 } } });
  });

  it('by a number is logged as such, without the number', async () => {
    const running = runningProgram(await practiceStore([fullBundle('file-a')]));
    await search(running, { by: 'number', number: 'ZB20261' });
    const lines = await lookUpsBy(running.program.store, 'a.jansen');
    expect({ search: lines.map((line) => line.search), told: JSON.stringify(lines).includes('ZB20261') }).toEqual({ search: [{ keyKind: 'number', hits: 1 }], told: false });
  });

  it('by a BSN that fails the eleven test is refused, without the number', async () => {
    const { ask } = runningProgram(await practiceStore());
    expect(await ask('person.search', { key: { by: 'bsn', bsn: '999993654' }, purpose: 'contact' })).toEqual({ ok: false, problem: { kind: 'bsnNotValid', details: {} } });
  });
});
