import { describe, expect, it } from 'vitest';
import { allowances } from '../../../shared/models/allowance.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import { answer, assess, caseFacts, caseOf, householdFacts, readCase } from '../../../shared/rules/index.ts';
import { curatedHouseholds } from '../../../scripts/population/curated/index.ts';
import { household } from '../../builders/household.ts';
import { memberOf, person, record } from '../../builders/records.ts';
import { partnerCase, sameAddress, to } from '../../builders/partner-case.ts';
import { randomCase } from '../../plain/random-cases.ts';
import { made } from '../../population/made.ts';

const plain = { id: 'case-1', withholdBirthDays: false };
const ofRealPeople = { id: 'case-1', withholdBirthDays: true };

/** What `recalculate` answers to the exported case, in amounts. */
function answered(facts: HouseholdFacts, options = plain): readonly unknown[] {
  const reply = answer(caseOf(facts, options).case).answer['allowances'] as Readonly<Record<string, { award?: string | null; months?: readonly { shown: string | null }[] }>>;
  return allowances.map((allowance) => [reply[allowance]?.award, reply[allowance]?.months?.map(({ shown }) => shown)]);
}

function assessed(facts: HouseholdFacts): readonly unknown[] {
  const assessment = assess(facts);
  return allowances.map((allowance) => {
    const { award, months, status } = assessment.allowances[allowance];
    return status === 'refused' ? [undefined, undefined] : [award, months.map(({ shown }) => shown)];
  });
}

function factsOfCase(data: unknown): HouseholdFacts {
  const reading = readCase(data);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return caseFacts(reading.case);
}

describe('a household that is exported and read back', () => {
  it('comes to the same amounts in every month for all practice households, or says of which allowance it does not and what the case cannot tell', () => {
    const odd = made(curatedHouseholds.length).flatMap((file, index) => {
      const facts = householdFacts(file, index % 2 === 0 ? 2026 : 2025, null, 'known');
      const { differs, untold } = caseOf(facts, plain);
      const [after, before] = [answered(facts), assessed(facts)];
      const changed = allowances.filter((_allowance, place) => JSON.stringify(after[place]) !== JSON.stringify(before[place]));
      return JSON.stringify(changed) === JSON.stringify(differs) && (changed.length === 0 || untold.length > 0) ? [] : [{ file: file.shows, changed, differs, untold }];
    });
    expect(odd).toEqual([]);
  });

  it('comes to the same amounts in every month for households by chance, and nothing of them is left out', () => {
    for (let index = 0; index < 50; index += 1) {
      const facts = factsOfCase(randomCase(3, index).household);
      expect({ index, untold: caseOf(facts, plain).untold, amounts: answered(facts, index % 4 === 0 ? ofRealPeople : plain) }).toEqual({ index, untold: [], amounts: assessed(facts) });
    }
  });

  it('keeps what binds people whose place the rules decide', () => {
    const facts = factsOfCase(partnerCase([sameAddress, to('married', '2026-05-17'), { kind: 'pensionPartner', holds: false }, to('detained', '2026-08-01', '2026-09-30')]));
    expect([answered(facts), caseOf(facts, plain).untold]).toEqual([assessed(facts), []]);
  });

  it('keeps replaced amounts and requests about an income', () => {
    const facts = factsOfCase({
      format: 'klantbeeld-case/1', id: 'x', year: 2026, overrides: { 'healthcare.standardPremium': '2200' },
      persons: [{ id: 'a', role: 'applicant', birthDate: '1987-03-12', assessmentIncome: '20000', assets: '0', healthInsured: true, incomeRequests: { waivedDebts: { amount: '1000' } } }],
    });
    expect(caseOf(facts, plain).case).toMatchObject({ overrides: { 'healthcare.standardPremium': '2200' }, persons: [{ incomeRequests: { waivedDebts: { amount: '1000' } } }] });
    expect(answered(facts)).toEqual(assessed(facts));
  });
});

describe('a household of a year of which the amounts are announced only', () => {
  it('asks for them in its case where the screen was asked for them, and comes to the same', () => {
    const facts = household(2027).child('2018-06-03', 'c1').facts();
    const { case: exported, differs } = caseOf(facts, { ...plain, provisional: true });
    expect([exported.provisional, differs, answer(exported).failed]).toEqual([true, [], false]);
    expect(caseOf(facts, plain).case).not.toHaveProperty('provisional');
  });
});

