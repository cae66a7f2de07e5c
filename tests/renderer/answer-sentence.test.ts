import { expect, test } from 'vitest';
import { answerAboutAllowance } from '../../renderer/features/explanation/answer-sentence.ts';
import { answerAboutRecord } from '../../renderer/features/explanation/answer-about-record.ts';
import { currentDecision } from '../../renderer/case/decisions.ts';
import { present } from '../../renderer/case/parts.ts';
import { recordSubject, type RecordSubjectKind } from '../../renderer/case/record-subject.ts';
import { assessmentOf } from '../../renderer/session/index.ts';
import type { Language } from '../../renderer/wording/language.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { Allowance } from '../../shared/models/allowance.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import { allowanceYear, arrangement, callback, caseFile, change, contact, decision, letter, note, objection, payment, proposal, recovery, unreadable } from '../builders/case-file.ts';
import { withoutRules } from '../builders/assessments.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';

function answer(file: CaseFile, { allowance = 'healthcare', year = 2026, language = 'nl' }: { readonly allowance?: Allowance; readonly year?: number; readonly language?: Language } = {}): string {
  const assessment = assessmentOf(file, year);
  // Of the other allowances no rules are asked here: what the screen says without them must not change when they come.
  const own = assessment.state !== 'present' ? null : allowance === 'healthcare' ? assessment.value.allowances.healthcare : withoutRules(allowance, year);
  return answerAboutAllowance(own, currentDecision(present(file.decisions), allowance, year), file, wordsIn(language), { allowance, year }).replaceAll('\u00a0', ' ');
}

function withRecords(change_: (records: readonly SourceRecord[]) => readonly SourceRecord[], parts = {}): CaseFile {
  const file = householdDeVries(parts);
  return { ...file, records: { state: 'present', value: [...change_(file.records.state === 'present' ? file.records.value : [])] } };
}

test('an advance that is too high is said with what must be paid back when nothing changes', () => {
  expect(answer(householdDeVries())).toBe('U krijgt nu € 112 zorgtoeslag per maand. Met de gegevens die wij nu kennen, is dat € 81 per maand. Verandert er niets, dan moet u over 2026 ongeveer € 370 terugbetalen.');
  expect(answer(householdDeVries(), { language: 'en' })).toBe('You get € 112 healthcare allowance a month now. With what we know now, that is € 81 a month. If nothing changes, you have to pay back about € 370 for 2026.');
});

test('an advance that is too low is said with what is still to come', () => {
  expect(answer(householdDeVries({ decisions: [decision({ amountYear: '900', amountMonth: '75' })] }))).toContain('Verandert er niets, dan krijgt u over 2026 nog ongeveer € 77.');
});

test('an advance that is right is said to agree', () => {
  expect(answer(householdDeVries({ decisions: [decision({ amountYear: '977', amountMonth: '81' })], payments: [] }))).toBe('U krijgt nu € 81 zorgtoeslag per maand. Dat klopt met de gegevens die wij nu kennen.');
});

test('a next payment of another amount is said after the amount of the decision', () => {
  const file = householdDeVries({ decisions: [decision({ amountYear: '977', amountMonth: '81' })], payments: [payment({ state: 'planned', due: '2026-11-20', month: '2026-12', amount: '157' })] });
  expect(answer(file)).toBe('Uw zorgtoeslag is nu € 81 per maand. Dat klopt met de gegevens die wij nu kennen. Op 20 november 2026 betalen wij € 157.');
});

test('a payment that is one euro beside the month of an advance is said to come from rounding', () => {
  const file = (kind: 'advance' | 'revisedAdvance') => householdDeVries({ decisions: [decision({ kind, amountYear: '977', amountMonth: '81' })], payments: [payment({ state: 'planned', due: '2026-11-20', month: '2026-12', amount: '82' })] });
  expect(answer(file('advance'))).toContain('Op 20 november 2026 betalen wij € 82. Dat verschil van één euro komt door het afronden.');
  expect(answer(file('revisedAdvance'))).not.toContain('afronden');
});

