import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/rules/index.ts';
import type { PlainResult } from '../plain/award.ts';
import { calculatePlainly } from '../plain/calculate.ts';
import type { Case, PlainAllowance } from '../plain/case.ts';
import { inCents } from '../plain/fraction.ts';
import { randomCase } from '../plain/random-cases.ts';
import { referencePresent } from '../plain/reference.ts';

/** How many household-years: few in every run, and as many as `KLANTBEELD_COMPARE=20000 npx vitest run tests/rules/plain-comparison.test.ts` says. */
const households = Number(process.env['KLANTBEELD_COMPARE'] ?? 2000);
const seed = 3;
const blockSize = 1000;
const blocks = Array.from({ length: Math.ceil(households / blockSize) }, (_, index) => index);

const allowances: readonly PlainAllowance[] = ['healthcare', 'housing', 'childBudget', 'childcare'];

/** Where the two read the law differently: those households are left out of that allowance, by name. */
const readDifferently: Readonly<Record<PlainAllowance, Readonly<Record<string, (household: Case) => boolean>>>> = {
  // Awir arts. 5 and 7 lid 3 and 4: what ends after 1 December is reckoned with from 1 January, so it lasted all year. The plain calculation counts days.
  healthcare: { 'somebody who leaves in December': leavesInDecember },
  housing: { 'somebody who leaves in December': leavesInDecember },
  childBudget: { 'somebody who leaves in December': leavesInDecember },
  childcare: {},
};

function leavesInDecember({ year, persons }: Case): boolean {
  return persons.some(({ role, to }) => role !== 'applicant' && role !== 'subtenant' && typeof to === 'string' && to > `${year}-12-01` && to < `${year}-12-31`);
}

/** What was compared of one allowance. */
interface Tally {
  years: number;
  equalMonths: number;
  unequalMonths: number;
  nothing: number;
  unknown: number;
}

const tallies = Object.fromEntries(allowances.map((allowance) => [allowance, { years: 0, equalMonths: 0, unequalMonths: 0, nothing: 0, unknown: 0 }])) as Record<PlainAllowance, Tally>;

describe.skipIf(!referencePresent)('the four allowances and the plain calculation of them', () => {
  it.each(blocks)('say the same of random household-years, month by month (thousand %i)', (block) => {
    const different = Array.from({ length: Math.min(blockSize, households - block * blockSize) }, (_, index) => randomCase(seed, block * blockSize + index).household).flatMap(differences);
    expect(different).toEqual([]);
  });

  it.each(allowances)('are compared on years with and without an award, with equal and unequal months, and on unknown ones (%s)', (allowance) => {
    const { years, equalMonths, unequalMonths, nothing, unknown } = tallies[allowance];
    if (process.env['KLANTBEELD_COMPARE'] !== undefined) console.info(`${allowance}: ${years} years alike, of which ${equalMonths + unequalMonths} with an award, ${nothing} without, ${unknown} not known`);
    expect([equalMonths > 50, unequalMonths > 50, nothing > 50, unknown > 5]).toEqual([true, true, true, true]);
  });
});

/** The allowances on which the two differ, with what they say. */
function differences(household: Case): readonly unknown[] {
  const asked = allowances.filter((allowance) => (household.allowances?.includes(allowance) ?? true) && !Object.values(readDifferently[allowance]).some((differs) => differs(household)));
  if (asked.length === 0) return [];
  const byRules = answer({ ...household, allowances: asked }).answer as { allowances: Record<string, Ruled> };
  const plainly = calculatePlainly({ ...household, allowances: asked });
  return asked.flatMap((allowance) => {
    const [ruled, plain] = [ruledOutcome(byRules.allowances[allowance]), plainOutcome(plainly[allowance])];
    count(tallies[allowance], plain);
    return saysTheSame(ruled, plain) ? [] : [{ household, allowance, ruled, plain }];
  });
}

function count(tally: Tally, { award, shownMonth }: Outcome): void {
  tally.years++;
  if (award === null) tally.unknown++;
  else if (award === '0') tally.nothing++;
  else if (shownMonth === null) tally.unequalMonths++;
  else tally.equalMonths++;
}

/** Where no text decides, the plain calculation leaves the year unknown without naming a fact; the rules name what to ask besides. */
function saysTheSame(ruled: Outcome, plain: Outcome): boolean {
  const missing = plain.status === 'unknown' ? ruled.missing.filter((name) => plain.missing.includes(name)) : ruled.missing;
  return JSON.stringify({ ...ruled, missing }) === JSON.stringify(plain);
}

/** What an answer says, as far as both calculations say it. */
interface Outcome {
  readonly status: string;
  readonly award: string | null;
  readonly exactYear: string | null;
  readonly shownMonth: string | null;
  readonly months: readonly { readonly month: number; readonly exact: string | null; readonly shown: string | null }[];
  readonly missing: readonly string[];
}

type Missing = readonly { readonly person: string | null; readonly fact: string }[];

interface Ruled extends Omit<Outcome, 'missing'> {
  readonly missingFacts: Missing;
}

function ruledOutcome(said: Ruled | undefined): Outcome {
  if (said === undefined) throw new Error('no answer by the rules');
  const { status, award, exactYear, shownMonth, months, missingFacts } = said;
  return { status, award, exactYear, shownMonth, months: months.map(({ month, exact, shown }) => ({ month, exact, shown })), missing: missingNames(missingFacts) };
}

function plainOutcome(result: PlainResult | undefined): Outcome {
  if (result === undefined) throw new Error('no plain answer');
  const { status, award, exactYearText, shownMonth, months, missingFacts } = result;
  return { status, award, exactYear: exactYearText, shownMonth, months: months.map(({ month, exact, shown }) => ({ month, exact: exact && inCents(exact), shown })), missing: missingNames(missingFacts) };
}

function missingNames(missing: Missing): readonly string[] {
  return missing.map(({ person, fact }) => `${person ?? ''}.${fact}`).toSorted();
}
