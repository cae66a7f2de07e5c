import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../renderer/commands/use-command.ts';
import { FollowForm } from '../../renderer/components/callbacks/follow-form.tsx';
import { FollowUps } from '../../renderer/components/callbacks/follow-ups.tsx';
import { AskCallback } from '../../renderer/features/callback/index.ts';
import { present } from '../../renderer/case/parts.ts';
import { createSession, SessionContext, type SessionStore } from '../../renderer/session/index.ts';
import { LanguageContext } from '../../renderer/wording/language.ts';
import type { Callback } from '../../shared/models/callback.ts';
import { callback, caseFile } from '../builders/case-file.ts';
import { answering } from './bridge.ts';

// Urgency is counted in office hours, so what is promised depends on the time of day.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T12:00:00Z') }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const made = callback({ id: 'callback-2', askedBy: 'a.jansen', urgency: 'days2', department: 'collection', dueAt: '2026-11-16T16:00:00Z', owner: '', question: 'Kan hij € 20 betalen?' });
const nothingTyped = { 'draft.read': { text: '', keptAt: null } } as const;
const file = caseFile();

function show(session: SessionStore = createSession(file, 'contact', () => Promise.resolve({ ok: true, value: file }))): SessionStore {
  render(<LanguageContext value="nl"><SessionContext value={session}><AskCallback /></SessionContext></LanguageContext>);
  return session;
}

const text = (): string => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const question = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Vraag/ });

async function open(): Promise<void> {
  runCommand('askCallback');
  await screen.findByRole('dialog');
}

test('what is wrong is said at its field, the first of them has the focus, and nothing is asked', async () => {
  const asked = answering(nothingTyped);
  show();
  await open();
  await userEvent.type(screen.getByRole('textbox', { name: /^Telefoonnummer/ }), '12345');
  expect(text()).not.toContain('Dit is geen telefoonnummer');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  for (const said of ['Schrijf eerst wat er moet gebeuren.', 'Kies eerst de afdeling die terugbelt.', 'Dit is geen telefoonnummer. Schrijf 8 tot 15 cijfers']) expect(text()).toContain(said);
  expect(document.activeElement).toBe(question());
  expect(question().getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(question(), 'Kan hij betalen?');
  expect(text()).not.toContain('Schrijf eerst wat er moet gebeuren.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Afdeling' }));
  expect(asked('callback.ask')).toEqual([]);
});

test('characters are counted from the first one, and what is too long stays whole and says by how much', async () => {
  answering(nothingTyped);
  show();
  await open();
  expect(text()).toContain('0 van 200 tekens');
  await userEvent.type(question(), 'a');
  expect(text()).toContain('1 van 200 tekens');
  await userEvent.click(question());
  await userEvent.paste('b'.repeat(211));
  expect(question().value).toHaveLength(212);
  expect(text()).toContain('Dit is 12 tekens te lang. Er is niets afgekapt.');
});

test('what was typed is there again after Esc, and gone once it was asked', async () => {
  const asked = answering({ ...nothingTyped, 'callback.ask': made });
  const session = show();
  await open();
  await userEvent.type(question(), '  Kan hij € 20 betalen? ');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await open();
  expect(question().value).toBe('  Kan hij € 20 betalen? ');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Afdeling' }), 'Invordering');
  expect(text()).toContain('Noem ook: over welke schuld het gaat');
  await userEvent.click(screen.getByRole('radio', { name: 'in de middag' }));
  await userEvent.click(question());
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText(/De vraag staat klaar voor Invordering/);
  expect(text()).toContain('Wij bellen u terug. Dat doen wij uiterlijk maandag 16 november 2026 om 17:00.');
  expect(asked('callback.ask')).toEqual([{ fileId: 'file-1', question: 'Kan hij € 20 betalen?', tried: '', department: 'collection', urgency: 'days2', telephone: '', partOfDay: 'afternoon' }]);
  expect([session.getState().callbackEntry, present(session.getState().caseFile.callbacks)]).toEqual([null, [made]]);
});

