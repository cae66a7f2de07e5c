import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Worklists } from '../../renderer/features/worklists/index.ts';
import { firstView, rowsOf, shownRows } from '../../renderer/features/worklists/list-rows.ts';
import { useProgram } from '../../renderer/program/program.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { ResponseOf } from '../../shared/models/operations.ts';
import type { AskedInList, CallbackInList, ContactInList, WorklistRead, WorklistView } from '../../shared/models/worklist.ts';
import { caseFile } from '../builders/case-file.ts';
import { answering } from './bridge.ts';

const today = '2026-11-12';
const common = { fileId: 'file-1', deceased: false, withheld: false, owner: 'A. Jansen' };
const callback = (id: string, chosen: Partial<CallbackInList> = {}): CallbackInList => ({ ...common, id, citizen: 'Sanne de Vries', dueAt: '2026-11-13T11:00:00Z', question: 'Vraag over opvanguren', department: null, state: 'open', ...chosen });
const contact = (id: string, chosen: Partial<ContactInList> = {}): ContactInList => ({ ...common, id, citizen: 'Sanne de Vries', startedAt: '2026-11-10T09:00:00Z', channel: 'chat', subject: 'Betaaldatum', summary: 'Uitgelegd.', question: null, result: null, ...chosen });
const callbacks = (...rows: readonly CallbackInList[]): WorklistRead => ({ list: 'callbacks', rows: [...rows], more: false });
const contacts = (...rows: readonly ContactInList[]): WorklistRead => ({ list: 'contacts', rows: [...rows], more: false });
const none: ResponseOf<'selection.list'> = { selections: [], last: null };

function begin() {
  useProgram.setState({ sessions: [], current: null });
  render(<Worklists today={today} purpose="caseHandling" />);
  return userEvent.setup();
}

const named = async (): Promise<(string | null)[]> => (await screen.findAllByRole('rowheader')).map((cell) => cell.textContent);

beforeEach(() => useProgram.setState({ preferences: { language: 'nl', theme: 'light', density: 'compact', keys: {} } }));
afterEach(cleanup);

