import { addDays, addMonths, covers, firstDay, firstDayOfQuarter, isFullDate, monthInYear, monthOf, yearOf, type CalendarDate, type Month } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { allOf, anyOf } from '../engine/conditions.ts';
import { derive, factFinding, isKnown, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { ageReached, ageReachedInEarlierMonth, allowancePartnerOn, birthDateDeciding, birthday, hasAllowancePartner, heldOn, lawfulStayOn, livesOn, monthAfterBirthday, partnerLawfulStayOn, referenceDate } from '../general/index.ts';
import type { ChildBudgetAmounts } from './parameters.ts';

/**
 * What the child budget asks of one month, on its reference date. Months in which all of it comes to the same are computed once, so nothing that an amount rests on
 * may be read outside of it, except what holds for the whole year (incomes, assets, amounts of law).
 */
export interface ChildBudgetMonth {
  readonly applicantLives: Finding<boolean>;
  readonly lawfulStay: Finding<boolean>;
  readonly hasAllowancePartner: Finding<boolean>;
  readonly children: readonly ChildInMonth[];
}

/** A child of the household in one month. */
export interface ChildInMonth {
  readonly child: PersonFacts;
  /** whether there is aanspraak for this child. Wkb art. 2 lid 1. */
  readonly counts: Finding<boolean>;
  readonly pastTwelve: Finding<boolean>;
  readonly pastSixteen: Finding<boolean>;
}

/** The month with the partner it is about. */
export interface ChildBudgetMonthOf {
  readonly on: CalendarDate;
  readonly partner: PersonFacts | null;
  readonly month: ChildBudgetMonth;
}

/** What is supposed of a child of 16 or 17 for whom no kinderbijslag is paid, to find the bounds of what is unknown: that it counts, or not. */
export type Supposition = 'counts' | 'doesNotCount' | null;

/** What the facts of a month are made from. */
export interface ChildBudgetQuestion {
  readonly household: HouseholdFacts;
  readonly applicant: PersonFacts;
  readonly amounts: ChildBudgetAmounts;
  readonly supposed: Supposition;
}

const claim = article('Wkb', '2', '1');

/** The facts of the month that begins on a day. */
export function childBudgetMonth(question: ChildBudgetQuestion, on: CalendarDate): ChildBudgetMonthOf {
  const { household, applicant } = question;
  const partner = allowancePartnerOn(household, on);
  const hasPartner = hasAllowancePartner(partner, on, household);
  const partnerLawfulStay = partnerLawfulStayOn(partner, hasPartner, on);
  return {
    on, partner,
    month: {
      applicantLives: livesOn(applicant, on, 'applicantLives'),
      lawfulStay: lawfulStayOn(applicant, on),
      hasAllowancePartner: hasPartner,
      children: childrenOn(household, on).map((child) => childInMonth(question, partnerLawfulStay, child, on)),
    },
  };
}

/** All steps of a month, for telling equal months. Of a child that does not count the age makes no difference. */
export function stepsOf({ month: { children, ...others } }: ChildBudgetMonthOf): readonly Finding<unknown>[] {
  return [...Object.values(others), ...children.flatMap(({ counts, pastTwelve, pastSixteen }) => (isKnown(counts, false) ? [counts] : [counts, pastTwelve, pastSixteen]))];
}

/** The months after those in which a child joins the household: then it begins to count, whichever day it joined. */
export function monthsAfterJoining({ persons }: HouseholdFacts): readonly Month[] {
  return persons.flatMap(({ role, present: { from } }) => (role === 'child' && from !== null ? [addMonths(monthOf(from), 1)] : []));
}

/** The children who are in the household on a day, each once. */
function childrenOn({ persons }: HouseholdFacts, on: CalendarDate): readonly PersonFacts[] {
  const present = persons.filter((person) => person.role === 'child' && covers(person.present, on));
  return [...new Map(present.map((child) => [child.id, child])).values()];
}

function childInMonth(question: ChildBudgetQuestion, partnerLawfulStay: Finding<boolean> | null, child: PersonFacts, on: CalendarDate): ChildInMonth {
  const { firstSupplementAge, secondSupplementAge } = question.amounts;
  return {
    child,
    counts: childCounts(question, partnerLawfulStay, child, on),
    pastTwelve: ageReachedInEarlierMonth({ term: 'pastTwelve', person: child, ageLimit: firstSupplementAge, basis: article('Wkb', '2', '3') }, on),
    pastSixteen: ageReachedInEarlierMonth({ term: 'pastSixteen', person: child, ageLimit: secondSupplementAge, basis: article('Wkb', '2', '5') }, on),
  };
}

/**
 * "met ingang van de kalendermaand na de maand waarin het kind is geboren dan wel tot het huishouden is gaan behoren tot en met de kalendermaand waarin het kind de
 * leeftijd van 18 jaar bereikt", for whom kinderbijslag is paid. Wkb art. 2 lid 1.
 */
function childCounts(question: ChildBudgetQuestion, partnerLawfulStay: Finding<boolean> | null, child: PersonFacts, on: CalendarDate): Finding<boolean> {
  const { household, amounts } = question;
  const joined = joinedInEarlierMonth(child, household.year, on);
  const stay = childStayAllowed(partnerLawfulStay, child, on);
  return allOf({
    term: 'childCounts', person: child.id, basis: claim,
    conditions: [
      livesOn(child, on, 'childLives'),
      bornInEarlierMonth(child, on),
      ...(joined === null ? [] : [joined]),
      notPastEighteen(child, amounts, on),
      childBenefitDue(question, child, on),
      ...(stay === null ? [] : [stay]),
    ],
  });
}

function bornInEarlierMonth(child: PersonFacts, on: CalendarDate): Finding<boolean> {
  return derive({
    term: 'bornInEarlierMonth', person: child.id, basis: claim, unit: 'yes or no',
    formula: 'referenceDate ≥ monthAfterBirthday(birthDate, 0)',
    from: { referenceDate: referenceDate(on), birthDate: birthDateDeciding(child, (birth) => on >= monthAfterBirthday(birth, 0)) },
    compute: (values) => values.referenceDate >= monthAfterBirthday(values.birthDate, 0),
  });
}

/** Only asked of a child that joined within the year: of who was there before, it makes no difference. */
function joinedInEarlierMonth(child: PersonFacts, year: number, on: CalendarDate): Finding<boolean> | null {
  const from = joinedWithinYear(child, year);
  if (from === null) return null;
  const joinedOn = factFinding({ term: 'joinedOn', person: child.id, basis: claim, unit: 'date', fact: { state: 'known', origin: child.presentOrigin }, value: from });
  return derive({
    term: 'joinedInEarlierMonth', person: child.id, basis: claim, unit: 'yes or no',
    formula: 'joinedOn < referenceDate',
    from: { joinedOn, referenceDate: referenceDate(on) },
    compute: (values) => values.joinedOn < values.referenceDate,
  });
}

/** The day on which a child joined in the year. Who is said to be there from 1 January, without a source that tells of that day, was there already. */
function joinedWithinYear({ present: { from }, presentOrigin }: PersonFacts, year: number): CalendarDate | null {
  const first = firstDay(monthInYear(year, 1));
  return from === null || from < first || (from === first && presentOrigin === null) ? null : from;
}

function notPastEighteen(child: PersonFacts, { endAge }: ChildBudgetAmounts, on: CalendarDate): Finding<boolean> {
  const years = Number(valueOf(endAge) ?? 0);
  return derive({
    term: 'notPastEighteen', person: child.id, basis: claim, unit: 'yes or no',
    formula: 'referenceDate < monthAfterBirthday(birthDate, ageLimit)',
    from: { referenceDate: referenceDate(on), birthDate: birthDateDeciding(child, (birth) => on < monthAfterBirthday(birth, years)), ageLimit: endAge },
    compute: (values) => values.referenceDate < monthAfterBirthday(values.birthDate, Number(values.ageLimit)),
  });
}

/**
 * Kinderbijslag "wordt betaald of zou worden betaald indien artikel 7, tweede lid van die wet niet van toepassing zou zijn": of a child of 16 or 17 it does not decide
 * that none is paid, for that may be because of school or qualification alone; then that is what must be asked. Wkb art. 2 lid 1.
 */
function childBenefitDue({ household, amounts, supposed }: ChildBudgetQuestion, child: PersonFacts, on: CalendarDate): Finding<boolean> {
  const paid = heldOn({ term: 'childBenefit', person: child, fact: child.childBenefit, asked: 'childBenefit', basis: article('Akw', '18') }, on);
  if (!isKnown(paid, false)) return paid;
  const basis = article('Akw', '7', '2');
  const exceptForSchooling = factFinding({
    term: 'childBenefitExceptForSchooling', person: child.id, basis, unit: 'yes or no', fact: child.childBenefit,
    value: supposed === null ? null : supposed === 'counts',
  });
  const sixteen = ageReached({ term: 'sixteenReached', person: child, ageLimit: amounts.schoolingAge, basis }, on);
  const barred = allOf({ term: 'childBenefitBarredBySchooling', person: child.id, basis, conditions: [sixteen, exceptForSchooling] });
  const otherQuarter = childBenefitOfOtherQuarter(child, household.year, amounts, supposed, on);
  return anyOf({ term: 'childBenefitDue', person: child.id, basis: claim, conditions: [paid, ...(otherQuarter === null ? [] : [otherQuarter]), barred] });
}

/**
 * Kinderbijslag goes by quarter, by how things stand on its first day (Akw art. 11 lid 2), kindgebonden budget by month from the birth or the joining to the eighteenth birthday. So in the months up to the
 * first quarter after the birth that quarter decides, and in the month in which a child born on the first is eighteen, the one before: "De kinderbijslag en het kindgebonden budget beginnen en
 * eindigen niet op hetzelfde moment" (SVB, https://www.svb.nl/nl/kinderbijslag/extra-betaling/kindgebonden-budget). Of a quarter of the next year that is not paid, it may not have been told yet.
 */
function childBenefitOfOtherQuarter(child: PersonFacts, year: number, { endAge }: ChildBudgetAmounts, supposed: Supposition, on: CalendarDate): Finding<boolean> | null {
  const { birthDate: { value: birth }, childBenefit } = child;
  if (birth === null || !isFullDate(birth)) return null;
  const basis = article('Akw', '11', '2');
  if (birthday(birth, Number(valueOf(endAge) ?? 0)) === on) return heldOn({ term: 'childBenefitUntilEighteen', person: child, fact: childBenefit, asked: 'childBenefit', basis }, addDays(on, -1));
  const begin = joinedWithinYear(child, year) ?? birth;
  const quarter = firstDayOfQuarter(on);
  if (begin <= quarter || begin >= on) return null;
  const next = firstDay(addMonths(monthOf(quarter), 3));
  const held = heldOn({ term: 'childBenefitFromNextQuarter', person: child, fact: childBenefit, asked: 'childBenefit', basis }, next);
  if (yearOf(next) === year || isKnown(held, true)) return held;
  return factFinding({ term: 'childBenefitFromNextQuarter', person: child.id, basis, unit: 'yes or no', fact: childBenefit, value: supposed === null ? null : supposed === 'counts', asked: 'childBenefit' });
}

/** A partner without lawful stay takes nothing away for a child "dat geen vreemdeling is of dat rechtmatig verblijf houdt". Wkb art. 1 lid 5, against Awir art. 9 lid 2. */
function childStayAllowed(partnerLawfulStay: Finding<boolean> | null, child: PersonFacts, on: CalendarDate): Finding<boolean> | null {
  if (partnerLawfulStay === null || isKnown(partnerLawfulStay, true)) return null;
  const basis = article('Wkb', '1', '5');
  const ofChild = heldOn({ term: 'childLawfulStay', person: child, fact: child.lawfulStay, asked: 'lawfulStay', basis }, on);
  return anyOf({ term: 'childStayAllowed', person: child.id, basis, conditions: [partnerLawfulStay, ofChild] });
}