test('an advance over a year that is over is not said to be paid now', () => {
  const file = householdDeVries({ decisions: [decision({ year: 2025, amountYear: '977', amountMonth: '81' })], payments: [] });
  expect(answer(file, { year: 2025 })).toMatch(/^De definitieve berekening over 2025 komt nog\. Uw voorschot zorgtoeslag was € 977\./);
  expect(answer(file, { year: 2025 })).not.toContain('U krijgt nu');
});

test('when nothing more is planned this year the citizen hears that', () => {
  const file = householdDeVries({ decisions: [decision({ amountYear: '977', amountMonth: '81' })], payments: [payment({ amount: '1290' })] });
  expect(answer(file)).toContain('Over 2026 hebben wij al € 1.290 betaald. Er komt dit jaar geen betaling meer.');
});

test('what must be asked is said in plain words, with the name of whom', () => {
  const file = withRecords((records) => records.filter(({ id }) => id !== 'record-income-2' && id !== 'record-assets-person-1'));
  expect(answer(file)).toContain('Wij kunnen uw zorgtoeslag over 2026 nog niet berekenen. Daarvoor moet ik nog iets weten: ');
  expect(answer(file)).toContain('het jaarinkomen van Ruben');
  expect(answer(file)).toContain('het vermogen op 1 januari');
});

test('no right comes with its reason: assets above the limit, or an income that is too high', () => {
  const rich = withRecords((records) => records.map((record) => (record.kind === 'assets' ? { ...record, body: { year: 2026, amount: '200000' } } : record)));
  const earning = withRecords((records) => records.map((record) => (record.kind === 'incomeEstimate' ? { ...record, body: { year: 2026, amount: '60000' } } : record)));
  expect(answer(rich)).toContain('hebt u over 2026 geen recht op zorgtoeslag. Uw vermogen is hoger dan de grens.');
  expect(answer(earning)).toContain('hebt u over 2026 geen recht op zorgtoeslag. Uw inkomen is daarvoor te hoog.');
});

test('months that differ are told as stretches', () => {
  const file = withRecords((records) => records.map((record) => (record.kind === 'allowancePartner' ? { ...record, validTo: '2026-06-30' } : record)), { members: [{ personId: 'person-1', role: 'applicant', from: null, to: null, source: 'brp', recordedAt: '2026-01-01T00:00:00Z' }] });
  expect(answer(file)).toMatch(/is dat € \d+ in januari t\/m juni en € \d+ in juli t\/m december\./);
});

test('an allowance that is not computed yet is answered without an amount of our own', () => {
  expect(answer(householdDeVries(), { allowance: 'housing' })).toBe('Over het bedrag van uw huurtoeslag kan ik nu niets zeggen.');
  expect(answer(householdDeVries({ decisions: [decision({ allowance: 'housing', amountYear: '3819', amountMonth: '318' })], payments: [] }), { allowance: 'housing' })).toBe('U krijgt nu € 318 huurtoeslag per maand. Uw huurtoeslag kan ik hier nog niet narekenen.');
});

test('of a year that has amounts the citizen never hears that they are not set, but which one the program lacks', () => {
  const file = householdDeVries();
  const assessment = assessmentOf(file, 2023);
  if (assessment.state !== 'present') throw new Error('cannot be reckoned');
  const sentence = (provisionalAsked: boolean): string => answerAboutAllowance(assessment.value.allowances.housing, null, file, wordsIn('nl'), { allowance: 'housing', year: 2023, provisionalAsked }).replaceAll('\u00a0', ' ');
  expect(sentence(false)).toContain('Uw huurtoeslag over 2023 kan ik hier niet narekenen. In dit programma ontbreekt voor dat jaar: kwaliteitskortingsgrens.');
  expect(sentence(true)).toBe(sentence(false));
});

test('a year without published amounts is answered with that reason', () => {
  expect(answer(householdDeVries(), { year: 2027 })).toBe('Uw zorgtoeslag loopt door in 2027. U hoeft niets aan te vragen. Het besluit volgt nog. De bedragen voor 2027 zijn nog niet vastgesteld. Daarom kan ik uw zorgtoeslag over 2027 nog niet berekenen.');
});

