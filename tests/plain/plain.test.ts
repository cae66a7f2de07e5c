import { describe, expect, it } from 'vitest';
import type { PlainResult } from './award.ts';
import type { Case } from './case.ts';
import { calculatePlainly } from './calculate.ts';
import { asFractionText, dividedBy, exact, floor, type Fraction, inCents, multiply, percent, subtract, whole, zero } from './fraction.ts';
import { normPremium } from './healthcare.ts';
import { basicRent, calculationIncome } from './housing.ts';
import { reference, referencePresent, type HousingTypeName, type YearVector } from './reference.ts';
import { adult, caseOf, childBudgetCase, childcareCase, healthcareCase, housingCase } from './vector-cases.ts';

const years = [2023, 2024, 2025, 2026] as const;

describe.skipIf(!referencePresent)('the plain calculation of zorgtoeslag gives', () => {
  const { zorgtoeslag, rounding, testVectors } = referencePresent ? reference.healthcareAndChildBudget() : nothing.healthcareAndChildBudget;

  it.each(testVectors.zorgtoeslag.map((vector) => [`${vector.id} (${vector.status})`, vector] as const))('%s', (_name, vector) => {
    const amounts = zorgtoeslag[vector.year];
    const norm = amounts === undefined ? zero : normPremium(amounts, vector.input.partner, exact(String(vector.input.toetsingsinkomen)));
    expect(asked({ ...amountsOf(outcome(healthcareCase(vector))), normpremie2dp: inCents(norm) }, vector)).toEqual(vector.expected);
  });

  it.each(years.flatMap((year) => [false, true].map((partner) => [year, partner] as const)))('the maximum and the income ceilings of %i, with a partner: %s', (year, partner) => {
    const amounts = zorgtoeslag[year];
    const at = (income: number): PlainResult => outcome(healthcareCase({ id: 'ceiling', year, input: { toetsingsinkomen: income, partner } }));
    const ceiling = Number((partner ? amounts?.incomeCeilingPartner : amounts?.incomeCeilingSingle)?.value);
    expect([at(0).shownMonth, at(0).exactYear, at(ceiling).award, at(ceiling + 1).award].map((value) => (isFraction(value) ? inCents(value) : value))).toEqual([
      (partner ? amounts?.maxPerMonthPartner : amounts?.maxPerMonthSingle)?.value,
      inCents(exact((partner ? amounts?.maxPerYearPartnerUnrounded : amounts?.maxPerYearSingleUnrounded)?.value ?? '')),
      '24',
      '0',
    ]);
  });

  it('the six rows of the official tables that the leaflets miss', () => {
    const rows = rounding.rowsThatSeparateTheMethods;
    expect(rows.length).toBe(6);
    const results = rows.map(({ year, partner, income }) => outcome(healthcareCase({ id: 'row', year, input: { toetsingsinkomen: income, partner } })));
    expect(results.map((result) => [Number(result.shownMonth), Number(leafletMonth(result))])).toEqual(rows.map(({ official, leafletMethod }) => [official, leafletMethod]));
  });
});

describe.skipIf(!referencePresent)('the plain calculation of kindgebonden budget gives', () => {
  const { testVectors } = referencePresent ? reference.healthcareAndChildBudget() : nothing.healthcareAndChildBudget;

  it.each(testVectors.kindgebondenBudget.map((vector) => [`${vector.id} (${vector.status})`, vector] as const))('%s', (_name, vector) => {
    expect(asked(amountsOf(outcome(childBudgetCase(vector))), vector)).toEqual(vector.expected);
  });
});

