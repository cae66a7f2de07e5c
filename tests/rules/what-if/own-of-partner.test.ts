import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOfYear } from '../../../shared/models/calendar.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import type { ScenarioChange } from '../../../shared/models/scenario.ts';
import { assess, ownOfPartners, scenarioFacts } from '../../../shared/rules/index.ts';
import { household } from '../../builders/household.ts';

const own = (facts: HouseholdFacts) => ownOfPartners(facts, assess(facts));
const supposed = (facts: HouseholdFacts, change: ScenarioChange) => own(scenarioFacts(facts, [change]).facts);
const shownAlone = (found: ReturnType<typeof own>) => found.map(({ personId, alone, amounts }) => ({ personId, alone, shown: [...new Set(amounts.months.filter(({ month }) => alone.includes(month)).map(({ shown }) => shown))] }));
const months = (from: number, to: number) => monthsOfYear(2026).slice(from - 1, to);

const couple = household(2026).income('24000').partner().income('18000').facts();
const single = household(2026).income('24000').facts();

describe('the own zorgtoeslag of a partner', () => {
  // Dienst Toeslagen publishes € 129 a month as the most for a single person in 2026; at € 18.000 nothing is taken off it.
  it('is in the months after a separation that of a single person', () => {
    expect(shownAlone(supposed(couple, { kind: 'separates', from: '2026-06-15' }))).toEqual([{ personId: 'p', alone: months(7, 12), shown: ['129'] }]);
  });

  it('is there until somebody comes to live together as a partner, and ends then', () => {
    const found = supposed(single, { kind: 'livesTogether', from: '2026-03-01', income: '18000', bond: 'married' });
    expect(shownAlone(found).map(({ alone, shown }) => ({ alone, shown }))).toEqual([{ alone: months(1, 2), shown: ['129'] }]);
  });

  it('begins when the applicant dies', () => {
    expect(shownAlone(supposed(couple, { kind: 'dies', personId: 'a', on: '2026-04-20' })).map(({ alone }) => alone)).toEqual([months(5, 12)]);
  });

  it('is not there for a partner of the whole year, for who never becomes a partner, and after their own death', () => {
    expect([own(couple), supposed(single, { kind: 'livesTogether', from: '2026-03-01', income: '18000', bond: 'none' }), supposed(couple, { kind: 'dies', personId: 'p', on: '2026-04-20' })]).toEqual([[], [], []]);
  });

  it('is not known without the income of that partner', () => {
    const [found] = supposed(household(2026).income('24000').partner().income(null).facts(), { kind: 'separates', from: '2026-06-15' });
    expect([found?.amounts.status, found?.amounts.missingFacts]).toEqual(['unknown', [{ person: 'p', fact: 'assessmentIncome' }]]);
  });

  it('is known without the income of the applicant', () => {
    expect(shownAlone(supposed(household(2026).income(null).partner().income('18000').facts(), { kind: 'separates', from: '2026-06-15' })).map(({ shown }) => shown)).toEqual([['129']]);
  });

  // A single person has € 24 a year at the published limit of € 40.857, so at € 40.700 some € 45 a year: over seven months enough, over six not. Awir art. 14 lid 5.
  it('is nothing where the months alone come to less than € 24 together, whatever the months together came to', () => {
    const small = household(2026).income('0').partner().income('40700').facts();
    expect([6, 7].map((month) => shownAlone(supposed(small, { kind: 'separates', from: `2026-0${month}-01` }))[0]?.shown)).toEqual([['3'], ['0']]);
  });

  it('does not depend on the income of the applicant, and is in each month alone what a single person has who is insured in these months only', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 2, max: 12 }), (ofApplicant, ofPartner, month) => {
      const from = `2026-${String(month).padStart(2, '0')}-01`;
      const facts = household(2026).income(String(ofApplicant)).partner().income(String(ofPartner)).facts();
      const [found] = supposed(facts, { kind: 'separates', from });
      const alone = assess(household(2026).income(String(ofPartner)).insured([{ from, to: null }]).facts()).allowances.healthcare.months;
      expect(found?.amounts.months.map(({ shown }) => shown)).toEqual(alone.map(({ shown }) => shown));
    }), { numRuns: 100 });
  });
});
