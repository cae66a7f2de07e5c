import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CapacityForm, usePersonalPlan } from '../../renderer/features/arrangement/capacity-form.tsx';
import { createSession, SessionContext, type SessionStore } from '../../renderer/session/index.ts';
import { LanguageContext } from '../../renderer/wording/language.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { Decimal } from '../../shared/models/money.ts';
import { caseFile, decision, member, personCard, unreadable } from '../builders/case-file.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';

beforeEach(() => vi.stubGlobal('klantbeeld', { call: () => Promise.resolve({ ok: false, problem: unreadable }) }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const debt = new Decimal('1200');
const on = '2026-11-12';

function Form() {
  return <CapacityForm plan={usePersonalPlan({ debt, on, firstTerm: '2026-11-30' })} on={on} />;
}

function show(file: CaseFile, session: SessionStore = createSession(file, 'contact', () => Promise.resolve({ ok: true, value: file }))): SessionStore {
  render(<LanguageContext value="nl"><SessionContext value={session}><Form /></SessionContext></LanguageContext>);
  return session;
}

const text = (): string => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const alone = caseFile({ members: [member()], decisions: [decision()] });

test('every key reckons again, and what was typed is there when the form is opened again', async () => {
  const session = show(alone);
  expect(text()).toContain('Vul eerst het inkomen van de aanvrager in.');
  await userEvent.type(screen.getByRole('textbox', { name: 'nettoloon, aanvrager' }), '900');
  expect(text()).toContain('€ 0,00 per maand');
  expect(text()).toContain('U kunt nu niets betalen.');
  expect(screen.getByRole('tree', { name: 'Berekening van de betalingscapaciteit' })).toBeTruthy();
  cleanup();
  show(alone, session);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'nettoloon, aanvrager' }).value).toBe('900');
  expect(text()).toContain('U kunt nu niets betalen.');
});

test('an amount that is none says so at its field and stays there', async () => {
  show(alone);
  const wage = screen.getByRole<HTMLInputElement>('textbox', { name: 'nettoloon, aanvrager' });
  await userEvent.type(wage, '-900');
  expect([wage.value, wage.getAttribute('aria-invalid')]).toEqual(['-900', 'true']);
  expect(document.getElementById(wage.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Een bedrag kan niet lager zijn dan nul. Vul een uitgave bij de uitgaven in.');
  expect(text()).toContain('Verbeter eerst de bedragen waar een melding bij staat.');
});

test('an amount of four weeks is brought to a month and a year', async () => {
  show(alone);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'nettoloon, aanvrager: per' }), 'vier weken');
  await userEvent.type(screen.getByRole('textbox', { name: 'nettoloon, aanvrager' }), '1200');
  const row = screen.getByRole('row', { name: /nettoloon/ });
  expect((row.textContent ?? '').replaceAll('\u00a0', ' ')).toContain('€ 1.300,00€ 15.600,00');
});

test('a post is added by its kind and takes the focus, and is taken away again', async () => {
  show(householdDeVries());
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Van wie' }), 'partner');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Post toevoegen' }), 'betaalde alimentatie');
  const added = await screen.findByRole('textbox', { name: 'betaalde alimentatie, partner' });
  await expect.poll(() => document.activeElement).toBe(added);
  await userEvent.click(screen.getByRole('button', { name: 'betaalde alimentatie, partner weghalen' }));
  expect(screen.queryByRole('textbox', { name: 'betaalde alimentatie, partner' })).toBeNull();
});

test('the highest seizure-free amounts are shown as maxima', () => {
  show(alone);
  expect(text()).toContain('Dit zijn maxima. Wat voor deze burger geldt, is hier niet berekend.');
});

test('the norm is filled in by the date of birth with where that comes from, until another is chosen', async () => {
  show(caseFile({ members: [member()], persons: [personCard({ birthDate: '1956-02-20' })] }));
  const group = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Bijstandsnorm voor' });
  expect([group.value, text().includes('Ingevuld uit de geboortedatum: Sanne heeft sinds 20-09-2022 de AOW-leeftijd AOW 7a lid 1.')]).toEqual(['singlePensionAge', true]);
  await userEvent.selectOptions(group, 'single');
  expect([group.value, text().includes('Ingevuld uit de geboortedatum')]).toEqual(['single', false]);
});
