import { Decimal } from '../../models/money.ts';
import { amountIf, choose, derive, explainedElsewhere, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { HousingMonth } from './facts.ts';
import type { HousingAmounts } from './parameters.ts';

const unit = 'euro per month';

/** The part of the rent that is subsidised, in three stretches: what they share is explained once, before them. Wht art. 21 lid 1. */
export function subsidisedRent(month: HousingMonth, amounts: HousingAmounts, basicRent: Finding<Decimal>): Finding<Decimal> {
  const full = { rentConsidered: rentConsidered(month), basicRent, cappingLimit: cappingLimit(month, amounts) };
  const stretch: Stretch = { rentConsidered: explainedElsewhere(full.rentConsidered), basicRent: explainedElsewhere(basicRent), cappingLimit: explainedElsewhere(full.cappingLimit), amounts };
  return derive({
    term: 'subsidisedRent', basis: article('Wht', '21', '1'), unit,
    formula: 'subsidyUpToQualityLimit + subsidyUpToCappingLimit + subsidyAboveCappingLimit',
    from: { ...full, subsidyUpToQualityLimit: subsidyUpToQualityLimit(stretch), subsidyUpToCappingLimit: subsidyUpToCappingLimit(stretch), subsidyAboveCappingLimit: subsidyAboveCappingLimit(month, stretch) },
    compute: (values) => values.subsidyUpToQualityLimit.plus(values.subsidyUpToCappingLimit).plus(values.subsidyAboveCappingLimit),
  });
}

/** What each stretch of the rent rests on. */
interface Stretch {
  readonly rentConsidered: Finding<Decimal>;
  readonly basicRent: Finding<Decimal>;
  readonly cappingLimit: Finding<Decimal>;
  readonly amounts: HousingAmounts;
}

/**
 * No subsidy for the part of the rent above the limit: where an exception lets it in (until 2025, art. 13 lid 3), and for everybody from 2026 (art. 21 lid 1 onder d). Until
 * 2025 the condition explains the rent and the limit already.
 */
function rentConsidered(month: HousingMonth): Finding<Decimal> {
  const isCondition = month.earlierHousingAllowance !== null;
  return derive({
    term: 'rentConsidered', basis: article('Wht', '21', '1'), unit,
    formula: 'min(calculationRent, rentLimit)',
    from: isCondition ? { calculationRent: explainedElsewhere(month.calculationRent), rentLimit: explainedElsewhere(month.rentLimit) } : { calculationRent: month.calculationRent, rentLimit: month.rentLimit },
    compute: (values) => Decimal.min(values.calculationRent, values.rentLimit),
  });
}

/** aftoppingsgrens, by the number of persons. Wht art. 20 lid 2. */
function cappingLimit({ householdSize }: HousingMonth, amounts: HousingAmounts): Finding<Decimal> {
  const basis = article('Wht', '20', '2');
  const condition = derive({
    term: 'largeHousehold', basis, unit: 'yes or no',
    formula: 'householdSize ≥ 3',
    from: { householdSize },
    compute: (values) => values.householdSize.greaterThanOrEqualTo(3),
  });
  return choose({ term: 'cappingLimit', basis, unit, condition, ifSo: amounts.cappingLimitLarge, otherwise: amounts.cappingLimitSmall });
}

/** "het deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens". Wht art. 21 lid 1 onder a. */
function subsidyUpToQualityLimit({ amounts, rentConsidered, basicRent }: Stretch): Finding<Decimal> {
  return derive({
    term: 'subsidyUpToQualityLimit', basis: article('Wht', '21', '1'), unit,
    formula: 'shareUpToQualityLimit × max(0, min(rentConsidered, qualityDiscountLimit) − basicRent)',
    from: { shareUpToQualityLimit: amounts.shareUpToQualityLimit, rentConsidered, qualityDiscountLimit: amounts.qualityDiscountLimit, basicRent },
    compute: (values) => values.shareUpToQualityLimit.times(Decimal.max(0, Decimal.min(values.rentConsidered, values.qualityDiscountLimit).minus(values.basicRent))),
  });
}

/** "het deel van de rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens", or from a higher basishuur (lid 2 until 2025). Wht art. 21 lid 1 onder b. */
function subsidyUpToCappingLimit({ amounts, rentConsidered, basicRent, cappingLimit }: Stretch): Finding<Decimal> {
  return derive({
    term: 'subsidyUpToCappingLimit', basis: article('Wht', '21', '1'), unit,
    formula: 'shareUpToCappingLimit × max(0, min(rentConsidered, cappingLimit) − max(qualityDiscountLimit, basicRent))',
    from: { shareUpToCappingLimit: amounts.shareUpToCappingLimit, rentConsidered, cappingLimit, qualityDiscountLimit: amounts.qualityDiscountLimit, basicRent },
    compute: (values) =>
      values.shareUpToCappingLimit.times(Decimal.max(0, Decimal.min(values.rentConsidered, values.cappingLimit).minus(Decimal.max(values.qualityDiscountLimit, values.basicRent)))),
  });
}

/** "het deel van de rekenhuur boven de aftoppingsgrens": until 2024 in three cases, later for everybody. Wht art. 21 lid 1 onder c. */
function subsidyAboveCappingLimit({ topPartSubsidised }: HousingMonth, stretch: Stretch): Finding<Decimal> {
  if (topPartSubsidised === null) return partAboveCappingLimit('subsidyAboveCappingLimit', stretch);
  return amountIf({
    term: 'subsidyAboveCappingLimit', basis: article('Wht', '21', '1'), unit, condition: topPartSubsidised, amountTerm: 'partAboveCappingLimit',
    amount: () => partAboveCappingLimit('partAboveCappingLimit', stretch),
  });
}

/** From the aftoppingsgrens, or from a higher basishuur (lid 3 until 2025). */
function partAboveCappingLimit(term: 'subsidyAboveCappingLimit' | 'partAboveCappingLimit', { amounts, rentConsidered, basicRent, cappingLimit }: Stretch): Finding<Decimal> {
  return derive({
    term, basis: article('Wht', '21', '1'), unit,
    formula: 'shareAboveCappingLimit × max(0, rentConsidered − max(cappingLimit, basicRent))',
    from: { shareAboveCappingLimit: amounts.shareAboveCappingLimit, rentConsidered, cappingLimit, basicRent },
    compute: (values) => values.shareAboveCappingLimit.times(Decimal.max(0, values.rentConsidered.minus(Decimal.max(values.cappingLimit, values.basicRent)))),
  });
}
