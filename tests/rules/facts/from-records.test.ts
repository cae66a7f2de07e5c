import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../shared/models/case-file.ts';
import type { HouseholdFacts, PersonFacts } from '../../../shared/models/household.ts';
import type { SourceRecord } from '../../../shared/models/source-record.ts';
import { assess, householdFacts, incomeFigures } from '../../../shared/rules/index.ts';
import { decision } from '../../builders/case-file.ts';
import { inventedAddress } from '../../builders/file-bundle.ts';
import { memberOf, person, record } from '../../builders/records.ts';

const complete: readonly SourceRecord[] = [
  record('person', person('1987-03-12')),
  record('incomeEstimate', { year: 2026, amount: '33500' }, { by: 'citizen' }),
  record('assets', { year: 2026, amount: '0' }, { by: 'inspector' }),
  record('healthInsurance', { insured: true }, { by: 'healthInsurer', from: '2015-01-01' }),
];

describe('the facts of a year', () => {
  it('come from the records, each with where it came from', () => {
    expect(applicant(complete).assessmentIncome).toEqual({
      value: '33500', state: 'estimate',
      origin: { recordId: 'incomeestimate-2025-12-01-citizen', kind: 'incomeEstimate', source: 'citizen', validFrom: '2020-01-01', recordedAt: '2025-12-01T08:00:00Z' },
    });
    expect(assess(facts(complete)).allowances.healthcare).toMatchObject({ status: 'known', award: '1034' });
  });

  it('are unknown where no record tells them, and presumed only where nobody reports the ordinary', () => {
    const { birthDate, deathDate, assessmentIncome, assets, healthInsured, lawfulStay, careCountryFactor } = applicant([]);
    expect([birthDate, assessmentIncome, assets, healthInsured].filter(({ value, origin }) => value !== null || origin !== null)).toEqual([]);
    expect([deathDate.value, lawfulStay.value, careCountryFactor.value]).toEqual(['alive', [{ from: null, to: null }], 'none']);
  });

  it('are as they were known on a day', () => {
    const records = [...complete, record('incomeEstimate', { year: 2026, amount: '28000' }, { by: 'citizen', on: '2026-06-10' })];
    const known = (asKnownOn: string | null) => applicant(records, asKnownOn).assessmentIncome.value;
    expect([known('2025-11-30'), known('2025-12-01'), known('2026-06-09'), known('2026-06-10'), known('2026-06-10T07:59:59Z'), known(null)]).toEqual([null, '33500', '33500', '28000', '33500', '28000']);
  });

  it('are those of the year asked for', () => {
    const records = [...complete, record('incomeEstablished', { year: 2025, amount: '31000' }, { by: 'inspector', on: '2026-07-01' })];
    expect([applicant(records).assessmentIncome.value, applicant(records, null, 2025).assessmentIncome.value]).toEqual(['33500', '31000']);
  });
});

