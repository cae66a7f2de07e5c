import type { CalendarDate } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { derive, type Finding } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { inForce } from '../../engine/parameter.ts';
import { downToCent, sum, upToEuro } from '../../engine/rounding.ts';
import type { Term } from '../../glossary.ts';
import { choice, reading, unpublished, type Mark } from '../mark.ts';
import { assistanceNorm, exemptCar, exemptHouseholdGoods, livingCostsShare, normPremiumOfCapacity, seizureFreeMaximum, type NormGroup, type SeizureGroup } from '../money-parameters.ts';
import { published, told } from '../told.ts';

/** How often an amount comes or goes. */
export type PostPeriod = 'week' | 'fourWeeks' | 'month' | 'year';

/** Where an amount comes from: known to the agency, told by the citizen, or proven with a paper. */
export type PostSource = 'known' | 'told' | 'proven';

/** One post of income or expenditure of the applicant or the partner. */
export interface CapacityPost {
  readonly kind: PostKind;
  readonly person: 'applicant' | 'partner';
  readonly amount: Decimal;
  readonly period: PostPeriod;
  readonly source: PostSource;
}

/** What kinds of posts there are, which side they are on, and whether they count. */
export const postKinds = {
  netWage: post('netWagePost', 'income', true),
  benefit: post('benefitPost', 'income', true),
  pension: post('pensionPost', 'income', true),
  holidayPay: post('holidayPayPost', 'income', true),
  thirteenthMonth: post('thirteenthMonthPost', 'income', true),
  provisionalRefund: post('provisionalRefundPost', 'income', true),
  interestReceived: post('interestReceivedPost', 'income', true),
  alimonyReceived: post('alimonyReceivedPost', 'income', true),
  otherIncome: post('otherIncomePost', 'income', true),
  childBenefit: post('childBenefitPost', 'income', false),
  allowances: post('allowancesPost', 'income', false),
  individualIncomeSupplement: post('individualIncomeSupplementPost', 'income', false),
  housing: post('housingPost', 'expenditure', true),
  healthPremium: post('healthPremiumPost', 'expenditure', true),
  alimonyPaid: post('alimonyPaidPost', 'expenditure', true),
  publicDebts: post('publicDebtsPost', 'expenditure', true),
  childrenAboveBudget: post('childrenAboveBudgetPost', 'expenditure', true),
  consumerCredit: post('consumerCreditPost', 'expenditure', false),
  otherExpenditure: post('otherExpenditurePost', 'expenditure', false),
} as const;

export type PostKind = keyof typeof postKinds;

function post(term: Term, side: 'income' | 'expenditure', counts: boolean): { readonly term: Term; readonly side: 'income' | 'expenditure'; readonly counts: boolean } {
  return { term, side, counts };
}

/** What the capacity of a household is asked on. */
export interface CapacityFacts {
  readonly on: CalendarDate;
  readonly group: NormGroup;
  readonly posts: readonly CapacityPost[];
  /** zorgtoeslag per month, that goes off the health premium */
  readonly healthcareAllowance: Decimal;
}

/** betalingscapaciteit with all that it rests on. */
export interface Capacity {
  /** per month; nought when there is nothing to spare */
  readonly monthly: Finding<Decimal>;
  /** each post brought to a year, and whether it counts */
  readonly posts: readonly (CapacityPost & { readonly counts: boolean; readonly yearly: Decimal; readonly monthly: Decimal })[];
  readonly marks: readonly Mark[];
}

/**
 * betalingscapaciteit — the net disposable income of both a month, less the expenses that count and the costs of living: 90% of the assistance norm. Averaged over twelve months; amounts are brought to a year first, so
 * that a week is not rounded. Uitvoeringsregeling IW 1990 art. 11 to 16 of 2015, amounts of 2026.
 */
export function capacityOf({ on, group, posts, healthcareAllowance }: CapacityFacts): Capacity {
  const couple = group.startsWith('married');
  const read = posts.map((one) => ({ ...one, counts: postKinds[one.kind].counts, yearly: broughtToYear(one), monthly: broughtToMonth(one) }));
  const counting = (side: 'income' | 'expenditure') => read.filter(({ kind, counts }) => counts && postKinds[kind].side === side && kind !== 'healthPremium');
  const income = yearlyTotal('incomeOfYear', counting('income').map((one) => one.yearly));
  const expenses = yearlyTotal('expensesOfYear', counting('expenditure').map((one) => one.yearly));
  const premium = premiumThatCounts(sum(read.filter(({ kind }) => kind === 'healthPremium').map((one) => one.yearly)), healthcareAllowance, couple, on);
  const monthly = derive({
    term: 'capacity', basis: capacityBasis, unit: 'euro per month',
    formula: 'max(0, (incomeOfYear − expensesOfYear − premiumThatCounts) / 12 − livingCosts)',
    from: { incomeOfYear: income, expensesOfYear: expenses, premiumThatCounts: premium, livingCosts: livingCosts(group, on) },
    compute: (values) => Decimal.max(0, values.incomeOfYear.minus(values.expensesOfYear).minus(values.premiumThatCounts).dividedBy(12).minus(values.livingCosts)),
  });
  return {
    monthly, posts: read,
    marks: [
      reading('capacityOfOlderText', capacityBasis), reading('normOfDayOfRequest', capacityBasis),
      ...(posts.some(({ kind, person }) => kind === 'netWage' && !posts.some((other) => other.kind === 'holidayPay' && other.person === person)) ? [reading('holidayPayNotTold', article('Li', '26'))] : []),
      ...(posts.some(({ period }) => period === 'week' || period === 'fourWeeks') ? [choice('weeksOfYear', null)] : []),
      ...(posts.some(({ kind }) => kind === 'housing') ? [unpublished('housingBoundsOfCapacity', capacityBasis)] : []),
    ],
  };
}

