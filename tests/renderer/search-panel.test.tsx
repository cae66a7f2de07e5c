import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { StartScreen } from '../../renderer/features/case-search/index.ts';
import { usePalette } from '../../renderer/palette.ts';
import { useProgram } from '../../renderer/program/program.ts';
import type { Start } from '../../renderer/program/program.ts';
import type { SearchHit } from '../../shared/models/operations.ts';
import { caseFile } from '../builders/case-file.ts';
import { answering } from './bridge.ts';

const start: Start = { user: 'L. Smit', role: 'contact', worksFor: ['contact'], staffed: ['contact'], practice: true, today: '2026-11-12', files: 2000, preferences: { language: 'nl', theme: 'light', density: 'compact', keys: {} }, host: 'browser', hidesAmounts: false, conversations: [] };
const hit = (fileId: string, displayName: string, on: SearchHit['on'] = null): SearchHit => ({ fileId, personId: 'person-1', displayName, birthDate: '1980-03-12', deceased: false, bsnMasked: '•••••3653', place: 'Zwolle', inFileOf: null, on });
const households = [{ fileId: 'file-1', displayName: 'Sanne de Vries', shows: 'Attentiebrief' }, { fileId: 'file-2', displayName: 'Henk Molenaar', shows: 'Overleden partner' }];
const file = { 'case.open': caseFile(), 'draft.read': { text: '', keptAt: null }, 'practice.list': { households }, 'handOver.waiting': { handOvers: [] } };

function WithPalette() {
  return <StartScreen start={start} palette={usePalette(null, () => {})} />;
}

function begin() {
  useProgram.setState({ sessions: [], current: null });
  render(<WithPalette />);
  return userEvent.setup();
}

const field = () => screen.getByRole('textbox', { name: /BSN/ });

afterEach(cleanup);

it('a single hit opens at once, with the reason that was chosen', async () => {
  const asked = answering({ ...file, 'person.search': { hits: [hit('file-1', 'Sanne de Vries')] } });
  const user = begin();
  await user.click(screen.getByRole('button', { name: 'Bezwaar' }));
  await user.type(field(), '9999 93 653{Enter}');
  // The part of a session is fetched with the first file.
  await expect.poll(() => useProgram.getState().current?.getState().fileId).toBe('file-1');
  expect(asked('person.search')).toEqual([{ key: { by: 'bsn', bsn: '999993653' }, purpose: 'objection' }]);
  expect(asked('case.open')).toEqual([{ fileId: 'file-1', purpose: 'objection', contactId: null }]);
});

it('several hits are a list with the first one under the keys', async () => {
  answering({ ...file, 'person.search': { hits: [hit('file-1', 'Sanne de Vries'), hit('file-2', 'Sanne de Vries')] } });
  const user = begin();
  await user.type(field(), 'de vries 12-3-1980{Enter}');
  await screen.findByText('2 personen gevonden');
  await user.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => useProgram.getState().current).not.toBeNull();
});

it('a number of a letter opens its file on the letter', async () => {
  const asked = answering({ ...file, 'person.search': { hits: [hit('file-1', 'Sanne de Vries', { kind: 'letter', id: 'letter-1' })] } });
  const user = begin();
  await user.type(field(), 'b26.0518.935287.01{Enter}');
  await expect.poll(() => useProgram.getState().current?.getState().openedOn).toEqual({ kind: 'letter', id: 'letter-1' });
  expect(asked('person.search')).toEqual([{ key: { by: 'number', number: 'B26051893528701' }, purpose: 'contact' }]);
});

it('a number that nothing has is said as such', async () => {
  answering({ ...file, 'person.search': { hits: [] } });
  const user = begin();
  await user.type(field(), 'b26.0518.935287.01{Enter}');
  expect(await screen.findByText('Geen besluit, brief, bezwaar of terugvordering met dit nummer. Vraag het nummer nog een keer na, of zoek op BSN.')).toBeDefined();
});

it('nobody found is said in a sentence', async () => {
  answering({ ...file, 'person.search': { hits: [] } });
  const user = begin();
  await user.type(field(), '1234ab 12{Enter}');
  expect(await screen.findByText('Niemand gevonden. Vraag de gegevens nog een keer na.')).toBeDefined();
});

it('too many is said with what to do and a number for the help desk', async () => {
  answering({ ...file, 'person.search': { ok: false, problem: { kind: 'searchTooWide', details: {} } } });
  const user = begin();
  await user.type(field(), '1234ab 12{Enter}');
  expect(await screen.findByText('KB-202')).toBeDefined();
});

it('a number that fails the eleven-test is told while typing and never searched', async () => {
  const asked = answering({ ...file, 'person.search': { hits: [] } });
  const user = begin();
  await user.type(field(), '99999365');
  expect(screen.getByText('BSN klopt met een 0 ervoor. Of typ nog 1 cijfer.')).toBeDefined();
  await user.type(field(), '4{Enter}');
  expect(screen.getByText('Deze cijfers vormen geen BSN. Vraag het nummer nog een keer na.')).toBeDefined();
  expect(asked('person.search')).toEqual([]);
});

it('a file that is gone is said and the search stays', async () => {
  answering({ ...file, 'person.search': { hits: [hit('file-1', 'Sanne de Vries')] }, 'case.open': { ok: false, problem: { kind: 'fileNotFound', details: {} } } });
  const user = begin();
  await user.type(field(), '999993653{Enter}');
  expect(await screen.findByText('KB-205')).toBeDefined();
  expect((field() as HTMLInputElement).value).toBe('999993653');
});

it('the practice households are filtered by what they show and by name', async () => {
  answering(file);
  const user = begin();
  await user.type(await screen.findByRole('textbox', { name: 'Filter op situatie of naam' }), 'partner molen');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Overleden partnerHenk Molenaar']);
});

it('a program that does not answer is said with a number', async () => {
  answering({ ...file, 'person.search': { ok: false, problem: { kind: 'hostUnreachable', details: {} } } });
  const user = begin();
  await user.type(field(), '999993653{Enter}');
  expect(await screen.findByText('KB-104')).toBeDefined();
});
