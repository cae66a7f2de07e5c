import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowances, type Allowance } from '../../../shared/models/allowance.ts';
import { monthInYear } from '../../../shared/models/calendar.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import type { ScenarioChange } from '../../../shared/models/scenario.ts';
import { caseFacts, figuresOf, parameters, readCase, scenarioFacts, searchBackwards, type BackwardsAnswer, type BackwardsQuestion, type SearchGoal, type VariedQuantity } from '../../../shared/rules/index.ts';
import { familyChoices, familyOf } from '../../builders/family-arbitrary.ts';
import { household } from '../../builders/household.ts';
import { householdChoices, householdOf } from '../../builders/household-arbitrary.ts';
import { housingChoices, housingHouseholdOf } from '../../builders/housing-arbitrary.ts';
import { healthcareReference, housingReference } from '../../builders/reference.ts';
import { randomCase } from '../../plain/random-cases.ts';
import { referencePresent } from '../../plain/reference.ts';

/** How many households: few in every run, and as many as `KLANTBEELD_SEARCH=2000 npx vitest run tests/rules/what-if/search-backwards.test.ts` says. */
const households = Number(process.env['KLANTBEELD_SEARCH'] ?? 60);
const minutes = 60_000;
const today = '2026-06-05';

describe('a search backwards', () => {
  it('is right on both sides of every boundary and within every stretch, for every household, goal and quantity', () => {
    fc.assert(fc.property(anyQuestion, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), ({ facts, question }, draws) => {
      const answer = answered(facts, question);
      const told = answer.stretches.flatMap(({ from, to, reached }) => placesIn(question, from, to, draws).map((value) => [value, reached]));
      expect(told.map(([value]) => [value, reachedAt(facts, question, String(value))])).toEqual(told);
    }), { numRuns: households });
  }, 10 * minutes);

  it('misses nothing: every value of a small range, reckoned one by one, says the same', () => {
    fc.assert(fc.property(anyQuestion, fc.nat(), ({ facts, question }, draw) => {
      const whole = answered(facts, question);
      const around = whole.boundaries[draw % Math.max(1, whole.boundaries.length)]?.reached.value ?? whole.now ?? '0';
      const values = valuesAround(question.vary, facts, around);
      const [from = '', to = ''] = [values[0], values.at(-1)];
      const { stretches } = answered(facts, { ...question, between: { from, to } });
      expect(stretches).toEqual(stretchesOf(values.map((value) => [value, reachedAt(facts, question, value)])));
    }), { numRuns: Math.ceil(households / 6) });
  }, 10 * minutes);

  it('names on both sides the amounts that the household gets there, with what goes back', () => {
    const question: BackwardsQuestion = { goal: { kind: 'noRecovery', of: ['healthcare'] }, vary: income('a'), paid: { healthcare: paid('1000') }, today };
    const { nearest, stretches } = answered(household().income('24000').facts(), question);
    // By hand: 2119 − 0.01912 × 29736 = 1550.45; less 0.1373 × (x − 29736) is 999.5 at 33748.6.
    expect(nearest?.reached).toMatchObject({ value: '33748', amounts: { healthcare: { award: '1000' } }, payouts: { healthcare: { kind: 'even' } } });
    expect(nearest?.notReached).toMatchObject({ value: '33749', amounts: { healthcare: { award: '999' } }, payouts: { healthcare: { kind: 'back', amount: '1' } } });
    expect([nearest?.passes, stretches.length]).toEqual([[], 2]);
  });
});

