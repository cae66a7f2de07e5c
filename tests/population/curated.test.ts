import { describe, expect, it } from 'vitest';
import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { curatedHouseholds } from '../../scripts/population/curated/index.ts';
import { ageOn, daysBetween } from '../../shared/models/calendar.ts';
import type { RecordKind, SourceRecordOf } from '../../shared/models/source-record.ts';
import { isOfKind } from '../../shared/models/source-record.ts';
import { assess, householdFacts, incomeFigures, termsOfObjection } from '../../shared/rules/index.ts';
import { curated, on, someFiles } from './made.ts';

function now(file: FileBundle, year = 2026) {
  return assess(householdFacts(file, year, null)).allowances.healthcare;
}

function lastOf<Kind extends RecordKind>(file: FileBundle, kind: Kind, subjectId = file.applicantId): SourceRecordOf<Kind> | undefined {
  return file.records.filter(isOfKind(kind)).findLast((record) => record.subjectId === subjectId);
}

function membersNow(file: FileBundle): readonly string[] {
  return [...new Set(file.members.filter(({ to }) => to === null || to >= on).map(({ personId }) => personId))];
}

function daysLeft(day: string | null | undefined): number {
  if (day === null || day === undefined) throw new Error('there is no such day');
  return daysBetween(on, day);
}

/** The debts of the healthcare allowance: those of the others come and go with their rules. */
const debts = (file: FileBundle) => file.recoveries.filter(({ allowance }) => allowance === 'healthcare');
const open = (file: FileBundle) => debts(file).filter(({ stage }) => stage !== 'paid');
const back = (file: FileBundle) => debts(file).map(({ year, principal, stage }) => [year, principal, stage]);
const arrangements = (file: FileBundle) => file.arrangements.filter(({ recoveryIds }) => debts(file).some(({ id }) => recoveryIds.includes(id)));

