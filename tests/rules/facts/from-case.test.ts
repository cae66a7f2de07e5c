import { describe, expect, it } from 'vitest';
import { answer, caseFacts, readCase, rulesVersion } from '../../../shared/rules/index.ts';

type Plain = Record<string, unknown>;

const applicant: Plain = { id: 'a', role: 'applicant', birthDate: '1987-03-12', assessmentIncome: '33500', assets: '0', healthInsured: true };
const partner: Plain = { id: 'p', role: 'partner', birthDate: '1990-01-01' };

function caseOf(persons: readonly Plain[], more: Plain = {}): Plain {
  return { format: 'klantbeeld-case/1', id: 'example-1', year: 2026, persons, ...more };
}

describe('a case that can be read', () => {
  it('states facts: what it leaves out is unknown, and presumed only what the format says', () => {
    const reading = readCase(caseOf([applicant, partner]));
    const persons = reading.ok ? caseFacts(reading.case).persons : [];
    expect(persons.map(({ assessmentIncome, assets, healthInsured, lawfulStay, deathDate, careCountryFactor }) => [assessmentIncome.value, assets.value, healthInsured.value, lawfulStay.value, deathDate.value, careCountryFactor.value])).toEqual([
      ['33500', '0', [{ from: null, to: null }], [{ from: null, to: null }], 'alive', 'none'],
      [null, null, null, [{ from: null, to: null }], 'alive', 'none'],
    ]);
  });

  it('reads insurance in periods, and by treaty where there is a factor', () => {
    const reading = readCase(caseOf([{ ...applicant, healthInsured: [{ from: '2026-03-01', to: null }, { to: '2026-01-31' }], careCountryFactor: '0.8165' }]));
    const [person] = reading.ok ? caseFacts(reading.case).persons : [];
    const periods = [{ from: '2026-03-01', to: null }, { from: null, to: '2026-01-31' }];
    expect([person?.healthInsured.value, person?.treatyInsured.value]).toEqual([periods, periods]);
  });

  it('is that of the description, whole', () => {
    const child = { id: 'c1', role: 'child', birthDate: '2018-06-03', from: null, to: null, childBenefit: true, childcare: [{ from: '2026-01-01', to: null, kind: 'dayCare', hoursPerMonth: '122', hourlyRate: '10.50', registered: true }] };
    const home = { from: '2026-01-01', to: null, rent: '600.00', serviceCosts: { sharedEnergy: '4.00', cleaning: '12.00', caretaker: '0.00', sharedRooms: '0.00' }, selfContained: true, earlierHousingAllowance: false };
    const whole = caseOf([{ ...applicant, careCountryFactor: '0.8165', lawfulStay: true, works: true, disabledHomeNeed: false }, { ...partner, from: '2026-02-01', to: null }, child, { id: 'm', role: 'coResident', birthDate: '1960-05-05', assessmentIncome: '12000', assets: '0' }], {
      homes: [home], allowances: ['healthcare', 'housing', 'childBudget', 'childcare'], overrides: { 'housing.basicRentSurcharge': '-34.67' }, explain: false,
    });
    expect(readCase(whole)).toMatchObject({ ok: true });
    expect(answer(whole).failed).toBe(false);
  });
});