test('an allowance that was not applied for, one that is being handled and a decision that cannot be read are three answers', () => {
  expect(answer(caseFile({}))).toContain('U hebt over 2026 geen zorgtoeslag aangevraagd.');
  expect(answer(caseFile({ allowanceYears: [allowanceYear({ status: 'inProgress' })] }))).toContain('Uw aanvraag voor zorgtoeslag over 2026 is in behandeling.');
  expect(answer({ ...householdDeVries(), decisions: { state: 'failed', problem: unreadable } })).toContain('Het besluit over uw zorgtoeslag kan ik nu niet inzien.');
});

const file = caseFile({
  decisions: [decision({ objectionUntil: '2026-12-01' })], payments: [payment({ withheld: '20', payee: 'insurer' }), payment({ id: 'payment-2', state: 'returned' })],
  changes: [change({ by: 'agency', state: 'letterSent', respondBy: '2026-11-21' }), change({ id: 'change-2', by: 'agency', state: 'alerted', respondBy: '2026-11-01' }), change({ id: 'change-3', decideBy: '2027-01-01' })],
  objections: [objection(), objection({ id: 'objection-2', decideBy: '2026-11-01' })],
  recoveries: [recovery(), recovery({ id: 'recovery-2', stage: 'pausedForRecoveryOperation' }), recovery({ id: 'recovery-3', dueDate: '2026-10-01', stage: 'reminder' }), recovery({ id: 'recovery-4' }), recovery({ id: 'recovery-5', stage: 'setOff' })],
  arrangements: [arrangement(), arrangement({ id: 'arrangement-2' }, { first: '2026-01', count: 24, amount: '20', paid: 9 })],
  callbacks: [callback()], contacts: [contact()], letters: [letter()], notes: [note(), note({ id: 'note-2', kind: 'note' })],
  proposals: [
    proposal(), proposal({ id: 'proposal-2', state: 'withdrawn', withdrawal: { by: 'a.jansen', because: 'anders' } }),
    proposal({ id: 'proposal-3', kind: 'stopMutation', recoveryIds: [], changeId: 'change-1', terms: [], monthBefore: '98', monthAfter: '112' }),
    proposal({ id: 'proposal-4', kind: 'deferral', objectionId: 'objection-1', terms: [] }),
    proposal({ id: 'proposal-5', kind: 'personalArrangement', terms: [{ due: null, amount: '50' }, { due: null, amount: '50' }], outsideCollection: '112', capacity: '50' }),
    proposal({ id: 'proposal-6', kind: 'setOff', terms: [{ due: '2026-12-18', amount: '212' }] }),
  ],
  incidents: [{ id: 'incident-1', incident: 'recoveriesNotStarted', from: '2023-03-01', until: null, letterIds: [], recordedAt: '2026-06-01T00:00:00Z' }],
});