describe('an exported case', () => {
  const records = [
    record('person', person('1987-03-12'), { of: 'person-4711' }),
    record('person', person('2018-06-03'), { of: 'person-4712' }),
    record('rent', { rent: '600.00', serviceCosts: { sharedEnergy: '0', cleaning: '0', caretaker: '0', sharedRooms: '0' }, selfContained: true, landlord: 'Woonstichting De Linde' }, { of: 'person-4711', by: 'landlord', from: '2014-02-01' }),
    record('address', { street: 'Lindelaan', houseNumber: '12', houseLetter: '', addition: '', postcode: '8011AB', place: 'Lindedorp', municipalityCode: '9999', municipality: 'Lindedorp', country: '', lines: [] }, { of: 'person-4711' }),
  ];
  const facts = householdFacts({ applicantId: 'person-4711', members: [memberOf('person-4711', 'applicant', { from: '2019-05-03' }), memberOf('person-4712', 'child')], records, decisions: [] }, 2026, null);

  it('calls people after their place, and carries no name, record, source or address', () => {
    const text = JSON.stringify(caseOf(facts, plain).case);
    expect(['4711', '4712', 'Sanne', 'Vries', 'brp', 'landlord', 'Linde', '8011', 'recorded'].filter((word) => text.includes(word))).toEqual([]);
    expect(caseOf(facts, plain).case.persons.map(({ id, role }) => [id, role])).toEqual([['a', 'applicant'], ['c1', 'child']]);
  });

  it('tells nothing of the years that no rule looks at', () => {
    expect(JSON.stringify(caseOf(facts, plain).case)).not.toMatch(/2019-05-03|2014-02-01/);
  });

  it('of real people has another day of birth within the month where no amount needs the day', () => {
    const born = (date: string) => household(2026).born(date).facts();
    const days = ['1987-03-12', '1987-03-01', '2008-03-31'].map((date) => [caseOf(born(date), plain).case.persons[0]?.birthDate, caseOf(born(date), ofRealPeople).case.persons[0]?.birthDate]);
    expect(days).toEqual([['1987-03-12', '1987-03-15'], ['1987-03-01', '1987-03-01'], ['2008-03-31', '2008-03-15']]);
  });
});

describe('what a case cannot tell is said by name', () => {
  const told = (of: HouseholdFacts): unknown => caseOf(of, plain).untold.map(({ person: whose, fact }) => `${whose ?? ''} ${fact}`);

  it.each<[sentence: string, of: HouseholdFacts, untold: readonly string[]]>([
    ['a birth date of which only the year is known', household().born('1987').facts(), ['a incompleteBirthDate']],
    ['a death of which the day is not known', household().partner().died(null).facts(), ['p dayOfDeath']],
    ['whether somebody is here lawfully, when unknown', household().child('2018-06-03', 'c').lawfulStay(null).facts(), ['c1 lawfulStay']],
    ['an insurance by treaty for a part of the year', household().byTreaty('0.8165', [{ from: '2026-03-01', to: null }]).facts(), ['a insuranceByTreaty']],
    ['whether there was an allowance for the home before, when unknown', household().rents('600', { earlierHousingAllowance: { value: null, state: 'known', origin: null } }).facts(), [' earlierHousingAllowance']],
    ['somebody with two places in the year', household().partner({ to: '2026-05-31' }, 'x').coResident('x', { from: '2026-06-01' }).facts(), ['p twoRoles', 'm1 twoRoles']],
  ])('%s', (_sentence, of, untold) => {
    expect(told(of)).toEqual(untold);
  });

  it('and never makes an insurance by treaty one under the Zorgverzekeringswet', () => {
    const { case: exported } = caseOf(household().byTreaty('0.8165', [{ from: '2026-03-01', to: null }]).facts(), plain);
    expect(exported.persons[0]).not.toHaveProperty('healthInsured');
  });

  it('and it is told of which allowance the amount is another one for it', () => {
    const rented = household().income('12000').rents('950', { earlierHousingAllowance: { value: null, state: 'known', origin: null } }).facts();
    const before = { ...rented, year: 2025 };
    expect(caseOf(before, plain)).toMatchObject({ differs: ['housing'], untold: [{ fact: 'earlierHousingAllowance', person: null }] });
  });
});
