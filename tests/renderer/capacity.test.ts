import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { capacityEntryOf, normGroupOf, type CapacityEntry, type PostEntry } from '../../renderer/case/capacity-entry.ts';
import { capacityReckoned, personalReckoned } from '../../renderer/features/arrangement/capacity-reckoned.ts';
import { personalInWords } from '../../renderer/features/arrangement/personal-in-words.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import { Decimal } from '../../shared/models/money.ts';
import { livingCosts, postKinds, standardArrangement, valueOf, yearsOfLumpSumSetOff, type PersonalOutcome, type PostKind, type PostPeriod } from '../../shared/rules/index.ts';
import { caseFile, decision, member, personCard, unreadable } from '../builders/case-file.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';

const on = '2026-11-12';
const firstTerm = '2026-11-30';
const alone = caseFile({ members: [{ personId: 'person-1', role: 'applicant', from: null, to: null, source: 'brp', recordedAt: '2026-01-15T09:30:00Z' }] });
const empty: CapacityEntry = { posts: [], group: 'single', healthcareAllowance: '0', wealth: '0', liquid: null, intent: false };

function withPartner(birthDate: string): ReturnType<typeof caseFile> {
  return caseFile({ persons: [personCard(), personCard({ personId: 'person-2', birthDate })], members: [member(), member({ personId: 'person-2', role: 'partner' })] });
}

function typed(kind: PostKind, amount: string, period: PostPeriod = 'month', person: PostEntry['person'] = 'applicant', id = 0): PostEntry {
  return { id, kind, amount, period, person, source: 'told' };
}

function entry(posts: readonly PostEntry[], more: Partial<CapacityEntry> = {}): CapacityEntry {
  return { ...empty, posts: posts.map((post, id) => ({ ...post, id })), ...more };
}

function monthlyOf(of: CapacityEntry): string | undefined {
  const { capacity } = capacityReckoned(of, null, on);
  return capacity === null ? undefined : valueOf(capacity.monthly)?.toFixed(2);
}

/** A wage that leaves this much a month above the costs of living of one person. */
function wageThatLeaves(amount: string): string {
  return (valueOf(livingCosts('single', on)) ?? new Decimal(0)).plus(amount).toFixed(2);
}

test('gross income in the file is never filled in as net wage, and the rent not as net housing cost', () => {
  const { posts } = capacityEntryOf(householdDeVries());
  expect(posts.filter(({ kind }) => kind === 'netWage' || kind === 'housing' || kind === 'healthPremium').map(({ amount }) => amount)).toEqual(['', '', '', '', '']);
});

test('the zorgtoeslag and the allowances of the advances are filled in as known', () => {
  const { posts, healthcareAllowance } = capacityEntryOf(caseFile({ decisions: [decision(), decision({ id: 'decision-2', allowance: 'housing', amountMonth: '230.5' })] }));
  expect([healthcareAllowance, posts.find(({ kind }) => kind === 'allowances')]).toEqual(['112,00', { id: 4, kind: 'allowances', person: 'applicant', amount: '342,50', period: 'month', source: 'known' }]);
});

test('a definitive award is not what comes in a month', () => {
  expect(capacityEntryOf(caseFile({ decisions: [decision({ kind: 'definitive' })] })).healthcareAllowance).toBe('');
});

test.each([
  ['one person', alone, 'single'], ['a couple', householdDeVries(), 'married'],
  ['somebody who reached the AOW age today', caseFile({ persons: [personCard({ birthDate: '1959-11-12' })] }), 'singlePensionAge'], ['somebody who reaches it tomorrow', caseFile({ persons: [personCard({ birthDate: '1959-11-13' })] }), 'single'],
  ['a couple of whom one has the AOW age', withPartner('1955-03-01'), 'marriedPensionAge'], ['a couple of whom one is twenty', withPartner('2006-03-01'), null], ['somebody of twenty', caseFile({ persons: [personCard({ birthDate: '2006-01-01' })] }), null],
  ['somebody of whom only the year of birth is known, which decides', caseFile({ persons: [personCard({ birthDate: '1987' })] }), 'single'], ['the same in the year in which it does not', caseFile({ persons: [personCard({ birthDate: '1959' })] }), null],
  ['somebody of whom no birth is known', caseFile({ persons: [personCard({ birthDate: '' })] }), null], ['a household that cannot be read', caseFile({ members: unreadable }), null],
])('the norm for %s', (_, file, group) => {
  expect(normGroupOf(file, on)?.group ?? null).toBe(group);
});

