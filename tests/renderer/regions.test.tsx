import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCommandKeys } from '../../renderer/commands/use-command.ts';
import { AllowancesRegion } from '../../renderer/features/allowances/index.ts';
import { ExplanationRegion } from '../../renderer/features/explanation/index.ts';
import { MoneyBackRegion } from '../../renderer/features/money-back/index.ts';
import { OpenItemsRegion } from '../../renderer/features/open-items/index.ts';
import { TimelineRegion } from '../../renderer/features/timeline/index.ts';
import { createSession, SessionContext, type SessionStore } from '../../renderer/session/index.ts';
import { LanguageContext } from '../../renderer/wording/language.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { arrangement, caseFile, contact, letter, recovery, unreadable } from '../builders/case-file.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';

const asked: { name: string; request: unknown }[] = [];
let answers: Record<string, unknown> = {};
let width = 1366;

beforeEach(() => {
  asked.length = 0;
  answers = {};
  width = 1366;
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: width >= Number(/\d+/.exec(query)?.[0] ?? 0), addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal('ResizeObserver', class { observe(): void {} disconnect(): void {} });
  vi.stubGlobal('klantbeeld', {
    call: (name: string, request: unknown) => {
      asked.push({ name, request });
      return Promise.resolve(answers[name] ?? { ok: false, problem: unreadable });
    },
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(file: CaseFile, reread: CaseFile = file): SessionStore {
  const session = createSession(file, 'contact', () => Promise.resolve({ ok: true, value: reread }));
  render(
    <LanguageContext value="nl">
      <SessionContext value={session}>
        <Regions />
      </SessionContext>
    </LanguageContext>,
  );
  return session;
}

function Regions() {
  useCommandKeys();
  return (
    <>
      <AllowancesRegion />
      <OpenItemsRegion />
      <MoneyBackRegion />
      <TimelineRegion />
      <ExplanationRegion />
    </>
  );
}

function region(name: RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

const plain = (element: Element | null): string => (element?.textContent ?? '').replaceAll('\u00a0', ' ');

test('the explanation follows the row that has the focus, and says the same amounts', async () => {
  const session = show(householdDeVries());
  const user = userEvent.setup();
  within(region(/Toeslagen nu/)).getByRole('rowheader', { name: 'Zorgtoeslag' }).focus();
  expect(plain(region(/Antwoord/))).toContain('Verandert er niets, dan moet u over 2026 ongeveer € 370 terugbetalen.');
  await user.keyboard('{ArrowDown}');
  expect(session.getState().focus).toEqual({ kind: 'assessment', allowance: 'housing', year: 2026, month: null });
  expect(region(/Antwoord · huurtoeslag 2026/)).toBeTruthy();
});

test('arrows move over rows and columns of the allowances, Home and End to the ends of a row', async () => {
  show(householdDeVries());
  const user = userEvent.setup();
  within(region(/Toeslagen nu/)).getByRole('rowheader', { name: 'Zorgtoeslag' }).focus();
  await user.keyboard('{End}');
  expect(plain(document.activeElement)).toContain('€ 370 terug');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(plain(document.activeElement)).toContain('€ 1.347');
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(plain(document.activeElement)).toContain('€ 1.347');
  await user.keyboard('{Home}');
  expect(plain(document.activeElement)).toBe('Zorgtoeslag');
});

test('Enter opens the decision with the grounds it rested on, Esc closes it and the focus returns', async () => {
  show(householdDeVries());
  const user = userEvent.setup();
  const row = within(region(/Toeslagen nu/)).getByRole('rowheader', { name: 'Zorgtoeslag' });
  row.focus();
  await user.keyboard('{Enter}');
  const dialog = screen.getByRole('dialog', { name: 'Voorschot zorgtoeslag 2026' });
  expect(within(dialog).getAllByRole('row').slice(1).map(plain)).toEqual(['toetsingsinkomenSanne€ 19.000', 'toetsingsinkomenRuben€ 22.500']);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(row);
});

test('Ctrl+C copies the amount with its label and date', async () => {
  show(householdDeVries());
  const user = userEvent.setup();
  within(region(/Toeslagen nu/)).getByRole('rowheader', { name: 'Zorgtoeslag' }).focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{Control>}c{/Control}');
  expect(await navigator.clipboard.readText()).toBe('Zorgtoeslag, per maand 2026: € 112 (stand 12-11-2026)');
});

test('the year switch goes to the year before and the year after, and 2027 says why it has no amounts', async () => {
  show(householdDeVries());
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /2027/ }));
  expect(plain(region(/Toeslagen nu · 2027/))).toContain('bedragen 2027 nog niet vastgesteld');
  expect(plain(region(/Antwoord/))).toContain('De bedragen voor 2027 zijn nog niet vastgesteld.');
  await user.click(screen.getByRole('button', { name: /2026/ }));
  expect(region(/Toeslagen nu · 2026/)).toBeTruthy();
});

test('with origins shown every amount of an allowance has its source and date below it', async () => {
  const session = show(householdDeVries());
  session.getState().toggleOrigins();
  await expect.poll(() => plain(region(/Toeslagen nu/))).toMatch(/besluit 22 dec\. ’25.*op 20 okt\..*burger 6 okt\./);
});

test('a letter among the open items opens as it was sent; a problem there is said in the dialog only', async () => {
  answers = { 'letter.open': { ok: true, value: letter({ body: 'Uw inkomen lijkt hoger.' }) } };
  show(householdDeVries());
  const user = userEvent.setup();
  await user.click(within(region(/Wat loopt er/)).getByRole('button', { name: /Attentiebrief/ }));
  expect(await screen.findByText('Uw inkomen lijkt hoger.')).toBeTruthy();
  expect(asked.filter(({ name }) => name === 'letter.open')).toEqual([{ name: 'letter.open', request: { fileId: 'file-1', letterId: 'letter-1' } }]);
  await user.keyboard('{Escape}');
  answers = {};
  await user.click(within(region(/Wat loopt er/)).getByRole('button', { name: /Mutatiebrief/ }));
  expect(await within(screen.getByRole('dialog')).findByText('KB-301')).toBeTruthy();
});

test('an open item without a letter opens what the file tells of it, and an arrangement its terms', async () => {
  show(householdDeVries());
  const user = userEvent.setup();
  await user.click(within(region(/Wat loopt er/)).getByRole('button', { name: /Regeling/ }));
  const dialog = screen.getByRole('dialog', { name: 'Betalingsregeling' });
  expect(within(dialog).getAllByRole('row')).toHaveLength(26);
  expect(plain(dialog)).toContain('€ 20,25, 30 november 2026');
});

test('the strip is spoken month by month, opens a month, and shows what happened in it', async () => {
  show(householdDeVries());
  const user = userEvent.setup();
  const strip = within(region(/Tijdlijn/)).getByRole('list', { name: /Maanden/ });
  const now = within(strip).getByRole('button', { name: /november 2026: deze maand, betaald €.112/ });
  now.focus();
  await user.keyboard('{ArrowLeft}');
  expect(plain(document.activeElement)).toContain('oktober 2026: betaald € 112');
  await user.keyboard('{Enter}');
  const dialog = screen.getByRole('dialog', { name: /Maand oktober 2026/ });
  expect(plain(dialog)).toContain('Attentiebrief: uw inkomen');
});

test('at 1366 the events open in a dialog with Ctrl+F, at 1920 they stand under the strip', async () => {
  show(householdDeVries());
  const user = userEvent.setup();
  expect(within(region(/Tijdlijn/)).queryByRole('searchbox')).toBeNull();
  await user.keyboard('{Control>}f{/Control}');
  expect(within(screen.getByRole('dialog', { name: 'Gebeurtenissen' })).getByRole('searchbox')).toBe(document.activeElement);
  cleanup();
  width = 1920;
  show(householdDeVries());
  await user.keyboard('{Control>}f{/Control}');
  expect(within(region(/Tijdlijn/)).getByRole('searchbox')).toBe(document.activeElement);
  expect(within(within(region(/Tijdlijn/)).getByRole('list', { name: /Maanden/ })).getAllByRole('button')).toHaveLength(24);
});

test('a chip keeps one kind of event, and a search shows the words around the find', async () => {
  width = 1920;
  answers = { 'event.search': { ok: true, value: { hits: [{ kind: 'contact', id: 'contact-2', on: '2026-07-02', excerpt: 'minder ‹inkomen› dan' }] } } };
  show(householdDeVries());
  const user = userEvent.setup();
  const timeline = within(region(/Tijdlijn/));
  await user.click(timeline.getByRole('button', { name: 'contacten 2' }));
  expect(within(timeline.getByRole('list', { name: 'Gebeurtenissen' })).getAllByRole('button')).toHaveLength(2);
  await user.type(timeline.getByRole('searchbox'), 'inkomen');
  expect(await timeline.findByText('inkomen', { selector: 'mark' })).toBeTruthy();
  expect(asked.at(-1)).toEqual({ name: 'event.search', request: { fileId: 'file-1', text: 'inkomen' } });
  expect(within(timeline.getByRole('list', { name: 'Gebeurtenissen' })).getAllByRole('button')).toHaveLength(1);
});

test('a part that cannot be read is said in its own region and the others stand; trying again reads the file again', async () => {
  show(householdDeVries({ recoveries: unreadable }), householdDeVries());
  const user = userEvent.setup();
  expect(plain(region(/Geld terug/))).toContain('KB-301');
  expect(plain(region(/Wat loopt er/))).toContain('Deze lijst is zonder de terugvorderingen.');
  expect(plain(region(/Toeslagen nu/))).toContain('€ 370 terug');
  await user.click(within(region(/Geld terug/)).getByRole('button', { name: 'Opnieuw proberen' }));
  expect(plain(await screen.findByRole('region', { name: /Geld terug.*515,75/ }))).toContain('€ 303,75');
});

test('nothing at all is said calmly in every region', () => {
  show(caseFile({}));
  expect([/Wat loopt er/, /Geld terug/].map((name) => plain(region(name)))).toEqual([
    expect.stringContaining('Er loopt niets.'), expect.stringContaining('Er is niets terug te betalen.'),
  ]);
  expect(plain(region(/Toeslagen nu/))).toContain('niet aangevraagd');
});

test('the instalments of the coming months stand as bars with a sentence, and as a table', async () => {
  show(caseFile({ recoveries: [recovery()], arrangements: [arrangement()] }));
  const user = userEvent.setup();
  const money = within(region(/Geld terug/));
  expect(plain(money.getByRole('img')) + (money.getByRole('img').getAttribute('aria-label') ?? '').replaceAll('\u00a0', ' ')).toContain('november 2026: € 20,25, januari 2028: € 0,00');
  await user.click(money.getByRole('button', { name: 'Als tabel' }));
  expect(within(money.getByRole('table', { name: 'Termijnen per maand' })).getAllByRole('row')).toHaveLength(15);
});

test('the steps of the calculation open with the arrows and show their formula', async () => {
  show(householdDeVries());
  const user = userEvent.setup();
  const tree = within(region(/Antwoord/)).getByRole('tree');
  const [first] = within(tree).getAllByRole('treeitem');
  first?.focus();
  await user.keyboard('{ArrowLeft}');
  expect(within(tree).getAllByRole('treeitem')).toHaveLength(1);
  await user.keyboard('{ArrowRight}{End}');
  expect(document.activeElement?.getAttribute('aria-level')).not.toBe('1');
  await user.keyboard('{Home}');
  expect(plain(document.activeElement)).toContain('als ');
});

test('a contact in the events is explained as what it is, with its date', async () => {
  width = 1920;
  show(caseFile({ contacts: [contact()] }));
  const user = userEvent.setup();
  const list = within(region(/Tijdlijn/)).getByRole('list', { name: 'Gebeurtenissen' });
  within(list).getByRole('button').focus();
  await user.keyboard('{ArrowDown}');
  expect(plain(region(/Antwoord · telefoon/))).toContain('Wij hadden op 9 november 2026 contact met u via telefoon.');
});

test('announced amounts asked for in a coming year play no part in a year with final ones', () => {
  const session = show(householdDeVries());
  const told = (year: number): string => {
    act(() => session.getState().setYear(year));
    return plain(region(/Toeslagen nu/)) + plain(region(/Antwoord/));
  };
  const final = told(2023);
  act(() => session.getState().askProvisional(true));
  expect(told(2027)).toContain('standaardpremie 2027 nog niet bekend');
  expect(told(2023)).toBe(final);
});