describe.skipIf(!referencePresent)('the plain calculation of huurtoeslag gives', () => {
  const { test_vectors: vectors, other_vectors: others, years: published } = referencePresent ? reference.housing() : nothing.housing;

  it.each(vectors.map((vector) => [`${vector.id} (${vector.kind})`, vector] as const))('%s', (_name, vector) => {
    const { shownMonth, award } = outcome(housingCase(vector));
    const { monthly_floor: month, annual_recomputed: year } = vector.expected;
    expect([Number(shownMonth), year === undefined ? undefined : Number(award)]).toEqual([month, year]);
  });

  const withExactMonth = vectors.filter(({ note }) => note?.startsWith('exact month amount') === true);

  it.each(withExactMonth.map(({ id, note = '' }) => [id, note.replace('exact month amount ', '')]))('the exact month amount of %s: %s', (id, printed) => {
    const [january] = withExactMonth.flatMap((vector) => (vector.id === id ? outcome(housingCase(vector)).months : []));
    expect(toDecimals(january?.exact ?? whole(-1n), 6)).toBe(toDecimals(exact(printed ?? ''), 6));
  });

  it.each(others.flatMap((vector) => (vector.id.includes('maxinc') ? [[`${vector.id} (${vector.kind})`, vector] as const] : [])))('%s', (_name, vector) => {
    const highest = vector.expected.highest_rekeninkomen_with_entitlement;
    const awards = [highest, highest + 1].map((income) => Number(outcome(housingCase(vector, income)).award));
    expect(awards).toEqual([24, 0]);
  });

  it('2026-child-income (rule_example)', () => {
    const example = others.find(({ id }) => id === '2026-child-income');
    const persons = (example?.input.medebewoners ?? []).map(({ relation, age_on_1_january: age, income }, index) =>
      adult({ id: `m${index}`, role: relation === 'child' ? 'child' : 'coResident', birthDate: `${2025 - age}-07-01`, assessmentIncome: String(income) }),
    );
    const household = caseOf('child-income', 2026, 'housing', [adult({ id: 'a', role: 'applicant', assessmentIncome: String(example?.input.applicant_income) }), ...persons]);
    const amounts = published['2026'];
    const income = amounts === undefined ? null : calculationIncome(household, { all: household.persons }, amounts).value;
    expect(income === null ? null : inCents(income)).toBe(`${example?.expected.rekeninkomen}.00`);
  });

  it.each(['2024', '2025'].flatMap((year) => Object.keys(published[year]?.household_types ?? {}).map((name) => [year, name as HousingTypeName] as const)))(
    'the basishuur of %s for %s at both ijkpunten',
    (year, name) => {
      const amounts = published[year];
      const type = amounts?.household_types?.[name];
      if (amounts === undefined || type === undefined) throw new Error('no amounts');
      const at = (income: string): Fraction => basicRent({}, type, exact(income), amounts);
      expect([at('0'), at(type.minimum_inkomensijkpunt.value)].map(inCents)).toEqual([type.minimum_basishuur.value, type.minimum_basishuur.value]);
      // The factors are rounded to 12 decimals and the normhuur up to the cent, so at the ijkpunt it may stand one cent higher.
      const reference = subtract(at(type.referentie_inkomensijkpunt.value), exact(amounts.opslag_basishuur.value));
      const excess = subtract(reference, exact(type.normhuur_bij_referentie.value));
      expect(['0.00', '0.01']).toContain(inCents(excess));
    },
  );
});

describe.skipIf(!referencePresent)('the plain calculation of kinderopvangtoeslag gives', () => {
  const { testVectors, years: published, indirectVectors2025, eventVectors } = referencePresent ? reference.childcare() : nothing.childcare;
  const worked = testVectors.filter(({ input }) => input.children !== undefined);
  const percentages = testVectors.filter(({ input }) => input.children === undefined);

  it.each(worked.map((vector) => [`${vector.id} (${vector.kind})`, vector] as const))('%s', (_name, { id, year, input, expected, notPublished }) => {
    const result = outcome(childcareCase(id, year, input.jointAssessmentIncome, input.children ?? []));
    const [january] = result.months;
    expect({
      month: inCents(january?.exact ?? whole(-1n)),
      shown: Number(result.shownMonth),
      award: Number(result.award),
      children: january?.children.map(({ position, rateUsed, hoursUsed, eligibleCost, percentage, benefit }) => ({
        position,
        ratePerHourUsed: lowest(rateUsed ?? '0'),
        hoursUsed: lowest(hoursUsed),
        eligibleCost: inCents(eligibleCost),
        percentage,
        benefit: inCents(benefit),
      })),
    }).toEqual({
      month: expected.monthlyTotal ?? expected.monthlyTotalCents,
      shown: expected.monthlyPaidWholeEuro,
      award: expected.annualAward12EqualMonthsWholeEuro ?? notPublished?.annualAward12EqualMonthsWholeEuro,
      children: expected.children?.map((child) => ({ ...child, ratePerHourUsed: lowest(child.ratePerHourUsed), hoursUsed: lowest(child.hoursUsed) })),
    });
  });

  it.each(percentages.map((vector) => [`${vector.id} (${vector.kind})`, vector] as const))('%s', (_name, { year, input, expected }) => {
    const [first, next] = percentagesAt(year, input.jointAssessmentIncome);
    const found = expected.percentage === undefined ? { first, next } : { percentage: input.position === 1 ? first : next };
    expect(found).toEqual(expected);
  });

  it.each(['2024', '2025', '2026', '2027'].flatMap((year) => (published[year]?.table ?? []).map((row) => [year, row.from, row.to, row.first, row.next] as const)))(
    'the row of %s from %i to %s: %s and %s',
    (year, from, to, first, next) => {
      expect([from, to ?? from + 100_000].map((income) => percentagesAt(Number(year), income))).toEqual([
        [first, next],
        [first, next],
      ]);
    },
  );

  it.each(['2024', '2025', '2026', '2027'])('a row for every income of %s, without overlap', (year) => {
    const table = published[year]?.table ?? [];
    expect([table.length, table[0]?.from, table.at(-1)?.to]).toEqual([69, 0, null]);
    expect(table.slice(1).map(({ from }) => from)).toEqual(table.slice(0, -1).map(({ to }) => Number(to) + 1));
  });

  it.each(['2024', '2025', '2026'])('the lowest percentages of %s from the published income on', (year) => {
    const { floorFirstChild: first, floorNextChild: next } = published[year] ?? {};
    expect([percentagesAt(Number(year), first?.fromIncome ?? 0)[0], percentagesAt(Number(year), next?.fromIncome ?? 0)[1]]).toEqual([first?.percentage, next?.percentage]);
    expect(percentagesAt(Number(year), (first?.fromIncome ?? 0) - 1)[0]).not.toBe(first?.percentage);
  });

  it('unknown for a next child in the three open rows of 2025, and known for an only child there', () => {
    const rows = published['2025']?.unknownRows ?? [];
    expect(rows.length).toBe(3);
    const care = { type: 'dagopvang', rate: '10.00', hours: '100' } as const;
    const results = rows
      .flatMap(({ from, to }) => [from, to])
      .map((income) => [[care], [care, care]].map((children) => outcome(childcareCase('open', 2025, income, children))))
      .map(([one, two]) => [one?.status, two?.status, two?.undecided]);
    expect(results).toEqual(results.map(() => ['known', 'unknown', ['openCellNextChild']]));
  });

  it.each(indirectVectors2025.rows.map((row) => [row.incomeFrom, row.incomeTo, row.impliedFirstChildPercentage, row] as const))(
    'the 2025 percentage behind a published contribution, income %i to %i: %s',
    (from, to, implied, { publishedMonthlyContribution }) => {
      expect([from, to].map((income) => percentagesAt(2025, income)[0])).toEqual([implied, implied]);
      const contribution = multiply(exact('18.33'), subtract(exact('11.58'), multiply(exact('10.71'), percent(implied))));
      expect(inCents(contribution)).toBe(publishedMonthlyContribution);
    },
  );

  it('KOT-GRACE-1 (official): out of work on 1 August without hours left over', () => {
    const child = childcareCase('grace', 2026, 30_000, [{ type: 'dagopvang', rate: '10.00', hours: '230' }]).persons[1] ?? adult({ id: 'none', role: 'child' });
    const result = outcome(caseOf('grace', 2026, 'childcare', [adult({ id: 'a', role: 'applicant', assessmentIncome: '30000', works: [{ to: '2026-07-31' }] }), child]));
    const covered = result.months.filter(({ month, shown }) => month >= 8 && shown !== '0').map(({ month }) => String(month).padStart(2, '0'));
    expect(covered).toEqual(eventVectors.find(({ id }) => id === 'KOT-GRACE-1')?.expected.coveredMonths);
  });
});

