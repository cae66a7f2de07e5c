import { describe, expect, it } from 'vitest';
import { Decimal } from '../../shared/models/money.ts';
import { factFinding, valueOf, type Finding } from '../../shared/rules/engine/finding.ts';
import { article } from '../../shared/rules/engine/legal-basis.ts';
import { belongsToBothHouseholds, countsFrom, lowerByTenPercent } from '../../shared/rules/general/index.ts';
import type { Term } from '../../shared/rules/glossary.ts';
import { assessmentOf, nothingElse, partnerCase, placesOf, sameAddress, to } from '../builders/partner-case.ts';
import { procedureReference } from '../builders/procedure-reference.ts';

const vectors = procedureReference()?.test_vectors ?? [];
const topics = ['partner', 'income', 'assets', 'effective_date'];
const rows = vectors.filter(({ topic, rule }) => topics.includes(topic) && rule in answers());

const reading = { overrides: {}, provisional: false };

/** What the rules answer to the question of a row, in the words of its expectation. */
function answers(): Readonly<Record<string, (input: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>> {
  const always = (isPartner: boolean, places: string) => ({ partner: isPartner ? places === 'pppppppppppp' : /p/.test(places) });
  return {
    first_degree_blood_relative: () => always(false, placesOf(partnerCase([sameAddress, to('ownedHomeTogether'), to('firstDegreeBlood'), nothingElse], { applicant: { birthDate: '1967-06-01' } }, { birthDate: '1994-06-01' }))),
    first_degree_blood_relative_before_2025: ({ child_age_on_1_january }) =>
      always(false, placesOf(partnerCase([sameAddress, to('ownedHomeTogether'), to('firstDegreeBlood'), nothingElse], { year: 2024, applicant: { birthDate: '1960-06-01' } }, { birthDate: `${2023 - Number(child_age_on_1_january)}-06-01` }))),
    first_degree_in_law: ({ joint_request }) => always(true, placesOf(partnerCase([sameAddress, to('ownedHomeTogether'), to('firstDegreeInLaw'), { ...to('jointRequest'), holds: joint_request === true }, nothingElse]))),
    adult_minor_child_at_address: () => always(false, placesOf(partnerCase([sameAddress, to('minorChildAtAddress'), to('businessLease'), nothingElse]))),
    partner_last_year: () => always(true, placesOf(partnerCase([sameAddress, to('partnerYearBefore'), nothingElse]))),
    mid_year_start: ({ partnership_starts }) => {
      const data = partnerCase([sameAddress, to('pensionPartner', String(partnership_starts)), nothingElse]);
      const later = JSON.stringify(assessmentOf(partnerCase([sameAddress, to('pensionPartner', String(partnership_starts), String(partnership_starts)), nothingElse])).places?.[0]?.months.at(-1)?.explanation);
      const first = placesOf(data).indexOf('p') + 1;
      return { partner_from: /"term":"partnershipArose".*?"value":"(\d{4}-\d{2}-\d{2})"/.exec(later)?.[1], counts_for_the_allowance_from: `2026-${String(first).padStart(2, '0')}-01` };
    },
    co_parenting_days: ({ days_per_year }) => ({ co_parent_threshold_met: valueOf(belongsToBothHouseholds({ child: 'k', withApplicant: Number(days_per_year), withOtherParent: 365 - Number(days_per_year), ofDays: 365, daysOfYear: 365 }, '2026-01-01', reading)) }),
    ten_percent_rule: ({ income_normal_eur, income_with_exclusion_eur }) => ({ applies: valueOf(lowerByTenPercent('p', amount('incomeFigure', income_normal_eur), amount('recalculatedIncome', income_with_exclusion_eur), reading, '2026-01-01')) }),
    awir_limit: ({ year, assets_on_1_january_eur }) => {
      const { housing } = assessmentOf(partnerCase({}, { year: Number(year), applicant: { assets: assets_on_1_january_eur }, more: { homes: [{ rent: '650', selfContained: true }] } })).allowances;
      return { excluded: housing.conditionsNotMet.some(({ term }) => term === 'assetsWithinLimit') };
    },
    change_counts_from: ({ change_on }) => ({ counts_from: countsFrom(String(change_on)) }),
  };
}

function amount(term: Term, value: unknown): Finding<Decimal> {
  return factFinding({ term, person: 'p', basis: article('Awir', '8', '3'), unit: 'euro per year', fact: { state: 'known', origin: null }, value: new Decimal(String(value)) });
}

describe.skipIf(vectors.length === 0)('the rows of the reference facts on the general part', () => {
  it.each(rows.map((row) => [row.id, `${row.kind}, ${row.confidence}`, row] as const))('%s (%s)', (_id, _status, { rule, input, expected }) => {
    expect(answers()[rule]?.(input)).toEqual(expected);
  });

  it('are all that there are about partners and incomes', () => {
    expect(vectors.filter(({ topic, rule }) => (topic === 'partner' || topic === 'income') && !(rule in answers())).map(({ id }) => id)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(10);
  });
});

describe('co-parents', () => {
  const both = (withApplicant: number | null, withOtherParent: number | null, ofDays = 365, daysOfYear = 365) =>
    valueOf(belongsToBothHouseholds({ child: 'k', withApplicant, withOtherParent, ofDays, daysOfYear }, '2026-01-01', reading));

  it('a child belongs to both from 156 days in each', () => {
    expect([both(156, 209), both(155, 210), both(209, 156), both(210, 155)]).toEqual([true, false, true, false]);
  });

  it('in part of a year in proportion', () => {
    expect([both(78, 100, 182), both(77, 105, 182)]).toEqual([true, false]);
  });

  it('unknown days stay unknown', () => {
    expect(both(null, 200)).toBeNull();
  });

  it('in 2023 another rule held: no day count is in force', () => {
    expect(() => belongsToBothHouseholds({ child: 'k', withApplicant: 160, withOtherParent: 205, ofDays: 365, daysOfYear: 365 }, '2023-01-01', reading)).toThrow('coParentDays');
  });
});