describe('the rows of a worklist', () => {
  const words = wordsIn('nl');
  const view = (chosen: Partial<WorklistView> = {}): WorklistView => ({ ...firstView('callbacks'), ...chosen });
  const rows = rowsOf(callbacks(
    callback('late-1', { citizen: 'Bo Aerts', dueAt: '2026-11-10T11:00:00Z', owner: 'L. Smit' }),
    callback('today-1', { citizen: 'Cem Aksoy', dueAt: '2026-11-12T15:00:00Z', state: 'notReached' }),
    callback('later-1', { citizen: 'Ada Bos', dueAt: '2026-11-20T11:00:00Z', withheld: true, question: '', owner: '', department: 'collection' }),
  ), { day: today, minute: 9 * 60 }, words);
  const shown = (chosen: Partial<WorklistView>) => shownRows(rows, view(chosen)).map(({ id }) => id);

  it('say in working time how near a term is, that nobody was reached, that words were left out, and which department has it while nobody does', () => {
    expect(rows.map(({ when, kindInWords, about, more, owner }) => [when, kindInWords, about, more, owner].map((text) => text.replaceAll('\u00a0', ' ')))).toEqual([
      ['10 nov. 12:00', 'te laat', 'Vraag over opvanguren', '', 'L. Smit'],
      ['12 nov. 16:00', 'nog 7 werkuren', 'Vraag over opvanguren', 'niet bereikt', 'A. Jansen'],
      ['20 nov. 12:00', 'nog 6 werkdagen', 'Geheim adres: de tekst staat alleen in het dossier', '', 'Invordering'],
    ]);
  });

  it('of what was asked say how it stands and with whom it is, what came back with a question on top, and that what is open is late', () => {
    const ask = (id: string, chosen: Partial<AskedInList>): AskedInList => ({ ...callback(id), remark: '', stepAt: null, department: 'collection', owner: '', ...chosen });
    const asked = rowsOf({ list: 'asked', more: false, rows: [
      ask('back-1', { state: 'handedBack', owner: 'A. Jansen', remark: 'Welk jaar?', stepAt: '2026-11-12T09:00:00Z' }), ask('late-1', { dueAt: '2026-11-10T11:00:00Z' }), ask('answered-1', { owner: 'S. Bos', stepAt: '2026-11-12T09:00:00Z' }),
      ask('done-1', { state: 'done', owner: 'S. Bos', dueAt: '2026-11-09T11:00:00Z', remark: 'Gebeld.', stepAt: '2026-11-12T09:00:00Z' }),
    ] }, { day: today, minute: 9 * 60 }, words);
    expect(asked.map(({ kindInWords, more, owner, person }) => [kindInWords, more, owner, person])).toEqual([
      ['terug met een vraag', 'Welk jaar?', 'Invordering', 'A. Jansen'], ['nog niet opgepakt, te\u00a0laat', '', 'Invordering', ''], ['vraag beantwoord', '', 'Invordering', 'S. Bos'], ['afgehandeld', 'Gebeld.', 'Invordering', 'S. Bos'],
    ]);
    const first = firstView('asked');
    expect([shownRows(asked, first), shownRows(asked, { ...first, descending: true }), shownRows(asked, { ...first, kind: 'answered' }), shownRows(asked, { ...first, words: 's. bos gebeld' })].map((list) => list.map(({ id }) => id))).toEqual([
      ['back-1', 'late-1', 'answered-1', 'done-1'], ['done-1', 'late-1', 'answered-1', 'back-1'], ['answered-1'], ['done-1'],
    ]);
  });

  it.each([
    ['nl', ['Minder dan eerst: Huurtoeslag', 'overgedragen'], ['Minder dan eerst over huurtoeslag', 'overgedragen'], ['Betaaldatum', 'niet vastgelegd']],
    ['en', ['Less than before: Huurtoeslag', 'handed over'], ['Less than before: Minder dan eerst over huurtoeslag', 'handed over'], ['Betaaldatum', 'not recorded']],
  ] as const)('of contacts say in words (%s) what was asked and how it ended, and the question not twice', (language, ...expected) => {
    const wrapped = { question: 'lessThanBefore', result: 'handedOver' } as const;
    const had = rowsOf(contacts(contact('contact-1', { ...wrapped, subject: 'Huurtoeslag' }), contact('contact-2', { ...wrapped, subject: 'Minder dan eerst over huurtoeslag' }), contact('contact-3')), { day: today, minute: 540 }, wordsIn(language));
    expect(had.map(({ about, result }) => [about, result])).toEqual(expected);
  });

  it('of an agreement without a day say so, after the others', () => {
    const agreed = (id: string, due: string | null) => ({ ...common, id, citizen: 'Sanne de Vries', due, text: 'Stuurt loonstroken' });
    const list = rowsOf({ list: 'agreements', more: false, rows: [agreed('note-1', null), agreed('note-2', '2026-12-01')] }, { day: today, minute: 540 }, words);
    expect(shownRows(list, firstView('agreements')).map(({ id, when }) => [id, when.replaceAll('\u00a0', ' ')])).toEqual([['note-2', '1 dec.'], ['note-1', 'geen dag']]);
  });

  it('are sorted by any column, both ways, a term by its day', () => {
    expect([shown({}), shown({ sortBy: 'citizen' }), shown({ sortBy: 'kind', descending: true })]).toEqual([['late-1', 'today-1', 'later-1'], ['later-1', 'late-1', 'today-1'], ['later-1', 'today-1', 'late-1']]);
  });

  it('are filtered by words in any order, by term and by owner', () => {
    expect([shown({ words: 'opvang bo' }), shown({ kind: 'today' }), shown({ owner: 'L. Smit' }), shown({ words: 'nergens' })]).toEqual([['late-1'], ['today-1'], ['late-1'], []]);
  });
});