test.each<[RecordSubjectKind, string, string]>([
  ['decision', 'decision-1', 'Op 22 december 2025 hebben wij een besluit genomen over uw zorgtoeslag van 2026. Het bedrag is € 1.347 per jaar. Bent u het er niet mee eens? Dan kunt u bezwaar maken tot en met 1 december 2026.'],
  ['payment', 'payment-1', 'Op 19 december 2025 hebben wij € 112 zorgtoeslag betaald voor januari. Daarvan hebben wij € 20 ingehouden. Het geld ging naar: zorgverzekeraar.'],
  ['payment', 'payment-2', 'De betaling van € 112 zorgtoeslag op 19 december 2025 is teruggekomen. Klopt uw rekeningnummer nog?'],
  ['change', 'change-1', 'Op 2 oktober 2026 stuurden wij u een brief over een wijziging: inkomen € 41.500 → € 44.200. Klopt het? Dan hoeft u niets te doen. Klopt het niet? Dan kunt u de wijziging tot en met 21 november 2026 tegenhouden. Wat de wijziging uitmaakt, kan ik nog niet berekenen. In het huishouden zie ik niet om wie het gaat.'],
  ['change', 'change-2', 'Op 2 oktober 2026 stuurden wij u een brief over een wijziging: inkomen € 41.500 → € 44.200. U kon tot en met 1 november 2026 reageren. Een wijziging doorgeven kan altijd nog. Wat de wijziging uitmaakt, kan ik nog niet berekenen. In het huishouden zie ik niet om wie het gaat.'],
  ['change', 'change-3', 'Op 2 oktober 2026 kregen wij een wijziging: inkomen € 41.500 → € 44.200. U hoort uiterlijk op 1 januari 2027 van ons. U ziet de wijziging dan op zijn laatst in de betaling van 20 januari 2027. Wat de wijziging uitmaakt, kan ik nog niet berekenen. In het huishouden zie ik niet om wie het gaat.'],
  ['objection', 'objection-1', 'Wij kregen uw bezwaar op 3 september 2026. U krijgt de beslissing uiterlijk op 16 december 2026.'],
  ['objection', 'objection-2', 'Wij kregen uw bezwaar op 3 september 2026. De beslissing had er op 1 november 2026 moeten zijn. Wij zijn te laat. U kunt ons in gebreke stellen. Wij hebben dan nog twee weken.'],
  ['recovery', 'recovery-1', 'U moet nog € 212,00 zorgtoeslag over 2024 terugbetalen. U betaalt dat in termijnen.'],
  ['recovery', 'recovery-5', 'U moet nog € 212,00 zorgtoeslag over 2024 terugbetalen. De verrekening met uw toeslag is gestopt. Hoe het verder gaat, zoeken wij uit.'],
  ['recovery', 'recovery-4', 'U moet nog € 212,00 zorgtoeslag over 2024 terugbetalen. Betalen kan tot en met 30 november 2026. Lukt dat niet in één keer? Dan kunt u een betalingsregeling vragen.'],
  ['recovery', 'recovery-2', 'U moet nog € 212,00 zorgtoeslag over 2024 terugbetalen. U hoeft nu niet te betalen, omdat u bij de hersteloperatie hoort.'],
  ['recovery', 'recovery-3', 'U moet nog € 212,00 zorgtoeslag over 2024 terugbetalen. Dat moest vóór 1 oktober 2026. Lukt dat niet in één keer? Dan kunt u een betalingsregeling vragen.'],
  ['arrangement', 'arrangement-1', 'U hebt een standaardregeling. U hebt 10 van de 24 termijnen betaald. De volgende termijn is € 20,25. Die betaalt u uiterlijk op 30 november 2026. De laatste termijn is op 31 december 2027.'],
  ['arrangement', 'arrangement-2', 'U hebt een standaardregeling. U hebt 9 van de 24 termijnen betaald. De termijn van € 20,00 moest uiterlijk op 31 oktober 2026 zijn betaald. Die hebben wij nog niet ontvangen. De laatste termijn is op 31 december 2027.'],
  ['callback', 'callback-1', 'Wij bellen u terug op 13 november 2026, uiterlijk om 12:00. Het gaat over: vraag over opvanguren.'],
  ['contact', 'contact-1', 'Wij hadden op 9 november 2026 contact met u via telefoon. Het ging over: vraag over opvanguren.'],
  ['letter', 'letter-1', 'Op 2 oktober 2026 hebben wij u een brief gestuurd over: uw inkomen.'],
  ['note', 'note-1', 'Wij hebben iets met u afgesproken. De datum is 20 november 2026.'],
  ['note', 'note-2', 'Dit is een notitie van een collega. Die is niet bedoeld om voor te lezen.'],
  ['proposal', 'proposal-1', 'Wij hebben een voorstel voor een standaardregeling voorbereid. Dit is nog niet verstuurd. U betaalt dan in 11 termijnen, samen € 212,00. De eerste termijn is € 20,00, uiterlijk op 31 december 2026. De laatste termijn is op 31 oktober 2027.'],
  ['proposal', 'proposal-2', 'Dit voorstel is ingetrokken. Er is niets verstuurd.'],
  ['proposal', 'proposal-3', 'Wij hebben voorbereid dat deze wijziging niet doorgaat: inkomen € 41.500 → € 44.200. Dit is nog niet verstuurd. U krijgt dan € 112 per maand. Als de wijziging doorgaat, is dat € 98.'],
  ['proposal', 'proposal-4', 'Wij hebben voorbereid dat u zorgtoeslag 2024 niet hoeft te betalen zolang uw bezwaar loopt. Dit is nog niet verstuurd.'],
  ['proposal', 'proposal-5', 'Wij hebben een voorstel voor een persoonlijke regeling voorbereid. Dit is nog niet verstuurd. U betaalt dan in 2 termijnen, samen € 100,00. € 112,00 hoeft u dan nu niet te betalen.'],
  ['proposal', 'proposal-6', 'Wij hebben voorbereid dat wij uw schuld verrekenen met uw toeslagen. Dit is nog niet verstuurd. Wij verrekenen € 212,00 in één keer.'],
  ['incident', 'incident-1', 'Wij zouden uw schuld verrekenen, maar dat is niet gelukt. Daarna hebben wij niets meer laten weten. Dat is onze fout. U betaalt geen rente over de tijd dat wij niets deden.'],
])('the answer about %s %s', (kind, id, expected) => {
  const subject = recordSubject(kind, id, file);
  expect(subject === null ? null : answerAboutRecord(subject, file, wordsIn('nl')).replaceAll('\u00a0', ' ')).toBe(expected);
});

