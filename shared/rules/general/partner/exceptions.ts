import { addDays, firstDay, monthInYear, yearOf, type CalendarDate, type Period } from '../../../models/calendar.ts';
import type { PersonFacts } from '../../../models/household.ts';
import { allOf, anyOf } from '../../engine/conditions.ts';
import { factFinding, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import { ageReached, monthsAfterBirth } from '../birthday.ts';
import { exceptionsFrom, otherGround, type PartnerGrounds, type PartnerQuestion } from './grounds.ts';
import { isTold, periodOn, withoutRelation } from './relations.ts';

const relatives = article('Awir', '3', '5');

/**
 * Who is no partner whatever the ground is, each as a condition that is met: relatives in the first degree and foster children (lid 5 and 9), who asked not to be while one of them is in a nursing home
 * (lid 6), who lives in a shelter (lid 8), and from 2026 who is missing or detained (art. 3c lid 1). Awir art. 3.
 */
export function partnerExceptions(question: PartnerQuestion, grounds: PartnerGrounds, on: CalendarDate): readonly Finding<boolean>[] {
  const { person } = question;
  const conditions = [
    isTold(person, 'firstDegreeBlood') && noBloodRelative(question, on),
    isTold(person, 'firstDegreeInLaw') && isTold(person, 'jointRequest') && noInLaw(question, on),
    isTold(person, 'fosterChild') && isTold(person, 'jointRequest') && noFosterChild(question, on),
    isTold(person, 'nursingHomeRequest') && noRequestFromNursingHome(question, on),
    isTold(person, 'sharedShelter') && anyOf({
      term: 'notOnlyHousematesInShelter', person: person.id, basis: article('Awir', '3', '8'),
      conditions: [withoutRelation(person, 'sharedShelter', 'notInSharedShelter', on, article('Awir', '3', '8')), otherGround(grounds, person)],
    }),
    on >= exceptionsFrom && isTold(person, 'missingPerson') && withoutRelation(person, 'missingPerson', 'notMissing', on, article('Awir', '3c', '1')),
    on >= exceptionsFrom && isTold(person, 'detained') && notDetained(question, on),
  ];
  return conditions.filter((condition) => condition !== false);
}

/** bloedverwant in de eerste graad — never a partner from 2025; until 2024 "tenzij beiden bij de aanvang van het kalenderjaar de leeftijd van 27 jaar hebben bereikt". Awir art. 3 lid 5 onder a. */
function noBloodRelative(question: PartnerQuestion, on: CalendarDate): Finding<boolean> {
  const { person, relativeAge } = question;
  const noRelative = withoutRelation(person, 'firstDegreeBlood', 'notFirstDegreeBlood', on, relatives);
  if (relativeAge === null || person.relations.firstDegreeBlood.value?.length === 0) return noRelative;
  return anyOf({ term: 'noExcludedBloodRelative', person: person.id, basis: relatives, conditions: [noRelative, bothOfRelativeAge(question, relativeAge, on)] });
}

/** aanverwant in de eerste graad — only left out after a joint request, until 2024 with the same age bound. Awir art. 3 lid 5 onder a and lid 9. */
function noInLaw(question: PartnerQuestion, on: CalendarDate): Finding<boolean> {
  const { person, relativeAge } = question;
  const basis = article('Awir', '3', '9');
  return anyOf({
    term: 'noExcludedInLaw', person: person.id, basis,
    conditions: [
      withoutRelation(person, 'firstDegreeInLaw', 'notFirstDegreeInLaw', on, basis), withoutRelation(person, 'jointRequest', 'noJointRequest', on, basis),
      ...(relativeAge === null ? [] : [bothOfRelativeAge(question, relativeAge, on)]),
    ],
  });
}

/** pleegkind — a foster child, or somebody for whom the applicant once got kinderbijslag, after a joint request; until 2024 only below 27. Awir art. 3 lid 5 onder b. */
function noFosterChild({ person, relativeAge }: PartnerQuestion, on: CalendarDate): Finding<boolean> {
  return anyOf({
    term: 'noExcludedFosterChild', person: person.id, basis: relatives,
    conditions: [
      withoutRelation(person, 'fosterChild', 'notFosterChild', on, relatives), withoutRelation(person, 'jointRequest', 'noJointRequest', on, relatives),
      ...(relativeAge === null ? [] : [ageReached({ term: 'relativeAgeReached', person, ageLimit: relativeAge, basis: relatives }, on)]),
    ],
  });
}

function bothOfRelativeAge({ applicant, person }: PartnerQuestion, relativeAge: NonNullable<PartnerQuestion['relativeAge']>, on: CalendarDate): Finding<boolean> {
  const firstOfYear = firstDay(monthInYear(yearOf(on), 1));
  const reached = (one: Pick<PersonFacts, 'id' | 'birthDate'>) => ageReached({ term: 'relativeAgeReached', person: one, ageLimit: relativeAge, basis: relatives }, firstOfYear);
  return allOf({ term: 'bothOfRelativeAge', person: person.id, basis: relatives, conditions: [reached(applicant), reached(person)] });
}

/** verpleeghuis — "Op verzoek van ten minste een van de partners (…) worden zij niet meer als partners aangemerkt voor de duur van de opname". Awir art. 3 lid 6. */
function noRequestFromNursingHome({ person }: PartnerQuestion, on: CalendarDate): Finding<boolean> {
  const basis = article('Awir', '3', '6');
  return anyOf({
    term: 'notLeftOutInNursingHome', person: person.id, basis,
    conditions: [withoutRelation(person, 'nursingHome', 'notInNursingHome', on, basis), withoutRelation(person, 'nursingHomeRequest', 'noNursingHomeRequest', on, basis)],
  });
}

/**
 * detentie — "voor zover die periode meer dan drie maanden bedraagt": read as detention of more than three months, from its first day. While it is not known when
 * it ends it counts as soon as it has lasted that long. Awir art. 3c lid 1 onder b.
 */
function notDetained({ person }: PartnerQuestion, on: CalendarDate): Finding<boolean> {
  const fact = person.relations.detained;
  const period = periodOn(person, 'detained', on);
  const long = period === null ? false : lastsLong(period, on);
  return factFinding({ term: 'notDetained', person: person.id, basis: article('Awir', '3c', '1'), unit: 'yes or no', fact, value: fact.value === null || long === null ? null : !long, asked: 'detained' });
}

function lastsLong({ from, to }: Period, on: CalendarDate): boolean | null {
  if (from === null) return true;
  const threeMonthsLater = monthsAfterBirth(from, 3);
  if (to !== null) return addDays(to, 1) > threeMonthsLater;
  return on >= threeMonthsLater ? true : null;
}