describe('the worklists', () => {
  it('open a file on the thing itself, for the reason that was chosen', async () => {
    const asked = answering({ 'selection.list': none, 'worklist.read': callbacks(callback('callback-1')), 'case.open': caseFile(), 'draft.read': { text: '', keptAt: null }, 'selection.keepLast': {} });
    const user = begin();
    await user.click(await screen.findByRole('button', { name: 'Sanne de Vries' }));
    await expect.poll(() => useProgram.getState().current?.getState().openedOn).toEqual({ kind: 'callback', id: 'callback-1' });
    expect(useProgram.getState().current?.getState().focus).toEqual({ kind: 'callback', id: 'callback-1' });
    expect([asked('worklist.read'), asked('case.open')]).toEqual([[{ list: 'callbacks', purpose: 'caseHandling' }], [{ fileId: 'file-1', purpose: 'caseHandling', contactId: null }]]);
  });

  it('stand as they were looked at the last time', async () => {
    const asked = answering({ 'selection.list': { selections: [], last: { ...firstView('contacts'), sortBy: 'citizen', descending: false } }, 'worklist.read': contacts(contact('contact-1', { citizen: 'Bo Aerts' }), contact('contact-2', { citizen: 'Ada Bos', deceased: true })) });
    begin();
    expect(await named()).toEqual(['Ada Bos · overleden', 'Bo Aerts']);
    expect(screen.getByRole('columnheader', { name: /Burger/ }).getAttribute('aria-sort')).toBe('ascending');
    expect(asked('worklist.read')).toEqual([{ list: 'contacts', purpose: 'caseHandling' }]);
  });

  it('move with the arrows, find a typed name, and take a saved selection by its digit', async () => {
    const selections = [{ id: 'selection-1', name: 'Alleen Bo', view: { ...firstView('callbacks'), words: 'aerts' } }];
    const asked = answering({ 'selection.list': { selections, last: null }, 'worklist.read': callbacks(callback('callback-1', { citizen: 'Ada Bos' }), callback('callback-2', { citizen: 'Bo Aerts', dueAt: '2026-11-14T11:00:00Z' })), 'selection.keepLast': {} });
    const user = begin();
    (await screen.findByRole('button', { name: 'Ada Bos' })).focus();
    await user.keyboard('{ArrowDown}');
    const down = document.activeElement?.textContent;
    await user.keyboard('{Home}bo');
    expect([down, document.activeElement?.textContent]).toEqual(['Bo Aerts', 'Bo Aerts']);
    await user.keyboard('9');
    expect(await named()).toEqual(['Ada Bos', 'Bo Aerts']);
    await user.keyboard('1');
    expect(await named()).toEqual(['Bo Aerts']);
    expect(screen.getByRole('button', { name: '1. Alleen Bo' }).getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => document.activeElement?.textContent).toBe('Bo Aerts');
    expect(asked('worklist.read')).toHaveLength(1);
  });

  it('are not read while the tabs are only passed', async () => {
    const asked = answering({ 'selection.list': none, 'worklist.read': callbacks(), 'selection.keepLast': {} });
    const user = begin();
    expect(await screen.findByText('U hebt geen open terugbelafspraken.')).toBeDefined();
    screen.getByRole('tab', { name: 'Terugbelafspraken' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(asked('worklist.read')).toHaveLength(1);
    await user.keyboard('{Enter}');
    await expect.poll(() => asked('worklist.read').at(-1)).toEqual({ list: 'agreements', purpose: 'caseHandling' });
  });

  it('keep what is looked at under a name, rename it and remove it', async () => {
    const view = { ...firstView('callbacks'), words: 'opvang' };
    const asked = answering({ 'selection.list': none, 'worklist.read': callbacks(callback('callback-1')), 'selection.keepLast': {}, 'selection.keep': { id: 'selection-1', name: 'Opvang', view }, 'selection.remove': {} });
    const user = begin();
    await user.type(await screen.findByRole('textbox', { name: 'Filter op woorden' }), 'opvang');
    await user.click(screen.getByRole('button', { name: 'Selectie bewaren…' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Terugbelafspraken · met “opvang” · op bellen vóór')).toBeDefined();
    await user.type(dialog.getByRole('textbox', { name: 'Naam van de selectie' }), 'Opvang{Enter}');
    expect(await dialog.findByText('Opvang is bewaard.')).toBeDefined();
    const rename = await dialog.findByRole('textbox', { name: 'Nieuwe naam voor Opvang' });
    await user.clear(rename);
    await user.type(rename, 'Opvang bellen{Enter}');
    await user.click(dialog.getByRole('button', { name: 'Opvang verwijderen' }));
    expect(await dialog.findByText('U hebt nog geen selectie bewaard.')).toBeDefined();
    expect([asked('selection.keep'), asked('selection.remove')]).toEqual([[{ id: null, name: 'Opvang', view }, { id: 'selection-1', name: 'Opvang bellen', view }], [{ id: 'selection-1' }]]);
    expect(asked('selection.keepLast')).toEqual([]);
  });

  it('are read again when the user says to work for another department too', async () => {
    const asked = answering({ 'selection.list': none, 'worklist.read': callbacks(), 'department.choose': { worksFor: ['contact', 'collection'] } });
    useProgram.setState({ start: { user: 'a.jansen', role: 'contact', worksFor: ['contact'], staffed: ['contact'], practice: true, today, files: 2, preferences: useProgram.getState().preferences, host: 'browser', hidesAmounts: false, conversations: [] } });
    const user = begin();
    await user.click(await screen.findByRole('button', { name: 'Ik werk voor: Contact' }));
    await user.click(screen.getByRole('checkbox', { name: 'Invordering' }));
    await expect.poll(() => asked('worklist.read').length).toBe(2);
    expect(asked('department.choose')).toEqual([{ departments: ['contact', 'collection'] }]);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Ik werk voor: Contact, Invordering' })).toBeDefined();
    useProgram.setState({ start: null });
  });

  it('say it when a list cannot be read, with a way to try again', async () => {
    const asked = answering({ 'selection.list': none, 'worklist.read': { ok: false, problem: { kind: 'storeBusy', details: {} } } });
    const user = begin();
    await user.click(await screen.findByRole('button', { name: 'Opnieuw proberen' }));
    expect(asked('worklist.read')).toHaveLength(2);
  });
});