describe('when records say different things', () => {
  it('an established income goes before a later estimate', () => {
    const records = [...complete, record('incomeEstablished', { year: 2026, amount: '34111' }, { by: 'inspector', on: '2026-02-01' }), record('incomeEstimate', { year: 2026, amount: '20000' }, { by: 'citizen', on: '2026-03-01' })];
    expect(applicant(records).assessmentIncome).toMatchObject({ value: '34111', state: 'known' });
  });

  it('income known so far does not take the place of the estimated income unasked, and stands beside it', () => {
    const records = [...complete.filter(({ kind }) => kind !== 'incomeEstimate'), record('incomeKnown', { year: 2026, amount: '41000', throughMonth: 6 }, { by: 'uwv', on: '2026-07-01' })];
    expect(applicant(records).assessmentIncome.value).toBeNull();
    const { established, estimate, knownSoFar } = incomeFigures(records, 'person-1', 2026, null);
    expect([established.value, estimate.value, knownSoFar.value]).toEqual([null, null, '41000']);
  });

  it('income known so far is reckoned with when asked for, unless the estimate was told later or an income is established', () => {
    const soFar = record('incomeKnown', { year: 2026, amount: '41000', throughMonth: 6 }, { by: 'uwv', on: '2026-07-01' });
    const newEstimate = record('incomeEstimate', { year: 2026, amount: '40000' }, { by: 'citizen', on: '2026-07-02' });
    const established = record('incomeEstablished', { year: 2026, amount: '40500' }, { by: 'inspector', on: '2027-05-01' });
    const onKnown = (records: readonly SourceRecord[]) => householdFacts({ applicantId: 'person-1', members: [memberOf('person-1', 'applicant')], records, decisions: [] }, 2026, null, 'known').persons[0]?.assessmentIncome;
    expect([[...complete, soFar], [...complete, soFar, newEstimate], [...complete, soFar, newEstimate, established]].map(onKnown)).toMatchObject([
      { value: '41000', state: 'expected' }, { value: '40000', state: 'estimate' }, { value: '40500', state: 'known' },
    ]);
  });

  it('the last record of a source supersedes its earlier ones', () => {
    const records = [...complete, record('assets', { year: 2026, amount: '150000' }, { by: 'inspector', on: '2026-05-01' })];
    expect(applicant(records).assets).toMatchObject({ value: '150000', state: 'known' });
  });

  it('two sources that differ are marked conflicting, and the last recorded is taken', () => {
    const records = [...complete, record('assets', { year: 2026, amount: '150000' }, { by: 'citizen', on: '2026-05-01' })];
    expect(applicant(records).assets).toMatchObject({ value: '150000', state: 'conflicting' });
    // Both values are told, each with who said it.
    expect(applicant(records).assets.others?.map(({ value, origin }) => [value, origin.source])).toEqual([['0', 'inspector']]);
  });

  it('two sources that agree are not', () => {
    const records = [...complete, record('assets', { year: 2026, amount: '0' }, { by: 'citizen', on: '2026-05-01' })];
    expect(applicant(records).assets).toMatchObject({ value: '0', state: 'known' });
  });

  it('a correction by a caseworker ends the conflict, until something later is told', () => {
    const corrected = [...complete, record('assets', { year: 2026, amount: '150000' }, { by: 'citizen', on: '2026-05-01' }), record('assets', { year: 2026, amount: '140000' }, { by: 'caseworker', on: '2026-05-02' })];
    const later = [...corrected, record('assets', { year: 2026, amount: '139000' }, { by: 'inspector', on: '2026-08-02' })];
    expect([applicant(corrected).assets, applicant(later).assets]).toMatchObject([{ value: '140000', state: 'known' }, { value: '139000', state: 'conflicting' }]);
  });

  it('the order in which records are handed over does not matter', () => {
    const records = [...complete, record('assets', { year: 2026, amount: '150000' }, { by: 'inspector', on: '2026-05-01' })];
    expect(facts(records.toReversed())).toEqual(facts(records));
  });
});

describe('what a register says of its own record', () => {
  it('under investigation is taken and stays visible', () => {
    expect(applicant([record('person', person('1987-03-12'), { underInvestigationSince: '2026-01' })]).birthDate).toMatchObject({ value: '1987-03-12', state: 'underInvestigation' });
  });

  it('incorrect is not taken while there is another', () => {
    const records = [record('person', person('1987-03-12')), record('person', person('1977-03-12'), { on: '2026-01-01', incorrect: true })];
    expect(applicant(records).birthDate).toMatchObject({ value: '1987-03-12', state: 'known' });
  });

  it('incorrect and alone leaves the fact unknown and points at the record', () => {
    const { value, state, origin } = applicant([record('person', person('1977-03-12'), { id: 'wrong-record', incorrect: true })]).birthDate;
    expect([value, state, origin?.recordId]).toEqual([null, 'outdated', 'wrong-record']);
  });

  it('an incomplete date stays incomplete', () => {
    expect(applicant([record('person', person('1987'))]).birthDate.value).toBe('1987');
    expect(applicant([record('person', person(''))]).birthDate.value).toBeNull();
  });

  it('a death of which the day is not known is not "alive"', () => {
    expect(applicant([record('registration', { suspended: 'deceased' })]).deathDate.value).toBeNull();
    expect(applicant([record('registration', { suspended: 'deceased' }), record('death', { date: '2026-04-02' })]).deathDate.value).toBe('2026-04-02');
    expect(applicant([record('registration', { suspended: 'emigrated' })]).deathDate.value).toBe('alive');
  });
});

