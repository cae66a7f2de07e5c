import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Member } from '../../../shared/models/case-file.ts';
import type { SourceRecord } from '../../../shared/models/source-record.ts';
import { dataAroundDecision, factsOfDecision, type DataAroundDecision, type Datum, type HouseholdRecords } from '../../../shared/rules/index.ts';
import { decision } from '../../builders/case-file.ts';
import { memberOf, person, record } from '../../builders/records.ts';
import { curated, someFiles } from '../../population/made.ts';

const idOf = (datum: Datum): string => (datum.kind === 'record' ? datum.record.id : `${datum.member.personId} ${datum.member.role} ${datum.member.from ?? ''} ${datum.member.recordedAt}`);
const recordedOn = (datum: Datum): string => (datum.kind === 'record' ? datum.record : datum.member).recordedAt.slice(0, 10);
const ids = (data: readonly { readonly datum: Datum }[]): readonly string[] => data.map(({ datum }) => idOf(datum));

const estimate = (amount: string, on: string) => record('incomeEstimate', { year: 2026, amount }, { id: `estimate-${amount}`, by: 'citizen', on, from: '2026-01-01' });
const insured = record('healthInsurance', { insured: true }, { id: 'insured', by: 'healthInsurer', on: '2025-11-20' });
const noAssets = record('assets', { year: 2026, amount: '0' }, { id: 'assets', by: 'inspector', on: '2025-11-20', from: '2026-01-01' });
const who = record('person', person('1987-03-12'), { id: 'who', on: '2025-11-20' });
const ground = { term: 'assessmentIncome', personId: 'person-1', value: '24000', unit: 'euro per year' } as const;
const decided = decision({ dated: '2025-12-22', grounds: [ground] });

const fileOf = (records: readonly SourceRecord[], members: readonly Member[] = [memberOf('person-1', 'applicant', { recordedAt: '2025-11-20T08:00:00Z' })], decisions: readonly Decision[] = [decided]): HouseholdRecords => ({ applicantId: 'person-1', members, records, decisions });

describe('the data around a decision', () => {
  const around = dataAroundDecision(fileOf([who, insured, noAssets, estimate('22000', '2025-11-25'), estimate('24000', '2025-12-22'), estimate('31000', '2026-03-02'), record('rent', { rent: '600', serviceCosts: { sharedEnergy: '0', cleaning: '0', caretaker: '0', sharedRooms: '0' }, selfContained: true, landlord: 'De Woonplaats' }, { id: 'rent', by: 'landlord', on: '2026-01-10', from: '2026-01-01' })]), decided);

  it('counts what was recorded on the day of the decision as known, and what was recorded the day after as later', () => {
    expect(ids(around.known)).toContain('estimate-24000');
    const nextDay = dataAroundDecision(fileOf([estimate('24000', '2025-12-23')]), decided);
    expect([ids(nextDay.known), ids(nextDay.later)]).toEqual([['person-1 applicant  2025-11-20T08:00:00Z'], ['estimate-24000']]);
  });

  it('sets the datum that a ground of the decision rests on before all others', () => {
    expect(around.known[0]).toMatchObject({ datum: { record: { id: 'estimate-24000' } }, stood: true, replacedAt: '2026-03-02T08:00:00Z', grounds: [ground] });
  });

  it('says of what had been replaced by the day of the decision that it stood no more', () => {
    expect(around.known.at(-1)).toMatchObject({ datum: { record: { id: 'estimate-22000' } }, stood: false, replacedAt: '2025-12-22T08:00:00Z', grounds: [] });
    expect(around.known.filter(({ stood }) => !stood)).toHaveLength(1);
  });

  it('sets the later datum that changes a ground of this allowance first, and another that came before it after it', () => {
    expect(ids(around.later)).toEqual(['estimate-31000', 'rent']);
    expect(around.later[0]?.grounds.map(({ term, person: whose, share }) => [term, whose, Number(share) < 0])).toEqual([['assessmentIncome', 'person-1', true]]);
    expect(around.later[1]?.grounds).toEqual([]);
  });

  it('sees that somebody came into the household later, with what was told of them', () => {
    const ofPartner = [
      record('person', person('1985-06-30'), { id: 'who-partner', of: 'person-2', on: '2026-04-01' }),
      record('healthInsurance', { insured: true }, { id: 'insured-partner', of: 'person-2', by: 'healthInsurer', on: '2026-04-01' }),
      record('assets', { year: 2026, amount: '0' }, { id: 'assets-partner', of: 'person-2', by: 'inspector', on: '2026-04-01', from: '2026-01-01' }),
      record('incomeEstimate', { year: 2026, amount: '30000' }, { id: 'income-partner', of: 'person-2', by: 'citizen', on: '2026-04-02', from: '2026-01-01' }),
      record('incomeEstimate', { year: 2025, amount: '29000' }, { id: 'income-partner-2025', of: 'person-2', by: 'citizen', on: '2026-04-02', from: '2025-01-01' }),
    ];
    const joined = memberOf('person-2', 'partner', { from: '2026-02-01', recordedAt: '2026-04-01T08:00:00Z' });
    const { later } = dataAroundDecision(fileOf([who, insured, noAssets, estimate('24000', '2025-12-01'), ...ofPartner], [memberOf('person-1', 'applicant', { recordedAt: '2025-11-20T08:00:00Z' }), joined]), decided);
    const changes = Object.fromEntries(later.map(({ datum, grounds }) => [idOf(datum), grounds.map(({ term }) => term)]));
    expect(changes).toMatchObject({ 'person-2 partner 2026-02-01 2026-04-01T08:00:00Z': ['placeInHousehold'], 'income-partner': ['assessmentIncome'], 'insured-partner': ['healthInsured'], 'income-partner-2025': [] });
    expect(ids(later).at(-1)).toBe('income-partner-2025');
  });

  it('takes what pay slips show as a change of the income that an advance rests on', () => {
    const slips = record('incomeKnown', { year: 2026, amount: '33000', throughMonth: 5 }, { id: 'slips', by: 'uwv', on: '2026-06-02', from: '2026-01-01' });
    const { later } = dataAroundDecision(fileOf([who, insured, noAssets, estimate('24000', '2025-12-01'), slips]), decided);
    expect(later[0]?.grounds[0]).toMatchObject({ term: 'assessmentIncome', is: [{ value: { kind: 'told', text: '33000' } }] });
  });

  it('changes no ground of a decision about no allowance', () => {
    const { later } = dataAroundDecision(fileOf([who, estimate('31000', '2026-03-02')]), decision({ allowance: null, year: null, dated: '2025-12-22' }));
    expect(later.map(({ grounds }) => grounds)).toEqual([[]]);
  });

  it('finds the records of a rent and its service costs behind the grounds of a huurtoeslag that kept them', () => {
    const file = curated('incident-servicekosten');
    const kept = file.decisions.find(({ allowance, grounds }) => allowance === 'housing' && grounds.some(({ term }) => term === 'cleaning'));
    if (kept === undefined) throw new Error('no decision kept service costs');
    const resting = dataAroundDecision(file, kept).known.find(({ datum }) => datum.kind === 'record' && datum.record.kind === 'rent');
    expect(resting?.grounds.map(({ term }) => term)).toEqual(expect.arrayContaining(['rent', 'cleaning']));
  });
});