describe('what a search backwards says beside the boundary', () => {
  const names = (answer: BackwardsAnswer) => answer.nearest?.passes.map(({ term, by, amount }) => [term, by, amount]);

  it('names the minimum award where the award ends', () => {
    expect(names(answered(household().income('24000').facts(), { goal: limit('healthcare'), vary: income('a'), paid: {}, today }))).toEqual([['minimumAward', 'awardRounded', '24']]);
  });

  it('names the asset limit, and what of it is the own of the applicant is left', () => {
    const couple = household().income('24000').assets('1000').partner().income('0').assets('4000').facts();
    const answer = answered(couple, { goal: limit('healthcare'), vary: { kind: 'assets', personId: 'a' }, paid: {}, today });
    expect([answer.nearest?.reached.value, answer.nearest?.notReached.value, names(answer)]).toEqual(['180633', '180634', [['assetLimitCouple', 'assetsOfCouple', '184633']]]);
  });

  it('names the rent limit until 2025, above which there is nothing', () => {
    const answer = answered(household(2025).income('20000').rents('700').facts(), { goal: limit('housing'), vary: { kind: 'rent', from: '2025-01-01' }, paid: {}, today });
    expect([answer.boundaries.length, names(answer)]).toEqual([2, [['rentLimitHigh', 'calculationRent', '900.07']]]);
    expect(answer.nearest).toMatchObject({ reached: { value: '900.07' }, notReached: { value: '900.08' } });
  });

  it('tells the cliffs above and below: a band of the childcare table', () => {
    const facts = household().income('40000').works().child('2022-03-01').inCare('100', '10').facts();
    const { nearest, cliffs } = answered(facts, { goal: { kind: 'noRecovery', of: ['childcare'] }, vary: income('a'), paid: { childcare: paid('11200') }, today });
    expect(nearest?.passes.map(({ term }) => term)).toEqual(['incomeBandBound']);
    expect([nearest?.cliffBelow, nearest?.cliffAbove].map((cliff) => cliff?.passes.map(({ term, by }) => [term, by]))).toEqual([[['incomeBandBound', 'incomeInWholeEuros']], [['incomeBandBound', 'incomeInWholeEuros']]]);
    expect(cliffs.length).toBeGreaterThan(25);
    for (const { before, after, fall } of cliffs) expect(awardOf(facts, income('a'), before, 'childcare') - awardOf(facts, income('a'), after, 'childcare')).toBe(Number(fall));
  });

  it('tells that a goal is reached, not reached and reached again', () => {
    const { stretches } = answered(household(2025).income('20000').rents('700').facts(), { goal: { kind: 'sameMonth', month: '2025-06', amounts: { housing: '0' } }, vary: { kind: 'rent', from: '2025-01-01' }, paid: {}, today });
    expect(stretches.map(({ reached }) => reached)).toEqual([true, false, true]);
  });

  it('says plainly that there is no boundary, and between which values was looked', () => {
    const facts = household().income('24000').facts();
    const at = (amount: string) => answered(facts, { goal: { kind: 'noRecovery', of: ['healthcare'] }, vary: income('a'), paid: { healthcare: paid(amount) }, today });
    expect(at('0').stretches).toEqual([{ from: '0', to: '999999', reached: true }]);
    expect(at('1551').stretches).toEqual([{ from: '0', to: '999999', reached: false }]);
    expect([at('1551').nearest, at('1551').boundaries]).toEqual([null, []]);
  });

  it('says what is missing where an amount is not known', () => {
    const facts = household().income('24000').partner().income(null).facts();
    const { stretches, missingFacts } = answered(facts, { goal: limit('healthcare'), vary: income('a'), paid: {}, today });
    expect([stretches.map(({ reached }) => reached), missingFacts]).toEqual([[null], [{ person: 'p', fact: 'assessmentIncome' }]]);
  });

  it('says at which incomes it cannot tell, where a percentage of an announced table is not published', () => {
    const facts = household(2027).income('40000').works().child('2023-03-01').inCare('100', '10').facts();
    const answer = searchBackwards(facts, { goal: limit('childcare'), vary: income('a'), paid: {}, today }, { provisional: true });
    expect(answer).toMatchObject({ stretches: [{ to: '175430', reached: true }, { from: '175431', to: '179458', reached: null }, { from: '179459', reached: true }], boundaries: [], missingFacts: [{ fact: 'tableRate' }] });
  });

  it('says why a quantity cannot be varied', () => {
    const facts = household().income('24000').facts();
    const ask = (vary: VariedQuantity) => searchBackwards(facts, { goal: limit('housing'), vary, paid: {}, today });
    expect(ask({ kind: 'rent', from: '2026-01-01' })).toBe('noHome');
    expect(ask({ kind: 'careHours', personId: 'a', from: '2026-01-01' })).toBe('noCare');
    expect(ask({ kind: 'date', change: { kind: 'separates', from: '' } })).toBe('noPartner');
    expect(ask({ kind: 'income', personId: 'a', from: '2027-03-01' })).toBe('afterYear');
  });
});

