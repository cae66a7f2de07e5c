import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/rules/index.ts';
import type { PlainResult } from '../plain/award.ts';
import { calculatePlainly } from '../plain/calculate.ts';
import type { Case, PlainAllowance } from '../plain/case.ts';
import { inCents } from '../plain/fraction.ts';
import { randomCase } from '../plain/random-cases.ts';
import { referencePresent } from '../plain/reference.ts';

/** Of which allowance the two calculations are held against each other, and where they read the law differently: those cases are left out, by name. */
interface Compared {
  readonly allowance: PlainAllowance;
  readonly years: readonly number[];
  readonly readDifferently: Readonly<Record<string, (household: Case) => boolean>>;
}

const compared: readonly Compared[] = [
  {
    allowance: 'housing', years: [2024, 2025, 2026],
    readDifferently: {
      // Awir arts. 5 and 7 lid 3 and 4: what ends after 1 December is reckoned with from 1 January, so it lasted all year. The plain calculation counts days.
      'somebody who leaves in December': leavesInDecember,
    },
  },
  {
    allowance: 'childBudget', years: [2023, 2024, 2025, 2026],
    readDifferently: {
      'somebody who leaves in December': leavesInDecember,
      // Wkb art. 1 lid 5, against Awir art. 9 lid 2: for a child who stays lawfully a partner without lawful stay takes nothing away. The plain calculation reads the Awir.
      'a partner without lawful stay': ({ persons }) => persons.some(({ role, lawfulStay = true }) => role === 'partner' && JSON.stringify(lawfulStay) !== 'true'),
    },
  },
];

function leavesInDecember({ year, persons }: Case): boolean {
  return persons.some(({ role, to }) => role !== 'applicant' && role !== 'subtenant' && typeof to === 'string' && to > `${year}-12-01` && to < `${year}-12-31`);
}

const seed = 3;
const blockSize = 1000;
const blocks = Array.from({ length: 20 }, (_, index) => index);

describe.skipIf(!referencePresent).each(compared.map((one) => [one.allowance, one] as const))('the %s allowance and the plain calculation of it', (_allowance, of) => {
  it.each(blocks)('say the same of a thousand random household-years, month by month (%i)', (block) => {
    expect(casesOf(of, block).filter((household) => !saysTheSame(ruled(household, of.allowance), plain(household, of.allowance)))).toEqual([]);
  });

  it('are compared on years with and without an award, with equal and unequal months, and on unknown ones', () => {
    const outcomes = casesOf(of, 0).map((household) => plain(household, of.allowance));
    const awarded = outcomes.filter(({ award }) => award !== null && award !== '0');
    expect([awarded.filter(({ shownMonth }) => shownMonth !== null), awarded.filter(({ shownMonth }) => shownMonth === null), outcomes.filter(({ award }) => award === '0')].every(({ length }) => length > 50)).toBe(true);
    expect(outcomes.filter(({ status }) => status === 'unknown').length).toBeGreaterThan(5);
  });
});

function casesOf({ allowance, years, readDifferently }: Compared, block: number): readonly Case[] {
  return Array.from({ length: blockSize }, (_, index) => randomCase(seed, block * blockSize + index).household)
    .filter(({ year, allowances }) => years.includes(year) && (allowances?.includes(allowance) ?? true))
    .filter((household) => !Object.values(readDifferently).some((differs) => differs(household)));
}

/** Where no text decides, the plain calculation leaves the year unknown without naming a fact; the rules name what to ask besides. */
function saysTheSame(byRules: Outcome, plainly: Outcome): boolean {
  const missing = plainly.status === 'unknown' && byRules.missing.length > 0 ? byRules.missing.filter((name) => plainly.missing.includes(name)) : byRules.missing;
  return JSON.stringify({ ...byRules, missing }) === JSON.stringify(plainly);
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

function ruled(household: Case, allowance: PlainAllowance): Outcome {
  const { allowances } = answer({ ...household, allowances: [allowance] }).answer as { allowances: Record<string, Omit<Outcome, 'missing'> & { missingFacts: Missing }> };
  const said = allowances[allowance];
  if (said === undefined) throw new Error(`no answer about ${allowance}`);
  const { status, award, exactYear, shownMonth, months, missingFacts } = said;
  return { status, award, exactYear, shownMonth, months: months.map(({ month, exact, shown }) => ({ month, exact, shown })), missing: missingNames(missingFacts) };
}

function plain(household: Case, allowance: PlainAllowance): Outcome {
  const result: PlainResult | undefined = calculatePlainly({ ...household, allowances: [allowance] })[allowance];
  if (result === undefined) throw new Error(`no answer about ${allowance}`);
  const { status, award, exactYearText, shownMonth, months, missingFacts } = result;
  return { status, award, exactYear: exactYearText, shownMonth, months: months.map(({ month, exact, shown }) => ({ month, exact: exact && inCents(exact), shown })), missing: missingNames(missingFacts) };
}

function missingNames(missing: Missing): readonly string[] {
  return missing.map(({ person, fact }) => `${person ?? ''}.${fact}`).toSorted();
}