describe('what holds in periods', () => {
  const insurance = (insured: boolean, from: string, on: string, to: string | null = null) => record('healthInsurance', { insured }, { by: 'healthInsurer', from, on, to, id: `insurance-${on}` });
  const periods = (...records: readonly SourceRecord[]) => applicant(records).healthInsured.value;

  it('runs from the beginning of its record to the end', () => {
    expect(periods(insurance(true, '2026-03-01', '2026-02-01', '2026-10-31'))).toEqual([{ from: '2026-03-01', to: '2026-10-31' }]);
  });

  it('ends where a later record says no', () => {
    expect(periods(insurance(true, '2015-01-01', '2020-01-01'), insurance(false, '2026-05-01', '2026-05-03'))).toEqual([{ from: '2015-01-01', to: '2026-04-30' }]);
  });

  it('is interrupted where a later record says no for a while', () => {
    expect(periods(insurance(true, '2015-01-01', '2020-01-01'), insurance(false, '2026-02-01', '2026-05-03', '2026-03-31'))).toEqual([{ from: '2015-01-01', to: '2026-01-31' }, { from: '2026-04-01', to: null }]);
  });

  it('is no when the only record says no, and unknown without a record', () => {
    expect([periods(insurance(false, '2015-01-01', '2020-01-01')), periods()]).toEqual([[], null]);
  });

  it('is unknown when it begins within the year on a day that is not known', () => {
    expect([periods(insurance(true, '2026', '2026-02-01')), periods(insurance(true, '2024', '2026-02-01')), periods(insurance(true, '', '2026-02-01'))]).toEqual([null, [{ from: '2024-01-01', to: null }], [{ from: null, to: null }]]);
  });

  it('by treaty counts as insured, with the factor', () => {
    const treaty = record('treatyInsurance', { country: 'BE', factor: '0.8165' }, { from: '2026-07-01', by: 'healthInsurer' });
    const { healthInsured, treatyInsured, careCountryFactor } = applicant([insurance(true, '2015-01-01', '2020-01-01', '2026-06-30'), treaty]);
    expect([healthInsured.value, treatyInsured.value, careCountryFactor.value]).toEqual([[{ from: '2015-01-01', to: '2026-06-30' }, { from: '2026-07-01', to: null }], [{ from: '2026-07-01', to: null }], '0.8165']);
  });
});

describe('who takes part', () => {
  it('is everybody whose place falls in the year', () => {
    const members = [memberOf('person-1', 'applicant'), memberOf('person-2', 'partner', { to: '2025-12-31' }), memberOf('person-3', 'child', { from: '2026-12-31' }), memberOf('person-4', 'coResident', { from: '2027-01-01' })];
    expect(householdFacts({ applicantId: 'person-1', members, records: [], decisions: [] }, 2026, null).persons.map(({ id, role }) => [id, role])).toEqual([['person-1', 'applicant'], ['person-3', 'child']]);
  });

  it('is the applicant also when no member says so', () => {
    expect(householdFacts({ applicantId: 'person-1', members: [], records: [], decisions: [] }, 2026, null).persons.map(({ id, role }) => [id, role])).toEqual([['person-1', 'applicant']]);
  });

  it('is a partner in the periods that a source told, before those of the household', () => {
    const members = [memberOf('person-1', 'applicant'), memberOf('person-2', 'partner')];
    const records = [record('allowancePartner', { partnerId: 'person-2' }, { from: '2026-02-14', id: 'partner-record' })];
    const partner = householdFacts({ applicantId: 'person-1', members, records, decisions: [] }, 2026, null).persons.filter(({ role }) => role === 'partner');
    expect(partner.map(({ id, present, presentOrigin }) => [id, present, presentOrigin?.recordId])).toEqual([['person-2', { from: '2026-02-14', to: null }, 'partner-record']]);
  });

  it('ends where a later told place of the same beginning ends', () => {
    const members = [memberOf('person-1', 'applicant'), memberOf('person-2', 'partner', { from: '2020-01-01' }), memberOf('person-2', 'partner', { from: '2020-01-01', to: '2026-05-31', recordedAt: '2026-06-03T09:00:00Z' })];
    const present = (asKnownOn: string | null) => householdFacts({ applicantId: 'person-1', members, records: [], decisions: [] }, 2026, asKnownOn).persons[1]?.present.to;
    expect([present('2026-06-02'), present(null)]).toEqual([null, '2026-05-31']);
  });
});

