import type { Decision, Member } from '../../models/case-file.ts';
import { knownOn, overlaps, type CalculationYear, type PartialDate, type Period } from '../../models/calendar.ts';
import type { ChildcareFacts, Fact, FactOrigin, HeldPeriods, HomeFacts, HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { RecordKind, SourceRecord, SourceRecordOf } from '../../models/source-record.ts';
import { heldPeriods, nameOf, oneValue, originOf, recordsByPerson, stateOf, successive, validity, wholeYear, type HeldRecord, type KnownRecords } from './current-records.ts';
import { earlierHousingAllowance } from './earlier-allowance.ts';
import { personWithoutFacts, stated, told } from './household-facts.ts';
import { assessmentIncome, type IncomeBasis } from './incomes.ts';

/** What the facts of a household are made from. */
export interface HouseholdRecords {
  readonly applicantId: string;
  readonly members: readonly Member[];
  readonly records: readonly SourceRecord[];
  /** what was decided: some facts are an earlier award, which no register tells */
  readonly decisions: readonly Decision[];
}

/**
 * The facts of one calculation year as they were known on a day or at a moment (`null`: all that is known). Nothing is guessed: what
 * no record tells is unknown, what sources tell differently is marked conflicting.
 */
export function householdFacts(file: HouseholdRecords, year: CalculationYear, asKnownOn: string | null, basis: IncomeBasis = 'estimated'): HouseholdFacts {
  const recordsOf = recordsByPerson(file.records, asKnownOn);
  const places = placesInHousehold(file, year, asKnownOn, recordsOf);
  return {
    year,
    persons: places.map((place) => personFacts(place, recordsOf(place.personId), year, basis)),
    homes: homes(recordsOf(file.applicantId), file.decisions.filter(({ recordedAt }) => knownOn(recordedAt, asKnownOn)), year),
    overrides: {},
  };
}

interface Place {
  readonly personId: string;
  readonly role: PersonFacts['role'];
  readonly present: Period;
  readonly presentOrigin: FactOrigin | null;
}

/**
 * Who takes part in the year, in which role, from when to when. Of the same beginning the last recorded counts. Where a source told
 * that somebody is the toeslagpartner, its periods go before the household's own.
 */
function placesInHousehold(file: HouseholdRecords, year: CalculationYear, asKnownOn: string | null, recordsOf: (id: string) => KnownRecords): readonly Place[] {
  const known = file.members.filter((member) => knownOn(member.recordedAt, asKnownOn)).toSorted((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
  const last = new Map(known.map((member) => [`${member.personId} ${member.role} ${member.from ?? ''}`, member]));
  const told = partnersTold(recordsOf(file.applicantId));
  const partnerIsTold = (member: Member) => member.role === 'partner' && told.some((place) => place.personId === member.personId);
  const own = [...last.values()].filter((member) => !partnerIsTold(member)).map(({ personId, role, from, to }) => ({ personId, role, present: { from, to }, presentOrigin: null }));
  const applicant: readonly Place[] = own.some((place) => place.role === 'applicant') ? [] : [{ personId: file.applicantId, role: 'applicant', present: { from: null, to: null }, presentOrigin: null }];
  return [...applicant, ...own, ...told].filter((place) => overlaps(place.present, wholeYear(year)));
}

function partnersTold(records: KnownRecords): readonly Place[] {
  const right = records.of('allowancePartner').filter((record) => !record.marks.incorrect);
  const last = new Map(right.map((record) => [`${record.body.partnerId} ${record.validFrom}`, record]));
  return [...last.values()].map((record) => ({ personId: record.body.partnerId, role: 'partner', present: validity(record), presentOrigin: originOf(record) }));
}

function personFacts(place: Place, records: KnownRecords, year: CalculationYear, basis: IncomeBasis): PersonFacts {
  const presumed = personWithoutFacts(place.personId, place.role, place.present, place.presentOrigin);
  const treaty = records.of('treatyInsurance');
  const treatyInsured = treaty.length === 0 ? presumed.treatyInsured : heldPeriods(treaty, () => true, year);
  return {
    ...presumed,
    birthDate: oneValue(records.of('person'), (body) => noEmpty(body.birthDate)),
    deathDate: deathDate(records),
    assessmentIncome: assessmentIncome(records, year, basis),
    assets: oneValue(records.of('assets').filter((record) => record.body.year === year), (body) => body.amount),
    healthInsured: insuredEitherWay(heldPeriods(records.of('healthInsurance'), (body) => body.insured, year), treaty.length === 0 ? null : treatyInsured),
    treatyInsured,
    careCountryFactor: treaty.length === 0 ? presumed.careCountryFactor : oneValue(treaty.filter((record) => overlaps(validity(record), wholeYear(year))), (body) => body.factor),
    lawfulStay: records.of('lawfulStay').length === 0 ? presumed.lawfulStay : heldPeriods(records.of('lawfulStay'), (body) => body.lawful, year),
    works: heldPeriods(records.of('work'), (body) => body.works, year),
    childBenefit: heldPeriods(records.of('childBenefit'), (body) => body.paid, year),
    childcare: childcare(records, year),
  };
}

/** Without a death record a person is alive, unless the registration was suspended because of death: then the day is unknown. */
function deathDate(records: KnownRecords): Fact<PartialDate | 'alive'> {
  const deaths = records.of('death').filter((record) => !record.marks.incorrect);
  if (deaths.length > 0) return oneValue(deaths, (body) => noEmpty(body.date));
  const suspended = records.of('registration').filter((record) => !record.marks.incorrect).at(-1);
  if (suspended?.body.suspended === 'deceased') return told<PartialDate | 'alive'>(null, stateOf(suspended, 'known'), originOf(suspended));
  return stated('alive');
}

function insuredEitherWay(insured: Fact<HeldPeriods>, byTreaty: Fact<HeldPeriods> | null): Fact<HeldPeriods> {
  if (byTreaty === null) return insured;
  if (insured.origin === null || byTreaty.value === null) return byTreaty;
  return { ...insured, value: insured.value === null ? null : [...insured.value, ...byTreaty.value] };
}

/** Of rents told from the same day the last recorded counts, whoever is the landlord: somebody rents one home at a time. */
function homes(records: KnownRecords, decisions: readonly Decision[], year: CalculationYear): readonly HomeFacts[] {
  const rents = [...new Map(records.of('rent').filter((record) => !record.marks.incorrect).map((record) => [record.validFrom, record])).values()];
  return inYear(successive(rents, ({ landlord }) => nameOf(landlord)), year).map(({ record, period }) => {
    const fact = <Value>(value: Value) => factOf(record, value);
    return {
      period,
      rent: fact(record.body.rent), serviceCosts: fact(record.body.serviceCosts), selfContained: fact(record.body.selfContained),
      earlierHousingAllowance: earlierHousingAllowance(period, records, decisions, year),
    };
  });
}

/** A child may have care of two kinds, or of two organisations, at once: those are kept beside each other. */
function childcare(records: KnownRecords, year: CalculationYear): readonly ChildcareFacts[] {
  const contracts = successive(records.of('childcareContract'), ({ kind, organisation }) => `${kind} ${nameOf(organisation)}`);
  return inYear(contracts, year).map(({ record, period }) => {
    const fact = <Value>(value: Value) => factOf(record, value);
    return { period, kind: record.body.kind, hoursPerMonth: fact(record.body.hoursPerMonth), hourlyRate: fact(record.body.hourlyRate), registered: fact(record.body.registered) };
  });
}

function inYear<Kind extends RecordKind>(held: readonly HeldRecord<Kind>[], year: CalculationYear): readonly HeldRecord<Kind>[] {
  return held.filter(({ period }) => overlaps(period, wholeYear(year)));
}

function factOf<Kind extends RecordKind, Value>(record: SourceRecordOf<Kind>, value: Value): Fact<Value> {
  return told(value, stateOf(record, 'known'), originOf(record));
}

function noEmpty(date: PartialDate): PartialDate | null {
  return date === '' ? null : date;
}
