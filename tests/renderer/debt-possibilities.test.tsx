import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExplanationRegion } from '../../renderer/features/explanation/index.ts';
import { createSession, SessionContext, type Focus, type SessionStore } from '../../renderer/session/index.ts';
import { LanguageContext } from '../../renderer/wording/language.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { caseFile, change, objection, proposal, recovery, unreadable } from '../builders/case-file.ts';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal('ResizeObserver', class { observe(): void {} disconnect(): void {} });
  vi.stubGlobal('klantbeeld', { call: () => Promise.resolve({ ok: false, problem: unreadable }) });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function explain(file: CaseFile, focus: Focus): SessionStore {
  const session = createSession(file, 'contact', () => Promise.resolve({ ok: true, value: file }));
  session.getState().setFocus(focus);
  render(<LanguageContext value="nl"><SessionContext value={session}><ExplanationRegion /></SessionContext></LanguageContext>);
  return session;
}

const onDebt: Focus = { kind: 'recovery', id: 'recovery-1' };
const listed = () => within(screen.getByRole('list', { name: 'Wat kan nu' }));

test('what can be prepared for a debt is walked with the arrows, and Enter opens its form', async () => {
  const session = explain(caseFile({ recoveries: [recovery({ dated: '2026-10-19' })] }), onDebt);
  const [first] = listed().getAllByRole('button');
  act(() => first?.focus());
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect([session.getState().arrangementFor, session.getState().arrangements['recovery-1']?.choice]).toEqual(['recovery-1', 'personal']);
});

test('deferral for an objection opens its own form at once', async () => {
  explain(caseFile({ recoveries: [recovery()], objections: [objection()] }), onDebt);
  await userEvent.click(listed().getByRole('button', { name: /^Uitstel van betaling zolang het bezwaar loopt/ }));
  expect(screen.getByRole('dialog', { name: 'Uitstel voorbereiden' })).toBeTruthy();
});

test('an objection opens deferral of all debts that it is about, without one of which it was prepared already', async () => {
  const debts = [recovery({ decisionId: 'decision-1', year: 2024 }), recovery({ id: 'recovery-2', decisionId: 'decision-1', year: 2025, principal: '100' }), recovery({ id: 'recovery-3', year: 2023 })];
  const file = caseFile({ recoveries: debts, objections: [objection({ decisionId: 'decision-1' })], proposals: [] });
  const onObjection: Focus = { kind: 'objection', id: 'objection-1' };
  explain(file, onObjection);
  await userEvent.click(listed().getByRole('button', { name: /^Uitstel van betaling voor zorgtoeslag 2024 en zorgtoeslag 2025/ }));
  expect(screen.getByRole('dialog', { name: 'Uitstel voorbereiden' }).textContent?.replaceAll('\u00a0', ' ')).toContain('€ 312,00');
  cleanup();
  const there = proposal({ kind: 'deferral', recoveryIds: ['recovery-1'], objectionId: 'objection-1', terms: [] });
  explain({ ...file, proposals: { state: 'present', value: [there] } }, onObjection);
  expect(listed().getByRole('button').textContent).toContain('Uitstel van betaling voor zorgtoeslag 2025');
  cleanup();
  explain({ ...file, proposals: { state: 'present', value: [{ ...there, recoveryIds: ['recovery-1', 'recovery-2'] }] } }, onObjection);
  await userEvent.click(listed().getByRole('button'));
  expect(screen.getByRole('dialog').textContent).toContain('Dit is nog niet verstuurd.');
});

test('an objection without reasons, or that is decided, opens no deferral', () => {
  for (const chosen of [{ points: [] }, { state: 'decided' as const }]) {
    explain(caseFile({ recoveries: [recovery()], objections: [objection(chosen)] }), { kind: 'objection', id: 'objection-1' });
    expect(screen.queryByRole('list', { name: 'Wat kan nu' })).toBeNull();
    cleanup();
  }
});

test('a proposal that was prepared for the debt stands first and opens', async () => {
  explain(caseFile({ recoveries: [recovery()], proposals: [proposal(), proposal({ id: 'proposal-2', kind: 'personalArrangement', state: 'withdrawn' })] }), onDebt);
  expect(listed().getAllByRole('button')[0]?.textContent).toContain('Voorbereid, nog niet verstuurd: standaardregeling');
  await userEvent.click(listed().getByRole('button', { name: /^Voorbereid/ }));
  expect(screen.getByRole('dialog').textContent).toContain('Dit is nog niet verstuurd.');
});

test('what has a last day is said with it, and a debt that is over its day can still be paid', () => {
  explain(caseFile({ recoveries: [recovery({ dated: '2026-03-02', dueDate: '2026-04-13' })] }), onDebt);
  const text = listed().getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(text[0]).toBe('Betalen · kan nog; de laatste dag was 13-04-2026 Awir 28 lid 1');
});

test('a mutation of which the letter runs can be stopped from its explanation', async () => {
  explain(caseFile({ changes: [change({ by: 'agency', kind: 'childcareHours', state: 'letterSent', respondBy: '2026-11-25', before: '143', after: '109', unit: 'hours per month' })] }), { kind: 'change', id: 'change-1' });
  await userEvent.click(listed().getByRole('button', { name: /^De wijziging tegenhouden · t\/m 25-11-2026/ }));
  expect(screen.getByRole('dialog', { name: 'Tegenhouden voorbereiden' })).toBeTruthy();
});
