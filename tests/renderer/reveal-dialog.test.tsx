import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { maskedPersons } from '../../renderer/case/maskable.ts';
import { RevealOfFile } from '../../renderer/components/reveal/reveal-dialog.tsx';
import { createSession } from '../../renderer/session/index.ts';
import { caseFile, member, personCard } from '../builders/case-file.ts';
import { answering } from './bridge.ts';

const ruben = personCard({ personId: 'person-2', displayName: 'Ruben Jansen', addressSecret: true, addressLine: '', postcode: '', place: '' });
const finn = personCard({ personId: 'person-3', displayName: 'Finn Jansen', bsnMasked: '' });
const file = caseFile({ persons: [ruben, finn, personCard()], members: [member()] });
const given = { 'person.reveal': { lines: ['999993653'] }, 'draft.read': { text: '', keptAt: null } };

function begin() {
  const session = createSession(file, 'contact', () => Promise.reject(new Error('not asked')));
  render(<RevealOfFile session={session} onClose={() => {}} />);
  return session;
}

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('what is masked is the BSN of whoever has one and the address of whom it is secret, the applicant first', () => {
  expect(maskedPersons(file).map(({ person, masked }) => [person.displayName, masked])).toEqual([[personCard().displayName, ['bsn']], ['Ruben Jansen', ['bsn', 'address']]]);
});

it('asks with whom, what and why, and holds the answer outside the session', async () => {
  const asked = answering(given);
  const user = userEvent.setup();
  const session = begin();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Van wie' }), 'Ruben Jansen');
  await user.click(screen.getByRole('radio', { name: 'Geheim adres' }));
  await user.click(screen.getByRole('radio', { name: 'Er moet een brief worden verstuurd' }));
  await user.click(screen.getByRole('button', { name: 'Tonen' }));
  await screen.findByRole('heading', { name: 'Geheim adres van Ruben Jansen' });
  expect(asked('person.reveal')).toEqual([{ fileId: file.fileId, personId: 'person-2', what: 'address', reason: 'letterToSend' }]);
  expect(JSON.stringify(session.getState())).not.toContain('999993653');
});

it('goes back to the BSN when somebody is chosen whose address is not secret', async () => {
  answering(given);
  const user = userEvent.setup();
  begin();
  const who = screen.getByRole('combobox', { name: 'Van wie' });
  await user.selectOptions(who, 'Ruben Jansen');
  await user.click(screen.getByRole('radio', { name: 'Geheim adres' }));
  await user.selectOptions(who, personCard().displayName);
  expect(screen.queryByRole('radio', { name: 'Geheim adres' })).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'BSN' }).checked).toBe(true);
});

it('is masked again after half a minute and not before, and says so', async () => {
  answering(given);
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  begin();
  await user.click(screen.getByRole('radio', { name: 'De burger vraagt het na te gaan' }));
  await user.click(screen.getByRole('button', { name: 'Tonen' }));
  await screen.findByRole('group', { name: '9 9 9 9 9 3 6 5 3' });
  act(() => void vi.advanceTimersByTime(28_000));
  expect(document.body.textContent).toContain('999993653');
  act(() => void vi.advanceTimersByTime(3000));
  expect(document.body.textContent).not.toContain('999993653');
  expect(screen.getByRole('status').textContent).toBe('Het gegeven is weer afgeschermd: de 30 seconden zijn voorbij.');
});

it('what is answered after the window lost the keyboard is not shown', async () => {
  const answers: ((lines: unknown) => void)[] = [];
  Object.assign(globalThis.window, { klantbeeld: { call: (name: string) => (name === 'person.reveal' ? new Promise((resolve) => void answers.push(resolve)) : Promise.resolve({ ok: true, value: given['draft.read'] })) } });
  const user = userEvent.setup();
  begin();
  await user.click(screen.getByRole('radio', { name: 'De burger vraagt het na te gaan' }));
  await user.click(screen.getByRole('button', { name: 'Tonen' }));
  act(() => void globalThis.window.dispatchEvent(new Event('blur')));
  await act(async () => answers[0]?.({ ok: true, value: given['person.reveal'] }));
  expect(document.body.textContent).not.toContain('999993653');
});

it('a refusal is said with a number, and nothing is shown', async () => {
  answering({ ...given, 'person.reveal': { ok: false, problem: { kind: 'nothingMasked', details: {} } } });
  const user = userEvent.setup();
  begin();
  await user.click(screen.getByRole('radio', { name: 'De burger vraagt het na te gaan' }));
  await user.click(screen.getByRole('button', { name: 'Tonen' }));
  expect(await screen.findByText('KB-208')).toBeDefined();
});