/** What is left when income, expenses and costs of living are told as sums a month. */
export function capacityFrom(disposable: Decimal, costs: Decimal): Finding<Decimal> {
  return derive({
    term: 'capacity', basis: capacityBasis, unit: 'euro per month',
    formula: 'max(0, disposableIncome − livingCosts)',
    from: { disposableIncome: told('disposableIncome', disposable, 'euro per month'), livingCosts: told('livingCosts', costs, 'euro per month') },
    compute: ({ disposableIncome, livingCosts }) => Decimal.max(0, disposableIncome.minus(livingCosts)),
  });
}

/** kosten van bestaan — 90% of the assistance norm in whole euros up, as an official page of 2019 printed it. */
export function livingCosts(group: NormGroup, on: CalendarDate): Finding<Decimal> {
  return derive({
    term: 'livingCosts', basis: capacityBasis, unit: 'euro per month',
    formula: 'upToEuro(livingCostsShare × assistanceNorm)',
    from: { livingCostsShare: inForce(livingCostsShare, on, published), assistanceNorm: inForce(assistanceNorm[group], on, published) },
    compute: (values) => upToEuro(values.livingCostsShare.times(values.assistanceNorm)),
  });
}

/** Wealth that is left out on a day, as far as it is known: a car and household goods up to these values. Leidraad 26. */
export function wealthLeftOut(on: CalendarDate): { readonly car: Finding<Decimal>; readonly householdGoods: Finding<Decimal> } {
  return { car: inForce(exemptCar, on, published), householdGoods: inForce(exemptHouseholdGoods, on, published) };
}

/** hoogste beslagvrije voet on a day — only as a maximum: what holds for somebody needs data that are not in the file. Rv art. 475da lid 1. */
export function seizureFreeAtMost(group: SeizureGroup, on: CalendarDate): Finding<Decimal> {
  return inForce(seizureFreeMaximum[group], on, published);
}

const capacityBasis: LegalBasis = article('Uiw', '11 tot en met 16');

/** The health premium of a year above what the assistance norm holds for it and above the zorgtoeslag. */
function premiumThatCounts(premiumOfYear: Decimal, healthcareAllowance: Decimal, couple: boolean, on: CalendarDate): Finding<Decimal> {
  return derive({
    term: 'premiumThatCounts', basis: article('Li', '26'), unit: 'euro per year',
    formula: 'max(0, premiumOfYear − 12 × (capacityNormPremium + healthcareAllowanceReceived))',
    from: {
      premiumOfYear: told('premiumOfYear', premiumOfYear, 'euro per year'), capacityNormPremium: inForce(couple ? normPremiumOfCapacity.couple : normPremiumOfCapacity.single, on, published),
      healthcareAllowanceReceived: told('healthcareAllowanceReceived', healthcareAllowance, 'euro per month'),
    },
    compute: (values) => Decimal.max(0, values.premiumOfYear.minus(values.capacityNormPremium.plus(values.healthcareAllowanceReceived).times(12))),
  });
}

function yearlyTotal(term: 'incomeOfYear' | 'expensesOfYear', amounts: readonly Decimal[]): Finding<Decimal> {
  return derive({
    term, basis: capacityBasis, unit: 'euro per year',
    formula: 'sum(postOfYear)',
    from: { postOfYear: (amounts.length === 0 ? [0] : amounts).map((amount) => told('postOfYear', amount, 'euro per year')) },
    compute: ({ postOfYear }) => sum(postOfYear),
  });
}

/** An amount brought to a year of 52 weeks, 13 times four weeks, or twelve months. */
export function broughtToYear({ amount, period }: Pick<CapacityPost, 'amount' | 'period'>): Decimal {
  return amount.times(timesAYear[period]);
}

/** A twelfth of that year. */
export function broughtToMonth(post: Pick<CapacityPost, 'amount' | 'period'>): Decimal {
  return broughtToYear(post).dividedBy(12);
}

const timesAYear: Readonly<Record<PostPeriod, number>> = { week: 52, fourWeeks: 13, month: 12, year: 1 };

/** The capacity as a term that can be paid: in cents, down. */
export function payableCapacity(capacity: Decimal): Decimal {
  return downToCent(capacity);
}
