import { addDays, addMonths, ageOn, daysBetween, isFullDate, lastDay, monthInYear, monthNumber, monthOf, yearOf, type CalendarDate } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { incomeGaps, noFactShowsIt, partnerForPartOfYear, type KnownGap } from '../general/index.ts';
import type { ChildcareEntitlement } from './amount.ts';
import { daysOf } from './facts.ts';
import type { ReckonedMonth } from './hours.ts';
import { announcedTableFrom } from './percentage-table.ts';

/** A month with whether there is entitlement in it, and what it comes to. */
export interface ChildcareMonthWithAmount extends ReckonedMonth, ChildcareEntitlement {
  readonly entitled: Finding<boolean>;
  readonly household: HouseholdFacts;
}

type ChildcareGap = KnownGap<ChildcareMonthWithAmount>;

/** What the childcare allowance does not model. */
export const childcareGaps: readonly ChildcareGap[] = [
  {
    term: 'openNextChildRates', basis: article('Bkot', '8', '2'), blocking: false,
    why: 'The percentage for a next child in three income bands of 2025 was not found (Stb. 2024, 273, bijlage I). The award is not known; its bounds are.',
    touchedBy: (_, months) => childWithRate(months, ({ on }, { rateIsOpen }) => on < announcedTableFrom && rateIsOpen),
  },
  {
    term: 'unpublishedRates', basis: article('Bkot', '8', '2'), blocking: false,
    why: 'The decree of 2027 was not found. The budget tells nothing of a next child, and in one income band it is not told which percentage the first child has. The award is not known.',
    touchedBy: (_, months) => childWithRate(months, ({ on }, { rateIsOpen }) => on >= announcedTableFrom && rateIsOpen),
  },
  {
    term: 'derivedRates', basis: article('Bkot', '8', '2'), blocking: false,
    why: 'The income bands and the percentages for the first child of 2027 are not published one by one: derived from the table of 2026 as the budget tells. Reckoned with, on request only.',
    touchedBy: (_, months) => childWithRate(months, ({ on }, { rateIsOpen }) => on >= announcedTableFrom && !rateIsOpen),
  },
  {
    term: 'hoursOverSeveralRates', basis: article('Bkot', '8a', '1'), blocking: false,
    why: 'Which hours drop out when contracts at different rates go above the maximum together is decided by no source. The amount is not known.',
    touchedBy: (_, months) => childIn(months, (month) => (isKnown(month.entitled, false) ? [] : month.costs.filter(({ overSeveralRates }) => overSeveralRates).map(({ child }) => child))),
  },
  {
    term: 'hoursLeftWithPartnerPartOfYear', basis: article('Bkot', '8a', '2'), blocking: false,
    why: 'Whose months count for the hours left over, with a partner for part of the year, is decided by no source. The amount is not known.',
    touchedBy: (applicant, months) => (months.some(({ hoursLeft }) => hoursLeft.length > 0) && partnerForPartOfYear(months) ? applicant : null),
  },
  {
    term: 'careForPartOfMonth', basis: article('Wko', '1.3', '2'), blocking: false,
    why: 'A contract begins or ends within a month. What counts are the hours of that month; reckoned with the hours of a full month, or not known where two contracts follow each other within it.',
    touchedBy: (_, months) => childIn(months, ({ on, care }) => care.filter(({ contracts }) => contracts.some(({ period: { from, to } }) => {
      const { from: first, to: last } = daysOf(monthOf(on));
      return (from !== null && first !== null && from > first) || (to !== null && last !== null && to < last);
    })).map(({ child }) => child)),
  },
  {
    term: 'careBeforeWork', basis: article('Bkot', '8a', '1'), blocking: false, about: ['careAllowed', 'workRequirementMet'],
    why: 'Care in a month before the work of the year begins. The law speaks of work in the calculation year; that hours of later months may be used ahead is not confirmed by any source. Reckoned without.',
    touchedBy: (applicant, months) => (months.some(({ care, month, hoursLeft }, index) => care.length > 0 && hoursLeft.length === 0 && isKnown(month.workRequirementMet, false)
      && months.slice(index + 1).some((later) => isKnown(later.month.workRequirementMet, true))) ? applicant : null),
  },
  {
    term: 'pregnancyExtension', basis: article('Wko', '1.6', '5'), blocking: false, about: ['careAllowed', 'workRequirementMet'],
    why: 'The three months after the end of work are longer by what they share with 28 days before the expected birth to 42 days after it. Reckoned with three months.',
    touchedBy: (applicant, months) => ([...new Set([applicant, ...months.flatMap(({ partner }) => partner ?? [])])].find((parent) => months.slice(0, 1).some(({ household }) => birthAroundEndOfWork(parent, household))) ?? null),
  },
  {
    term: 'secondarySchool', basis: article('Wko', '1.1', '1'), blocking: false,
    why: 'Care counts until the first day of the month in which secondary school begins. That day is not told. Reckoned as not begun.',
    touchedBy: (_, months) => childIn(months, ({ on, care }) => care.map(({ child }) => child).filter((child) => mayGoToSecondarySchool(child, on))),
  },
  {
    term: 'supportOfChild', basis: article('Awir', '4', '1'), blocking: false,
    why: 'No kinderbijslag is paid for a child in care. The child must be supported, by kinderbijslag, foster allowance or otherwise. Reckoned as supported.',
    touchedBy: (_, months) => childIn(months, ({ care }) => care.map(({ child }) => child).filter(({ childBenefit: { value } }) => value?.length === 0)),
  },
  {
    term: 'parentLivesAbroad', basis: article('Wko', '1.6', '2'), blocking: false,
    why: 'A parent who lives abroad must live in the EU, the EEA or Switzerland and work here, and until some day of 2024 a partner too had to live there. Where they live is not told. Reckoned as living here.',
    touchedBy: (applicant, months) => [applicant, ...months.flatMap(({ partner }) => partner ?? [])].find(({ treatyInsured: { value } }) => value !== null && value.length > 0) ?? null,
  },
  ...incomeGaps,
  { term: 'longTermCareOrDetention', basis: article('Wko', '1.6', '8'), blocking: false, why: 'Who has a right to care under the Wet langdurige zorg, or is detained for more than three months, need not work when the other parent does. That is not told. Give such a person as working.', touchedBy: noFactShowsIt },
  { term: 'afterStudy', basis: article('Wko', '1.6', '5'), blocking: false, why: 'The three months follow the end of work, not that of a study, a course or a trajectory. Which of them it was is not told. Reckoned as work.', touchedBy: noFactShowsIt },
  { term: 'relativeAsPartner', basis: article('Wko', '1.6', '6'), blocking: false, why: 'A partner who is a close relative and partner only by a minor child at the address need not work. Give such a partner as working.', touchedBy: noFactShowsIt },
  { term: 'coParentsHours', basis: article('Bkot', '8a', '1'), blocking: false, why: 'Co-parents each have the hours they pay themselves, together at most 230 for a child. The hours of the other parent are not told.', touchedBy: noFactShowsIt },
  { term: 'parentIsChildminder', basis: article('Wko', '1.6a'), blocking: false, why: 'No entitlement for childminder care while the parent works as a childminder. That is not told.', touchedBy: noFactShowsIt },
  { term: 'costsPaid', basis: article('Wko', '1.5', '1'), blocking: false, why: 'The cost must have been paid by the parent or the partner, by transfer. Taken as paid.', touchedBy: noFactShowsIt },
];

