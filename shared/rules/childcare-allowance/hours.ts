import { firstDay, type CalendarDate, type Month } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import { Decimal } from '../../models/money.ts';
import { anyOf } from '../engine/conditions.ts';
import { derive, factFinding, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { sum } from '../engine/rounding.ts';
import { partnerForPartOfYear, type Segment } from '../general/index.ts';
import { entitledToChildcareAllowance } from './conditions.ts';
import { costOfChild, type CostOfChild } from './cost.ts';
import type { ChildcareMonthOf } from './facts.ts';
import type { ChildcareAmounts } from './parameters.ts';
import { eachParentQualified, qualifyingMonths, type Parents } from './work-requirement.ts';

/** A month with the hours and the cost of each child that count in it. */
export interface ReckonedMonth extends ChildcareMonthOf {
  /** whether there may be care in the month: the arbeidseis is met, or hours of the year are left */
  readonly careAllowed: Finding<boolean>;
  readonly costs: readonly CostOfChild[];
  /** of each child the hours of the year that are left, where that is what the month rests on */
  readonly hoursLeft: readonly Finding<Decimal>[];
}

/** What the months of one year are reckoned with. */
interface YearOfCare {
  readonly applicant: PersonFacts;
  readonly amounts: ChildcareAmounts;
  readonly partOfYear: boolean;
}

/** The months of the year one after the other, because the hours used in one can leave fewer for a later one. Besluit art. 8a. */
export function reckonedMonths(applicant: PersonFacts, amounts: ChildcareAmounts, months: readonly Segment<ChildcareMonthOf>[]): readonly Segment<ReckonedMonth>[] {
  const year: YearOfCare = { applicant, amounts, partOfYear: partnerForPartOfYear(months.map(({ state }) => state)) };
  return months.reduce<readonly Segment<ReckonedMonth>[]>((before, { months: [month = ''], state }) => [...before, { months: [month], state: reckoned(year, before, month, state) }], []);
}

function reckoned(year: YearOfCare, before: readonly Segment<ReckonedMonth>[], month: Month, state: ChildcareMonthOf): ReckonedMonth {
  const { applicant, amounts } = year;
  const same = before.find((one) => one.state.month === state.month && one.state.hoursLeft.length === 0);
  if (same !== undefined && !isKnown(state.month.workRequirementMet, false)) return same.state;
  const { workRequirementMet } = state.month;
  const withinMonth = (care: ChildcareMonthOf['care'][number]) => costOfChild(care, amounts, null);
  if (!isKnown(workRequirementMet, false)) return { ...state, careAllowed: workRequirementMet, costs: state.care.map(withinMonth), hoursLeft: [] };
  const on = firstDay(month);
  const parents: Parents = { applicant, partner: state.partner, hasAllowancePartner: state.month.hasAllowancePartner };
  const qualified = eachParentQualified(parents, amounts, on);
  if (isKnown(qualified, false) || state.care.length === 0) return { ...state, careAllowed: workRequirementMet, costs: [], hoursLeft: [] };
  const left = state.care.map((care) => ({ care, hoursLeft: hoursLeft(year, parents, care.child, before, on) }));
  return {
    ...state,
    careAllowed: anyOf({ term: 'careAllowed', basis: article('Bkot', '8a', '1'), conditions: [workRequirementMet, hoursOfYearLeft(qualified, left.map((one) => one.hoursLeft))] }),
    costs: left.map((one) => costOfChild(one.care, amounts, one.hoursLeft)),
    hoursLeft: left.map((one) => one.hoursLeft),
  };
}

/** After the months that follow the end of work, care still counts as long as hours of the year are left. Besluit art. 8a lid 1 onder b. */
function hoursOfYearLeft(eachQualified: Finding<boolean>, left: readonly Finding<Decimal>[]): Finding<boolean> {
  return derive({
    term: 'hoursOfYearLeft', basis: article('Bkot', '8a', '1'), unit: 'yes or no',
    formula: 'eachParentQualified and max(hoursLeft) > 0',
    from: { eachParentQualified: eachQualified, hoursLeft: left },
    compute: (values) => values.eachParentQualified && values.hoursLeft.some((hours) => hours.greaterThan(0)),
  });
}

/**
 * Hours of the year that are left for a child: 230 for each month that qualified so far, less those that counted in earlier months. Hours of a later month are not used ahead. With a partner for
 * part of the year no source tells whose months count, so that is not known. Besluit art. 8a lid 1 onder b.
 */
function hoursLeft({ amounts, partOfYear }: YearOfCare, parents: Parents, child: PersonFacts, before: readonly Segment<ReckonedMonth>[], on: CalendarDate): Finding<Decimal> {
  const step = { term: 'hoursLeft', person: child.id, basis: article('Bkot', '8a', '1'), unit: 'hours per month' } as const;
  if (partOfYear) return factFinding<Decimal>({ ...step, fact: { state: 'known', origin: null }, value: null });
  const used = before.flatMap(({ state }) => (isKnown(entitledToChildcareAllowance(state), false) ? [] : state.costs.filter((cost) => cost.child.id === child.id).map(({ hoursUsed }) => hoursUsed)));
  const from = { maximumHours: amounts.maximumHours, qualifyingMonths: qualifyingMonths(parents, amounts, on) };
  if (used.length === 0) return derive({ ...step, formula: 'maximumHours × qualifyingMonths', from, compute: (values) => values.maximumHours.times(values.qualifyingMonths) });
  return derive({
    ...step,
    formula: 'max(0, maximumHours × qualifyingMonths − sum(hoursUsed))',
    from: { ...from, hoursUsed: used },
    compute: (values) => Decimal.max(0, values.maximumHours.times(values.qualifyingMonths).minus(sum(values.hoursUsed))),
  });
}
