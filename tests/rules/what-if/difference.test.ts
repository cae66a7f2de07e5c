import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowances } from '../../../shared/models/allowance.ts';
import type { HouseholdFacts, PersonFacts } from '../../../shared/models/household.ts';
import { Decimal, readEuro } from '../../../shared/models/money.ts';
import { caseFacts, differencePerGround, figuresOf, readCase } from '../../../shared/rules/index.ts';
import { stated, unknownFact } from '../../../shared/rules/facts/household-facts.ts';
import { sameWorth } from '../../../shared/rules/what-if/ground.ts';
import { replacements } from '../../../shared/rules/what-if/grounds.ts';
import { familyChoices, familyOf } from '../../builders/family-arbitrary.ts';
import { household } from '../../builders/household.ts';
import { householdChoices, householdOf } from '../../builders/household-arbitrary.ts';
import { housingChoices, housingHouseholdOf } from '../../builders/housing-arbitrary.ts';
import { nothingElse, partnerCase, sameAddress, to } from '../../builders/partner-case.ts';

/** How many pairs of households: few in every run, and as many as `KLANTBEELD_PAIRS=5000 npx vitest run tests/rules/what-if/difference.test.ts` says. */
const pairs = Number(process.env['KLANTBEELD_PAIRS'] ?? 150);

const healthcare = (from: HouseholdFacts, other: HouseholdFacts) => differencePerGround(from, other, 'healthcare');
const sumOf = (shares: readonly (string | null)[]): string => String(shares.reduce((total, share) => total.plus(readEuro(share ?? '0')), new Decimal(0)));

/** Any two households of one year, as if they were one that changed. */
const twoHouseholds: fc.Arbitrary<readonly [HouseholdFacts, HouseholdFacts]> = fc.oneof(
  fc.tuple(householdChoices, householdChoices).map(([one, other]) => [householdOf(one).facts(), householdOf({ ...other, year: one.year }).facts()] as const),
  fc.tuple(familyChoices, familyChoices).map(([one, other]) => [familyOf(one).facts(), familyOf({ ...other, year: one.year }).facts()] as const),
  fc.tuple(housingChoices, housingChoices).map(([one, other]) => [housingHouseholdOf(one).facts(), housingHouseholdOf({ ...other, year: one.year }).facts()] as const),
);