describe('the law runs one way where nothing is passed', () => {
  const versions = (name: string) => parameters.filter((one) => one.name.startsWith(name)).flatMap(({ name: whole, versions: all }) => all.map(({ validFrom, value }) => [`${whole.slice(name.length)} ${validFrom.slice(0, 4)}`, Number(value)] as const));

  it('the normhuur rises with every income above the minimum-inkomensijkpunt', () => {
    const [points, factorsB] = [new Map(versions('housing.incomePoint.')), new Map(versions('housing.factorB.'))];
    const slopes = versions('housing.factorA.').map(([of, factorA]) => 2 * factorA * (points.get(of) ?? Number.NaN) + (factorsB.get(of) ?? Number.NaN));
    expect([slopes.length, slopes.filter((slope) => !(slope > 0))]).toEqual([6, []]);
  });

  it('an allowance that a quantity does nothing to is the same at every value of it', () => {
    fc.assert(fc.property(anyHousehold, fc.nat({ max: 300_000 }), (facts, value) => {
      const [now, hours, rent, assets] = [facts, ...([
        { kind: 'careHours', personId: facts.persons.find(({ childcare }) => childcare.length > 0)?.id ?? '', hours: String(value % 300), from: `${facts.year}-01-01` },
        { kind: 'rent', amount: String(value / 100), from: `${facts.year}-01-01` },
        { kind: 'assets', personId: facts.persons[0]?.id ?? '', amount: String(value) },
      ] satisfies ScenarioChange[]).map((change) => scenarioFacts(facts, [change]).facts)].map((one) => figuresOf(one).allowances);
      const awards = (of: typeof now, about: readonly Allowance[]) => about.map((allowance) => of?.[allowance].award);
      expect(awards(hours, ['healthcare', 'housing', 'childBudget'])).toEqual(awards(now, ['healthcare', 'housing', 'childBudget']));
      expect(awards(rent, ['healthcare', 'childBudget', 'childcare'])).toEqual(awards(now, ['healthcare', 'childBudget', 'childcare']));
      expect(awards(assets, ['childcare'])).toEqual(awards(now, ['childcare']));
    }), { numRuns: 60 });
  });
});

describe('a search for a day', () => {
  it('gives the last first of a month on which somebody can leave without a recovery', () => {
    const couple = household().income('24000').partner().income('8000').facts();
    const question: BackwardsQuestion = { goal: { kind: 'noRecovery', of: ['healthcare'] }, vary: { kind: 'date', change: { kind: 'separates', from: '' } }, paid: { healthcare: paid('2200') }, today };
    const { nearest, stretches } = answered(couple, question);
    expect(stretches.map(({ from }) => from.slice(8))).toEqual(stretches.map(() => '01'));
    expect([nearest?.reached.value, nearest?.notReached.value].map((value) => reachedAt(couple, question, value ?? ''))).toEqual([true, false]);
  });

  it('gives for an income the day itself, for the income of the year counts by days', () => {
    const facts = household().income('24000').facts();
    const question: BackwardsQuestion = { goal: { kind: 'noRecovery', of: ['healthcare'] }, vary: { kind: 'date', change: { kind: 'income', personId: 'a', amount: '48000', from: '' } }, paid: { healthcare: paid('1200') }, today };
    const { nearest } = answered(facts, question);
    // By hand: 1199.50 is left at 29736 + 350.95 / 0.1373 = 32292; so at most 8292 / 24000 of twelve months at the higher rate, 4.146: from the 28th of August.
    expect([nearest?.reached.value, nearest?.notReached.value]).toEqual(['2026-08-28', '2026-08-27']);
  });
});