describe('homes and childcare', () => {
  it('are the rents of the applicant and the contracts of each child, as last told', () => {
    const serviceCosts = { sharedEnergy: '4.00', cleaning: '12.00', caretaker: '0.00', sharedRooms: '0.00' };
    const rent = (amount: string, on: string) => record('rent', { rent: amount, serviceCosts, selfContained: true, landlord: 'Woningstichting' }, { by: 'landlord', from: '2026-01-01', on, id: `rent-${on}` });
    const contract = record('childcareContract', { kind: 'dayCare', hoursPerMonth: '122', hourlyRate: '10.50', registered: true, organisation: 'De Vlinder' }, { of: 'person-2', by: 'childcareOrganisation', from: '2026-01-01' });
    const { homes, persons } = householdFacts({ applicantId: 'person-1', members: [memberOf('person-1', 'applicant'), memberOf('person-2', 'child')], records: [rent('600', '2025-12-01'), rent('615', '2026-01-15'), contract], decisions: [] }, 2026, null);
    expect(homes.map((home) => home.rent.value)).toEqual(['615']);
    expect(persons[1]?.childcare.map(({ kind, hoursPerMonth }) => [kind, hoursPerMonth.value])).toEqual([['dayCare', '122']]);
  });
});

describe('a rent that is followed by another', () => {
  const serviceCosts = { sharedEnergy: '0', cleaning: '0', caretaker: '0', sharedRooms: '0' };
  const rent = (amount: string, from: string, chosen: { readonly landlord?: string; readonly to?: string; readonly on?: string; readonly incorrect?: boolean } = {}) =>
    record('rent', { rent: amount, serviceCosts, selfContained: true, landlord: chosen.landlord ?? 'Woningstichting' }, { by: 'landlord', from, id: `rent-${from}-${chosen.on ?? ''}`, ...chosen });
  const rents = (...records: readonly SourceRecord[]) => facts(records).homes.map((home) => [home.rent.value, home.period.from, home.period.to]);

  it('of the same landlord ends on the day before, however the name is written', () => {
    expect(rents(rent('600', '2024-07-01'), rent('630', '2026-07-01', { landlord: 'woningstichting ' }))).toEqual([['600', '2024-07-01', '2026-06-30'], ['630', '2026-07-01', null]]);
  });

  it('does not come back when the one after it ends', () => {
    expect(rents(rent('600', '2024-07-01'), rent('630', '2025-07-01', { to: '2026-03-31' }))).toEqual([['630', '2025-07-01', '2026-03-31']]);
    expect(rents(rent('600', '2024-07-01'), rent('630', '2025-07-01', { to: '2025-12-31' }))).toEqual([]);
  });

  it('of another landlord is not known to have ended, and one with an end keeps it', () => {
    expect(rents(rent('600', '2024-07-01'), rent('800', '2026-05-01', { landlord: 'J. Smit' }))).toEqual([['600', '2024-07-01', null], ['800', '2026-05-01', null]]);
    expect(rents(rent('600', '2024-07-01', { to: '2026-06-15' }), rent('630', '2026-06-01'))).toEqual([['600', '2024-07-01', '2026-06-15'], ['630', '2026-06-01', null]]);
  });

  it('goes on when the one after it was told by mistake', () => {
    expect(rents(rent('600', '2024-07-01'), rent('630', '2026-07-01', { incorrect: true }))).toEqual([['600', '2024-07-01', null]]);
  });
});

describe('a care contract that is followed by another', () => {
  const contract = (hoursPerMonth: string, from: string, chosen: { readonly kind?: 'dayCare' | 'afterSchoolCare' | 'childminder'; readonly organisation?: string } = {}) =>
    record('childcareContract', { kind: 'dayCare', hoursPerMonth, hourlyRate: '10.00', registered: true, organisation: 'De Bij', ...chosen }, { of: 'person-2', by: 'childcareOrganisation', from, id: `contract-${hoursPerMonth}` });
  const contracts = (...records: readonly SourceRecord[]) => householdFacts({ applicantId: 'person-1', members: [memberOf('person-1', 'applicant'), memberOf('person-2', 'child')], records, decisions: [] }, 2026, null)
    .persons[1]?.childcare.map((care) => [care.kind, care.hoursPerMonth.value, care.period.from, care.period.to]);

  it('of the same kind and organisation ends on the day before', () => {
    expect(contracts(contract('110', '2025-01-01'), contract('96', '2026-05-01'))).toEqual([['dayCare', '110', '2025-01-01', '2026-04-30'], ['dayCare', '96', '2026-05-01', null]]);
  });

  it('of another kind or another organisation runs beside it', () => {
    const beside = contracts(contract('110', '2025-01-01'), contract('40', '2026-05-01', { kind: 'childminder' }), contract('20', '2026-05-01', { organisation: 'Het Nest' }));
    expect(beside?.map((care) => care.at(-1))).toEqual([null, null, null]);
  });
});