describe('the difference per ground between two sets of facts', () => {
  it('is made of shares that add up to the difference to the cent', () => {
    fc.assert(fc.property(twoHouseholds, fc.constantFrom(...allowances), ([from, other], allowance) => {
      const { difference, grounds, together } = differencePerGround(from, other, allowance);
      const awards = [from, other].map((facts) => figuresOf(facts).allowances[allowance].award);
      expect(difference).toBe(awards.includes(null) ? null : String(readEuro(awards[1] ?? '').minus(readEuro(awards[0] ?? ''))));
      expect(difference === null ? null : sumOf([...grounds.map(({ share }) => share), together])).toBe(difference);
    }), { numRuns: pairs });
  }, 600_000);

  it('adds up for a month of the year too', () => {
    fc.assert(fc.property(twoHouseholds, ([from, other]) => {
      const month = `${from.year}-07`;
      const shown = [from, other].map((facts) => figuresOf(facts).allowances.healthcare.months.find((one) => one.month === month)?.shown ?? null);
      const { difference, grounds, together } = differencePerGround(from, other, 'healthcare', month);
      expect(difference).toBe(shown.includes(null) ? null : String(readEuro(shown[1] ?? '').minus(readEuro(shown[0] ?? ''))));
      expect(difference === null ? null : sumOf([...grounds.map(({ share }) => share), together])).toBe(difference);
    }), { numRuns: 60 });
  });

  it('makes the second household of the first, so that no fact is forgotten', () => {
    fc.assert(fc.property(twoHouseholds, ([from, other]) => {
      const made = replacements(from, other).reduce((facts, { replace }) => replace(facts), from);
      expect(replacements(made, other)).toEqual([]);
      expect(sameWorth(inOrder(made), inOrder(other))).toBe(true);
    }), { numRuns: 150 });
  });

  it('is nothing between equal facts', () => {
    fc.assert(fc.property(twoHouseholds, fc.constantFrom(...allowances), ([facts], allowance) => {
      const { grounds, difference } = differencePerGround(facts, structuredClone(facts), allowance);
      expect([grounds, difference ?? '0']).toEqual([[], '0']);
    }), { numRuns: 40 });
  });

  it('is all of one ground when one ground changed', () => {
    fc.assert(fc.property(householdChoices, fc.integer({ min: 0, max: 60_000 }), (choices, income) => {
      fc.pre(income !== choices.income);
      const [from, other] = [householdOf(choices).facts(), householdOf({ ...choices, income }).facts()];
      const { grounds, difference } = healthcare(from, other);
      expect(grounds.map(({ term, person, share }) => [term, person, share])).toEqual([['assessmentIncome', 'a', difference]]);
    }), { numRuns: 60 });
  });

  it('is the same in whatever order the people of the household are told', () => {
    fc.assert(fc.property(twoHouseholds, fc.constantFrom(...allowances), ([from, other], allowance) => {
      const turned = ({ persons, ...facts }: HouseholdFacts) => ({ ...facts, persons: persons.toReversed() });
      const told = (one: HouseholdFacts, other: HouseholdFacts) => differencePerGround(one, other, allowance).grounds.map(({ term, person, share }) => [term, person, share]);
      expect(told(turned(from), turned(other))).toEqual(told(from, other));
    }), { numRuns: 40 });
  });

  it('adds up between households of which the rules decide who belongs to them', () => {
    const told = (relations: Parameters<typeof partnerCase>[0], others: readonly Readonly<Record<string, unknown>>[] = []): HouseholdFacts => {
      const reading = readCase(partnerCase(relations, { others }));
      if (!reading.ok) throw new Error(reading.problem.message);
      return caseFacts(reading.case);
    };
    const given = { id: 'b', role: 'partner', birthDate: '1987-03-12', assessmentIncome: '26000', assets: '0', healthInsured: true };
    const households = [
      told([sameAddress, to('married', '2026-05-17'), nothingElse]), told([sameAddress, nothingElse]), told([sameAddress]), told({ b: [sameAddress, to('childTogether'), nothingElse], c: [sameAddress, nothingElse] }),
      told({}, [given]), told({ c: [sameAddress, to('married'), nothingElse] }, [{ ...given, to: '2026-03-31' }]),
    ];
    for (const from of households) {
      for (const other of households) {
        const made = replacements(from, other).reduce((facts, { replace }) => replace(facts), from);
        expect(sameWorth(inOrder(made), inOrder(other))).toBe(true);
        for (const allowance of allowances) {
          const { difference, grounds, together } = differencePerGround(from, other, allowance);
          expect(difference === null ? null : sumOf([...grounds.map(({ share }) => share), together])).toBe(difference);
        }
      }
    }
    expect(differencePerGround(told([sameAddress, nothingElse]), told([sameAddress, to('married', '2026-05-17'), nothingElse]), 'healthcare').grounds).toMatchObject([{ term: 'married', person: 'b', share: expect.stringMatching(/^-?[1-9]/) as string }]);
  });
});