describe.skipIf(!referencePresent)('the limit of entitlement comes out as published', () => {
  const ceilings = Object.entries(healthcareReference()?.zorgtoeslag ?? {}).filter(([year]) => year !== '2027');

  it.each(ceilings)('%s: the highest income with zorgtoeslag, alone and with a partner', (year, published) => {
    const alone = household(Number(year));
    const highest = (facts: HouseholdFacts) => answered(facts, { goal: limit('healthcare'), vary: income('a'), paid: {}, today }).nearest?.reached.value;
    expect([highest(alone.facts()), highest(alone.partner().income('0').facts())]).toEqual([published['incomeCeilingSingle']?.value, published['incomeCeilingPartner']?.value]);
  });

  it.each(ceilings)('%s: the asset limits of the zorgtoeslag', (year, published) => {
    const alone = household(Number(year));
    const highest = (facts: HouseholdFacts) => answered(facts, { goal: limit('healthcare'), vary: { kind: 'assets', personId: 'a' }, paid: {}, today }).nearest?.reached.value;
    expect([highest(alone.facts()), highest(alone.partner().facts())]).toEqual([published['assetLimitSingle']?.value, published['assetLimitPartner']?.value]);
  });

  const housing = housingReference()?.other_vectors.filter(({ expected }) => expected.highest_rekeninkomen_with_entitlement !== undefined) ?? [];

  it.each(housing.map((vector) => [vector.id, vector] as const))('%s: the highest income with huurtoeslag', (_id, { year, input, override, expected }) => {
    const alone = household(year).born('1985-06-15').rents(input.rekenhuur).replacing({ 'housing.basicRentSurcharge': override?.opslag_basishuur ?? '' });
    const facts = (input.persons === 1 ? alone : alone.coResident('m').born('1985-06-15')).facts();
    expect(answered(facts, { goal: limit('housing'), vary: income('a'), paid: {}, today }).nearest?.reached.value).toBe(String(expected.highest_rekeninkomen_with_entitlement));
  });
});

function income(personId: string): VariedQuantity {
  return { kind: 'income', personId, from: null };
}

function limit(allowance: Allowance): SearchGoal {
  return { kind: 'limitOfEntitlement', allowance };
}

function paid(amount: string) {
  return { amount, through: null, decided: true };
}