/** The last sentences of the answer about a change that the de Vries household reported: what it is expected to do. */
function effectSaid(reported: Parameters<typeof change>[0], language: Language = 'nl'): string {
  const record = change({ by: 'source', year: 2026, validFrom: '2026-10-01', before: '', after: '2026-09-24', unit: 'date', ...reported });
  return answerAboutRecord({ kind: 'change', record }, householdDeVries({ changes: [record] }), wordsIn(language)).replaceAll('\u00a0', ' ').split(/\. (?=Met de|Wat de|Hoeveel|Voor uw|What)/).slice(1).join('. ');
}

test.each<[string, Parameters<typeof change>[0], string]>([
  ['that was reckoned on both sides', { kind: 'income', personId: 'person-1', before: '19000', after: '16000', unit: 'euro per year' }, 'Met de wijziging verwachten wij in november € 115 zorgtoeslag, zonder € 81.'],
  ['that leaves nothing', { kind: 'stop', personId: 'person-1' }, 'Met de wijziging verwachten wij in november geen zorgtoeslag, zonder € 81.'],
  ['that changes nothing', { kind: 'birth', personId: null }, 'Voor uw zorgtoeslag maakt de wijziging niets uit.'],
  ['of a partner whom nobody knows', { kind: 'partnerBegins', personId: 'person-9' }, 'Wat de wijziging uitmaakt, kan ik nog niet berekenen. Van de nieuwe partner kennen wij de gegevens nog niet, zoals het inkomen.'],
  ['of a move of which the rent is not known', { kind: 'move', allowances: ['housing'], personId: 'person-1', before: 'Zwolle', after: 'Deventer', unit: 'text' }, 'Wat de wijziging uitmaakt, kan ik nog niet berekenen. De huur van de nieuwe woning weten wij nog niet.'],
  ['of an application', { kind: 'application', personId: 'person-1' }, 'Met de aanvraag verwachten wij in november € 81 zorgtoeslag.'],
  ['of an application for want of a fact', { kind: 'application', allowances: ['childBudget'], personId: 'person-1' }, 'Hoeveel u krijgt, kan ik nog niet berekenen. Daarvoor weten wij nog niet: de geboortedatum van Finn, de kinderbijslag van Finn, de geboortedatum van Noor en de kinderbijslag van Noor.'],
])('what a change does is said, or what is wanting to say it: one %s', (_name, reported, expected) => {
  expect(effectSaid(reported)).toBe(expected);
});

test('a change that was carried out is not expected any more', () => {
  expect(effectSaid({ kind: 'income', state: 'carriedOut', personId: 'person-1', before: '19000', after: '26000', unit: 'euro per year' })).toBe('');
});