describe('a case that cannot be read says where and why', () => {
  it.each<[sentence: string, data: unknown, kind: string, at: string]>([
    ['no object', 'nonsense', 'notValid', ''],
    ['another version of the form', { ...caseOf([applicant]), format: 'klantbeeld-case/2' }, 'format', 'format'],
    ['no year', { ...caseOf([applicant]), year: undefined }, 'missing', 'year'],
    ['a year in text', caseOf([applicant], { year: '2026' }), 'notValid', 'year'],
    ['no persons', caseOf([]), 'notValid', 'persons'],
    ['a birth date that does not exist', caseOf([applicant, { ...partner, birthDate: '1990-02-30' }]), 'notValid', 'persons[1].birthDate'],
    ['a birth date in another order', caseOf([applicant, { ...partner, birthDate: '01-02-1990' }]), 'notValid', 'persons[1].birthDate'],
    ['an income that is a number', caseOf([{ ...applicant, assessmentIncome: 33500 }]), 'notValid', 'persons[0].assessmentIncome'],
    ['an income with a comma', caseOf([{ ...applicant, assessmentIncome: '33.500,00' }]), 'notValid', 'persons[0].assessmentIncome'],
    ['a role that does not exist', caseOf([applicant, { ...partner, role: 'friend' }]), 'notValid', 'persons[1].role'],
    ['a misspelled field', caseOf([{ ...applicant, asets: '0' }]), 'unknownField', 'persons[0].asets'],
    ['a trait that the law does not ask', caseOf([{ ...applicant, nationality: 'NL' }]), 'unknownField', 'persons[0].nationality'],
    ['an insurance period with a wrong date', caseOf([{ ...applicant, healthInsured: [{ from: '2026-13-01' }] }]), 'notValid', 'persons[0].healthInsured[0].from'],
    ['an insurance that is a word', caseOf([{ ...applicant, healthInsured: 'yes' }]), 'notValid', 'persons[0].healthInsured'],
    ['a period that ends before it begins', caseOf([applicant, { ...partner, from: '2026-05-01', to: '2026-04-01' }]), 'contradiction', 'persons[1].to'],
    ['an insurance that ends before it begins', caseOf([{ ...applicant, healthInsured: [{ from: '2026-05-01', to: '2026-04-01' }] }]), 'contradiction', 'persons[0].healthInsured[0].to'],
    ['nobody who applies', caseOf([partner]), 'contradiction', 'persons'],
    ['two who apply', caseOf([applicant, { ...applicant, id: 'b' }]), 'contradiction', 'persons'],
    ['one id for two people', caseOf([applicant, { ...partner, id: 'a' }]), 'contradiction', 'persons[1].id'],
    ['relations of somebody whose role is given', caseOf([applicant, { ...partner, relations: [{ kind: 'married' }] }]), 'contradiction', 'persons[1].relations'],
    ['a replaced amount that does not exist', caseOf([applicant], { overrides: { 'healthcare.standardPremiun': '2000' } }), 'unknownParameter', 'overrides.healthcare.standardPremiun'],
    ['a replaced amount that is no number', caseOf([applicant], { overrides: { 'healthcare.standardPremium': '2.000,00' } }), 'notValid', 'overrides.healthcare.standardPremium'],
    ['a replaced amount with a name that no record can hold', JSON.parse(JSON.stringify(caseOf([applicant])).replace(/}$/, ',"overrides":{"__proto__":"12"}}')), 'unknownParameter', 'overrides.__proto__'],
    ['a field that would change every object', JSON.parse(JSON.stringify(caseOf([applicant])).replace('"role"', '"__proto__":{"assets":"1"},"role"')), 'unknownField', 'persons[0].__proto__'],
    ['lists in lists in lists', JSON.parse(JSON.stringify(caseOf([applicant], { explain: 0 })).replace('"explain":0', `"explain":${'['.repeat(100_000)}${']'.repeat(100_000)}`)), 'notValid', 'explain'],
    ['a year without end', JSON.parse(JSON.stringify(caseOf([applicant])).replace('2026', '1e999')), 'notValid', 'year'],
    ['an allowance that does not exist', caseOf([applicant], { allowances: ['healtcare'] }), 'notValid', 'allowances[0]'],
    ['a year without final amounts', caseOf([applicant], { year: 2027 }), 'parameterNotInForce', 'year'],
  ])('%s', (_sentence, data, kind, at) => {
    const { answer: reply, failed } = answer(data);
    expect([failed, reply]).toMatchObject([true, { error: { kind, at } }]);
    expect((reply['error'] as { message: string }).message).not.toBe('');
  });

  it('and keeps the id, so that the line is found back', () => {
    expect(answer({ id: 'lost', format: 'x' }).answer['id']).toBe('lost');
    expect(answer([]).answer['id']).toBeNull();
  });
});