test('what is emptied again is nothing to keep', async () => {
  answering({ ...nothingTyped, 'callback.keepEntry': { keptAt: '2026-11-12T12:00:00Z' } });
  const session = show();
  await open();
  await userEvent.type(question(), 'Vr');
  const typed = session.getState().callbackEntry?.question;
  await userEvent.clear(question());
  expect([typed, session.getState().callbackEntry]).toEqual(['Vr', null]);
});

test('the last moment is said before anything is kept, and follows the urgency', async () => {
  answering(nothingTyped);
  show();
  await open();
  expect(text()).toContain('Wij bellen terug uiterlijk maandag 16 november 2026 om 17:00.');
  await userEvent.click(screen.getByRole('radio', { name: '5 werkdagen' }));
  expect(text()).toContain('Wij bellen terug uiterlijk donderdag 19 november 2026 om 17:00.');
});

test('a problem of the program is said, and what was typed stays', async () => {
  answering({ ...nothingTyped, 'callback.ask': { ok: false, problem: { kind: 'diskFull', details: {} } } });
  const session = show();
  await open();
  await userEvent.type(question(), 'Vraag');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Afdeling' }), 'Bezwaar');
  await userEvent.keyboard('{Tab}');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaren/ }));
  expect(await screen.findByText(/De schijf is vol/)).toBeTruthy();
  expect(session.getState().callbackEntry).toMatchObject({ question: 'Vraag', department: 'objection' });
});

function follow(of: Callback): SessionStore {
  const withIt = caseFile({ callbacks: [of] });
  const session = createSession(withIt, 'contact', () => Promise.resolve({ ok: true, value: withIt }));
  render(<LanguageContext value="nl"><SessionContext value={session}><FollowUps callback={of} /><FollowForm callback={of} /></SessionContext></LanguageContext>);
  return session;
}

test('a result needs words, and what happened is told with them', async () => {
  const done = callback({ ...made, state: 'done', followUps: [{ state: 'done', by: 's.bos', remark: 'Uitgelegd.', at: '2026-11-13T09:00:00Z' }] });
  const asked = answering({ ...nothingTyped, 'callback.follow': done });
  const session = follow(made);
  expect(text()).toContain('Er is nog niets mee gedaan.');
  await userEvent.click(screen.getByRole('radio', { name: 'Afgehandeld' }));
  await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
  expect(text()).toContain('Schrijf eerst wat de uitkomst is.');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Uitkomst' }));
  await userEvent.keyboard('Uitgelegd.');
  await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
  await screen.findByText('Vastgelegd.');
  expect(asked('callback.follow')).toEqual([{ fileId: 'file-1', callbackId: 'callback-2', state: 'done', remark: 'Uitgelegd.' }]);
  expect(present(session.getState().caseFile.callbacks)).toEqual([done]);
});

test('what became of it stands there with who and when, and only what fits is offered', () => {
  answering(nothingTyped);
  const step = (state: Callback['state'], remark = '') => ({ state, by: 's.bos', remark, at: '2026-11-13T09:00:00Z' });
  follow(callback({ ...made, state: 'handedBack', followUps: [step('pickedUp'), step('notReached', 'Voicemail.'), { ...step('notReached'), at: '2026-11-13T10:00:00Z' }, step('handedBack', 'Welke schuld?')] }));
  const said = screen.getAllByRole('listitem').map((each) => (each.textContent ?? '').replaceAll('\u00a0', ' '));
  expect(said).toEqual([
    'Opgepakt door s.bos13-11-2026, 10:00', 'Gebeld en niet bereikt, 1e keer door s.bos13-11-2026, 10:00Voicemail.', 'Gebeld en niet bereikt, 2e keer door s.bos13-11-2026, 11:00', 'Teruggegeven met een vraag door s.bos13-11-2026, 10:00Welke schuld?',
  ]);
  expect(screen.getAllByRole('radio').map((each) => each.parentElement?.textContent)).toEqual(['Vraag beantwoord', 'Afgehandeld']);
  cleanup();
  follow(callback({ ...made, state: 'done' }));
  expect(screen.queryAllByRole('radio')).toEqual([]);
});
