import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { datumName, datumValue } from '../../renderer/case/source-record-in-words.ts';
import { useCommandKeys } from '../../renderer/commands/use-command.ts';
import { DecisionDialog } from '../../renderer/components/decision/decision-dialog.tsx';
import { createSession, SessionContext } from '../../renderer/session/index.ts';
import { LanguageContext } from '../../renderer/wording/language.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { CaseFile, Decision, Ground } from '../../shared/models/case-file.ts';
import { recordBodies, type RecordBody, type RecordKind } from '../../shared/models/source-record.ts';
import { caseFile, decision, member, personCard, recovery, unreadable } from '../builders/case-file.ts';
import { record } from '../builders/records.ts';

const printedAs: string[] = [];

beforeEach(() => {
  printedAs.length = 0;
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal('ResizeObserver', class { observe(): void {} disconnect(): void {} });
  vi.stubGlobal('klantbeeld', { call: () => Promise.resolve({ ok: false, problem: unreadable }) });
  vi.stubGlobal('print', () => {
    printedAs.push(document.title);
    globalThis.dispatchEvent(new Event('afterprint'));
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Keys() {
  useCommandKeys();
  return null;
}

function open(file: CaseFile, opened: Decision): void {
  const session = createSession(file, 'objection', () => Promise.resolve({ ok: true, value: file }));
  render(<LanguageContext value="nl"><SessionContext value={session}><Keys /><DecisionDialog decision={opened} onClose={() => {}} /></SessionContext></LanguageContext>);
}

const text = (element: Element | null): string => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const income: Ground = { term: 'assessmentIncome', personId: 'person-1', value: '24000', unit: 'euro per year' };
const rent: Ground = { term: 'rent', personId: null, value: '612.35', unit: 'euro per month' };
const cleaning: Ground = { term: 'cleaning', personId: null, value: '11.5', unit: 'euro per month' };
const hours: Ground = { term: 'hoursPerMonth', personId: 'person-3', value: '96', unit: 'hours per month' };
const healthcare = decision({ letterId: 'letter-1', dated: '2026-08-03', amountYear: '1347', amountMonth: '112', grounds: [income] });
const housing = decision({ id: 'decision-2', allowance: 'housing', letterId: 'letter-1', dated: '2026-08-03', amountYear: '2222', amountMonth: '185', grounds: [income, rent, cleaning] });
const childcare = decision({ id: 'decision-3', allowance: 'childcare', letterId: 'letter-1', dated: '2026-08-03', amountYear: null, amountMonth: null, grounds: [hours] });
const elsewhere = decision({ id: 'decision-4', allowance: 'childBudget', letterId: 'letter-2', dated: '2026-08-03', amountYear: '9999' });
const estimates = ['24000', '31000'].map((amount, index) => record('incomeEstimate', { year: 2026, amount }, { id: `estimate-${index}`, by: 'citizen', on: index === 0 ? '2026-08-03' : '2026-09-14', from: '2026-01-01' }));
const persons = [personCard(), personCard({ personId: 'person-3', givenNames: 'Finn', displayName: 'Finn de Vries' })];
const file = caseFile({ persons, members: [member()], records: estimates, decisions: [healthcare, housing, childcare, elsewhere], recoveries: [recovery({ decisionId: 'decision-2', allowance: 'housing', year: 2026, principal: '48', dueDate: '2026-09-14' })] });

test('the arrow beside the tab says what was known on the day of the decision and what came later', async () => {
  open(file, healthcare);
  expect(document.activeElement?.textContent).toBe('Besluit');
  await userEvent.keyboard('{ArrowRight}');
  const [later, known] = screen.getAllByRole('table');
  expect(text(later?.querySelector('caption') ?? null)).toBe('Kwam later (1)');
  expect(text(known?.querySelector('caption') ?? null)).toBe('Bekend op de dag van het besluit (2)');
  expect(text(later?.querySelector('tbody tr') ?? null)).toBe('geschat inkomen 2026 Sanne€ 31.000verandert inkomen Sanne: € 24.000 → € 31.00001-01-202614-09-2026burger');
  expect(text(known?.querySelector('tbody tr') ?? null)).toBe('geschat inkomen 2026 Sanne€ 24.000grondslag van dit besluitgold toen, vervangen op 14-09-202601-01-202603-08-2026burger');
  expect(text(screen.getByRole('tabpanel'))).toContain('Op 3 augustus 2026 waren 2 van de 3 gegevens bekend. Het andere kwam later. 1 gegeven dat later kwam, verandert een grondslag van dit besluit.');
});

test('where the data from sources cannot be read, that is said, and the decision itself can still be read', async () => {
  open(caseFile({ persons, records: unreadable, decisions: [healthcare] }), healthcare);
  await userEvent.keyboard('{ArrowRight}');
  expect(text(screen.getByRole('tabpanel'))).toContain('De lijst kan niet worden gemaakt zonder de gegevens uit bronnen.');
  await userEvent.keyboard('{ArrowLeft}');
  expect(text(screen.getByRole('tabpanel'))).toContain('€ 1.347');
});

test('the citizen sees all allowances of the letter with the amounts, data and costs as they were kept, and nothing of another letter', async () => {
  open(file, housing);
  await userEvent.keyboard('{End}');
  const page = screen.getByRole('tabpanel');
  const tables = within(page).getAllByRole('table').map((table) => [...table.querySelectorAll('caption, tbody tr')].map(text));
  expect(tables).toEqual([
    ['Uw toeslagen volgens dit besluit', 'Zorgtoeslag€ 1.347€ 112januari 2026', 'Huurtoeslag€ 2.222€ 185januari 2026', 'Kinderopvangtoeslagniet bekendniet bekendjanuari 2026'],
    ['Wat u volgens dit besluit terugbetaalt', 'Huurtoeslag 2026€ 48,0014 september 2026'],
    ['Bij ons bekend op 3 augustus 2026', 'toetsingsinkomenSanne de Vries€ 24.000'],
    ['Kosten voor uw huurtoeslag', 'kale huuruw huishouden€ 612,35 per maand', 'servicekosten voor schoonmaak van gemeenschappelijke ruimtenuw huishouden€ 11,50 per maand'],
    ['Kosten voor uw kinderopvangtoeslag', 'opvanguren per maand volgens het contractFinn de Vries96 uur per maand'],
  ]);
  expect(text(page)).toContain('Zoals de burger het ziet. Het besluit van 3 augustus 2026');
  expect(text(page)).toContain('De vernieuwde voorschotbrief toont sinds juni 2026 de gegevens en kosten.');
});

test('Ctrl+P prints it under the name of its kind and nobody, without BSN and address, and elsewhere in the dialog prints nothing', async () => {
  open(file, housing);
  await userEvent.keyboard('{Control>}p{/Control}');
  expect(printedAs).toEqual([]);
  await userEvent.keyboard('{End}{Control>}p{/Control}');
  expect(printedAs).toEqual(['Voorschot toeslagen 2026']);
  const paper = document.querySelector('[data-printed]');
  expect(paper?.getAttribute('lang')).toBe('nl');
  expect([...(paper?.querySelectorAll('h1, h2') ?? [])].map((head) => `${head.tagName} ${text(head)}`)).toEqual(['H1 Voorschot toeslagen 2026', 'H2 Wat hebben wij besloten?', 'H2 Moet u geld terugbetalen?', 'H2 Met welke gegevens rekenden wij?', 'H2 Met welke kosten rekenden wij?', 'H2 Klopt er iets niet?']);
  expect(text(paper)).not.toMatch(/•|BSN|Lindelaan|8011/);
  expect([...(paper?.querySelectorAll('table') ?? [])].filter((table) => table.caption === null || [...table.querySelectorAll('th')].some(({ scope }) => scope === ''))).toEqual([]);
});

test('another decision about the allowance opens in its place', async () => {
  const before = decision({ id: 'decision-0', dated: '2025-11-28', amountYear: '1553' });
  open(caseFile({ decisions: [before, healthcare], members: [member()] }), healthcare);
  await userEvent.click(screen.getByRole('button', { name: /28-11-2025/ }));
  expect(text(screen.getByRole('tabpanel'))).toContain('€ 1.553');
  expect(document.activeElement?.textContent).toBe('Besluit');
  await userEvent.click(screen.getByRole('tab', { name: 'Zoals de burger het ziet' }));
  expect(text(screen.getByRole('tabpanel'))).toContain('Dit besluit is van vóór de vernieuwde brief van juni 2026.');
});

const name = { givenNames: 'Ruben', title: '', prefix: 'van', familyName: 'Dam' };
const oneOfEach: { readonly [Kind in RecordKind]: RecordBody<Kind> } = {
  person: { ...name, birthDate: '1985-06-30', salutation: 'mr', nameUse: 'own' }, death: { date: '' },
  address: { street: '', houseNumber: '', houseLetter: '', addition: '', postcode: '', place: '', municipalityCode: '', municipality: '', country: '', lines: [] },
  secrecy: { secret: true }, registration: { suspended: 'emigrated' }, union: { kind: 'marriage', partner: name, partnerId: null, endedBecause: '' }, parent: { parent: name, parentId: null },
  child: { child: name, childId: null, birthDate: '2018' }, guardianship: { kind: 'bewind', representative: 'Zorgvoorop' }, allowancePartner: { partnerId: 'person-3' }, lawfulStay: { lawful: false },
  incomeEstimate: { year: 2026, amount: '24000' }, incomeKnown: { year: 2026, amount: '25000', throughMonth: 9 }, incomeEstablished: { year: 2025, amount: '23000' }, assets: { year: 2026, amount: '900' },
  healthInsurance: { insured: true }, treatyInsurance: { country: 'België', factor: '0.7' },
  rent: { rent: '600', serviceCosts: { sharedEnergy: '4', cleaning: '0', caretaker: '6.5', sharedRooms: '0' }, selfContained: false, landlord: 'De Woonplaats' },
  childcareContract: { kind: 'childminder', hoursPerMonth: '96.5', hourlyRate: '7.4', registered: false, organisation: 'Bij Bep' }, childBenefit: { paid: true }, work: { works: true },
};

test('every kind of record that a source can tell is said in words, and a secret address says only that', () => {
  const words = wordsIn('nl');
  const said = Object.fromEntries((Object.keys(recordBodies) as RecordKind[]).map((kind) => {
    const datum = { kind: 'record', record: record(kind, oneOfEach[kind]) } as const;
    return [kind, `${datumName(datum, words)}: ${datumValue(datum, { applicantId: 'person-1', persons }, words)}`.replaceAll('\u00a0', ' ')];
  }));
  expect(said).toEqual({
    person: 'naam en geboorte: Ruben van Dam, geboren 30-06-1985', death: 'overlijden: onbekend', address: 'adres: geheim, staat hier niet', secrecy: 'geheim adres: ja', registration: 'inschrijving in de BRP: gestopt: vertrokken uit Nederland',
    union: 'huwelijk of partnerschap: gehuwd met Ruben van Dam', parent: 'ouder: Ruben van Dam', child: 'kind: Ruben van Dam, geboren 2018', guardianship: 'curatele of bewind: bewind, Zorgvoorop', allowancePartner: 'toeslagpartner: Finn',
    lawfulStay: 'verblijfsrecht: nee', incomeEstimate: 'geschat inkomen 2026: € 24.000', incomeKnown: 'inkomen tot nu toe 2026: € 25.000 per jaar, volgens loon t/m september', incomeEstablished: 'vastgesteld inkomen 2025: € 23.000',
    assets: 'vermogen op 1 januari 2026: € 900', healthInsurance: 'zorgverzekering: ja', treatyInsurance: 'verzekering via verdrag: België, woonlandfactor 0,7',
    rent: 'huur: € 600,00 per maand, servicekosten: energie € 4,00 en huismeester € 6,50, De Woonplaats, geen zelfstandige woning',
    childcareContract: 'opvangcontract: gastouder, 96,5 uur per maand, € 7,40 per uur, Bij Bep, niet geregistreerd', childBenefit: 'kinderbijslag: ja', work: 'werk of studie: ja',
  });
});
