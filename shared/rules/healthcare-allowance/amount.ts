import type { PersonFacts } from '../../models/household.ts';
import { Decimal } from '../../models/money.ts';
import { amountIf, choose, derive, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { oncePer } from '../engine/once.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import { incomeConsidered } from '../general/index.ts';
import type { HealthcareMonthOf } from './facts.ts';
import type { HealthcareAmounts } from './parameters.ts';
import { standardPremiums } from './standard-premium.ts';

/** What the amount of a month rests on besides the month itself: it holds for the whole year. */
export interface HealthcareGround {
  readonly applicant: PersonFacts;
  readonly amounts: HealthcareAmounts;
  readonly incomeOf: (person: PersonFacts) => Finding<Decimal>;
  readonly reading: ParameterReading;
}

/** The entitlement in a whole year of months like this one: nothing where the conditions are not met. Wzt art. 2 lid 1. */
export function yearlyEntitlement(ground: HealthcareGround, month: HealthcareMonthOf, entitled: Finding<boolean>): Finding<Decimal> {
  return amountIf({
    term: 'yearlyEntitlement', basis: article('Wzt', '2', '1'), unit: 'euro per year',
    condition: entitled,
    amountTerm: 'calculatedEntitlement',
    amount: () => calculatedEntitlement(ground, month),
  });
}

/** The difference, and of that half when the partner is no verzekerde: "vijftig procent van het op grond van het eerste lid berekende bedrag". Wzt art. 2 lid 4. */
function calculatedEntitlement(ground: HealthcareGround, of: HealthcareMonthOf): Finding<Decimal> {
  const term = 'calculatedEntitlement';
  const unit = 'euro per year';
  const excess = premiumExcess(ground, of);
  const { partnerIsInsured } = of.month;
  if (partnerIsInsured === null || isKnown(partnerIsInsured, true)) {
    return derive({
      term, basis: article('Wzt', '2', '1'), unit,
      formula: 'premiumExcess',
      from: { ...(partnerIsInsured && { partnerIsInsured }), premiumExcess: excess },
      compute: ({ premiumExcess }) => premiumExcess,
    });
  }
  return derive({
    term, basis: article('Wzt', '2', '4'), unit,
    formula: 'shareWhenPartnerNotInsured × premiumExcess',
    from: { partnerIsInsured, shareWhenPartnerNotInsured: ground.amounts.shareWhenPartnerNotInsured, premiumExcess: excess },
    compute: ({ shareWhenPartnerNotInsured, premiumExcess }) => shareWhenPartnerNotInsured.times(premiumExcess),
  });
}

/** By how much the standard premium is higher than the norm premium: "een zorgtoeslag ter grootte van dat verschil". Wzt art. 2 lid 1. */
function premiumExcess(ground: HealthcareGround, of: HealthcareMonthOf): Finding<Decimal> {
  return derive({
    term: 'premiumExcess', basis: article('Wzt', '2', '1'), unit: 'euro per year',
    formula: 'max(0, standardPremiums − normPremium)',
    from: { standardPremiums: premiumsOfMonth(of, ground), normPremium: normPremium(ground, of) },
    compute: ({ standardPremiums, normPremium }) => Decimal.max(0, standardPremiums.minus(normPremium)),
  });
}

const premiumsOfMonth = oncePer((of: HealthcareMonthOf, ground: HealthcareGround) => standardPremiums(ground, of));

/** normpremie — what somebody is expected to pay from own means. Wzt art. 2 lid 2. */
function normPremium({ applicant, amounts, incomeOf }: HealthcareGround, { partner, month }: HealthcareMonthOf): Finding<Decimal> {
  return derive({
    term: 'normPremium', basis: article('Wzt', '2', '2'), unit: 'euro per year',
    formula: 'thresholdRate × thresholdIncome + excessRate × max(0, incomeConsidered − thresholdIncome)',
    from: {
      thresholdRate: thresholdRate(amounts, month.hasAllowancePartner),
      thresholdIncome: amounts.thresholdIncome,
      excessRate: amounts.excessRate,
      incomeConsidered: incomeConsidered(partner === null ? [incomeOf(applicant)] : [incomeOf(applicant), incomeOf(partner)]),
    },
    compute: ({ thresholdRate, thresholdIncome, excessRate, incomeConsidered }) =>
      thresholdRate.times(thresholdIncome).plus(excessRate.times(Decimal.max(0, incomeConsidered.minus(thresholdIncome)))),
  });
}

/** The percentage of the threshold income, with or without a partner. Wzt art. 2 lid 3. */
function thresholdRate(amounts: HealthcareAmounts, hasAllowancePartner: Finding<boolean>): Finding<Decimal> {
  return choose({
    term: 'thresholdRate', basis: article('Wzt', '2', '3'), unit: 'ratio',
    condition: hasAllowancePartner, ifSo: amounts.thresholdRateCouple, otherwise: amounts.thresholdRateSingle,
  });
}