describe('the answer', () => {
  it('holds what was asked, in the form of the description', () => {
    const { answer: reply } = answer(caseOf([{ ...applicant, assets: '146012' }], { allowances: ['healthcare'] }));
    expect(reply).toEqual({
      id: 'example-1', year: 2026,
      allowances: {
        healthcare: {
          status: 'known', award: '0', exactYear: '0.00', shownMonth: '0',
          months: Array.from({ length: 12 }, (_, index) => ({ month: index + 1, exact: '0.00', shown: '0' })),
          conditionsNotMet: [{ term: 'assetsWithinLimit', basis: 'Wzt 3', months: Array.from({ length: 12 }, (_, index) => index + 1) }], missingFacts: [], gaps: [],
        },
      },
      parameters: { year: 2026, provisional: false }, rulesVersion,
    });
  });

  it('names what is missing, and gives nothing in its place', () => {
    const { answer: reply } = answer(caseOf([applicant, { ...partner, assessmentIncome: '0' }], { allowances: ['healthcare'] }));
    expect(reply).toMatchObject({ allowances: { healthcare: { status: 'unknown', award: null, exactYear: null, missingFacts: [{ person: 'p', fact: 'assets' }, { person: 'p', fact: 'healthInsured' }] } } });
  });

  it('is given for the allowances of which the amounts are known, when others of the year are not', () => {
    expect(answer(caseOf([applicant], { year: 2023 })).answer).toMatchObject({ allowances: { healthcare: { status: 'known' }, housing: { status: 'refused', refusal: { kind: 'parameterNotInForce', year: 2023 } } } });
    expect(answer(caseOf([applicant], { year: 2023, allowances: ['housing'] }))).toMatchObject({ failed: true, answer: { error: { kind: 'parameterNotInForce', at: 'year', year: 2023 } } });
  });

  it('gives twelve months in their order, and no month for all where they differ', () => {
    const { allowances } = answer(caseOf([applicant, { ...applicant, id: 'p', role: 'partner', from: '2026-06-01', assessmentIncome: '0' }], { allowances: ['healthcare'] })).answer as { allowances: { healthcare: { shownMonth: null; months: readonly { month: number; shown: string }[] } } };
    const { shownMonth, months } = allowances.healthcare;
    expect([shownMonth, months.map(({ month }) => month), new Set(months.map(({ shown }) => shown)).size]).toEqual([null, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 2]);
  });

  it('tells of each child in care what a full month comes to: 122 hours at 10.50 is 1281.00, and 96% of it 1229.76', () => {
    const child = { id: 'c1', role: 'child', birthDate: '2023-06-03', childcare: [{ kind: 'dayCare', hoursPerMonth: '122', hourlyRate: '10.50', registered: true }] };
    expect(answer(caseOf([{ ...applicant, works: true }, child], { allowances: ['childcare'] })).answer).toMatchObject({
      allowances: { childcare: { status: 'known', shownMonth: '1229', children: [{ id: 'c1', position: 1, percentage: '96', hoursUsed: '122', eligibleCost: '1281.00', benefit: '1229.76' }] } },
    });
  });

  it('has the explanation when asked, with a replaced amount shown as replaced', () => {
    const text = JSON.stringify(answer(caseOf([applicant], { explain: true, overrides: { 'healthcare.standardPremium': '2200' } })).answer);
    expect(text).toContain('"explanation":{"term":"award"');
    expect(text).toContain('"outcome":{"kind":"known","value":"2200"}');
    expect(text).toContain('"replaced":true');
    expect(JSON.stringify(answer(caseOf([applicant])).answer)).not.toContain('explanation');
  });
});
