import { addDays, covers, dayOfMonth, earliestDay, firstDay, latestDay, monthInYear, monthsOfYear, yearOf, type CalendarDate, type PartialDate, type Period } from '../../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts, UndecidedPerson } from '../../../models/household.ts';
import { allOf, anyOf } from '../../engine/conditions.ts';
import { derive, factFinding, isKnown, missingIn, valueOf, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import { inForce, type ParameterReading } from '../../engine/parameter.ts';
import { birthday, monthsAfterBirth } from '../birthday.ts';
import { isCoResident } from './co-residents.ts';
import type { PlaceOn, Places } from './decided-persons.ts';
import { adultAge, relativeAge, relativeAgeUntil } from '../parameters.ts';
import { partnerExceptions } from './exceptions.ts';
import { lastPlace, partnerGrounds, type PartnerGround, type PartnerQuestion } from './grounds.ts';
import { nobodyGoesBefore, type Candidate } from './order.ts';
import { applicantOf, livesOn } from '../persons.ts';
import { isTold, periodOn, relationOn, sameAddressOn } from './relations.ts';

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

/** What the days before leave standing: the first day of the year on which somebody was partner, and how the last day ended. */
interface PartnerSoFar {
  readonly arisen: { readonly day: CalendarDate; readonly place: number; readonly isAllowancePartner: Finding<boolean> } | null;
  /** the days on which somebody may have been partner, as long as there is none for certain */
  readonly perhaps: readonly { readonly place: number; readonly isPartner: Finding<boolean> }[];
  readonly last: Finding<boolean> | null;
  /** whether they were partners when one of them went to a nursing home, while that lasts */
  readonly beforeNursingHome: Finding<boolean> | null;
}

const nothingSoFar: PartnerSoFar = { arisen: null, perhaps: [], last: null, beforeNursingHome: null };

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
  const later = [earlierThisYear(person, soFar, day), keptInNursingHome(person, soFar, day)].filter((ground) => ground !== null);
  const own = [grounds.firstList, grounds.secondList];
  const shown = own.some((ground) => isKnown(ground, true)) ? own : [...own, ...later.map(({ holds }) => holds)];
  const lives = livesOn(person, day, 'alive');
  const others = [...partnerExceptions(question, grounds, day), ...(given === null ? [] : [noGivenPartner(person, given, day)])];
  const conditions = [lives, partnerGround(person, shown), ...others];
  return {
    id: person.id, person, soFar, conditions, grounds: [...grounds.each, ...later],
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

/** Of the days on which somebody may have been partner each different one is kept, by what held on the day itself: what came from an earlier day is told by that day. */
function continued({ soFar, grounds, byDayItself }: CandidateOn, isAllowancePartner: Finding<boolean>, day: CalendarDate): PartnerSoFar {
  const arises = soFar.arisen === null && isKnown(isAllowancePartner, true);
  const placeOf = (holds: (ground: Finding<boolean>) => boolean) => Math.min(lastPlace, ...grounds.filter((ground) => holds(ground.holds)).map(({ place }) => place));
  const onlyBefore = isAllowancePartner.outcome.kind !== 'unknown' || isKnown(byDayItself, false);
  const perhaps = { place: placeOf((holds) => !isKnown(holds, false)), isPartner: byDayItself.outcome.kind === 'unknown' ? byDayItself : isAllowancePartner };
  return {
    ...soFar, last: isAllowancePartner,
    arisen: arises ? { day, place: placeOf((holds) => isKnown(holds, true)), isAllowancePartner } : soFar.arisen,
    perhaps: onlyBefore ? soFar.perhaps : withDifferent(soFar.perhaps, perhaps),
  };
}

function withDifferent(all: PartnerSoFar['perhaps'], one: PartnerSoFar['perhaps'][number]): PartnerSoFar['perhaps'] {
  const known = missingIn(all.map(({ isPartner }) => isPartner));
  const asksNothingNew = missingIn([one.isPartner]).every((missing) => known.some(({ person, fact }) => person === missing.person && fact === missing.fact));
  return asksNothingNew && all.some(({ place }) => place <= one.place) ? all : [...all, one];
}

/** "ook als partner aangemerkt in de daaropvolgende perioden van het berekeningsjaar, voor zover hij in die perioden op hetzelfde woonadres is ingeschreven". Awir art. 3 lid 3. */
function earlierThisYear(person: UndecidedPerson, { arisen, perhaps }: PartnerSoFar, day: CalendarDate): PartnerGround | null {
  if (arisen === null && perhaps.length === 0) return null;
  const basis = article('Awir', '3', '3');
  const earlier = arisen === null ? anyOf({ term: 'partnerBefore', person: person.id, basis, conditions: perhaps.map(({ isPartner }) => isPartner) }) : derive({
    term: 'partnerBefore', person: person.id, basis, unit: 'yes or no',
    formula: 'isAllowancePartner',
    from: { partnershipArose: factFinding({ term: 'partnershipArose', person: person.id, basis, unit: 'date', fact: { state: 'known', origin: null }, value: arisen.day }), isAllowancePartner: arisen.isAllowancePartner },
    compute: ({ isAllowancePartner }) => isAllowancePartner,
  });
  return { place: arisen?.place ?? Math.min(...perhaps.map(({ place }) => place)), since: arisen?.day ?? null, holds: allOf({ term: 'partnerEarlierThisYear', person: person.id, basis, conditions: [sameAddressOn(person, day, basis), earlier] }) };
}

/** "blijven als partners aangemerkt nadat de inschrijving op hetzelfde woonadres niet langer mogelijk is als gevolg van opname in een verpleeghuis". Awir art. 3 lid 6. */
function keptInNursingHome(person: UndecidedPerson, { beforeNursingHome }: PartnerSoFar, day: CalendarDate): PartnerGround | null {
  if (beforeNursingHome === null) return null;
  const basis = article('Awir', '3', '6');
  return { place: lastPlace, since: null, holds: allOf({ term: 'partnerInNursingHome', person: person.id, basis, conditions: [relationOn(person, 'nursingHome', day, basis), beforeNursingHome] }) };
}

/** Within the year from how the day before ended; of an earlier admission it is asked whether they were partners in the year before. */
function partnersBeforeNursingHome(person: UndecidedPerson, { last, beforeNursingHome }: PartnerSoFar, day: CalendarDate): Finding<boolean> | null {
  const stay = isTold(person, 'nursingHome') ? periodOn(person, 'nursingHome', day) : null;
  if (stay === null) return null;
  if (beforeNursingHome !== null) return beforeNursingHome;
  return stay.from === day && last !== null ? last : relationOn(person, 'partnerYearBefore', day, article('Awir', '3', '6'));
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