test('nothing is reckoned before the income of everybody is told', () => {
  expect(capacityReckoned(entry([], { group: null }), null, on).asked).toBe('group');
  expect(capacityReckoned(entry([typed('housing', '300')]), null, on).asked).toBe('income');
  expect(capacityReckoned(entry([typed('netWage', '1800')], { group: 'married' }), null, on).asked).toBe('partnerIncome');
  expect(capacityReckoned(entry([typed('allowances', '400')]), null, on).asked).toBe('income');
  expect(capacityReckoned(entry([typed('netWage', '0')]), null, on).asked).toBeNull();
});

test('a health premium is not reckoned with before the zorgtoeslag is told', () => {
  expect(capacityReckoned(entry([typed('netWage', '1800'), typed('healthPremium', '150')], { healthcareAllowance: '' }), null, on).asked).toBe('healthcareAllowance');
});

test('week, four weeks, month and year come to the same when they are the same', () => {
  const outcomes = ([['week', '600'], ['fourWeeks', '2400'], ['month', '2600'], ['year', '31200']] as const).map(([period, amount]) => monthlyOf(entry([typed('netWage', amount, period)])));
  expect(new Set(outcomes).size).toBe(1);
  expect(outcomes[0]).toBe(new Decimal('2600').minus(valueOf(livingCosts('single', on)) ?? 0).toFixed(2));
});

test('what does not count changes nothing', () => {
  const counting = entry([typed('netWage', '1800')]);
  const more = (Object.entries(postKinds) as [PostKind, (typeof postKinds)[PostKind]][]).filter(([, { counts }]) => !counts).map(([kind]) => typed(kind, '777'));
  expect(more.length).toBeGreaterThan(3);
  expect(monthlyOf({ ...counting, posts: [...counting.posts, ...more] })).toBe(monthlyOf(counting));
});

test('money of a partner does not count where the norm is for one person', () => {
  expect(monthlyOf(entry([typed('netWage', '1800'), typed('netWage', '2000', 'month', 'partner')]))).toBe(monthlyOf(entry([typed('netWage', '1800')])));
});

test('an amount that is none stands with its reason, and nothing is reckoned until it is mended', () => {
  const { capacity, problems } = capacityReckoned(entry([typed('netWage', '1800'), typed('housing', '-300'), typed('pension', '1,234'), typed('benefit', '100000000')], { wealth: 'veel' }), null, on);
  expect([capacity, [...problems]]).toEqual([null, [[1, 'negative'], [2, 'ambiguous'], [3, 'tooHigh'], ['wealth', 'notAnAmount']]]);
});

test('a day of which no norm is published is refused, and never reckoned with another year', () => {
  expect(capacityReckoned(entry([typed('netWage', '1800')]), null, '2027-02-01')).toMatchObject({ capacity: null, refused: { kind: 'parameterNotInForce' } });
});

function outcomeOf(of: CapacityEntry, debt: string): PersonalOutcome {
  const outcome = personalReckoned(of, capacityReckoned(of, null, on), { debt: new Decimal(debt), on, firstTerm });
  if (outcome === null || !('route' in outcome)) throw new Error('no outcome');
  return outcome;
}

test.each([
  ['that can be paid in the standard is refused', entry([typed('netWage', wageThatLeaves('60'))]), '1200', 'affordableInStandard'],
  ['of less than twenty euro that pays the debt is agreed', entry([typed('netWage', wageThatLeaves('15'))]), '240', 'belowLowestTerm'],
  ['that pays a part is agreed for that part', entry([typed('netWage', wageThatLeaves('15'))]), '1200', 'partly'],
  ['with nothing to spare is no measures', entry([typed('netWage', '900')]), '1200', 'noMeasures'],
  ['with wealth that is enough is refused', entry([], { wealth: '5000', liquid: true }), '1200', 'enoughWealth'],
  ['with wealth that cannot be made liquid can be extended', entry([], { wealth: '5000', liquid: false }), '1200', 'extended'],
  ['with wealth of which that is not known is asked', entry([], { wealth: '5000' }), '1200', 'wealthUnknown'],
  ['with intent is in full only', entry([], { intent: true }), '1200', 'inFullOnly'],
] as const)('a personal arrangement %s', (_, of, debt, route) => {
  expect(outcomeOf(of, debt).route).toBe(route);
});

