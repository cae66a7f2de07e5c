import { addDays, covers, earliestDay, type CalendarDate } from '../../../models/calendar.ts';
import type { PersonFacts, UndecidedPerson } from '../../../models/household.ts';
import type { Decimal } from '../../../models/money.ts';
import { allOf, anyOf } from '../../engine/conditions.ts';
import { derive, isKnown, valueOf, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import type { Term } from '../../glossary.ts';
import { ageReached, birthday, birthDateDeciding } from '../birthday.ts';
import { referenceDate } from '../months.ts';
import { livesOn } from '../persons.ts';
import { isTold, periodOn, relationOn, sameAddressOn, withoutRelation } from './relations.ts';

/** Whether somebody is partner is asked of these two, with the children of the household. */
export interface PartnerQuestion {
  readonly applicant: PersonFacts;
  readonly person: UndecidedPerson;
  readonly children: readonly PersonFacts[];
  readonly adultAge: Finding<Decimal>;
  /** `null` from 2025 */
  readonly relativeAge: Finding<Decimal> | null;
}

/** A ground for partnership on a day: its place in the order of the law (lid 4), and since when it is there as far as that decides between two of the same place. */
export interface PartnerGround {
  readonly place: number;
  readonly holds: Finding<boolean>;
  readonly since: CalendarDate | null;
}

/** The grounds on a day, in the order of the law. Awir art. 3 lid 1 and 2. */
export interface PartnerGrounds {
  readonly firstList: Finding<boolean>;
  readonly secondList: Finding<boolean>;
  /** each by itself, for the order between several people */
  readonly each: readonly PartnerGround[];
}

/** The places of the grounds in the order of the law; somebody kept by lid 6 comes after all others. */
export const lastPlaceOfFirstList = 2;
const housematesPlace = 7;
export const lastPlace = 9;

/** From this day the exceptions of Awir art. 3c. */
export const exceptionsFrom: CalendarDate = '2026-01-01';

const secondListBasis = article('Awir', '3', '2');

/** What makes two people partners on a day: the first list is that of the tax law, the second that of the Awir itself. Awir art. 3 lid 1 and 2. */
export function partnerGrounds(question: PartnerQuestion, on: CalendarDate): PartnerGrounds {
  const { person } = question;
  const sameAddress = sameAddressOn(person, on, secondListBasis);
  const first = [spouse(question, on), contractPartner(question, on)];
  const second = secondListGrounds(question, on);
  return {
    firstList: anyOf({ term: 'partnerByFirstList', person: person.id, basis: article('Awir', '3', '1'), conditions: first }),
    secondList: allOf({ term: 'partnerBySecondList', person: person.id, basis: secondListBasis, conditions: [sameAddress, anyOf({ term: 'secondListGround', person: person.id, basis: secondListBasis, conditions: second })] }),
    each: [
      ...first.map((holds, index) => ({ place: index + 1, holds, since: since(person, index === 0 ? 'married' : 'cohabitationContract', on) })),
      ...second.map((ground, index) => ({ place: index + 3, holds: allOf({ term: 'partnerBySecondList', person: person.id, basis: secondListBasis, conditions: [sameAddress, ground] }), since: null })),
    ],
  };
}

/** Whether some ground other than being adults with a minor child at the address holds. Awir art. 3 lid 8. */
export function otherGround({ each }: PartnerGrounds, person: UndecidedPerson): Finding<boolean> {
  return anyOf({ term: 'otherPartnerGround', person: person.id, basis: article('Awir', '3', '8'), conditions: each.filter(({ place }) => place !== housematesPlace).map(({ holds }) => holds) });
}

/** echtgenoot — "de echtgenoot", also the registered partner, unless the marriage does not count any more or not for the allowances. AWR art. 5a lid 1 onder a, 3 and 4; Awir arts. 3a and 3c lid 2. */
function spouse({ person }: PartnerQuestion, on: CalendarDate): Finding<boolean> {
  const conditions = [
    relationOn(person, 'married', on, article('Awr', '5a', '1')),
    isTold(person, 'legallySeparated') && withoutRelation(person, 'legallySeparated', 'notLegallySeparated', on, article('Awr', '5a', '3')),
    isTold(person, 'divorceRequested') && anyOf({
      term: 'notDivorcingApart', person: person.id, basis: article('Awr', '5a', '4'),
      conditions: [withoutRelation(person, 'divorceRequested', 'noDivorceRequest', on, article('Awr', '5a', '4')), sameAddressOn(person, on, article('Awr', '5a', '4'))],
    }),
    isTold(person, 'safetyShelter') && withoutRelation(person, 'safetyShelter', 'notInSafetyShelter', on, article('Awir', '3a')),
    on >= exceptionsFrom && isTold(person, 'refugeeSpouse') && notRefugeeSpouse(person, on),
  ];
  return allOf({ term: 'spouse', person: person.id, basis: article('Awr', '5a', '1'), conditions: conditions.filter((condition) => condition !== false) });
}

/** notarieel samenlevingscontract — two unmarried adults with a notarial contract at one address. AWR art. 5a lid 1 onder b. */
function contractPartner(question: PartnerQuestion, on: CalendarDate): Finding<boolean> {
  const { person } = question;
  const basis = article('Awr', '5a', '1');
  const contract = relationOn(person, 'cohabitationContract', on, basis);
  if (isKnown(contract, false)) return allOf({ term: 'contractPartner', person: person.id, basis, conditions: [contract] });
  const conditions = [
    contract, sameAddressOn(person, on, basis), ...bothAdult(question, on),
    isTold(person, 'marriedToAnother') && withoutRelation(person, 'marriedToAnother', 'notMarriedToAnother', on, basis),
    isTold(person, 'safetyShelter') && withoutRelation(person, 'safetyShelter', 'notInSafetyShelter', on, article('Awir', '3a')),
  ];
  return allOf({ term: 'contractPartner', person: person.id, basis, conditions: conditions.filter((condition) => condition !== false) });
}

/** The spouse of before the stay as asylum permit holder, who was never registered here. Awir art. 3c lid 2. */
function notRefugeeSpouse(person: UndecidedPerson, on: CalendarDate): Finding<boolean> {
  const basis = article('Awir', '3c', '2');
  const stay = periodOn(person, 'refugeeSpouse', on);
  const exception = withoutRelation(person, 'refugeeSpouse', 'notRefugeeSpouse', on, basis);
  if (stay === null || stay.from === null) return exception;
  return anyOf({ term: 'notRefugeeSpouseFromBefore', person: person.id, basis, conditions: [exception, withoutRelation(person, 'married', 'notMarriedBeforeStay', addDays(stay.from, -1), basis)] });
}

/** The grounds of the second list, onderdeel a to f in their order, without the address they all ask for. Awir art. 3 lid 2. */
function secondListGrounds(question: PartnerQuestion, on: CalendarDate): readonly Finding<boolean>[] {
  const { person } = question;
  const relation = (kind: 'childTogether' | 'acknowledgedChild' | 'pensionPartner' | 'ownedHomeTogether' | 'partnerYearBefore') => relationOn(person, kind, on, secondListBasis);
  return [relation('childTogether'), relation('acknowledgedChild'), relation('pensionPartner'), relation('ownedHomeTogether'), adultsWithMinorChild(question, on), relation('partnerYearBefore')];
}

/** Onderdeel e: both of age, with a minor child of one of them at the address, unless a lease on business grounds is shown with a request. Awir arts. 3 lid 2 and 3b. */
function adultsWithMinorChild(question: PartnerQuestion, on: CalendarDate): Finding<boolean> {
  const { person } = question;
  const child = minorChildThere(question, on);
  if (isKnown(child, false)) return allOf({ term: 'adultsWithMinorChild', person: person.id, basis: secondListBasis, conditions: [child] });
  const conditions = [
    child, ...bothAdult(question, on),
    isTold(person, 'businessLease') && withoutRelation(person, 'businessLease', 'noBusinessLease', on, secondListBasis),
    isTold(person, 'temporaryProtection') && notDisplaced(person, on),
  ];
  return allOf({ term: 'adultsWithMinorChild', person: person.id, basis: secondListBasis, conditions: conditions.filter((condition) => condition !== false) });
}

/** ontheemde — not somebody under temporary protection as a displaced person, unless the applicant is too. Awir art. 3b. */
export function notDisplaced(person: UndecidedPerson, on: CalendarDate): Finding<boolean> {
  const basis = article('Awir', '3b');
  return anyOf({
    term: 'notDisplaced', person: person.id, basis,
    conditions: [withoutRelation(person, 'temporaryProtection', 'noTemporaryProtection', on, basis), relationOn(person, 'applicantTemporaryProtection', on, basis)],
  });
}

function bothAdult({ applicant, person, adultAge }: PartnerQuestion, on: CalendarDate): readonly Finding<boolean>[] {
  return [applicant, person].map((one) => ageReached({ term: 'ofAge', person: one, ageLimit: adultAge, basis: article('Bw1', '233') }, on));
}

/** A child of the household is a child of one of the two; of another child of the other it must be told. */
function minorChildThere({ person, children, adultAge }: PartnerQuestion, on: CalendarDate): Finding<boolean> {
  const there = children.filter((child) => covers(child.present, on) && !isKnown(livesOn(child, on, 'alive'), false));
  const minors = there.map((child) => minorOn(child, adultAge, on)).filter((minor) => !isKnown(minor, false));
  return anyOf({ term: 'minorChildThere', person: person.id, basis: secondListBasis, conditions: [...minors, relationOn(person, 'minorChildAtAddress', on, secondListBasis)] });
}

function minorOn(child: PersonFacts, adultAge: Finding<Decimal>, on: CalendarDate): Finding<boolean> {
  const years = Number(valueOf(adultAge) ?? 0);
  const minor = (birth: CalendarDate) => birth <= on && on < birthday(birth, years);
  return derive({
    term: 'minor', person: child.id, basis: article('Bw1', '233'), unit: 'yes or no',
    formula: 'birthDate ≤ referenceDate and referenceDate < birthday(birthDate, ageLimit)',
    from: { birthDate: birthDateDeciding(child, minor), referenceDate: referenceDate(on), ageLimit: adultAge },
    compute: (values) => minor(earliestDay(values.birthDate) ?? ''),
  });
}

function since(person: UndecidedPerson, kind: Extract<Term, 'married' | 'cohabitationContract'>, on: CalendarDate): CalendarDate | null {
  return periodOn(person, kind, on)?.from ?? null;
}