/** Children usually go to secondary school after the summer of the year in which they are twelve. Only used to say that it matters. */
const usualSchoolAge = 12;
const firstMonthOfSchoolYear = 8;

function mayGoToSecondarySchool({ birthDate: { value } }: PersonFacts, on: CalendarDate): boolean {
  return value !== null && isFullDate(value) && ageOn(value, monthNumber(on) < firstMonthOfSchoolYear ? on : lastDay(monthInYear(yearOf(on), 12))) >= usualSchoolAge;
}

function childIn(months: readonly ChildcareMonthWithAmount[], children: (month: ChildcareMonthWithAmount) => readonly PersonFacts[]): PersonFacts | null {
  return months.flatMap(children)[0] ?? null;
}

/** A child in a month with entitlement of whose percentage this is so. */
function childWithRate(months: readonly ChildcareMonthWithAmount[], is: (month: ChildcareMonthWithAmount, benefit: ChildcareEntitlement['benefits'][number]) => boolean): PersonFacts | null {
  return childIn(months, (month) => (isKnown(month.entitled, false) ? [] : month.benefits.filter((benefit) => is(month, benefit)).map(({ cost }) => cost.child)));
}

/** Whether a child of the household was born so near the end of somebody's work that the extension can matter. */
function birthAroundEndOfWork({ works: { value: worked } }: PersonFacts, { persons }: HouseholdFacts): boolean {
  const births = persons.flatMap(({ role, birthDate: { value } }) => (role === 'child' && value !== null && isFullDate(value) ? [value] : []));
  const ends = (worked ?? []).flatMap(({ to }) => to ?? []);
  return ends.some((end) => births.some((birth) => daysBetween(birth, end) <= 42 && birth <= addDays(`${addMonths(monthOf(end), 4)}-01`, 28)));
}
