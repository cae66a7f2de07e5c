import type { PersonFacts } from '../../models/household.ts';
import { Decimal } from '../../models/money.ts';
import { amountIf, choose, derive, explainedElsewhere, isKnown, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import { oncePer } from '../engine/once.ts';
import { sum } from '../engine/rounding.ts';
import { incomeConsidered } from '../general/index.ts';
import type { ChildBudgetMonthOf, ChildInMonth } from './facts.ts';
import type { ChildBudgetAmounts, SecondThreshold } from './parameters.ts';

/** What the amount of a month rests on besides the month itself: it holds for the whole year. */
export interface ChildBudgetGround {
  readonly applicant: PersonFacts;
  readonly amounts: ChildBudgetAmounts;
  readonly incomeOf: (person: PersonFacts) => Finding<Decimal>;
}

const unit = 'euro per year';

/** The entitlement in a whole year of months like this one: nothing where the conditions are not met. Wkb art. 2 lid 1. */
export function yearlyEntitlement(ground: ChildBudgetGround, month: ChildBudgetMonthOf, entitled: Finding<boolean>): Finding<Decimal> {
  return amountIf({
    term: 'yearlyEntitlement', basis: article('Wkb', '2', '1'), unit,
    condition: entitled,
    amountTerm: 'calculatedChildBudget',
    amount: () => calculatedChildBudget(ground, month),
  });
}

/** The sum of the amounts, less the reduction; never below nothing. Wkb art. 2 lid 7 and 8. */
function calculatedChildBudget(ground: ChildBudgetGround, of: ChildBudgetMonthOf): Finding<Decimal> {
  return derive({
    term: 'calculatedChildBudget', basis: article('Wkb', '2', of.partner === null ? '7' : '8'), unit,
    formula: 'max(0, maximumChildBudget − childBudgetReduction)',
    from: { maximumChildBudget: maximumOfMonth(of, ground), childBudgetReduction: childBudgetReduction(ground, of) },
    compute: ({ maximumChildBudget, childBudgetReduction }) => Decimal.max(0, maximumChildBudget.minus(childBudgetReduction)),
  });
}

const maximumOfMonth = oncePer((of: ChildBudgetMonthOf, ground: ChildBudgetGround) => maximumChildBudget(ground, of));

/** "de som van de bedragen waarop recht bestaat op grond van het tweede, vierde, vijfde en zesde lid". Wkb art. 2 lid 7. */
function maximumChildBudget({ amounts }: ChildBudgetGround, { month }: ChildBudgetMonthOf): Finding<Decimal> {
  const counting = month.children.filter(({ counts }) => !isKnown(counts, false));
  return derive({
    term: 'maximumChildBudget', basis: article('Wkb', '2', '7'), unit,
    formula: 'childAmounts + sum(ageSupplement) + supplementOfSingleParent',
    from: {
      childAmounts: childAmounts(amounts, counting),
      ageSupplement: counting.map((child) => ageSupplement(amounts, child)),
      supplementOfSingleParent: supplementOfSingleParent(amounts, month.hasAllowancePartner),
    },
    compute: (values) => values.childAmounts.plus(sum(values.ageSupplement)).plus(values.supplementOfSingleParent),
  });
}

/** An amount for the first child, and one for each further child; why each counts is explained with the entitlement. Wkb art. 2 lid 2. */
function childAmounts({ firstChildAmount, furtherChildAmount }: ChildBudgetAmounts, counting: readonly ChildInMonth[]): Finding<Decimal> {
  const basis = article('Wkb', '2', '2');
  const childCount = derive({
    term: 'childCount', basis, unit: 'persons',
    formula: 'count(childCounts)',
    from: { childCounts: counting.map(({ counts }) => explainedElsewhere(counts)) },
    compute: ({ childCounts }) => new Decimal(childCounts.length),
  });
  return derive({
    term: 'childAmounts', basis, unit,
    formula: 'firstChildAmount + (childCount − 1) × furtherChildAmount',
    from: { firstChildAmount, childCount, furtherChildAmount },
    compute: (values) => values.firstChildAmount.plus(values.childCount.minus(1).times(values.furtherChildAmount)),
  });
}

/** leeftijdsverhoging of one child: from the month after the twelfth birthday, and a higher one from the month after the sixteenth. Wkb art. 2 lid 3, 4 and 5. */
function ageSupplement({ supplementFrom12, supplementFrom16 }: ChildBudgetAmounts, { child, pastTwelve, pastSixteen }: ChildInMonth): Finding<Decimal> {
  const step = { term: 'ageSupplement', person: child.id, unit } as const;
  if (isKnown(pastTwelve, false)) {
    return derive({ ...step, basis: article('Wkb', '2', '3'), formula: 'if(pastTwelve, supplementFrom12, 0)', from: { pastTwelve, supplementFrom12 }, compute: () => nothing });
  }
  if (isKnown(pastSixteen, true)) {
    return derive({ ...step, basis: article('Wkb', '2', '5'), formula: 'supplementFrom16', from: { pastSixteen, supplementFrom16 }, compute: (values) => values.supplementFrom16 });
  }
  return derive({
    ...step, basis: article('Wkb', '2', '4'),
    formula: 'if(pastSixteen, supplementFrom16, supplementFrom12)',
    from: { pastTwelve, pastSixteen, supplementFrom12, supplementFrom16 },
    compute: (values) => (values.pastSixteen ? values.supplementFrom16 : values.supplementFrom12),
  });
}

const nothing = new Decimal(0);

/** alleenstaande-ouderkop: "De ouder die geen partner heeft". Wkb art. 2 lid 6. */
function supplementOfSingleParent({ singleParentSupplement }: ChildBudgetAmounts, hasAllowancePartner: Finding<boolean>): Finding<Decimal> {
  return derive({
    term: 'supplementOfSingleParent', basis: article('Wkb', '2', '6'), unit,
    formula: 'if(hasAllowancePartner, 0, singleParentSupplement)',
    from: { hasAllowancePartner, singleParentSupplement },
    compute: (values) => (values.hasAllowancePartner ? nothing : values.singleParentSupplement),
  });
}

/** vermindering: from 2027, as announced, in two parts. */
function childBudgetReduction({ applicant, amounts, incomeOf }: ChildBudgetGround, { partner, month }: ChildBudgetMonthOf): Finding<Decimal> {
  const { reductionRate, secondThreshold } = amounts;
  const from = {
    reductionRate,
    incomeConsidered: incomeConsidered(partner === null ? [incomeOf(applicant)] : [incomeOf(applicant), incomeOf(partner)]),
    incomeThreshold: incomeThreshold(amounts, month.hasAllowancePartner),
  };
  const basis = article('Wkb', '2', partner === null ? '7' : '8');
  return secondThreshold === null ? reductionAboveOneThreshold(from, basis) : reductionAboveTwoThresholds(from, secondThreshold, basis);
}

/** What the reduction rests on in every year. */
interface ReductionFrom {
  readonly reductionRate: Finding<Decimal>;
  readonly incomeConsidered: Finding<Decimal>;
  readonly incomeThreshold: Finding<Decimal>;
}

/** Until 2026: one percentage of all income above the threshold. Wkb art. 2 lid 7 and 8. */
function reductionAboveOneThreshold(from: ReductionFrom, basis: LegalBasis): Finding<Decimal> {
  return derive({
    term: 'childBudgetReduction', basis, unit,
    formula: 'reductionRate × max(0, incomeConsidered − incomeThreshold)',
    from,
    compute: (values) => values.reductionRate.times(Decimal.max(0, values.incomeConsidered.minus(values.incomeThreshold))),
  });
}

/** From 2027, as announced: the income above a second threshold counts at a percentage of its own. Wkb art. 2 lid 7 and 8, as wetsvoorstel 36 923 would have them. */
function reductionAboveTwoThresholds(from: ReductionFrom, { secondIncomeThreshold, reductionRateAboveSecond }: SecondThreshold, basis: LegalBasis): Finding<Decimal> {
  const upToSecondThreshold = derive({
    term: 'reductionUpToSecond', basis, unit,
    formula: 'reductionRate × max(0, min(incomeConsidered, secondIncomeThreshold) − incomeThreshold)',
    from: { ...from, secondIncomeThreshold },
    compute: (values) => values.reductionRate.times(Decimal.max(0, Decimal.min(values.incomeConsidered, values.secondIncomeThreshold).minus(values.incomeThreshold))),
  });
  const aboveSecondThreshold = derive({
    term: 'reductionAboveSecond', basis, unit,
    formula: 'reductionRateAboveSecond × max(0, incomeConsidered − secondIncomeThreshold)',
    from: { reductionRateAboveSecond, incomeConsidered: from.incomeConsidered, secondIncomeThreshold },
    compute: (values) => values.reductionRateAboveSecond.times(Decimal.max(0, values.incomeConsidered.minus(values.secondIncomeThreshold))),
  });
  return derive({
    term: 'childBudgetReduction', basis, unit,
    formula: 'reductionUpToSecond + reductionAboveSecond',
    from: { reductionUpToSecond: upToSecondThreshold, reductionAboveSecond: aboveSecondThreshold },
    compute: (values) => values.reductionUpToSecond.plus(values.reductionAboveSecond),
  });
}

/** The threshold: the drempelinkomen, "verhoogd" for partners. Wkb art. 2 lid 7 and 8. */
function incomeThreshold({ thresholdIncome, coupleAddition }: ChildBudgetAmounts, hasAllowancePartner: Finding<boolean>): Finding<Decimal> {
  const ofCouple = derive({
    term: 'thresholdOfCouple', basis: article('Wkb', '2', '8'), unit,
    formula: 'thresholdIncome + coupleAddition',
    from: { thresholdIncome, coupleAddition },
    compute: (values) => values.thresholdIncome.plus(values.coupleAddition),
  });
  return choose({ term: 'incomeThreshold', basis: article('Wkb', '2', '7'), unit, condition: hasAllowancePartner, ifSo: ofCouple, otherwise: thresholdIncome });
}