describe('housing allowance for the same home before', () => {
  const serviceCosts = { sharedEnergy: '0', cleaning: '0', caretaker: '0', sharedRooms: '0' };
  const home = record('rent', { rent: '950', serviceCosts, selfContained: true, landlord: 'Woningstichting' }, { by: 'landlord', from: '2023-07-01', on: '2023-07-01' });
  const address = (from: string, chosen: { readonly to?: string } = {}) => record('address', { ...inventedAddress }, { from, id: `address-${from}`, on: '2023-07-01', ...chosen });
  const awarded = (chosen: Partial<Decision> = {}) => decision({ id: `d-${chosen.year ?? 2024}-${chosen.kind ?? 'definitive'}`, allowance: 'housing', year: 2024, kind: 'definitive', dated: '2025-06-20', amountYear: '1800', amountMonth: null, fromMonth: '2024-01', recordedAt: '2025-06-20T04:30:00Z', ...chosen });
  const before = (decisions: readonly Decision[], records: readonly SourceRecord[] = [address('2022-03-01'), home], asKnownOn: string | null = null) =>
    householdFacts({ applicantId: 'person-1', members: [memberOf('person-1', 'applicant')], records, decisions }, 2025, asKnownOn).homes[0]?.earlierHousingAllowance;

  it('is shown by the definitive award of a year before, which is where it comes from', () => {
    expect(before([awarded()])).toEqual({ value: true, state: 'known', origin: { recordId: 'd-2024-definitive', kind: 'decision', source: 'caseworker', validFrom: '2024-01-01', recordedAt: '2025-06-20T04:30:00Z' } });
  });

  it('is shown with reservation by an advance alone', () => {
    expect(before([awarded({ kind: 'advance', dated: '2023-12-20' })])).toMatchObject({ value: true, state: 'expected' });
  });

  it.each([
    ['no decision', []],
    ['a decision that gives nothing', [awarded({ amountYear: '0', kind: 'nil' })]],
    ['a decision without an amount', [awarded({ amountYear: null })]],
    ['an advance that the definitive award took back', [awarded({ kind: 'advance', dated: '2023-12-20' }), awarded({ amountYear: '0', fromMonth: null })]],
    ['an award of the year itself', [awarded({ year: 2025, fromMonth: '2025-01', kind: 'advance' })]],
    ['an award of another allowance', [awarded({ allowance: 'healthcare' })]],
    ['a recovery', [awarded({ kind: 'recovery' })]],
  ] as const)('is not known from %s', (_what, decisions) => {
    expect(before(decisions)).toMatchObject({ value: null, origin: null });
  });

  it('is not known of a home to which the applicant moved since', () => {
    expect([before([awarded()], [address('2010-01-01', { to: '2024-02-29' }), address('2024-03-01'), home])?.value, before([awarded({ fromMonth: '2024-03' })], [address('2010-01-01', { to: '2024-02-29' }), address('2024-03-01'), home])?.value]).toEqual([null, true]);
  });

  it('is not known where it is not known since when the applicant lives there', () => {
    expect([before([awarded()], [home])?.value, before([awarded()], [address(''), home])?.value, before([awarded()], [address('2024'), home])?.value, before([awarded()], [address('2023'), home])?.value]).toEqual([null, null, null, true]);
  });

  it('is as it was known on a day', () => {
    expect([before([awarded()], undefined, '2025-06-19')?.value, before([awarded()], undefined, '2025-06-20')?.value]).toEqual([null, true]);
  });

  it('lets a rent above the limit of 2025 be subsidised up to the limit, where without it that is unknown', () => {
    const household = [...complete.map((told) => ({ ...told, body: { ...told.body, ...('year' in told.body ? { year: 2025 } : {}) } }) as SourceRecord), address('2022-03-01'), home];
    const housing = (decisions: readonly Decision[]) => assess(householdFacts({ applicantId: 'person-1', members: [memberOf('person-1', 'applicant')], records: household, decisions }, 2025, null)).allowances.housing;
    expect([housing([]), housing([awarded()])]).toMatchObject([{ status: 'unknown', missingFacts: [{ fact: 'earlierHousingAllowance' }] }, { status: 'known' }]);
  });
});

function facts(records: readonly SourceRecord[], asKnownOn: string | null = null, year = 2026): HouseholdFacts {
  return householdFacts({ applicantId: 'person-1', members: [memberOf('person-1', 'applicant')], records, decisions: [] }, year, asKnownOn);
}

function applicant(records: readonly SourceRecord[], asKnownOn: string | null = null, year = 2026): PersonFacts {
  const [first] = facts(records, asKnownOn, year).persons;
  if (first === undefined) throw new Error('nobody');
  return first;
}
