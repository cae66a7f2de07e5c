import { describe, expect, it } from 'vitest';
import { closeStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { fullBundle } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram, testKey } from '../builders/store.ts';

const file = { fileId: 'file-1' } as const;

async function opened() {
  const running = runningProgram(await practiceStore([fullBundle('file-1'), fullBundle('file-2')]));
  await running.value('case.open', { ...file, purpose: 'contact' });
  return running;
}

describe('a note', () => {
  it('is added beside the others, on the day of the store, and found by its words', async () => {
    const { value } = await opened();
    const added = await value('note.add', { ...file, kind: 'agreement', text: '  Belt vrijdag over de jaaropgaaf. ', due: '2026-11-13' });
    const picture = await value('case.open', { ...file, purpose: 'contact' });
    const { hits } = await value('event.search', { ...file, text: 'jaaropgaaf' });
    expect({ added, notes: picture.notes.state === 'present' ? picture.notes.value.map(({ id }) => id) : [], hits: hits.map(({ id }) => id) }).toEqual({
      added: { id: expect.stringMatching(/^note-/), kind: 'agreement', text: 'Belt vrijdag over de jaaropgaaf.', author: 'a.jansen', owner: 'a.jansen', due: '2026-11-13', state: 'open', change: null, earlier: [], recordedAt: expect.stringMatching(/^2026-11-12T/) },
      notes: ['note-1', added.id],
      hits: [added.id],
    });
  });
});

describe('a letter', () => {
  it('is opened as it was sent', async () => {
    const { value } = await opened();
    expect(await value('letter.open', { ...file, letterId: 'letter-1' })).toMatchObject({ id: 'letter-1', subject: 'uw inkomen', body: 'Uw inkomen lijkt hoger dan u hebt geschat.' });
  });

  it('that the file does not have is a problem', async () => {
    const { ask } = await opened();
    expect(await ask('letter.open', { ...file, letterId: 'letter-9' })).toMatchObject({ ok: false, problem: { kind: 'fileNotFound', details: { letter: 'letter-9' } } });
  });
});

describe('a draft', () => {
  it('is kept per file and user, and gone when it is emptied', async () => {
    const { value, program } = await opened();
    const other = runningProgram(program.store, { name: 'b.mulder', role: 'contact' });
    await value('draft.keep', { ...file, text: 'Eerste' });
    const { keptAt } = await value('draft.keep', { ...file, text: 'Eerste zin' });
    const read = [await value('draft.read', file), await value('draft.read', { fileId: 'file-2' }), await other.value('draft.read', file)];
    await value('draft.keep', { ...file, text: '' });
    const nothing = { text: '', keptAt: null };
    expect([...read, await value('draft.read', file)]).toEqual([{ text: 'Eerste zin', keptAt }, nothing, nothing, nothing]);
  });

  it('of a file that does not exist is refused', async () => {
    const { ask } = await opened();
    expect(await ask('draft.keep', { fileId: 'file-9', text: 'Zin' })).toMatchObject({ ok: false, problem: { kind: 'fileNotFound' } });
  });

  it('is there after the program was started again', async () => {
    const { value, program } = await opened();
    await value('draft.keep', { ...file, text: 'Halve zi' });
    await closeStore(program.store);
    const again = await openStore({ path: program.store.path, key: testKey, create: null });
    const draft = await runningProgram(again).value('draft.read', file);
    await closeStore(again);
    expect(draft.text).toBe('Halve zi');
  });
});

describe('preferences', () => {
  it('are Dutch, compact and as the system until the user says otherwise, each user for themselves', async () => {
    const { value, program } = await opened();
    const other = runningProgram(program.store, { name: 'b.mulder', role: 'supervisor' });
    const chosen = { language: 'en', theme: 'contrast', density: 'comfortable', keys: { explain: 'Ctrl+L' } } as const;
    await value('preference.keep', { preferences: chosen });
    const [mine, theirs] = [await value('session.start', {}), await other.value('session.start', {})];
    expect([mine, theirs]).toEqual([
      { user: 'a.jansen', role: 'contact', worksFor: ['contact'], staffed: ['contact', 'supervision', 'objection', 'technicalLine'], practice: true, today: '2026-11-12', files: 2, preferences: chosen, host: 'browser', hidesAmounts: false, conversations: [] },
      { user: 'b.mulder', role: 'supervisor', worksFor: ['supervision'], staffed: ['contact', 'supervision', 'objection', 'technicalLine'], practice: true, today: '2026-11-12', files: 2, preferences: { language: 'nl', theme: 'system', density: 'compact', keys: {} }, host: 'browser', hidesAmounts: false, conversations: [] },
    ]);
  });
});

describe('the list of practice households', () => {
  it('names each by what it shows', async () => {
    const { value } = runningProgram(await practiceStore([{ ...fullBundle('file-1'), shows: 'een gezin met een kind' }, fullBundle('file-2')]));
    expect(await value('practice.list', {})).toEqual({ households: [{ fileId: 'file-1', displayName: 'Sanne de Vries', shows: 'een gezin met een kind' }] });
  });

  it('is empty where people are real', async () => {
    const { value } = runningProgram(await practiceStore([{ ...fullBundle('file-1'), shows: 'een gezin' }], { practice: false, practiceDate: null }));
    expect(await value('practice.list', {})).toEqual({ households: [] });
  });
});
