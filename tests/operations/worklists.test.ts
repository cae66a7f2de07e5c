import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { appendCallbackStates } from '../../electron/store/callbacks.ts';
import { appendNoteVersion } from '../../electron/store/notes.ts';
import { practiceColleague, worklistLimit, type WorklistView } from '../../shared/models/worklist.ts';
import { callback, contact, note } from '../builders/case-file.ts';
import { fileBundle, record } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram, type RunningProgram } from '../builders/store.ts';

const me = 'a.jansen';
const change = { by: 'b.mulder', because: '' };
const real = { practice: false, practiceDate: null };
const agreement = (id: string, due: string | null, owner = me) => note({ id, kind: 'agreement', text: 'stuurt loonstroken', owner, due });

async function rows(running: RunningProgram, list: 'callbacks' | 'asked' | 'contacts' | 'agreements') {
  return (await running.value('worklist.read', { list, purpose: 'contact' })).rows;
}

describe('a worklist', () => {
  it('has the open callbacks of the user, the earliest due first, as they were told last', async () => {
    const callbacks = [
      callback({ id: 'callback-late', dueAt: '2026-11-20T11:00:00Z', owner: me }),
      callback({ id: 'callback-done', dueAt: '2026-11-11T11:00:00Z', owner: me }),
      callback({ id: 'callback-missed', dueAt: '2026-11-12T11:00:00Z', owner: me }),
      callback({ id: 'callback-others', dueAt: '2026-11-12T12:00:00Z', owner: 'b.mulder' }),
    ];
    const store = await practiceStore([fileBundle('file-1', [{}], { callbacks })]);
    const later = (of: string, state: 'done' | 'notReached', recordedAt: string) => ({ fileId: 'file-1', value: { of, validFrom: '2026-11-12', source: null, recordedAt, told: { state } } });
    await appendCallbackStates(store, [later('callback-done', 'notReached', '2026-11-12T08:00:00Z'), later('callback-done', 'done', '2026-11-12T09:00:00Z'), later('callback-missed', 'notReached', '2026-11-12T09:00:00Z')]);
    expect(await rows(runningProgram(store), 'callbacks')).toEqual([
      { fileId: 'file-1', id: 'callback-missed', citizen: 'Jip Janssen', deceased: false, withheld: false, owner: me, dueAt: '2026-11-12T11:00:00Z', question: 'vraag over opvanguren', department: null, state: 'notReached' },
      { fileId: 'file-1', id: 'callback-late', citizen: 'Jip Janssen', deceased: false, withheld: false, owner: me, dueAt: '2026-11-20T11:00:00Z', question: 'vraag over opvanguren', department: null, state: 'open' },
    ]);
  });

  it('has what nobody of the own department has yet, what the user picked up of it, and what came back to them with a question; not what others have', async () => {
    const asked = (id: string, chosen: Parameters<typeof callback>[0]) => callback({ id, owner: '', department: 'contact', ...chosen });
    const callbacks = [asked('callback-free', {}), asked('callback-mine', {}), asked('callback-theirs', {}), asked('callback-asked', { askedBy: me, department: 'collection' }), asked('callback-back', { askedBy: 'b.mulder' }), asked('callback-elsewhere', { department: 'objection' })];
    const store = await practiceStore([fileBundle('file-1', [{}], { callbacks })]);
    const later = (of: string, state: 'pickedUp' | 'handedBack', owner: string) => ({ fileId: 'file-1', value: { of, validFrom: '2026-11-12', source: null, recordedAt: '2026-11-12T09:00:00Z', told: { state, owner, by: 'b.mulder', remark: '' } } });
    await appendCallbackStates(store, [later('callback-mine', 'pickedUp', me), later('callback-theirs', 'pickedUp', 'b.mulder'), later('callback-asked', 'handedBack', ''), later('callback-back', 'handedBack', '')]);
    const read = await runningProgram(store).value('worklist.read', { list: 'callbacks', purpose: 'contact' });
    expect(read.rows.map((row) => [row.id, row.owner])).toEqual([['callback-asked', me], ['callback-free', ''], ['callback-mine', me]]);
    const objection = await runningProgram(store, { name: 'c.bakker', role: 'objection' }).value('worklist.read', { list: 'callbacks', purpose: 'contact' });
    expect(objection.rows.map(({ id }) => id)).toEqual(['callback-elsewhere']);
  });

  it('has what the user picked up of another department, until somebody else has it', async () => {
    const callbacks = ['callback-1', 'callback-2'].map((id) => callback({ id, owner: '', department: 'collection' }));
    const store = await practiceStore([fileBundle('file-1', [{}], { callbacks })]);
    const pickedUp = (of: string, owner: string, recordedAt: string) => ({ fileId: 'file-1', value: { of, validFrom: '2026-11-12', source: null, recordedAt, told: { state: 'pickedUp', owner, by: owner, remark: '' } as const } });
    await appendCallbackStates(store, [pickedUp('callback-1', me, '2026-11-12T09:00:00Z'), pickedUp('callback-2', me, '2026-11-12T09:00:00Z'), pickedUp('callback-2', 'b.mulder', '2026-11-12T10:00:00Z')]);
    expect((await rows(runningProgram(store), 'callbacks')).map(({ id, owner }) => [id, owner])).toEqual([['callback-1', me]]);
  });

  it('has all that the user asked of others: what came back with a question on top, then what is open by its term, then what was done, the latest first', async () => {
    const asked = (id: string, dueAt: string, askedBy = me) => callback({ id, dueAt, askedBy, owner: '', department: 'collection' });
    const callbacks = [asked('callback-done', '2026-11-10T11:00:00Z'), asked('callback-just-done', '2026-11-20T11:00:00Z'), asked('callback-waits', '2026-11-13T11:00:00Z'), asked('callback-late', '2026-11-11T11:00:00Z'), asked('callback-back', '2026-11-19T11:00:00Z'), asked('callback-theirs', '2026-11-13T11:00:00Z', 'b.mulder')];
    const store = await practiceStore([fileBundle('file-1', [{}], { callbacks })]);
    const told = (of: string, state: 'pickedUp' | 'handedBack' | 'done', recordedAt: string, remark: string) => ({ fileId: 'file-1', value: { of, validFrom: '2026-11-12', source: null, recordedAt, told: { state, owner: state === 'handedBack' ? '' : 's.bos', by: 's.bos', remark } } });
    await appendCallbackStates(store, [told('callback-late', 'pickedUp', '2026-11-12T08:00:00Z', ''), told('callback-done', 'done', '2026-11-12T08:00:00Z', 'Gebeld.'), told('callback-just-done', 'done', '2026-11-12T09:00:00Z', 'Regeling gemaakt.'), told('callback-back', 'handedBack', '2026-11-12T09:00:00Z', 'Welke schuld?')]);
    const read = await runningProgram(store).value('worklist.read', { list: 'asked', purpose: 'contact' });
    expect(read.list === 'asked' ? read.rows.map(({ id, state, owner, remark, stepAt, department }) => [id, state, owner, remark, stepAt, department]) : []).toEqual([
      ['callback-back', 'handedBack', me, 'Welke schuld?', '2026-11-12T09:00:00Z', 'collection'],
      ['callback-late', 'pickedUp', 's.bos', '', '2026-11-12T08:00:00Z', 'collection'],
      ['callback-waits', 'open', '', '', null, 'collection'],
      ['callback-just-done', 'done', 's.bos', 'Regeling gemaakt.', '2026-11-12T09:00:00Z', 'collection'],
      ['callback-done', 'done', 's.bos', 'Gebeld.', '2026-11-12T08:00:00Z', 'collection'],
    ]);
  });

  it('says of a contact what was asked and how it ended, as its wrap-up has it; of one that came from elsewhere neither', async () => {
    const wrapUp = { endedAt: '2026-11-11T09:10:00Z', question: 'lessThanBefore', result: 'handedOver', about: [], level: 2, ground: 'none', looked: [] } as const;
    const contacts = [contact({ id: 'contact-1', caseworker: me, startedAt: '2026-11-11T09:00:00Z', wrapUp: { ...wrapUp, about: [], looked: [] } }), contact({ id: 'contact-2', caseworker: me, startedAt: '2026-11-10T09:00:00Z', wrapUp: null })];
    const read = await runningProgram(await practiceStore([fileBundle('file-1', [{}], { contacts })])).value('worklist.read', { list: 'contacts', purpose: 'contact' });
    expect(read.list === 'contacts' ? read.rows.map(({ question, result }) => [question, result]) : []).toEqual([['lessThanBefore', 'handedOver'], [null, null]]);
  });

  it('has the contacts that the user had, the newest first', async () => {
    const contacts = [contact({ id: 'contact-1', caseworker: me, startedAt: '2026-11-10T09:00:00Z' }), contact({ id: 'contact-2', caseworker: me, startedAt: '2026-11-11T09:00:00Z' }), contact({ id: 'contact-3', caseworker: 'b.mulder' })];
    const running = runningProgram(await practiceStore([fileBundle('file-1', [{}], { contacts })]));
    expect((await rows(running, 'contacts')).map(({ id }) => id)).toEqual(['contact-2', 'contact-1']);
  });

  it('has every open agreement of the user, however old, that without a day last, and no notes', async () => {
    const notes = [agreement('note-today', '2026-11-12'), agreement('note-old', '2024-01-08'), agreement('note-some-day', null), agreement('note-theirs', '2026-11-12', 'b.mulder'), note({ id: 'note-plain', kind: 'note', owner: me, due: '2026-11-12' })];
    const running = runningProgram(await practiceStore([fileBundle('file-1', [{}], { notes })]));
    expect((await rows(running, 'agreements')).map(({ id }) => id)).toEqual(['note-old', 'note-today', 'note-some-day']);
  });

  it('has an agreement as it stands now: with its newest words and day, with whoever has it now, and not once it was kept', async () => {
    const store = await practiceStore([fileBundle('file-1', [{}], { notes: [agreement('note-moved', '2026-11-13'), agreement('note-given', '2026-11-13'), agreement('note-got', '2026-11-20', 'b.mulder'), agreement('note-kept', '2026-11-13')] })]);
    await appendNoteVersion(store, 'file-1', 'note-moved', { text: 'stuurt jaaropgaaf', due: '2026-11-18', change: { ...change, at: '2026-11-12T09:00:00Z' } });
    await appendNoteVersion(store, 'file-1', 'note-moved', { due: '2026-11-25', change: { ...change, at: '2026-11-12T10:00:00Z' } });
    await appendNoteVersion(store, 'file-1', 'note-given', { owner: 'b.mulder', change: { ...change, at: '2026-11-12T09:00:00Z' } });
    await appendNoteVersion(store, 'file-1', 'note-got', { owner: me, change: { ...change, at: '2026-11-12T09:00:00Z' } });
    await appendNoteVersion(store, 'file-1', 'note-kept', { state: 'kept', change: { ...change, at: '2026-11-12T09:00:00Z' } });
    const read = await runningProgram(store).value('worklist.read', { list: 'agreements', purpose: 'contact' });
    expect(read.list === 'agreements' ? read.rows.map(({ id, text, due, owner }) => [id, text, due, owner]) : []).toEqual([['note-got', 'stuurt loonstroken', '2026-11-20', me], ['note-moved', 'stuurt jaaropgaaf', '2026-11-25', me]]);
  });

  it('has the work of one practice colleague too where people are invented, and of nobody else where they are real', async () => {
    const bundle = fileBundle('file-1', [{}], { callbacks: [callback({ owner: practiceColleague })] });
    const [practice, genuine] = [runningProgram(await practiceStore([bundle])), runningProgram(await practiceStore([bundle], real))];
    expect([(await rows(practice, 'callbacks')).length, (await rows(genuine, 'callbacks')).length]).toEqual([1, 0]);
  });

  it('tells of a citizen the name alone, marks who has died, and leaves out what was written where an address is secret', async () => {
    const work = { callbacks: [callback({ owner: me, askedBy: me, question: 'woont nu op Lindelaan 12' })], contacts: [contact({ caseworker: me, subject: 'Lindelaan', summary: 'Lindelaan 12' })], notes: [agreement('note-1', '2026-11-13')] };
    const died = fileBundle('file-2', [{ id: 'person-2' }], work);
    const store = await practiceStore([fileBundle('file-1', [{ bsn: '999993653', secret: true }], work), { ...died, records: [...died.records, record('death-2', 'person-2', 'death', { date: '2026-10-01' })] }]);
    const running = runningProgram(store);
    const all = await Promise.all((['callbacks', 'asked', 'contacts', 'agreements'] as const).map((list) => rows(running, list)));
    expect(all.flat().map(({ fileId, deceased, withheld }) => [fileId, deceased, withheld])).toEqual(all.flat().map(({ fileId }) => [fileId, fileId === 'file-2', fileId === 'file-1']));
    expect(all.flat()).toHaveLength(8);
    const told = JSON.stringify(all.flat().filter(({ fileId }) => fileId === 'file-1'));
    expect(told).not.toMatch(/Lindelaan|loonstroken|3653|1980/);
    expect(told).toContain('Jip Janssen');
  });

  it('stops at its limit and says that there is more', async () => {
    const contacts = Array.from({ length: worklistLimit + 1 }, (_, index) => contact({ id: `contact-${index}`, caseworker: me, startedAt: `2026-11-10T09:${String(index % 60).padStart(2, '0')}:00Z` }));
    const running = runningProgram(await practiceStore([fileBundle('file-1', [{}], { contacts })]));
    const read = await running.value('worklist.read', { list: 'contacts', purpose: 'contact' });
    expect([read.rows.length, read.more]).toEqual([worklistLimit, true]);
  });

  it('is a look-up with its purpose: one line in the log, with how many there were and about nobody', async () => {
    const running = runningProgram(await practiceStore([fileBundle('file-1', [{}], { callbacks: [callback({ owner: me })] })]));
    await running.value('worklist.read', { list: 'callbacks', purpose: 'caseHandling' });
    expect((await lookUpsBy(running.program.store, me)).map(({ name, purpose, search, subjectReference, status }) => ({ name, purpose, search, subjectReference, status }))).toEqual([
      { name: 'worklist.read', purpose: 'caseHandling', search: { keyKind: 'worklist', hits: 1 }, subjectReference: null, status: 'ok' },
    ]);
  });

  it.each([[{ list: 'everybody', purpose: 'contact' }, 'requestNotUnderstood'], [{ list: 'callbacks' }, 'purposeMissing']])('refuses %j', async (request, kind) => {
    const { ask } = runningProgram(await practiceStore());
    expect(await ask('worklist.read', request)).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('the departments for which somebody works', () => {
  it('are that of the role until the user says so, and then what waits for these is theirs', async () => {
    const callbacks = [callback({ id: 'callback-contact', owner: '', department: 'contact' }), callback({ id: 'callback-collection', owner: '', department: 'collection' }), callback({ id: 'callback-recovery', owner: '', department: 'recoveryOperation' })];
    const running = runningProgram(await practiceStore([fileBundle('file-1', [{}], { callbacks })]));
    const ids = async () => (await rows(running, 'callbacks')).map(({ id }) => id);
    const first = await ids();
    expect(await running.value('department.choose', { departments: ['recoveryOperation', 'collection', 'collection'] })).toEqual({ worksFor: ['collection', 'recoveryOperation'] });
    const [chosen, start] = [await ids(), await running.value('session.start', {})];
    await running.value('department.choose', { departments: [] });
    expect([first, chosen, await ids()]).toEqual([['callback-contact'], ['callback-collection', 'callback-recovery'], []]);
    expect([start.worksFor, start.staffed]).toEqual([['collection', 'recoveryOperation'], ['contact', 'supervision', 'objection', 'collection', 'technicalLine', 'recoveryOperation']]);
  });

  it('are each user their own', async () => {
    const mine = runningProgram(await practiceStore());
    await mine.value('department.choose', { departments: ['collection'] });
    expect((await runningProgram(mine.program.store, { name: 'b.mulder', role: 'objection' }).value('session.start', {})).worksFor).toEqual(['objection']);
  });
});

describe('saved selections', () => {
  const view: WorklistView = { list: 'contacts', words: 'huur', kind: 'chat', owner: '', sortBy: 'citizen', descending: true };

  it('are kept per user, renamed in place, and removed', async () => {
    const { value, program } = runningProgram(await practiceStore());
    const other = runningProgram(program.store, { name: 'b.mulder', role: 'contact' });
    const first = await value('selection.keep', { id: null, name: ' Chats over huur ', view });
    const second = await value('selection.keep', { id: null, name: 'Alles', view: { ...view, words: '' } });
    await value('selection.keep', { ...first, name: 'Huurchats' });
    await value('selection.keepLast', { view });
    const mine = await value('selection.list', {});
    await other.value('selection.remove', { id: first.id });
    await value('selection.remove', { id: second.id });
    expect([mine, await other.value('selection.list', {}), await value('selection.list', {})]).toEqual([
      { selections: [{ ...first, name: 'Huurchats' }, second], last: view },
      { selections: [], last: null },
      { selections: [{ ...first, name: 'Huurchats' }], last: view },
    ]);
    expect(first.name).toBe('Chats over huur');
  });

  it('are nine at most, because each has a digit', async () => {
    const { value, ask } = runningProgram(await practiceStore());
    for (let number = 1; number <= 9; number += 1) await value('selection.keep', { id: null, name: `Lijst ${number}`, view });
    expect(await ask('selection.keep', { id: null, name: 'Nog een', view })).toEqual({ ok: false, problem: { kind: 'selectionsFull', details: { limit: 9 } } });
  });

  it.each([{ id: null, name: ' ', view }, { id: null, name: 'x'.repeat(61), view }, { id: null, name: 'Lijst', view: { ...view, list: 'everybody' } }, { id: null, name: 'Lijst', view: { ...view, words: 'x'.repeat(101) } }])('refuses what is no selection', async (request) => {
    const { ask } = runningProgram(await practiceStore());
    expect(await ask('selection.keep', request)).toMatchObject({ ok: false, problem: { kind: 'requestNotUnderstood' } });
  });
});

describe('news', () => {
  it('that was read stays read, each user for themselves', async () => {
    const { value, program } = runningProgram(await practiceStore());
    const other = runningProgram(program.store, { name: 'b.mulder', role: 'contact' });
    await value('news.markSeen', { ids: ['arrangement-online'] });
    await value('news.markSeen', { ids: ['arrangement-online', 'arrangement-extended', 'arrangement-extended'] });
    expect([await value('news.seen', {}), await other.value('news.seen', {})]).toEqual([{ ids: ['arrangement-extended', 'arrangement-online'] }, { ids: [] }]);
  });

  it.each([{ ids: [] }, { ids: ['x'] }, { ids: Array.from({ length: 101 }, (_, index) => `news-${index}`) }])('refuses to keep what is no list of news', async (request) => {
    const { ask } = runningProgram(await practiceStore());
    expect(await ask('news.markSeen', request)).toMatchObject({ ok: false, problem: { kind: 'requestNotUnderstood' } });
  });
});
