import { describe, expect, it } from 'vitest';
import { incomeRows } from '../../renderer/features/household/income-rows.ts';
import { personLines } from '../../renderer/features/household/lines.ts';
import { factsOf } from '../../renderer/session/index.ts';
import type { CaseFile, Member } from '../../shared/models/case-file.ts';
import type { HouseholdFacts } from '../../shared/models/household.ts';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import { caseFile, member, personCard } from '../builders/case-file.ts';
import { person, record } from '../builders/records.ts';

const ruben = personCard({ personId: 'person-2', givenNames: 'Ruben', displayName: 'Ruben Jansen', birthDate: '1985-06-30' });
const finn = personCard({ personId: 'person-3', givenNames: 'Finn', displayName: 'Finn Jansen', birthDate: '2023-06-08' });
const family = (members: Member[], records: SourceRecord[] = []) => caseFile({ persons: [personCard(), ruben, finn], members: [member(), ...members], records });

function facts(file: CaseFile, year = 2026): HouseholdFacts {
  const read = factsOf(file, year);
  if (read.state === 'failed') throw new Error('the household could not be read');
  return read.value;
}

const lines = (file: CaseFile, year = 2026) => personLines(file, facts(file, year));

describe('who stands in the household', () => {
  it('is the applicant, then the partner, then the children from old to young', () => {
    const noor = personCard({ personId: 'person-4', givenNames: 'Noor', birthDate: '2018-02-17' });
    const file = caseFile({ persons: [personCard(), ruben, finn, noor], members: [member({ personId: 'person-3', role: 'child' }), member({ personId: 'person-4', role: 'child' }), member({ personId: 'person-2', role: 'partner' }), member()] });
    expect(lines(file).map((line) => line.person?.givenNames)).toEqual(['Sanne', 'Ruben', 'Noor', 'Finn']);
  });

  it('puts last and without any allowance who left in the year', () => {
    const file = family([member({ personId: 'person-2', role: 'partner', to: '2026-06-30' }), member({ personId: 'person-3', role: 'child' })]);
    expect(lines(file).map(({ role, ended, countsFor }) => ({ role, ended, countsFor: countsFor.length }))).toEqual([
      { role: 'applicant', ended: false, countsFor: 4 }, { role: 'child', ended: false, countsFor: 2 }, { role: 'partner', ended: true, countsFor: 0 },
    ]);
  });

  it('leaves out who left before the year', () => {
    expect(lines(family([member({ personId: 'person-2', role: 'partner', to: '2025-12-31' })])).map(({ role }) => role)).toEqual(['applicant']);
  });

  it('counts a child of 18 no longer for child budget', () => {
    const grown = personCard({ personId: 'person-3', givenNames: 'Finn', birthDate: '2008-11-12' });
    const file = caseFile({ persons: [personCard(), grown], members: [member(), member({ personId: 'person-3', role: 'child' })] });
    expect(lines(file).at(-1)?.countsFor).toEqual(['housing']);
  });

  it('counts a child with a contract for childcare, and a new contract takes the place of the one before', () => {
    const contract = (hoursPerMonth: string, from: string, id: string) => record('childcareContract', { kind: 'dayCare', hoursPerMonth, hourlyRate: '11.60', registered: true, organisation: 'De Bij' }, { of: 'person-3', from, id, by: 'childcareOrganisation' });
    const line = lines(family([member({ personId: 'person-3', role: 'child' })], [contract('110', '2025-01-01', 'record-1'), contract('96', '2026-05-01', 'record-2')])).at(-1);
    expect([line?.countsFor, line?.care]).toEqual([['childBudget', 'housing', 'childcare'], [{ kind: 'dayCare', hours: '96' }]]);
  });

  it('shows both contracts of a child with two organisations, as the rules reckon with both', () => {
    const contract = (hoursPerMonth: string, organisation: string) => record('childcareContract', { kind: 'dayCare', hoursPerMonth, hourlyRate: '9.50', registered: true, organisation }, { of: 'person-3', from: '2026-01-01', id: organisation, by: 'childcareOrganisation' });
    const line = lines(family([member({ personId: 'person-3', role: 'child' })], [contract('60', 'De Bij'), contract('40', 'Het Nest')])).at(-1);
    expect(line?.care).toEqual([{ kind: 'dayCare', hours: '60' }, { kind: 'dayCare', hours: '40' }]);
  });

  it('tells no age of somebody whose day of birth is not known', () => {
    const file = caseFile({ persons: [personCard({ birthDate: '1985' })], members: [member()], records: [record('person', person('1985'))] });
    expect(lines(file)[0]?.age).toBeNull();
  });

  it('tells the age at death', () => {
    const file = caseFile({ persons: [personCard({ birthDate: '1949-01-24', deathDate: '2026-01-23' })], members: [member()] });
    expect(lines(file)[0]?.age).toBe(76);
  });

  it.each([
    ['whole', '2020-01-01', null], ['part', '2026-03-01', null], ['not', '2020-01-01', '2025-12-31'],
  ] as const)('says that the insurance covers the year: %s', (insured, from, to) => {
    expect(lines(family([], [record('healthInsurance', { insured: true }, { by: 'healthInsurer', from, to })]))[0]?.insured).toBe(insured);
  });

  it('says that nothing is known of an insurance nobody told about', () => {
    expect(lines(family([]))[0]?.insured).toBe('unknown');
  });
});

