import { Decimal } from '../../models/money.ts';
import { derive, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import { roundToEuro, sum, wholeEuros } from '../engine/rounding.ts';
import { monthCount, type EqualMonths } from './months.ts';

/** A stretch of equal months with what the allowance would be in a whole year of such months. */
export interface SegmentEntitlement extends EqualMonths {
  readonly yearlyEntitlement: Finding<Decimal>;
  /** where the law gives an amount per month: a twelfth of the yearly one, as a step of its own */
  readonly monthlyEntitlement?: Finding<Decimal>;
}

/**
 * aanspraak over het jaar — the entitlement over the year: a twelfth for each month, with that month's facts. Added up before dividing by twelve, so that no
 * digit is lost; not rounded. Each law says that it is determined per calendar month (`basis`).
 */
export function entitlementOverYear(segments: readonly SegmentEntitlement[], basis: LegalBasis): Finding<Decimal> {
  const [only, ...others] = segments;
  if (only !== undefined && others.length === 0) {
    return derive({
      term: 'entitlementOverYear', basis, unit: 'euro per year',
      formula: 'yearlyEntitlement',
      from: { yearlyEntitlement: only.yearlyEntitlement },
      compute: ({ yearlyEntitlement }) => yearlyEntitlement,
    });
  }
  return derive({
    term: 'entitlementOverYear', basis, unit: 'euro per year',
    formula: 'sum(entitlementOverMonths) / 12',
    from: { entitlementOverMonths: segments.map((segment) => entitlementOverMonths(segment, basis)) },
    compute: ({ entitlementOverMonths }) => sum(entitlementOverMonths).dividedBy(12),
  });
}

/** toekenning — rounded arithmetically to whole euros, so half a euro up, and nothing when that is less than the minimum; exactly the minimum is awarded. Awir art. 14 lid 4 and 5. */
export function awardOf(overYear: Finding<Decimal>, minimumAward: Finding<Decimal>): Finding<Decimal> {
  return derive({
    term: 'award', basis: article('Awir', '14', '5'), unit: 'euro per year',
    formula: 'if(awardRounded < minimumAward, 0, awardRounded)',
    from: { awardRounded: awardRounded(overYear), minimumAward },
    compute: ({ awardRounded, minimumAward }) => (awardRounded.lessThan(minimumAward) ? new Decimal(0) : awardRounded),
  });
}

/**
 * maandbedrag — the month amount as a decision shows it. No law says how; the published tables come out with a twelfth of the award, in whole euros
 * down, and where the law gives an amount per month, with that amount in whole euros down. With unequal months each is shown as a decision on a
 * whole year of such months would.
 */
export function shownMonth(segment: SegmentEntitlement, award: Finding<Decimal>, allMonthsEqual: boolean): Finding<Decimal> {
  const { monthlyEntitlement } = segment;
  if (monthlyEntitlement !== undefined && !isZero(award)) {
    return derive({
      term: 'shownMonth', basis: null, unit: 'euro per month',
      formula: 'wholeEuros(monthlyEntitlement)',
      from: { monthlyEntitlement },
      compute: (values) => wholeEuros(values.monthlyEntitlement),
    });
  }
  if (allMonthsEqual || isZero(award)) {
    return derive({
      term: 'shownMonth', basis: null, unit: 'euro per month',
      formula: 'wholeEuros(award / 12)',
      from: { award },
      compute: (values) => wholeEuros(values.award.dividedBy(12)),
    });
  }
  return derive({
    term: 'shownMonth', basis: null, unit: 'euro per month',
    formula: 'wholeEuros(roundToEuro(yearlyEntitlement) / 12)',
    from: { yearlyEntitlement: segment.yearlyEntitlement },
    compute: ({ yearlyEntitlement }) => wholeEuros(roundToEuro(yearlyEntitlement).dividedBy(12)),
  });
}

function entitlementOverMonths(segment: SegmentEntitlement, basis: LegalBasis): Finding<Decimal> {
  return derive({
    term: 'entitlementOverMonths', basis, unit: 'euro per year',
    formula: 'monthCount × yearlyEntitlement',
    from: { monthCount: monthCount(segment), yearlyEntitlement: segment.yearlyEntitlement },
    compute: ({ monthCount, yearlyEntitlement }) => monthCount.times(yearlyEntitlement),
  });
}

function awardRounded(overYear: Finding<Decimal>): Finding<Decimal> {
  return derive({
    term: 'awardRounded', basis: article('Awir', '14', '4'), unit: 'euro per year',
    formula: 'roundToEuro(entitlementOverYear)',
    from: { entitlementOverYear: overYear },
    compute: (values) => roundToEuro(values.entitlementOverYear),
  });
}

function isZero(amount: Finding<Decimal>): boolean {
  return amount.outcome.kind === 'known' && amount.outcome.value.isZero();
}