function answered(facts: HouseholdFacts, question: BackwardsQuestion): BackwardsAnswer {
  const answer = searchBackwards(facts, question);
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

/** The change that a value of a quantity is. */
function changeTo(vary: VariedQuantity, value: string): ScenarioChange {
  switch (vary.kind) {
    case 'careHours': return { ...vary, hours: value };
    case 'date': return 'on' in vary.change ? { ...vary.change, on: value } : { ...vary.change, from: value };
    default: return { ...vary, amount: value };
  }
}

/** Whether the goal is reached at a value, by the whole rules and nothing of the search. */
function reachedAt(facts: HouseholdFacts, { goal, vary, paid: before }: BackwardsQuestion, value: string): boolean | null {
  const { facts: supposed, problems } = scenarioFacts(facts, [changeTo(vary, value)]);
  if (problems.length > 0) return null;
  const { allowances: figures } = figuresOf(supposed);
  const about = allowances.filter((allowance) => (goal.kind === 'noRecovery' ? goal.of.includes(allowance) : goal.kind === 'sameMonth' ? goal.amounts[allowance] !== undefined : goal.allowance === allowance));
  const each = about.map((allowance) => {
    const { award, months } = figures[allowance];
    if (goal.kind !== 'sameMonth') return award === null ? null : goal.kind === 'noRecovery' ? Number(award) >= Number(before[allowance]?.amount ?? 0) : Number(award) > 0;
    const shown = months.find(({ month }) => month === goal.month)?.shown ?? null;
    return shown === null ? null : Number(shown) === Number(goal.amounts[allowance]);
  });
  return each.includes(false) ? false : each.includes(null) ? null : true;
}

function awardOf(facts: HouseholdFacts, vary: VariedQuantity, value: string, allowance: Allowance): number {
  return Number(figuresOf(scenarioFacts(facts, [changeTo(vary, value)]).facts).allowances[allowance].award);
}

/** Some values of a stretch: its ends, and some between. */
function placesIn({ vary }: BackwardsQuestion, from: string, to: string, draws: readonly number[]): readonly string[] {
  if (vary.kind === 'date') return [from, to];
  const unit = vary.kind === 'rent' ? 100 : 1;
  const [first, last] = [Math.round(Number(from) * unit), Math.round(Number(to) * unit)];
  // Most borders of law lie low, so one half of the draws does too.
  const between = draws.map((draw, index) => first + (draw % Math.max(1, index % 2 === 0 ? last - first : Math.min(last - first, 60_000))));
  return [first, ...between, last].map((place) => String(place / unit));
}

function valuesAround(vary: VariedQuantity, { year }: HouseholdFacts, around: string): readonly string[] {
  if (vary.kind === 'date') return Array.from({ length: 12 }, (_, index) => `${monthInYear(year, index + 1)}-01`);
  const unit = vary.kind === 'rent' ? 100 : 1;
  const middle = Math.round(Number(around) * unit);
  return Array.from({ length: 60 }, (_, index) => String((Math.max(30, middle) - 30 + index) / unit)).filter((value) => vary.kind !== 'careHours' || Number(value) <= 300);
}

function stretchesOf(values: readonly (readonly [string, boolean | null])[]) {
  return values.reduce<{ from: string; to: string; reached: boolean | null }[]>((sofar, [value, reached]) => {
    const before = sofar.at(-1);
    return before !== undefined && before.reached === reached ? [...sofar.slice(0, -1), { ...before, to: value }] : [...sofar, { from: value, to: value, reached }];
  }, []);
}

function factsOfCase(index: number): HouseholdFacts {
  const reading = readCase(randomCase(29, index).household);
  if (!reading.ok) throw new Error(reading.problem.message);
  return caseFacts(reading.case);
}

const anyHousehold: fc.Arbitrary<HouseholdFacts> = fc.oneof(
  familyChoices.map((choices) => familyOf(choices).facts()),
  housingChoices.map((choices) => housingHouseholdOf(choices).facts()),
  householdChoices.map((choices) => householdOf(choices).facts()),
  ...(referencePresent ? [fc.nat({ max: 100_000 }).map(factsOfCase)] : []),
);

/** Any question about any household. The amounts that are asked for are often near to what it gets now. */
const anyQuestion: fc.Arbitrary<{ readonly facts: HouseholdFacts; readonly question: BackwardsQuestion }> = anyHousehold.chain((facts) => {
  const { allowances: now } = figuresOf(facts);
  const near = (amount: string | null | undefined, by: number): string => String(Math.max(0, Math.floor(Number(amount ?? 0)) + by));
  const month = monthInYear(facts.year, 7);
  const shown = (allowance: Allowance) => now[allowance].months.find((one) => one.month === month)?.shown;
  const goals: fc.Arbitrary<SearchGoal> = fc.oneof(
    fc.subarray([...allowances], { minLength: 1 }).map((of): SearchGoal => ({ kind: 'noRecovery', of })),
    fc.subarray([...allowances], { minLength: 1, maxLength: 2 }).map((of): SearchGoal => ({ kind: 'sameMonth', month, amounts: Object.fromEntries(of.map((allowance) => [allowance, shown(allowance) ?? '0'])) })),
    fc.constantFrom(...allowances).map(limit),
  );
  return fc.record({ goal: goals, vary: fc.constantFrom(...quantitiesOf(facts)), below: fc.integer({ min: -2_000, max: 50 }) }).map(({ goal, vary, below }) => {
    const before = Object.fromEntries(allowances.map((allowance) => [allowance, paid(near(now[allowance].award, below))]));
    return { facts, question: { goal, vary, paid: before, today } };
  });
});

/** What can be varied of a household. */
function quantitiesOf(facts: HouseholdFacts): readonly VariedQuantity[] {
  const { year, persons } = facts;
  const [from, later] = [`${year}-01-01`, `${year}-05-17`];
  const all: readonly VariedQuantity[] = [
    ...persons.flatMap(({ id }): VariedQuantity[] => [income(id), { kind: 'assets', personId: id }]),
    { kind: 'income', personId: persons[0]?.id ?? '', from: later },
    { kind: 'rent', from }, { kind: 'rent', from: later },
    ...persons.flatMap(({ id, childcare }): VariedQuantity[] => (childcare.length === 0 ? [] : [{ kind: 'careHours', personId: id, from: childcare[0]?.period.from ?? from }])),
    { kind: 'date', change: { kind: 'separates', from } }, { kind: 'date', change: { kind: 'livesTogether', from, income: '21000', bond: 'cohabitationContract' } },
    { kind: 'date', change: { kind: 'rent', amount: '655.5', from } },
  ];
  return all.filter((vary) => typeof searchBackwards(facts, { goal: limit('healthcare'), vary, paid: {}, today, between: { from: vary.kind === 'date' ? from : '0', to: vary.kind === 'date' ? from : '0' } }) !== 'string');
}
