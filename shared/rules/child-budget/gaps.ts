import type { PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { unmet } from '../engine/conditions.ts';
import { isKnown, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { roundToEuro, wholeEuros } from '../engine/rounding.ts';
import { assetsLeftOutGap, incomeGaps, noFactShowsIt, partnerAssetsGaps, type KnownGap } from '../general/index.ts';
import type { ChildBudgetMonthOf, ChildInMonth } from './facts.ts';

/** A month with whether there is entitlement in it, and what it comes to in a whole year. */
export interface ChildBudgetMonthWithAmount extends ChildBudgetMonthOf {
  readonly entitled: Finding<boolean>;
  readonly yearlyEntitlement: Finding<Decimal>;
}

/** What the child budget does not model. */
export const childBudgetGaps: readonly KnownGap<ChildBudgetMonthWithAmount>[] = [
  {
    term: 'childAbroad', basis: article('Wkb', '2', '12'), blocking: true,
    why: 'For a child outside the EU, the EEA and Switzerland a percentage of the amounts counts. The percentages were not found, nor whether they go before or after the reduction.',
    touchedBy: (_, months) => childOf(months, ({ child, counts }) => !isKnown(counts, false) && hasCountryFactor(child)),
  },
  {
    term: 'childOfApplicantAbroad', basis: article('Wkb', '2', '12'), blocking: false,
    why: 'The applicant is insured by treaty and lives abroad, so the child may too. Reckoned as a child in the EU, the EEA or Switzerland.',
    touchedBy: (applicant, months) => (livesAbroad(applicant) ? childOf(months, ({ child, counts }) => !isKnown(counts, false) && !hasCountryFactor(child)) : null),
  },
  {
    term: 'coParentChildBudget', basis: article('Wkb', '2', '10'), blocking: false, about: ['hasChildThatCounts'],
    why: 'No kinderbijslag is paid here for a child in the household. Where two parents are paid on one right, only the parent whose right it is has kindgebonden budget. Reckoned without this child.',
    touchedBy: (_, months) => childOf(months, ({ counts }) => unmet(counts.from).length === 1 && unmet(counts.from).every(({ term }) => term === 'childBenefitDue')),
  },
  {
    term: 'shownMonthMayDiffer', basis: article('Awir', '14', '4'), blocking: false,
    why: 'The leaflet shows a twelfth of the unrounded year, the tables of the zorgtoeslag a twelfth of the rounded award. The award binds; the month may differ by one euro from what a decision shows.',
    touchedBy: (applicant, months) => (months.some(({ yearlyEntitlement }) => methodsDiffer(valueOf(yearlyEntitlement))) ? applicant : null),
  },
  ...partnerAssetsGaps(article('Wkb', '1', '4')),
  ...incomeGaps,
  assetsLeftOutGap,
  { term: 'childElsewhere', basis: article('Akw', '7', '1'), blocking: false, why: 'A child outside the household counts when it is maintained and kinderbijslag is paid. Give such a child as a child of the household.', touchedBy: noFactShowsIt },
  { term: 'payOutOfChildBenefit', basis: article('Akw', '18'), blocking: false, why: 'Who is insured for kinderbijslag, and to whom it is paid, is the decision of the SVB. Taken as told.', touchedBy: noFactShowsIt },
];

/** A child of which this is so in some month. */
function childOf(months: readonly ChildBudgetMonthOf[], is: (child: ChildInMonth) => boolean): PersonFacts | null {
  return months.flatMap(({ month }) => month.children).find(is)?.child ?? null;
}

/** A factor of a country tells that somebody lives abroad. */
function hasCountryFactor({ careCountryFactor: { value } }: PersonFacts): boolean {
  return value !== null && value !== 'none';
}

function livesAbroad({ treatyInsured: { value } }: PersonFacts): boolean {
  return value !== null && value.length > 0;
}

function methodsDiffer(yearly: Decimal | null): boolean {
  return yearly !== null && !wholeEuros(yearly.dividedBy(12)).equals(wholeEuros(roundToEuro(yearly).dividedBy(12)));
}
