import { addDays, covers, dayOfMonth, earliestDay, firstDay, latestDay, monthInYear, monthsOfYear, yearOf, type CalendarDate, type PartialDate, type Period } from '../../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts, UndecidedPerson } from '../../../models/household.ts';
import { allOf, anyOf } from '../../engine/conditions.ts';
import { factFinding, isKnown, valueOf, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import { inForce, type ParameterReading } from '../../engine/parameter.ts';
import { birthday, monthsAfterBirth } from '../birthday.ts';
import { adultAge, relativeAge, relativeAgeUntil } from '../parameters.ts';
import { applicantOf, livesOn } from '../persons.ts';
import { continued, earlierThisYear, keptInNursingHome, nothingSoFar, partnersBeforeNursingHome, type PartnerSoFar } from './carried-on.ts';
import { isCoResident } from './co-residents.ts';
import type { PlaceOn, Places } from './decided-persons.ts';
import { partnerExceptions } from './exceptions.ts';
import { partnerGrounds, type PartnerQuestion } from './grounds.ts';
import { nobodyGoesBefore, type Candidate } from './order.ts';
import { sameAddressOn } from './relations.ts';

/**
 * toeslagpartner — decides for everybody whose place is not given whether they are allowance partner or co-resident, on the first day of every month. A partnership begins on the day its ground
 * arises, lasts for the rest of the year while at one address (Awir art. 3 lid 3), and counts from the first of the next month (art. 5): so the days on which
 * anything can change are gone through in their order.
 */
export function decidePlaces(household: HouseholdFacts, undecided: readonly UndecidedPerson[], reading: ParameterReading): ReadonlyMap<string, Places> {
  const questions = undecided.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map((person) => questionOf(household, person, reading));
  const places = new Map(questions.map(({ person }) => [person.id, new Map<CalendarDate, PlaceOn>()]));
  let before: ReadonlyMap<string, PartnerSoFar> = new Map();
  for (const day of daysWithChange(household, questions)) {
    const candidates = questions.map((question) => candidateOn(question, givenPartnerOn(household, day), before.get(question.person.id) ?? nothingSoFar, day));
    const decided = candidates.map((candidate) => ({ candidate, isAllowancePartner: amongOthers(candidate, candidates, day) }));
    if (dayOfMonth(day) === 1) {
      for (const { candidate: { person }, isAllowancePartner } of decided) {
        places.get(person.id)?.set(day, { isAllowancePartner, isCoResident: isCoResident(person, isAllowancePartner, day), sameAddress: sameAddressOn(person, day, article('Wht', '1a', '3')) });
      }
    }
    before = new Map(decided.map(({ candidate, isAllowancePartner }) => [candidate.id, continued(candidate, isAllowancePartner, day)]));
  }
  return places;
}

interface CandidateOn extends Candidate {
  readonly person: UndecidedPerson;
  readonly conditions: readonly Finding<boolean>[];
  /** by what holds on the day itself, whatever was before */
  readonly byDayItself: Finding<boolean>;
  readonly soFar: PartnerSoFar;
}

function questionOf(household: HouseholdFacts, person: UndecidedPerson, reading: ParameterReading): PartnerQuestion {
  const on = firstDay(monthInYear(household.year, 1));
  return {
    applicant: applicantOf(household), person, children: household.persons.filter(({ role }) => role === 'child'),
    adultAge: inForce(adultAge, on, reading), relativeAge: on <= relativeAgeUntil ? inForce(relativeAge, on, reading) : null,
  };
}

function candidateOn(question: PartnerQuestion, given: PersonFacts | null, before: PartnerSoFar, day: CalendarDate): CandidateOn {
  const { person } = question;
  const soFar = { ...before, beforeNursingHome: partnersBeforeNursingHome(person, before, day) };
  const grounds = partnerGrounds(question, day);
  const earlier = earlierThisYear(person, soFar, day);
  const kept = keptInNursingHome(person, soFar, day);
  // What is not known beside what is certain matters for the order between several people, not for whether somebody is partner.
  const later = [...earlier.slice(0, 1), ...kept];
  const own = [grounds.firstList, grounds.secondList];
  const shown = own.some((ground) => isKnown(ground, true)) ? own : [...own, ...later.map(({ holds }) => holds)];
  const lives = livesOn(person, day, 'alive');
  const others = [...partnerExceptions(question, grounds, day), ...(given === null ? [] : [noGivenPartner(person, given, day)])];
  const conditions = [lives, partnerGround(person, shown), ...others];
  return {
    id: person.id, person, soFar, conditions, grounds: [...grounds.each, ...earlier, ...kept],
    byDayItself: isPartner(person, [lives, partnerGround(person, own), ...others]), byThemselves: isPartner(person, conditions),
  };
}

function partnerGround(person: UndecidedPerson, conditions: readonly Finding<boolean>[]): Finding<boolean> {
  return anyOf({ term: 'partnerGround', person: person.id, basis: article('Awir', '3'), conditions });
}

function amongOthers(candidate: CandidateOn, all: readonly CandidateOn[], day: CalendarDate): Finding<boolean> {
  const goesBefore = isKnown(candidate.byThemselves, false) ? null : nobodyGoesBefore(candidate, all, day);
  return goesBefore === null ? candidate.byThemselves : isPartner(candidate.person, [...candidate.conditions, goesBefore]);
}

function isPartner(person: UndecidedPerson, conditions: readonly Finding<boolean>[]): Finding<boolean> {
  return allOf({ term: 'isAllowancePartner', person: person.id, basis: article('Awir', '3'), conditions });
}

/** The partner whose place is given, who is the one partner that there can be. Awir art. 3 lid 4. */
export function givenPartnerOn({ persons }: HouseholdFacts, day: CalendarDate): PersonFacts | null {
  return persons.find((person) => person.role === 'partner' && covers(person.present, day) && !isKnown(livesOn(person, day, 'alive'), false)) ?? null;
}

function noGivenPartner(person: UndecidedPerson, given: PersonFacts, day: CalendarDate): Finding<boolean> {
  const lives = livesOn(given, day, 'alive');
  return factFinding({
    term: 'noOtherPartnerGiven', person: person.id, basis: article('Awir', '3', '4'), unit: 'yes or no', fact: { state: 'known', origin: given.presentOrigin },
    value: isKnown(lives, true) ? false : null, asked: 'allowancePartner',
  });
}

/** The days of the year on which an answer can be another than the day before, in their order: the first of every month, and wherever something begins, ends or comes of age. */
function daysWithChange({ year, persons }: HouseholdFacts, questions: readonly PartnerQuestion[]): readonly CalendarDate[] {
  const given = persons.filter(({ role }) => role === 'partner' || role === 'child');
  const relations = questions.flatMap(({ person }) => Object.values(person.relations).flatMap(({ value }) => value ?? []));
  const days = [
    ...monthsOfYear(year).map(firstDay),
    ...[...relations, ...given.map(({ present }) => present)].flatMap(boundaries),
    ...questions.flatMap(({ person }) => (person.relations.detained.value ?? []).flatMap(({ from }) => (from === null ? [] : [monthsAfterBirth(from, 3)]))),
    ...questions.flatMap(birthdays),
    ...[...given, ...questions.map(({ person }) => person)].flatMap(({ deathDate: { value } }) => (value === null || value === 'alive' ? [] : daysOfDate(value))),
  ];
  return [...new Set(days.filter((day) => yearOf(day) === year))].toSorted();
}

function boundaries({ from, to }: Period): readonly CalendarDate[] {
  return [...(from === null ? [] : [from]), ...(to === null ? [] : [addDays(to, 1)])];
}

function birthdays({ applicant, person, children, adultAge: age, relativeAge: bound }: PartnerQuestion): readonly CalendarDate[] {
  const ages = [0, ...[age, bound].map((limit) => Number(limit === null ? 0 : (valueOf(limit) ?? 0)))];
  return [applicant, person, ...children].flatMap(({ birthDate }) => daysOfDate(birthDate.value ?? '').flatMap((birth) => ages.map((years) => birthday(birth, years))));
}

/** The first and the last day that a date can mean. */
function daysOfDate(date: PartialDate): readonly CalendarDate[] {
  return [earliestDay(date), latestDay(date)].filter((day) => day !== null);
}
