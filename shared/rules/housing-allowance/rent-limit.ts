import type { CalendarDate } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { anyOf } from '../engine/conditions.ts';
import { choose, derive, factFinding, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { ageReached } from '../general/index.ts';
import type { HousingAmounts } from './parameters.ts';
import { everybody, sharesHome, type Residents } from './residents.ts';

/** From this day the limit refuses nobody any more: the part of the rent above it does not count. */
export const limitOnlyCapsFrom: CalendarDate = '2026-01-01';

/** maximale huurgrens of the household. Wht art. 13 lid 1. */
export function rentLimit(residents: Residents, amounts: HousingAmounts, on: CalendarDate): Finding<Decimal> {
  return choose({
    term: 'rentLimit', basis: article('Wht', '13', '1'), unit: 'euro per month',
    condition: highRentLimitApplies(residents, amounts, on), ifSo: amounts.rentLimitHigh, otherwise: amounts.rentLimitLow,
  });
}

/**
 * Until 2025 a rent above the limit refuses, unless housing allowance was awarded for the same home before. Wht art. 13 lid 1 and lid 2 onder c. The exceptions onder a
 * and b rest on facts about the building that nobody tells: they are gaps.
 */
export function rentWithinLimit(calculationRent: Finding<Decimal>, limit: Finding<Decimal>, earlierHousingAllowance: Finding<boolean>): Finding<boolean> {
  const rentAtMostLimit = derive({
    term: 'rentAtMostLimit', basis: article('Wht', '13', '1'), unit: 'yes or no',
    formula: 'calculationRent ≤ rentLimit',
    from: { calculationRent, rentLimit: limit },
    compute: (values) => values.calculationRent.lessThanOrEqualTo(values.rentLimit),
  });
  return anyOf({ term: 'rentWithinLimit', basis: article('Wht', '13'), conditions: [rentAtMostLimit, earlierHousingAllowance] });
}

/** Somebody of the age, or a child, or somebody younger with a handicap: so the oldest resident decides. Wht art. 13 lid 1 onder a. */
function highRentLimitApplies(residents: Residents, amounts: HousingAmounts, on: CalendarDate): Finding<boolean> {
  const basis = article('Wht', '13', '1');
  const all = everybody(residents);
  return anyOf({
    term: 'highRentLimitApplies', basis,
    conditions: [
      ...all.map((person) => ageReached({ term: 'rentLimitAgeReached', person, ageLimit: amounts.rentLimitAge, basis }, on)),
      ...residents.children.map((child) => sharesHome(child, on, 'childSharesHome')),
      ...all.map(disabledHomeNeed),
    ],
  });
}

/** Whether somebody has a handicap that asks for an adapted home. Wht art. 13 lid 1 onder a and art. 21 lid 1 onder c. */
export function disabledHomeNeed(person: PersonFacts): Finding<boolean> {
  const fact = person.disabledHomeNeed;
  return factFinding({ term: 'disabledHomeNeed', person: person.id, basis: article('Wht', '13', '1'), unit: 'yes or no', fact, value: fact.value });
}
