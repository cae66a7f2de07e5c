import { describe, expect, it } from 'vitest';
import type { Mark } from '../../shared/models/case-file.ts';
import { debtCancellation, debtLiability, debtStandstill } from '../../renderer/features/explanation/around-debt-lines.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import { arrangement, caseFile, member, objection, payment, personCard, recovery, unreadable } from '../builders/case-file.ts';

const words = wordsIn('nl');
const said = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text.replaceAll('\u00a0', ' '));
const articles = (lines: readonly { readonly basis: { readonly law: string; readonly article: string; readonly paragraph: string | null } | null }[]) => lines.flatMap(({ basis }) => (basis === null ? [] : [words.wording.common.article(basis.law, basis.article, basis.paragraph)]));
const registered: Mark = { id: 'mark-1', kind: 'recoveryOperation', personId: 'person-1', about: '', from: '2021-03-08', until: null, source: 'caseworker', recordedAt: '2021-03-08T09:00:00Z' };

describe('why the collection of a debt stands still', () => {
  it('an objection that runs is named with its day and the article', () => {
    const lines = debtStandstill(recovery({ stage: 'deferredForObjection', stageSince: '2026-09-04' }), caseFile({ objections: [objection()] }), words);
    expect(said(lines).slice(0, 2)).toEqual(['uitstel van betaling tijdens bezwaar, sinds 04-09-2026', 'Dat is voor het bezwaar van 03-09-2026.']);
    expect(articles(lines)).toEqual(['Uitvoeringsregeling Awir 8']);
    expect(said(lines)).toContain('invorderingsrente loopt door tijdens uitstel en tijdens een regeling');
  });

  it('a deferral of which the file has no objection says that, and names none', () => {
    const lines = said(debtStandstill(recovery({ stage: 'deferredForObjection' }), caseFile({ objections: [objection({ year: 2023 })] }), words));
    expect(lines).toContain('Niet in het dossier: om welk bezwaar het gaat.');
    expect(lines.some((text) => text.startsWith('Dat is voor'))).toBe(false);
  });

  it('the pause for the recovery operation says what the file does not tell', () => {
    const lines = said(debtStandstill(recovery({ year: 2023, stage: 'pausedForRecoveryOperation', stageSince: '2024-11-15' }), caseFile({ marks: [registered] }), words));
    expect(lines.slice(0, 2)).toEqual(['pauze voor de hersteloperatie, sinds 15-11-2024', 'Niet in het dossier: of de integrale beoordeling klaar is, of dat ervan is afgezien; of de invordering weer is begonnen.']);
  });

  it('who is registered and gets a reminder all the same is to be looked into', () => {
    const lines = said(debtStandstill(recovery({ stage: 'reminder' }), caseFile({ marks: [registered] }), words));
    expect(lines).toContain('Nagaan: de schuld zelf staat op ‘herinnering’.');
    expect(said(debtStandstill(recovery({ stage: 'reminder' }), caseFile({ marks: [{ ...registered, until: '2026-11-11' }] }), words))).toEqual([]);
  });

  it('a deferral that was agreed and a debt outside collection stand still, one that is only asked for does not', () => {
    const file = (state: 'running' | 'asked') => caseFile({ arrangements: [arrangement({ kind: 'deferral', state, agreedOn: '2026-10-01' })] });
    expect([said(debtStandstill(recovery(), file('running'), words))[0], debtStandstill(recovery(), file('asked'), words)]).toEqual(['uitstel van betaling, sinds 01-10-2026', []]);
    expect(said(debtStandstill(recovery({ stage: 'outsideCollection' }), caseFile(), words))[0]).toContain('niet kwijtgescholden');
  });

  it('what could not be read is said, for there may be a reason in it', () => {
    expect(said(debtStandstill(recovery(), caseFile({ marks: unreadable }), words))).toEqual(['Gelezen zonder de bijzonderheden: er kan nog een reden zijn.']);
  });
});

describe('who else is liable for a debt', () => {
  const persons = [personCard(), personCard({ personId: 'person-2', givenNames: 'Ravi' }), personCard({ personId: 'person-3', givenNames: 'Jip' })];
  const members = [member(), member({ personId: 'person-2', role: 'partner', from: '2024-03-01' }), member({ personId: 'person-3', role: 'coResident' })];

  it('is the partner of that year, with the days of it, and a co-resident for housing allowance alone', () => {
    const told = (chosen: Parameters<typeof recovery>[0]) => said(debtLiability(recovery(chosen), caseFile({ persons, members }), words)).filter((text) => text.includes(' aansprakelijk'));
    expect(told({ year: 2024 })).toEqual(['Ravi vanaf 01-03-2024: toeslagpartner is hoofdelijk aansprakelijk']);
    expect(told({ year: 2025, allowance: 'housing' })).toEqual(['Ravi: toeslagpartner is hoofdelijk aansprakelijk', 'Jip: medebewoner is hoofdelijk aansprakelijk voor huurtoeslag']);
    expect(told({ year: 2023 })).toEqual([]);
  });

  it('is whose account the allowance of that year went to', () => {
    const lines = debtLiability(recovery({ allowance: 'childcare' }), caseFile({ payments: [payment({ allowance: 'childcare', year: 2024, payee: 'childcareOrganisation' }), payment({ allowance: 'housing', year: 2024, payee: 'landlord' })] }), words);
    expect(said(lines)[0]).toBe('kinderopvang: houder van de rekening is aansprakelijk voor wat daarop is betaald');
    expect(articles(lines)).toEqual(['Awir 33 lid 3', 'Awir 33 lid 4']);
  });

  it('is nobody that the file shows, and not known where the household cannot be read', () => {
    expect(said(debtLiability(recovery(), caseFile(), words))).toEqual(['Het dossier laat voor het jaar van deze schuld niemand anders zien.']);
    expect(said(debtLiability(recovery(), caseFile({ members: unreadable }), words))).toEqual(['Het huishouden is niet te lezen. Wie ook aansprakelijk kan zijn, is daarom niet bekend.']);
  });
});

describe('cancellation in the recovery operation', () => {
  it('may cancel a debt up to 2020, with what the file does not tell; not one of later years', () => {
    expect(said(debtCancellation(recovery({ year: 2020 }), caseFile(), words)).slice(0, 2)).toEqual([
      'Dat kan, want deze schuld gaat over 2020. Schulden tot en met 2020 worden kwijtgescholden van wie erkend is, en van wie op 31 december 2020 de partner was.',
      'Niet in het dossier: erkend in de hersteloperatie, of op 31 december 2020 de partner van wie erkend is; geen fraude of misdrijf.',
    ]);
    expect(said(debtCancellation(recovery({ year: 2021 }), caseFile({ marks: [registered] }), words))[0]).toBe('Nee. Alleen schulden tot en met 2020 worden kwijtgescholden. Deze schuld gaat over 2021.');
  });

  it('is not spoken of where nothing in the file has to do with it', () => {
    expect(debtCancellation(recovery({ year: 2024 }), caseFile(), words)).toEqual([]);
  });
});