describe('what the difference per ground says', () => {
  const couple = household(2026).income('19000').partner().income('22500').facts();

  it('the biggest share stands first, and a ground that does nothing to the allowance last', () => {
    const later = household(2026).income('19300').assets('9100').partner().income('24900').facts();
    const { grounds, difference } = healthcare(couple, later);
    expect(grounds.map(({ term, person }) => [term, person])).toEqual([['assessmentIncome', 'p'], ['assessmentIncome', 'a'], ['assets', 'a']]);
    expect(grounds.at(-1)?.share).toBe('0');
    // By hand, 13,73% of what each has more, of two standaardpremies: 41 and 330 a year.
    expect(grounds.map(({ share }) => share)).toEqual(['-329', '-41', '0']);
    expect(difference).toBe('-370');
  });

  it('a partner who comes brings along what is told of them, as one ground', () => {
    const alone = household(2026).income('19000').facts();
    const { grounds } = healthcare(alone, household(2026).income('19000').partner({ from: '2026-04-01' }).income('22500').facts());
    expect(grounds).toMatchObject([{ term: 'placeInHousehold', person: 'p', was: [], is: [{ value: { kind: 'role', role: 'partner' }, from: '2026-04-01', to: null }] }]);
  });

  it('a rent that is raised within the year is a changed rent and not another home', () => {
    const whole = household(2026).income('19000').rents('600').facts();
    const raised = household(2026).income('19000').rents('600', { period: { from: null, to: '2026-06-30' } }).rents('630', { period: { from: '2026-07-01', to: null } }).facts();
    const { grounds } = differencePerGround(whole, raised, 'housing');
    expect(grounds).toMatchObject([{ term: 'rent', was: [{ value: { text: '600' } }], is: [{ value: { text: '630' }, from: '2026-07-01' }] }]);
  });

  it('fewer hours of care from a day on are told with that day', () => {
    const family = (of: ReturnType<typeof household>) => of.income('30000').works().child('2023-06-17').childBenefit();
    const before = family(household(2026)).inCare('110', '11.60').facts();
    const after = family(household(2026)).inCare('110', '11.60', { period: { from: null, to: '2026-08-31' } }).inCare('96', '11.60', { period: { from: '2026-09-01', to: null } }).facts();
    const { grounds, difference } = differencePerGround(before, after, 'childcare');
    expect(grounds).toMatchObject([{ term: 'hoursPerMonth', person: 'c', was: [{ value: { text: '110' } }], is: [{ value: { text: '96' }, from: '2026-09-01' }], share: difference }]);
  });

  it('an income that is not known any more gives no share and no difference, never nought', () => {
    const unknown = household(2026).income('19000').partner().income(null).facts();
    expect(healthcare(couple, unknown)).toMatchObject({ from: expect.any(String) as string, to: null, difference: null, together: '0', grounds: [{ term: 'assessmentIncome', person: 'p', share: null, is: [{ value: { kind: 'unknown' } }] }] });
  });

  it('what cannot be told apart, because no amount can be given in between, is told together', () => {
    // Whether the applicant is insured is not known: replaced first, it leaves no amount until the assets rule the allowance out.
    const from = household(2026).income('19000').facts();
    const richer = household(2026).income('19000').insured(null).assets('900000').facts();
    const { grounds, together, difference } = healthcare(from, richer);
    expect(difference).not.toBeNull();
    expect(grounds.map(({ share }) => share)).toEqual([null, null]);
    expect(together).toBe(difference);
  });

  it('a year without amounts is refused and no share is told', () => {
    expect(healthcare(household(2031).income('1').facts(), household(2031).income('2').facts())).toMatchObject({ difference: null, grounds: [{ share: null }] });
  });

  it('a case has every fact in it that can differ: each of them changed alone is one ground', () => {
    const [applicant] = household(2026).facts().persons as [PersonFacts];
    const changes: readonly Partial<PersonFacts>[] = [
      { birthDate: stated('1990-01-01') }, { deathDate: stated('2026-05-01') }, { assessmentIncome: stated('1') }, { assets: stated('1') }, { healthInsured: stated([]) }, { treatyInsured: stated([{ from: null, to: null }]) },
      { careCountryFactor: stated('0.5') }, { lawfulStay: stated([]) }, { works: stated([]) }, { childBenefit: stated([]) }, { disabledHomeNeed: stated(true) },
      { childcare: [{ period: { from: null, to: null }, kind: 'dayCare', hoursPerMonth: stated('1'), hourlyRate: unknownFact(), registered: stated(true) }] },
      { incomeRequests: { tenPercentRule: null, yearBefore: stated('1'), waivedDebts: null } }, { present: { from: '2026-02-01', to: null } },
    ];
    const facts = household(2026).facts();
    expect(changes.filter((change) => replacements(facts, { ...facts, persons: [{ ...applicant, ...change }] }).length !== 1)).toEqual([]);
    expect(replacements(facts, { ...facts, overrides: { standardPremium: '1' } })).toHaveLength(1);
    expect(replacements(facts, { ...facts, childcareAppliedOn: '2026-02-01' })).toHaveLength(1);
  });

  it('two years are never laid beside each other', () => {
    expect(() => healthcare(household(2025).facts(), household(2026).facts())).toThrow('no two sets of one year');
  });
});

/** The household with everybody in one order, and without fields that are empty. */
function inOrder(facts: HouseholdFacts): HouseholdFacts {
  const sorted = <Kind extends { readonly id: string; readonly present: { readonly from: string | null } }>(persons: readonly Kind[]): readonly Kind[] =>
    persons.map((person) => Object.fromEntries(Object.entries(person).toSorted(([one], [other]) => (one < other ? -1 : 1))) as unknown as Kind).toSorted((one, other) => `${one.id} ${one.present.from ?? ''}`.localeCompare(`${other.id} ${other.present.from ?? ''}`));
  const { persons, undecided, homes, year, overrides, childcareAppliedOn } = facts;
  return { year, persons: sorted(persons), homes, overrides, ...(undecided === undefined ? {} : { undecided: sorted(undecided) }), ...(childcareAppliedOn === undefined ? {} : { childcareAppliedOn }) };
}
