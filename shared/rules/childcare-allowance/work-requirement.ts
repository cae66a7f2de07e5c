import { addMonths, firstDay, lastDay, monthNumber, monthOf, monthsOfYear, overlaps, yearOf, type CalendarDate, type Month } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import { Decimal } from '../../models/money.ts';
import { allOf, anyOf } from '../engine/conditions.ts';
import { derive, factFinding, isKnown, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { Term } from '../glossary.ts';
import type { ChildcareAmounts } from './parameters.ts';

const yearHours = { perMonth: article('Bkot', '8a', '1'), fewest: article('Bkot', '8a', '2') };
const basis = { applicant: article('Wko', '1.6', '1'), partner: article('Wko', '1.6', '3'), afterWork: article('Wko', '1.6', '5') };

/** The people whose work counts in a month: the applicant and, if there is one, the partner; with whether there is, for that can be unknown. */
export interface Parents {
  readonly applicant: PersonFacts;
  readonly partner: PersonFacts | null;
  readonly hasAllowancePartner: Finding<boolean>;
}

/**
 * arbeidseis — whether each parent works, studies or follows a trajectory in the month; any part of the month will do, since 2023 the hours worked play no part.
 * "Een ouder met een partner heeft slechts aanspraak op een kinderopvangtoeslag, indien de partner" does too. Wko art. 1.6 lid 1 and 3.
 */
export function workRequirementMet(parents: Parents, amounts: ChildcareAmounts, on: CalendarDate): Finding<boolean> {
  const { applicant, partner } = parents;
  const ofApplicant = parentQualifies('applicantQualifies', applicant, amounts, on);
  return allOf({
    term: 'workRequirementMet', basis: basis.applicant,
    conditions: partner === null ? [ofApplicant] : [ofApplicant, ofPartner(parents, parentQualifies('partnerQualifies', partner, amounts, on))],
  });
}

/** What is asked of the partner, as far as there is one: while that is not known, a partner who does not work decides nothing yet. */
function ofPartner({ partner, hasAllowancePartner }: Parents, qualifies: Finding<boolean>): Finding<boolean> {
  if (isKnown(hasAllowancePartner, true) || isKnown(qualifies, true)) return qualifies;
  const noPartner = derive({
    term: 'notAllowancePartner', person: partner?.id ?? null, basis: article('Awir', '3'), unit: 'yes or no',
    formula: 'not(hasAllowancePartner)',
    from: { hasAllowancePartner },
    compute: (values) => !values.hasAllowancePartner,
  });
  return anyOf({ term: 'partnerNoObstacle', person: partner?.id ?? null, basis: basis.partner, conditions: [noPartner, qualifies] });
}

/** Whether each parent qualifies in this month or did in an earlier one of the year: only then can there be hours of the year left. Besluit art. 8a. */
export function eachParentQualified(parents: Parents, amounts: ChildcareAmounts, on: CalendarDate): Finding<boolean> {
  const { applicant, partner } = parents;
  const ofApplicant = parentQualified(applicant, amounts, on);
  return allOf({
    term: 'eachParentQualified', basis: yearHours.fewest,
    conditions: partner === null ? [ofApplicant] : [ofApplicant, ofPartner(parents, parentQualified(partner, amounts, on))],
  });
}

function parentQualified(person: PersonFacts, amounts: ChildcareAmounts, on: CalendarDate): Finding<boolean> {
  return derive({
    term: 'parentQualified', person: person.id, basis: yearHours.perMonth, unit: 'yes or no',
    formula: 'monthsQualified > 0',
    from: { monthsQualified: monthsQualified(person, amounts, on) },
    compute: (values) => values.monthsQualified.greaterThan(0),
  });
}

/** "wordt uitgegaan van het aantal […] van de ouder of partner die in dat berekeningsjaar het minste" months qualified, up to and with this month. Besluit art. 8a lid 2. */
export function qualifyingMonths({ applicant, partner, hasAllowancePartner }: Parents, amounts: ChildcareAmounts, on: CalendarDate): Finding<Decimal> {
  const step = { term: 'qualifyingMonths', basis: yearHours.fewest, unit: 'months' } as const;
  const ofApplicant = monthsQualified(applicant, amounts, on);
  if (partner === null) return derive({ ...step, formula: 'monthsQualified', from: { monthsQualified: ofApplicant }, compute: (values) => values.monthsQualified });
  return derive({
    ...step,
    formula: 'min(monthsQualified)',
    from: { ...(!isKnown(hasAllowancePartner, true) && { hasAllowancePartner }), monthsQualified: [ofApplicant, monthsQualified(partner, amounts, on)] },
    compute: (values) => Decimal.min(...values.monthsQualified),
  });
}

/** The months in which what somebody's work means can change: its beginning, its end and the end of the months after it. */
export function monthsOfWorkChange({ works: { value } }: PersonFacts, { monthsAfterWork }: ChildcareAmounts): readonly Month[] {
  const grace = Number(valueOf(monthsAfterWork) ?? 0);
  return (value ?? []).flatMap(({ from, to }) => [...(from === null ? [] : [monthOf(from)]), ...(to === null ? [] : [addMonths(monthOf(to), 1), addMonths(monthOf(to), grace + 1)])]);
}

/** "behoudt gedurende drie kalendermaanden, gerekend vanaf de eerste dag na de dag waarop het verrichten van die arbeid is beëindigd, dezelfde aanspraak". Wko art. 1.6 lid 5. */
function parentQualifies(term: Term, person: PersonFacts, amounts: ChildcareAmounts, on: CalendarDate): Finding<boolean> {
  const works = factFinding({ term: 'worksInMonth', person: person.id, basis: basis.applicant, unit: 'yes or no', fact: person.works, value: worksIn(person, monthOf(on)), asked: 'works' });
  const since = monthsSinceWork(person, monthOf(on));
  const conditions = isKnown(works, false) && since !== null ? [works, endedShortBefore(person, since, amounts)] : [works];
  return anyOf({ term, person: person.id, basis: term === 'partnerQualifies' ? basis.partner : basis.applicant, conditions });
}

function endedShortBefore(person: PersonFacts, since: number, { monthsAfterWork }: ChildcareAmounts): Finding<boolean> {
  const monthsSince = factFinding({ term: 'monthsSinceWork', person: person.id, basis: basis.afterWork, unit: 'months', fact: person.works, value: new Decimal(since) });
  return derive({
    term: 'workEndedShortBefore', person: person.id, basis: basis.afterWork, unit: 'yes or no',
    formula: 'monthsSinceWork ≤ monthsAfterWork',
    from: { monthsSinceWork: monthsSince, monthsAfterWork },
    compute: (values) => values.monthsSinceWork.lessThanOrEqualTo(values.monthsAfterWork),
  });
}

/** In how many months of the year, up to and with this one, somebody qualified: each gives 230 hours. Besluit art. 8a lid 1 onder b. */
function monthsQualified(person: PersonFacts, { monthsAfterWork }: ChildcareAmounts, on: CalendarDate): Finding<Decimal> {
  const sofar = monthsOfYear(yearOf(on)).slice(0, monthNumber(on));
  const qualifying = sofar.filter((month) => {
    const since = monthsSinceWork(person, month);
    return worksIn(person, month) === true || (since !== null && valueOf(monthsAfterWork)?.greaterThanOrEqualTo(since) === true);
  });
  return factFinding({
    term: 'monthsQualified', person: person.id, basis: yearHours.perMonth, unit: 'months', fact: person.works,
    value: person.works.value === null ? null : new Decimal(qualifying.length), asked: 'works',
  });
}

function worksIn({ works: { value } }: PersonFacts, month: Month): boolean | null {
  return value === null ? null : value.some((period) => overlaps(period, { from: firstDay(month), to: lastDay(month) }));
}

/** How many months this one is after the month in which the last work before it ended: the first full month after is 1. `null` when no work ended. */
function monthsSinceWork({ works: { value } }: PersonFacts, month: Month): number | null {
  const ends = (value ?? []).flatMap(({ to }) => (to !== null && to < firstDay(month) ? [monthsBetween(monthOf(to), month)] : []));
  return ends.length === 0 ? null : ends.reduce((least, one) => (one < least ? one : least));
}

function monthsBetween(from: Month, to: Month): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthNumber(to) - monthNumber(from);
}