test('what is read out tells how often, how much, from when and what is left', () => {
  const words = wordsIn('nl');
  const partly = personalInWords(outcomeOf(entry([typed('netWage', wageThatLeaves('15'))]), '1200'), new Decimal(15), words).replaceAll('\u00a0', ' ');
  expect(partly).toBe(`U betaalt 24 keer € 15,00. De eerste keer is op 30 november 2026. Er blijft dan € 840,00 over. Dat bedrag hoeft u nu niet te betalen. De schuld is niet kwijtgescholden. Na 12 maanden kijken we opnieuw wat u kunt betalen. Krijgt u in de volgende ${yearsOfLumpSumSetOff} jaar eenmalig geld van ons? Dan gaat dat van de schuld af.`);
  const whole = personalInWords(outcomeOf(entry([typed('netWage', wageThatLeaves('15'))]), '100'), new Decimal(15), words).replaceAll('\u00a0', ' ');
  expect(whole).toBe('U betaalt 6 keer € 15,00 en als laatste € 10,00. De eerste keer is op 30 november 2026. Daarmee is de schuld betaald.');
});

test('nothing to spare is said with the years in which lump sums are set off', () => {
  expect(personalInWords(outcomeOf(entry([typed('netWage', '900')]), '1200'), new Decimal(0), wordsIn('nl'))).toContain(`in de volgende ${yearsOfLumpSumSetOff} jaar`);
});

test('a capacity that is no whole number of cents is said to the cent, and down', () => {
  const of = entry([typed('netWage', '1800.95', 'fourWeeks')]);
  const monthly = valueOf(capacityReckoned(of, null, on).capacity?.monthly ?? livingCosts('single', on)) ?? new Decimal(0);
  expect(monthly.toDecimalPlaces(2).equals(monthly)).toBe(false);
  expect(personalInWords(outcomeOf(of, '1200'), monthly, wordsIn('nl')).replaceAll('\u00a0', ' ')).toContain(`U kunt € ${monthly.toFixed(2, Decimal.ROUND_FLOOR).replace('.', ',')} per maand missen.`);
});

const anyPost = fc.record({
  kind: fc.constantFrom(...(Object.keys(postKinds) as PostKind[])), amount: fc.oneof(fc.string(), fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2))),
  period: fc.constantFrom('week', 'fourWeeks', 'month', 'year'), person: fc.constantFrom('applicant', 'partner'), source: fc.constantFrom('known', 'told', 'proven'), id: fc.constant(0),
}) satisfies fc.Arbitrary<PostEntry>;
const anyAmount = fc.oneof(fc.string(), fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2)));
const anyEntry: fc.Arbitrary<CapacityEntry> = fc.record({
  posts: fc.array(anyPost, { maxLength: 12 }).map((posts) => posts.map((post, id) => ({ ...post, id }))), group: fc.constantFrom('single', 'married', 'singlePensionAge', 'marriedPensionAge', null),
  healthcareAllowance: anyAmount, wealth: anyAmount, liquid: fc.constantFrom(true, false, null), intent: fc.boolean(),
});

it('never throws and never makes a debt more or less than it is, whatever is typed', () => {
  fc.assert(fc.property(anyEntry, fc.integer({ min: 1, max: 3_000_000 }), fc.constantFrom('2026-01-31', on, '2027-02-01'), (of, cents, day) => {
    const debt = new Decimal(cents).dividedBy(100);
    const outcome = personalReckoned(of, capacityReckoned(of, null, day), { debt, on: day, firstTerm: day });
    if (outcome === null || !('route' in outcome)) return;
    const paid = outcome.terms.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
    expect(paid.equals(outcome.paid)).toBe(true);
    const settles = outcome.terms.length > 0 || outcome.route === 'noMeasures';
    expect(paid.plus(outcome.outsideCollection).toFixed(2)).toBe(settles ? debt.toFixed(2) : '0.00');
    expect(outcome.terms.length).toBeLessThanOrEqual(24);
    for (const { amount } of outcome.terms) expect(amount.greaterThan(0) && amount.lessThanOrEqualTo(outcome.terms[0]?.amount ?? 0)).toBe(true);
  }), { numRuns: 300 });
});

it('never asks on capacity more a month than the standard would', () => {
  fc.assert(fc.property(anyEntry, fc.integer({ min: 1, max: 3_000_000 }), (of, cents) => {
    const debt = new Decimal(cents).dividedBy(100);
    const outcome = personalReckoned(of, capacityReckoned(of, null, on), { debt, on, firstTerm });
    if (outcome === null || !('route' in outcome) || outcome.terms.length === 0) return;
    const standard = valueOf(standardArrangement({ debt, due: firstTerm, askedOn: on }).each) ?? new Decimal(0);
    expect(outcome.terms.every(({ amount }) => amount.lessThanOrEqualTo(standard))).toBe(true);
  }), { numRuns: 200 });
});
