import { describe, expect, it } from 'vitest';
import { unknownFact } from '../../../shared/rules/facts/household-facts.ts';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

const rented = (year = 2026) => household(year).rents('600');

describe('of an award that is not known the bounds are told', () => {
  it.each<[sentence: string, of: HouseholdBuilder, bounds: readonly [lowest: string, highest: string] | null]>([
    // 297,49 + 65% of 101,80 a month, less 22% of 33.045 − 31.500 a year
    ['an unknown income of a child: at most what the others leave', rented().income('33045').child('2010-05-05').income(null), ['0', '4024']],
    ['an unknown income of a child, when the others have too much already', rented().income('90000').child('2010-05-05').income(null), ['0', '0']],
    ['an unknown income of the applicant: at most the whole', rented().income(null), ['0', '4342']],
    ['an unknown income of a partner: it may be a loss', rented().income('33045').partner().income(null), ['0', '4364']],
    ['unknown assets', rented().assets(null), ['0', '4342']],
    ['unknown assets of a partner for part of the year are not asked for, the income is', rented().partner({ from: '2026-07-01' }).assets(null).income(null), ['2171', '4353']],
    ['whether the home is self-contained', household().rents('600', { selfContained: unknownFact() }), ['0', '4342']],
    ['2025: whether there was an allowance before, above the limit', household(2025).rents('950', { earlierHousingAllowance: unknownFact() }), ['0', '5985']],
    ['an unknown rent has none', household().rents(null), null],
    ['nor has an unknown birth date', rented().child('').born(null), null],
  ])('%s', (_sentence, of, bounds) => {
    const { status, award, bounds: found } = housing(of);
    expect([status, award, found ?? null]).toEqual(['unknown', null, bounds === null ? null : { lowest: bounds[0], highest: bounds[1] }]);
  });

  it('and of a known one they are not', () => {
    expect(housing(rented()).bounds).toBeUndefined();
  });

  it.each(['-20000', '0', '6218', '6219', '20000', '33000', '90000'])('an income of %s lies within them', (income) => {
    for (const year of [2024, 2025, 2026]) {
      const of = rented(year).income('21000').coResident();
      const { lowest, highest } = housing(of.income(null)).bounds ?? { lowest: '', highest: '' };
      const award = Number(housing(of.income(income)).award);
      expect(Number(lowest) <= award && award <= Number(highest)).toBe(true);
    }
  });
});

function housing(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.housing;
}
