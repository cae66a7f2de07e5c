import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agreementsOnTop, historyOf } from '../../renderer/features/conversation/history.ts';
import { keepNote, readiness } from '../../renderer/features/conversation/keep-note.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { createSession } from '../../renderer/session/index.ts';
import type { Reply } from '../../shared/models/reply.ts';
import { caseFile, contact, note } from '../builders/case-file.ts';
import { answering } from './bridge.ts';

const keptAt = '2026-11-12T13:02:08Z';
const refused: Reply<never> = { ok: false, problem: { kind: 'diskFull', details: {} } };
const open = () => createSession(caseFile(), 'contact', () => Promise.resolve({ ok: true, value: caseFile() })).getState();

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what is being typed', () => {
  it('is with the program within a second of the first key, however long typing goes on', async () => {
    const asked = answering({ 'draft.read': { text: '', keptAt: null }, 'draft.keep': { keptAt } });
    const draft = open().draft;
    for (const text of ['H', 'Ha', 'Hal', 'Hall', 'Hallo']) {
      draft.getState().type(text);
      await vi.advanceTimersByTimeAsync(180);
    }
    expect(asked('draft.keep')[0]).toEqual({ fileId: 'file-1', text: 'Hal' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked('draft.keep').at(-1)).toEqual({ fileId: 'file-1', text: 'Hallo' });
    expect(draft.getState()).toMatchObject({ state: 'kept', keptAt });
  });

  it('comes back after the program ended in the middle of it', async () => {
    answering({ 'draft.read': { text: 'Partner werkt meer', keptAt }, 'draft.keep': { keptAt } });
    const draft = open().draft;
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.getState()).toMatchObject({ text: 'Partner werkt meer', state: 'kept', keptAt });
  });

  it('is never replaced by an older draft that comes late', async () => {
    answering({ 'draft.read': { text: 'oud', keptAt }, 'draft.keep': { keptAt } });
    const draft = open().draft;
    draft.getState().type('nieuw');
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.getState().text).toBe('nieuw');
  });

  it('stays in the window when it cannot be kept, says so, and is tried again', async () => {
    const asked = answering({ 'draft.read': { text: '', keptAt: null }, 'draft.keep': refused });
    const draft = open().draft;
    draft.getState().type('Hallo');
    await vi.advanceTimersByTimeAsync(600);
    expect(draft.getState()).toMatchObject({ text: 'Hallo', state: 'failed', problem: { kind: 'diskFull' } });
    await vi.advanceTimersByTimeAsync(2100);
    expect(asked('draft.keep')).toHaveLength(2);
  });
});

describe('a note', () => {
  it('stands in the file and leaves no draft', async () => {
    const kept = note({ kind: 'note', text: 'Hallo', due: null });
    const asked = answering({ 'draft.read': { text: '', keptAt: null }, 'draft.keep': { keptAt }, 'note.add': kept });
    const session = createSession(caseFile(), 'contact', () => Promise.resolve({ ok: true, value: caseFile() }));
    session.getState().draft.getState().type('  Hallo ');
    await expect(keepNote(session.getState(), nl)).resolves.toBeNull();
    expect(asked('note.add')).toEqual([{ fileId: 'file-1', kind: 'note', text: 'Hallo', due: null, owner: '' }]);
    expect(session.getState().caseFile.notes).toEqual({ state: 'present', value: [kept] });
    expect(session.getState().draft.getState()).toMatchObject({ text: '', state: 'empty' });
  });

  it('that cannot be kept stays typed', async () => {
    answering({ 'draft.read': { text: '', keptAt: null }, 'draft.keep': { keptAt }, 'note.add': refused });
    const session = open();
    session.draft.getState().type('Hallo');
    await expect(keepNote(session, nl)).resolves.toEqual({ kind: 'diskFull', details: {} });
    expect(session.draft.getState().text).toBe('Hallo');
  });

  it.each([
    [{ text: ' ', kind: 'note', due: '' }, 'empty'], [{ text: 'a', kind: 'agreement', due: 'ooit' }, 'dueNotRead'], [{ text: 'a', kind: 'agreement', due: '11-11-2026' }, 'dueInPast'],
    [{ text: 'a'.repeat(4001), kind: 'note', due: '' }, 'tooLong'], [{ text: `${'a'.repeat(4000)} `, kind: 'note', due: '' }, null], [{ text: 'a', kind: 'agreement', due: '20-11' }, null], [{ text: 'a', kind: 'note', due: '' }, null],
  ] as const)('%o is not ready because of: %s', (draft, notYet) => {
    expect(readiness(draft, '2026-11-12').notYet).toBe(notYet);
  });
});

describe('notes, agreements and contacts', () => {
  const file = caseFile({
    notes: [
      note({ id: 'note-far', due: '2026-12-20' }), note({ id: 'note-near', due: '2026-11-12' }), note({ id: 'note-past', due: '2026-11-11', recordedAt: '2026-11-01T08:00:00Z' }),
      note({ id: 'note-dayless', due: null }), note({ id: 'note-kept', due: '2026-10-01', state: 'kept', recordedAt: '2026-11-02T08:00:00Z' }),
      note({ id: 'note-plain', kind: 'note', due: null, recordedAt: '2026-11-10T08:00:00Z' }),
    ],
    contacts: [contact({ id: 'contact-1', startedAt: '2026-11-09T10:12:00Z' })],
  });

  it('have the agreements that are still to be kept on top, also one whose day has passed', () => {
    const { shown, more } = agreementsOnTop(file);
    expect([shown.map(({ id }) => id), more]).toEqual([['note-past', 'note-near'], 2]);
  });

  it('go on with the open agreements for which there was no room, and then the newest', () => {
    expect(historyOf(file).map(({ id }) => id)).toEqual(['note-far', 'note-dayless', 'note-plain', 'contact-1', 'note-kept']);
  });
});