describe('inkomen en vermogen', () => {
  const partner = member({ personId: 'person-2', role: 'partner' });
  const estimate = (of: string, amount: string) => record('incomeEstimate', { year: 2026, amount }, { of, by: 'citizen', id: `estimate-${of}` });
  const known = (of: string, amount: string) => record('incomeKnown', { year: 2026, amount, throughMonth: 9 }, { of, by: 'uwv', id: `known-${of}` });
  const established = (of: string, amount: string) => record('incomeEstablished', { year: 2026, amount }, { of, by: 'inspector', id: `established-${of}` });
  const rows = (records: SourceRecord[]) => {
    const file = family([partner], records);
    return incomeRows(file, facts(file)).map(({ kind, amount, change, without }) => ({ kind, amount, change, without }));
  };

  it('lays what is known beside the estimates of both, with the difference', () => {
    expect(rows([estimate('person-1', '19000'), estimate('person-2', '22500'), known('person-1', '19300'), known('person-2', '24900')])).toEqual([
      { kind: 'estimate', amount: '19000', change: null, without: [] },
      { kind: 'estimate', amount: '22500', change: null, without: [] },
      { kind: 'known', amount: '44200', change: '2700', without: [] },
      { kind: 'assets', amount: null, change: null, without: [] },
    ]);
  });

  it('tells of assets that sources differ about what each says, the one that is reckoned with first', () => {
    const assets = (amount: string, by: 'citizen' | 'inspector', on: string) => record('assets', { year: 2026, amount }, { of: 'person-1', by, on, id: `assets-${by}` });
    const file = family([], [assets('131500', 'inspector', '2025-11-02'), assets('62500', 'citizen', '2026-11-05')]);
    expect(incomeRows(file, facts(file)).flatMap(({ kind, conflicts }) => conflicts.map(({ personId, said }) => [kind, personId, said.map(({ value, origin }) => [origin.source, value])]))).toEqual([
      ['assets', 'person-1', [['citizen', '62500'], ['inspector', '131500']]],
    ]);
  });

  it('names whom a sum lacks and then tells no difference', () => {
    expect(rows([estimate('person-1', '19000'), estimate('person-2', '22500'), known('person-1', '19300')])[2]).toEqual({ kind: 'known', amount: '19300', change: null, without: ['person-2'] });
  });

  it('leaves the estimates out once both incomes are established', () => {
    expect(rows([estimate('person-1', '19000'), known('person-1', '19300'), established('person-1', '19500'), established('person-2', '25000')]).map(({ kind, amount }) => [kind, amount])).toEqual([
      ['established', '19500'], ['established', '25000'], ['established', '44500'], ['assets', null],
    ]);
  });

  it('is empty when nothing is known of the year', () => {
    expect(rows([])).toEqual([]);
  });
});