/** Stands in where the published amounts are absent, so that the tests above are skipped by name. */
const nothing: { readonly [Name in keyof typeof reference]: ReturnType<(typeof reference)[Name]> } = {
  healthcareAndChildBudget: {
    zorgtoeslag: {},
    kindgebondenBudget: {},
    countryFactorsZorgtoeslag: { years: {} },
    rounding: { rowsThatSeparateTheMethods: [] },
    testVectors: { zorgtoeslag: [], kindgebondenBudget: [] },
  },
  housing: { years: {}, test_vectors: [], other_vectors: [] },
  childcare: { years: {}, testVectors: [], indirectVectors2025: { rows: [] }, eventVectors: [] },
};

/** What came out for the one allowance that the case asks. */
function outcome(household: Case): PlainResult {
  const [result] = Object.values(calculatePlainly(household));
  if (result === undefined) throw new Error('nothing was asked');
  return result;
}

/** The first and the next child's percentage as two equal children of one household get them; `null` where it is not known. */
function percentagesAt(year: number, income: number): readonly [string | null, string | null] {
  const care = { type: 'dagopvang', rate: '5.00', hours: '100' } as const;
  const [alone] = outcome(childcareCase('percentage', year, income, [care])).months;
  const [both] = outcome(childcareCase('percentage', year, income, [care, { ...care, hours: '90' }])).months;
  return [alone?.children[0]?.percentage ?? null, both?.children[1]?.percentage ?? null];
}

function amountsOf(result: PlainResult): Readonly<Record<string, string | number>> {
  const { exactYear, award, shownMonth } = result;
  if (exactYear === null) return {};
  return {
    perYear2dp: inCents(exactYear),
    perMonth2dp: inCents(dividedBy(exactYear, 12n)),
    perMonthLeafletMethod: Number(leafletMonth(result)),
    award: Number(award),
    perMonth: Number(shownMonth),
  };
}

/** The leaflets take the whole euros of a twelfth of the unrounded year. */
function leafletMonth({ exactYear }: PlainResult): bigint {
  return floor(dividedBy(exactYear ?? whole(-12n), 12n));
}

/** Only what the vector states. */
function asked(amounts: Readonly<Record<string, string | number>>, { expected }: YearVector): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(amounts).filter(([name]) => name in expected));
}

function isFraction(value: unknown): value is Fraction {
  return typeof value === 'object' && value !== null && 'numerator' in value;
}

/** "10.50" and "10.5" are the same number. */
function lowest(text: string): string {
  return asFractionText(exact(text));
}

function toDecimals(value: Fraction, decimals: number): string {
  const scaled = multiply(value, whole(10n ** BigInt(decimals)));
  return String(floor({ numerator: scaled.numerator * 2n + scaled.denominator, denominator: scaled.denominator * 2n }));
}
