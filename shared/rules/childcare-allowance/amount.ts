import type { CalendarDate } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { amountIf, choose, derive, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { oncePer } from '../engine/once.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import { sum, wholeEuros } from '../engine/rounding.ts';
import { incomeConsidered } from '../general/index.ts';
import type { CostOfChild } from './cost.ts';
import { isFirstChild, ranked } from './first-child.ts';
import type { ReckonedMonth } from './hours.ts';
import { ratesOf, type Rates, type SupposedCell } from './percentage-table.ts';

/** What the amount of a month rests on besides the month itself: it holds for the whole year. */
export interface ChildcareGround {
  readonly applicant: PersonFacts;
  readonly incomeOf: (person: PersonFacts) => Finding<Decimal>;
  readonly supposed: SupposedCell;
  readonly reading: ParameterReading;
}

/** What the law gives in a month, and in a whole year of such months: the same, times twelve, so that no digit is lost in a twelfth. */
export interface ChildcareEntitlement {
  readonly monthlyEntitlement: Finding<Decimal>;
  readonly yearlyEntitlement: Finding<Decimal>;
  readonly benefits: readonly BenefitOfChild[];
}

/** What one child comes to in a month. */
export interface BenefitOfChild {
  readonly cost: CostOfChild;
  readonly position: number;
  readonly rate: Finding<Decimal>;
  /** whether the percentage is an open cell of the table */
  readonly rateIsOpen: boolean;
  readonly benefit: Finding<Decimal>;
}

/** Nothing where the conditions are not met. "De hoogte van de kinderopvangtoeslag wordt voor iedere kalendermaand afzonderlijk bepaald." Besluit art. 2. */
export function childcareEntitlement(ground: ChildcareGround, month: ReckonedMonth, entitled: Finding<boolean>): ChildcareEntitlement {
  const rates = ratesOfMonth(ground, month);
  const benefits = benefitsOf(month.costs, rates);
  const basis = article('Bkot', '2');
  const condition = { basis: article('Wko', '1.5', '1'), condition: entitled };
  const from = { benefitOfChild: benefits.map(({ benefit }) => benefit) };
  return {
    benefits,
    monthlyEntitlement: amountIf({
      term: 'monthlyEntitlement', unit: 'euro per month', ...condition, amountTerm: 'childcareAllowanceOfMonth',
      amount: () => derive({ term: 'childcareAllowanceOfMonth', basis, unit: 'euro per month', formula: 'sum(benefitOfChild)', from, compute: (values) => sum(values.benefitOfChild) }),
    }),
    yearlyEntitlement: amountIf({
      term: 'yearlyEntitlement', unit: 'euro per year', ...condition, amountTerm: 'childcareAllowanceOfYear',
      amount: () => derive({ term: 'childcareAllowanceOfYear', basis, unit: 'euro per year', formula: '12 × sum(benefitOfChild)', from, compute: (values) => sum(values.benefitOfChild).times(12) }),
    }),
  };
}

/** The percentages at the joint income of the whole year. The bounds of the bands are whole euros, so the income counts in whole euros. Besluit art. 6. */
function ratesOfMonth({ applicant, incomeOf, supposed, reading }: ChildcareGround, { on, partner, month }: ReckonedMonth): Rates {
  const { hasAllowancePartner } = month;
  const incomeInWholeEuros = derive({
    term: 'incomeInWholeEuros', basis: article('Bkot', '6'), unit: 'euro per year',
    formula: 'wholeEuros(incomeConsidered)',
    from: { hasAllowancePartner, incomeConsidered: incomeConsidered(partner === null ? [incomeOf(applicant)] : [incomeOf(applicant), incomeOf(partner)]) },
    compute: (values) => wholeEuros(values.incomeConsidered),
  });
  return ratesOf(incomeInWholeEuros, supposed, firstOfYear(on), reading);
}

/** Each child with hours that count, in the order of the household. Not rounded: "De kinderopvangtoeslag wordt uitgedrukt in een percentage van de kosten van kinderopvang." Besluit art. 8 lid 1. */
function benefitsOf(costs: readonly CostOfChild[], rates: Rates): readonly BenefitOfChild[] {
  return placesOfChildren(costs).map(({ cost, position, isFirst }) => {
    const rate = choose({ term: 'rateOfChild', basis: article('Bkot', '3', '1'), unit: 'ratio', condition: isFirst, ifSo: rates.rateFirstChild, otherwise: rates.rateNextChild });
    const benefit = derive({
      term: 'benefitOfChild', person: cost.child.id, basis: article('Bkot', '8', '1'), unit: 'euro per month',
      formula: 'eligibleCost × rateOfChild',
      from: { eligibleCost: cost.eligibleCost, rateOfChild: rate },
      compute: (values) => values.eligibleCost.times(values.rateOfChild),
    });
    return { cost, position, rate, rateIsOpen: rates.open.includes(position === 1 ? 'rateFirstChild' : 'rateNextChild'), benefit };
  });
}

/** Which child of those with hours that count is the first. */
const placesOfChildren = oncePer((costs: readonly CostOfChild[]) => {
  const counting = costs.filter(({ hoursUsed }) => valueOf(hoursUsed)?.isZero() !== true);
  const order = ranked(counting);
  return counting.map((cost) => ({ cost, position: order.indexOf(cost) + 1, isFirst: isFirstChild(cost, order) }));
});

/** The table is that of the calculation year. */
function firstOfYear(on: CalendarDate): CalendarDate {
  return `${on.slice(0, 4)}-01-01`;
}
