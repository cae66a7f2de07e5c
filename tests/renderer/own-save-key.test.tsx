import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ChangeForm } from '../../renderer/features/conversation/change-form.tsx';
import { HandOverDialog } from '../../renderer/features/hand-over/hand-over-dialog.tsx';
import { useProgram } from '../../renderer/program/program.ts';
import { ConversationContext, createConversation, createSession, SessionContext } from '../../renderer/session/index.ts';
import { emptyBody } from '../../shared/models/conversation.ts';
import { caseFile, note } from '../builders/case-file.ts';
import { answering } from './bridge.ts';

const file = caseFile({ notes: [note()] });
const session = () => createSession(file, 'contact', () => Promise.resolve({ ok: true, value: file }));

beforeEach(() => useProgram.setState(({ preferences }) => ({ preferences: { ...preferences, keys: { saveNote: 'Ctrl+L' } } })));
afterEach(() => {
  cleanup();
  useProgram.setState(({ preferences }) => ({ preferences: { ...preferences, keys: {} } }));
});

it('a change of a note is kept by the key that the user gave to keeping, which its button tells, and not by the standard one', async () => {
  const asked = answering({ 'draft.read': { text: '', keptAt: null }, 'note.change': note({ text: 'Stuurt loonstroken op.', state: 'kept' }) });
  render(<SessionContext value={session()}><ChangeForm note={note()} kind="correct" onDone={() => {}} /></SessionContext>);
  expect(screen.getByRole('button', { name: /Ctrl\+L$/ }).getAttribute('aria-keyshortcuts')).toBe('Control+L');
  screen.getAllByRole('textbox')[0]?.focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(asked('note.change')).toEqual([]);
  await userEvent.keyboard('{Control>}l{/Control}');
  await expect.poll(() => asked('note.change').length).toBe(1);
});

it('a hand-over is given by that key too', async () => {
  const asked = answering({ 'draft.read': { text: '', keptAt: null }, 'handOver.give': { ok: false, problem: { kind: 'diskFull', details: {} } } });
  const conversation = createConversation({ id: 'contact-a', fileId: 'file-1', channel: 'telephone', startedAt: '2026-11-12T13:02:08Z', keptAt: '2026-11-12T13:02:08Z', body: emptyBody, askedBefore: [], takenOver: null }, null);
  render(<SessionContext value={session()}><ConversationContext value={conversation}><HandOverDialog conversation={conversation} onClose={() => {}} /></ConversationContext></SessionContext>);
  expect(screen.getByRole('button', { name: /Ctrl\+L$/ }).getAttribute('aria-keyshortcuts')).toBe('Control+L');
  await userEvent.type(screen.getByRole('textbox'), 'Graag verder uitleggen.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(asked('handOver.give')).toEqual([]);
  await userEvent.keyboard('{Control>}l{/Control}');
  await expect.poll(() => asked('handOver.give').length).toBe(1);
});