/** Every datum once: in the right list by its day, none left out, none twice. */
function expectComplete(file: HouseholdRecords, dated: string, { known, later }: DataAroundDecision): void {
  expect([...ids(known), ...ids(later)].toSorted()).toEqual([...file.records.map((one) => one.id), ...file.members.map((member) => idOf({ kind: 'member', member }))].toSorted());
  expect([known.filter(({ datum }) => recordedOn(datum) > dated), later.filter(({ datum }) => recordedOn(datum) <= dated)]).toEqual([[], []]);
}

describe('the two lists', () => {
  it('hold every record of a file exactly once, whatever was recorded when', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2025, 6, 1 + days)).toISOString().slice(0, 10));
    const told = fc.record({ on: day, of: fc.constantFrom('person-1', 'person-2'), by: fc.constantFrom('citizen', 'inspector', 'caseworker'), incorrect: fc.boolean() });
    const one = fc.tuple(told, fc.constantFrom('incomeEstimate', 'incomeEstablished', 'assets', 'work'), fc.integer({ min: 0, max: 60_000 })).map(([about, kind, amount]) => (kind === 'work'
      ? record('work', { works: amount % 2 === 0 }, { ...about, from: `2026-0${String(1 + (amount % 9))}-01` })
      : record(kind, { year: 2025 + (amount % 2), amount: String(amount) }, about)));
    const records = fc.array(one, { maxLength: 12 }).map((list) => list.map((each, index) => ({ ...each, id: `record-${String(index)}` })));
    fc.assert(fc.property(records, day, (list, dated) => {
      const file = fileOf(list, [memberOf('person-1', 'applicant'), memberOf('person-2', 'partner', { from: '2026-02-01', recordedAt: '2026-03-01T08:00:00Z' })]);
      const about = decision({ dated, grounds: [ground] });
      const around = dataAroundDecision(file, about);
      expectComplete(file, dated, around);
      const replaced = new Set(around.known.filter(({ stood }) => !stood).map(({ datum }) => idOf(datum)));
      const used = factsOfDecision(file, { year: 2026, dated }).persons.flatMap(({ assessmentIncome, assets, works }) => [assessmentIncome, assets, works]).flatMap(({ origin }) => (origin === null ? [] : [origin.recordId]));
      expect(used.filter((id) => replaced.has(id)), 'facts that rest on what stood no more').toEqual([]);
    }), { numRuns: 300 });
  });

  it('hold every record exactly once around every decision of the practice households', () => {
    for (const file of someFiles.slice(0, 60)) {
      for (const about of file.decisions) expectComplete(file, about.dated, dataAroundDecision(file, about));
    }
  });
});