describe('the curated households', () => {
  it('are more than twenty, each with a name and a sentence of its own', () => {
    expect(curatedHouseholds.length).toBeGreaterThan(20);
    expect(new Set(curatedHouseholds.map(({ name }) => name)).size).toBe(curatedHouseholds.length);
    expect(someFiles.flatMap(({ shows }) => (shows === null ? [] : [shows]))).toEqual(curatedHouseholds.map(({ shows }) => shows));
  });

  it('have letters that say who they are to, and contacts with a summary', () => {
    for (const file of curatedHouseholds.map(({ name }) => curated(name))) {
      expect(file.letters.filter(({ body }) => !/^Beste (mevrouw|meneer) \S[^\n]*,\n\n[^]+Met vriendelijke groet,\n/u.test(body)).map(({ subject }) => subject)).toEqual([]);
      expect(file.letters.filter(({ body }) => /undefined|NaN|null|€ €|\{|\}/u.test(body)).map(({ subject }) => subject)).toEqual([]);
      expect(file.contacts.length).toBeGreaterThan(0);
      expect(file.contacts.filter(({ summary }) => summary.length < 40)).toEqual([]);
    }
  });

  it('show the family of the drawn screens with everything running', () => {
    const file = curated('de-vries');
    const partnerId = file.persons[1]?.personId ?? '';
    expect(now(file)).toMatchObject({ award: '1347', shownMonth: '112' });
    expect(incomeFigures(file.records, file.applicantId, 2026, null).estimate.value).toBe('19000');
    expect(incomeFigures(file.records, partnerId, 2026, null)).toMatchObject({ estimate: { value: '22500' }, knownSoFar: { value: '24900' } });
    expect(back(file).slice(1)).toEqual([[2023, '486', 'arrangement'], [2024, '278', 'deferredForObjection'], [2025, '212', 'established']]);
    expect(arrangements(file)).toMatchObject([{ kind: 'standard', state: 'running' }]);
    expect(arrangements(file)[0]?.terms.filter(({ paidOn }) => paidOn !== null)).toHaveLength(9);
    expect(file.changes.filter(({ state }) => state === 'alerted' || state === 'letterSent').map(({ kind, respondBy }) => [kind, daysLeft(respondBy)])).toEqual([['income', 15], ['childcareHours', 8]]);
    expect(file.objections).toMatchObject([{ state: 'adjourned', adjournedUntil: '2026-12-18' }]);
    expect(file.callbacks).toMatchObject([{ state: 'open', department: 'contact', urgency: 'days2', dueAt: '2026-11-13T16:00:00Z' }]);
    expect(file.contacts.filter(({ startedAt }) => daysBetween(startedAt.slice(0, 10), on) <= 30)).toHaveLength(3);
    expect(lastOf(file, 'address')?.marks.underInvestigationSince).toBe('2026-10-30');
    expect(file.marks).toMatchObject([{ kind: 'underInvestigation' }]);
    expect(file.records.filter(isOfKind('rent')).at(-1)?.body.rent).toBe('842.15');
    expect(file.records.filter(isOfKind('childcareContract')).map(({ body, validTo }) => [body.hoursPerMonth, body.hourlyRate, validTo])).toEqual([['110', '11.60', null], ['110', '11.60', '2026-08-31'], ['96', '11.60', null], ['65', '9.85', null]]);
    expect(file.payments.filter(({ state, due, allowance }) => state === 'planned' && due === '2026-11-20' && allowance === 'healthcare')).toMatchObject([{ allowance: 'healthcare', amount: '112', month: '2026-12' }]);
  });

  it('show a single pensioner with nothing going on', () => {
    const file = curated('alleenstaande-gepensioneerde');
    expect(file.persons).toHaveLength(1);
    expect(ageOn(lastOf(file, 'person')?.body.birthDate ?? '', on)).toBe(80);
    expect([file.changes, file.objections, debts(file)]).toEqual([[], [], []]);
    expect(now(file).award).toBe('1550');
  });

  it('show a couple with three children in care of three kinds', () => {
    const contracts = curated('paar-met-drie-kinderen-in-de-opvang').records.filter(isOfKind('childcareContract'));
    expect(contracts.map(({ body }) => body.kind)).toEqual(['afterSchoolCare', 'childminder', 'dayCare']);
    expect(new Set(contracts.map(({ subjectId }) => subjectId)).size).toBe(3);
  });

  it('show a separation: the partner counts up to and including June', () => {
    const file = curated('uit-elkaar');
    const partner = householdFacts(file, 2026, null).persons.find(({ role }) => role === 'partner');
    expect(partner?.present).toEqual({ from: '2014-10-01', to: '2026-06-30' });
    expect(now(file).shownMonth).toBeNull();
    expect(now(file).gaps.map(({ term }) => term)).toContain('tenPercentRule');
    expect(back(file)).toEqual([[2025, '278', 'reminder']]);
  });

  it('show a move to another municipality', () => {
    expect(curated('verhuizing').records.filter(isOfKind('address')).map(({ body, validFrom }) => [body.municipality, validFrom])).toEqual([['Dordrecht', '2019-08-15'], ['Breda', '2026-05-11']]);
  });

  it('show a birth in the year', () => {
    const file = curated('geboorte');
    expect(file.changes).toMatchObject([{ kind: 'birth', after: '2026-09-24', state: 'carriedOut' }]);
    expect(membersNow(file)).toHaveLength(4);
  });

  it('show a child that becomes eighteen within the year', () => {
    const births = curated('kind-wordt-achttien').records.filter(isOfKind('person')).map(({ body }) => body.birthDate);
    expect(births.filter((birth) => ageOn(birth, on) === 17 && ageOn(birth, '2026-12-31') === 18)).toHaveLength(1);
  });

  it('show somebody who became eighteen and gets the allowance from April', () => {
    const file = curated('dit-jaar-achttien');
    expect(now(file).months.filter(({ shown }) => shown !== '0').map(({ month }) => month)[0]).toBe('2026-04');
    expect(file.payments.map(({ month }) => month)[0]).toBe('2026-04');
  });

  it('show four open debts, each at another stage', () => {
    const file = curated('stapeling-van-terugvorderingen');
    expect(open(file).map(({ year, stage }) => [year, stage])).toEqual([[2023, 'writ'], [2024, 'arrangement'], [2025, 'reminder'], [2026, 'established']]);
    expect(arrangements(file)).toMatchObject([{ state: 'behind' }]);
    expect(open(file)[0]?.costs).toBe('101');
    expect(file.marks.map(({ kind }) => kind)).toEqual(['supervisor']);
  });

  it('show a debt after every advance that was lowered and every definitive award', () => {
    expect(debts(curated('jaar-na-jaar-terugvorderingen')).map(({ year, dated }) => [year, dated.slice(0, 4)])).toEqual([[2023, '2023'], [2023, '2024'], [2024, '2025'], [2025, '2026'], [2026, '2026']]);
  });

  it('show an arrangement of twenty-four terms with every term on time', () => {
    const [arrangement] = curated('betalingsregeling').arrangements;
    expect(arrangement).toMatchObject({ kind: 'standard', state: 'running' });
    expect(arrangement?.terms).toHaveLength(24);
    expect(arrangement?.terms.filter(({ due, paidOn }) => (due <= on) !== (paidOn !== null))).toEqual([]);
  });

  it('show a set-off of twenty euro from every payment', () => {
    const file = curated('verrekening');
    expect(file.payments.filter(({ withheld }) => withheld !== '0').map(({ month, withheld }) => [month, withheld])).toEqual([['2026-08', '20'], ['2026-09', '20'], ['2026-10', '20'], ['2026-11', '20'], ['2026-12', '20']]);
    expect(debts(file)).toMatchObject([{ stage: 'setOff', setOff: '80' }]);
  });

  it('show an objection that must be decided within days', () => {
    const file = curated('bezwaar-bijna-op-termijn');
    expect(daysLeft(file.objections[0]?.decideBy)).toBe(4);
    expect(debts(file)).toMatchObject([{ stage: 'deferredForObjection' }]);
  });

  it('show an objection of which the day to decide is over, and the two weeks after a notice of default not yet', () => {
    const file = curated('bezwaar-te-laat');
    const [objection] = file.objections;
    const decision = file.decisions.find(({ id }) => id === objection?.decisionId);
    expect([daysLeft(objection?.decideBy), objection?.noticeOfDefaultOn]).toEqual([-41, '2026-10-30']);
    expect(objection && termsOfObjection(objection, decision ?? null).map(({ kind, end }) => [kind, end]).at(-1)).toEqual(['noticeOfDefaultTerm', '2026-11-13']);
    expect(debts(file)).toMatchObject([{ stage: 'deferredForObjection' }]);
  });

  it('show a mutation letter that can still be stopped', () => {
    const file = curated('mutatiebrief-opvang');
    expect(daysLeft(file.changes.find(({ state }) => state === 'letterSent')?.respondBy)).toBe(13);
    expect(file.letters.filter(({ kind }) => kind === 'mutation')).toHaveLength(1);
  });

  it('show a secret address that no text of the file repeats', () => {
    const file = curated('geheim-adres');
    expect(file.records.filter(isOfKind('secrecy')).map(({ body }) => body.secret)).toEqual([true, true]);
    const { street = '', place = '' } = lastOf(file, 'address')?.body ?? {};
    const { records: _records, ...rest } = file;
    expect([street, place].filter((word) => word === '' || JSON.stringify(rest).includes(word))).toEqual([]);
  });

  it('show a partner who died, and the year in two parts', () => {
    const file = curated('overleden-partner');
    expect(lastOf(file, 'death', file.persons[1]?.personId)?.body.date).toBe('2026-04-16');
    expect(now(file).shownMonth).toBeNull();
    expect(file.marks).toMatchObject([{ kind: 'deceased', personId: file.persons[1]?.personId }]);
  });

  it('show collection that stands still for the recovery operation', () => {
    const file = curated('hersteloperatie');
    expect(file.marks.map(({ kind }) => kind)).toEqual(['recoveryOperation']);
    expect(back(file)).toEqual([[2023, '580', 'pausedForRecoveryOperation']]);
  });

  it('show a representative to whom the money goes', () => {
    const file = curated('onder-bewind');
    expect(lastOf(file, 'guardianship')?.body.kind).toBe('bewind');
    expect(new Set(file.payments.map(({ payee }) => payee))).toEqual(new Set(['administrator']));
    expect(file.contacts).toMatchObject([{ caller: 'representative' }]);
  });

  it('show the wrong decisions on service costs and what put them right', () => {
    const file = curated('incident-servicekosten');
    expect(file.incidents).toMatchObject([{ incident: 'serviceCosts2025', from: '2026-03-05', until: '2026-03-27' }]);
    expect(file.decisions.filter(({ allowance, year }) => allowance === 'housing' && year === 2025).map(({ dated }) => dated)).toEqual(['2024-11-29', '2026-03-05', '2026-03-27', '2026-09-18']);
    expect(file.letters.filter(({ id }) => file.incidents[0]?.letterIds.includes(id)).map(({ kind, dated }) => [kind, dated])).toEqual([['decision', '2026-03-05'], ['correction', '2026-03-20']]);
    const serviceCosts = (asKnownOn: string) => householdFacts(file, 2025, asKnownOn).homes[0]?.serviceCosts.value?.cleaning;
    expect([serviceCosts('2026-03-01'), serviceCosts('2026-03-05'), serviceCosts('2026-03-27')]).toEqual(['9.80', '0', '9.80']);
  });

  it('show costs on a debt with a running arrangement', () => {
    const file = curated('incident-regelingen');
    expect(file.incidents).toMatchObject([{ incident: 'arrangementsWronglyProcessed', until: null }]);
    expect(arrangements(file)).toMatchObject([{ state: 'running' }]);
    expect(debts(file)).toMatchObject([{ stage: 'formalReminder', costs: '22' }]);
    expect(file.incidents[0]?.letterIds).toHaveLength(3);
  });

  it('show a debt that nobody followed after a failed set-off, without interest', () => {
    const file = curated('incident-niet-gestart');
    expect(file.incidents).toMatchObject([{ incident: 'recoveriesNotStarted', until: null }]);
    expect(debts(file)).toMatchObject([{ stage: 'setOff', setOff: '0', interest: '0', paid: '0' }]);
  });

  it('show a household of nine and one with twelve children', () => {
    expect(membersNow(curated('huishouden-van-negen'))).toHaveLength(9);
    expect(curated('twaalf-kinderen').members.filter(({ role }) => role === 'child')).toHaveLength(12);
  });

  it('show a name of more than sixty characters', () => {
    const name = lastOf(curated('lange-naam'), 'person')?.body;
    expect(`${name?.givenNames} ${name?.prefix} ${name?.familyName}`.length).toBeGreaterThan(60);
    expect(name?.prefix).toBe('van der');
  });

  it('show somebody without any allowance', () => {
    const file = curated('geen-toeslagen');
    expect([file.allowanceYears, file.decisions, file.payments]).toEqual([[], [], []]);
  });

  it('show an application that waits', () => {
    const file = curated('aanvraag-in-behandeling');
    expect(file.allowanceYears.map(({ allowance, status }) => [allowance, status])).toEqual([['healthcare', 'inProgress'], ['housing', 'inProgress']]);
    expect(file.decisions).toEqual([]);
  });

  it('show a partner who is not insured: half of the amount for two', () => {
    const file = curated('partner-niet-verzekerd');
    const together = assess({ ...householdFacts(file, 2026, null), persons: householdFacts(file, 2026, null).persons.map((person) => ({ ...person, healthInsured: { ...person.healthInsured, value: [{ from: null, to: null }] } })) }).allowances.healthcare;
    expect(Math.abs(Number(now(file).exactYear) * 2 - Number(together.exactYear))).toBeLessThan(0.000001);
  });

  it('show somebody insured by treaty, with the factor of the country', () => {
    const file = curated('verdragsverzekerd');
    expect(now(file)).toMatchObject({ status: 'known' });
    expect(lastOf(file, 'address')?.body.country).toBe('Spanje');
  });

  it('show assets just over the limit', () => {
    expect(now(curated('vermogen-net-te-hoog'))).toMatchObject({ award: '0', conditionsNotMet: [{ term: 'assetsWithinLimit' }] });
    expect(now(curated('vermogen-net-te-hoog'), 2025).award).not.toBe('0');
  });

  it('show an arrangement that was prepared on what she can spare, and not sent: the debt is as it was', () => {
    const file = curated('voorstel-regeling');
    const [debt] = file.recoveries;
    const [proposed] = file.proposals;
    expect([debt?.principal, debt?.stage, file.arrangements]).toEqual(['798', 'established', []]);
    expect(proposed).toMatchObject({ kind: 'personalArrangement', recoveryIds: [debt?.id], state: 'prepared', capacity: '25', outsideCollection: '198' });
    expect(proposed?.terms).toHaveLength(24);
    expect([proposed?.terms[0], proposed?.terms.at(-1)]).toEqual([{ due: '2026-11-27', amount: '25' }, { due: '2028-10-27', amount: '25' }]);
    expect([proposed?.monthBefore, proposed?.monthAfter]).toEqual(['433', '408']);
  });

  it('show what is known of next year: its announced amounts give two allowances, and two are refused by the amount that is not there', () => {
    const facts = householdFacts(curated('volgend-jaar'), 2027, null);
    const { healthcare, housing, childBudget, childcare } = assess(facts, { provisional: true }).allowances;
    expect([childBudget.award, childcare.award]).toEqual(['5287', '11760']);
    expect([childBudget.provisional, childcare.provisional]).toEqual([true, true]);
    expect([healthcare.refusal, housing.refusal]).toMatchObject([{ term: 'standardPremium', year: 2027 }, { term: 'qualityDiscountLimit', year: 2027 }]);
    expect(Object.values(assess(facts).allowances).map(({ status }) => status)).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('show that nothing can be computed while the income of the partner is unknown', () => {
    const file = curated('inkomen-partner-onbekend');
    expect(now(file)).toMatchObject({ status: 'unknown', award: null, missingFacts: [{ person: file.persons[1]?.personId, fact: 'assessmentIncome' }] });
  });

  it('show sources that contradict each other', () => {
    const file = curated('bronnen-spreken-elkaar-tegen');
    expect(householdFacts(file, 2026, null).persons[0]?.assets).toMatchObject({ state: 'conflicting', value: '62500' });
  });

  it('show somebody who left the country and is not paid', () => {
    const file = curated('vertrokken-uit-nederland');
    expect(file.allowanceYears.find(({ year }) => year === 2026)?.status).toBe('suspended');
    expect(file.payments.filter(({ state }) => state === 'planned')).toEqual([]);
  });
});
