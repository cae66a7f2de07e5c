import { addMonths, covers, earliestDay, firstDay, lastDay, monthOf, overlaps, type CalendarDate, type Month, type Period } from '../../models/calendar.ts';
import type { ChildcareFacts, HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { Decimal, readEuro } from '../../models/money.ts';
import { anyOf } from '../engine/conditions.ts';
import { derive, factFinding, isKnown, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { allowancePartnerOn, hasAllowancePartner, lawfulStayOn, livesOn, partnerLawfulStayOn, referenceDate } from '../general/index.ts';
import type { ChildcareAmounts } from './parameters.ts';
import { monthsOfWorkChange, workRequirementMet } from './work-requirement.ts';

/**
 * What the childcare allowance asks of one month: of the household on its reference date (Awir art. 5), of work and of the cost of care in the month itself, for
 * "artikel 5 van die wet" does not hold for "wijzigingen in de kosten van kinderopvang per kind". Wko art. 1.3 lid 2.
 */
export interface ChildcareMonth {
  readonly applicantLives: Finding<boolean>;
  readonly lawfulStay: Finding<boolean>;
  readonly hasAllowancePartner: Finding<boolean>;
  readonly partnerLawfulStay: Finding<boolean> | null;
  /** `null` when the day of application is not given */
  readonly appliedInTime: Finding<boolean> | null;
  readonly workRequirementMet: Finding<boolean>;
  readonly registeredCare: Finding<boolean>;
}

/** The month with the people and the contracts it is about. */
export interface ChildcareMonthOf {
  readonly on: CalendarDate;
  readonly partner: PersonFacts | null;
  readonly month: ChildcareMonth;
  /** the children with a contract that is or may be registered */
  readonly care: readonly CareOfChild[];
}

/** The contracts of one child in a month. */
export interface CareOfChild {
  readonly child: PersonFacts;
  readonly contracts: readonly ContractInMonth[];
}

/** One contract in a month. */
export interface ContractInMonth {
  readonly period: Period;
  readonly registered: Finding<boolean>;
  readonly hoursPerMonth: Finding<Decimal>;
  readonly hourlyRate: Finding<Decimal>;
  readonly maximumHourlyRate: Finding<Decimal>;
}

/** The facts of the month that begins on a day. */
export function childcareMonth(household: HouseholdFacts, applicant: PersonFacts, amounts: ChildcareAmounts, on: CalendarDate): ChildcareMonthOf {
  const partner = allowancePartnerOn(household, on);
  const hasPartner = hasAllowancePartner(partner, on, household);
  const contracts = childrenOn(household, on).map((child) => ({ child, contracts: contractsIn(child, amounts, monthOf(on)) }));
  return {
    on, partner,
    month: {
      applicantLives: livesOn(applicant, on, 'applicantLives'),
      lawfulStay: lawfulStayOn(applicant, on),
      hasAllowancePartner: hasPartner,
      partnerLawfulStay: partnerLawfulStayOn(partner, hasPartner, on),
      appliedInTime: appliedInTime(household, amounts, on),
      workRequirementMet: workRequirementMet({ applicant, partner, hasAllowancePartner: hasPartner }, amounts, on),
      registeredCare: registeredCare(contracts.flatMap((one) => one.contracts.map(({ registered }) => registered))),
    },
    care: contracts.map(({ child, contracts: all }) => ({ child, contracts: all.filter(({ registered }) => !isKnown(registered, false)) })).filter(({ contracts: left }) => left.length > 0),
  };
}

/** All steps of a month, for telling equal months. */
export function stepsOf({ month, care }: ChildcareMonthOf): readonly (Finding<unknown> | null)[] {
  return [...Object.values(month), ...care.flatMap(({ contracts }) => contracts.flatMap(({ registered, hoursPerMonth, hourlyRate, maximumHourlyRate }) => [registered, hoursPerMonth, hourlyRate, maximumHourlyRate]))];
}

/** The months in which care, work or the application can make a difference, besides those that begin with one. */
export function monthsOfCareChange({ persons, childcareAppliedOn }: HouseholdFacts, amounts: ChildcareAmounts): readonly Month[] {
  const ofCare = persons.flatMap(({ childcare }) => childcare.flatMap(({ period: { from, to } }) => [...(from === null ? [] : [monthOf(from)]), ...(to === null ? [] : [addMonths(monthOf(to), 1)])]));
  const ofWork = persons.flatMap((person) => (person.role === 'applicant' || person.role === 'partner' ? monthsOfWorkChange(person, amounts) : []));
  return [...ofCare, ...ofWork, ...(childcareAppliedOn === undefined ? [] : [firstMonthClaimable(childcareAppliedOn, Number(valueOf(amounts.monthsBeforeApplication)))])];
}

/** "de eerste dag van de kalendermaand die drie kalendermaanden gelegen is voor de datum waarop de aanvraag […] is ingediend": before it there is no claim. Wko art. 1.3 lid 2 onder b. */
export function firstMonthClaimable(appliedOn: CalendarDate, monthsBefore: number): Month {
  return addMonths(monthOf(appliedOn), -monthsBefore);
}

/** The children who are in the household on a day, each once. */
function childrenOn({ persons }: HouseholdFacts, on: CalendarDate): readonly PersonFacts[] {
  const present = persons.filter((person) => person.role === 'child' && covers(person.present, on) && (earliestDay(person.birthDate.value ?? '') ?? on) <= on && !isKnown(livesOn(person, on, 'childLives'), false));
  return [...new Map(present.map((child) => [child.id, child])).values()];
}

function appliedInTime({ childcareAppliedOn }: HouseholdFacts, { monthsBeforeApplication }: ChildcareAmounts, on: CalendarDate): Finding<boolean> | null {
  if (childcareAppliedOn === undefined) return null;
  const basis = article('Wko', '1.3', '2');
  const applicationDate = factFinding({ term: 'applicationDate', person: null, basis, unit: 'date', fact: { state: 'known', origin: null }, value: childcareAppliedOn });
  const firstDayClaimable = derive({
    term: 'firstDayClaimable', basis, unit: 'date',
    formula: 'firstDayMonthsBefore(applicationDate, monthsBeforeApplication)',
    from: { applicationDate, monthsBeforeApplication },
    compute: (values) => firstDay(firstMonthClaimable(values.applicationDate, Number(values.monthsBeforeApplication))),
  });
  return derive({ term: 'appliedInTime', basis, unit: 'yes or no', formula: 'referenceDate ≥ firstDayClaimable', from: { referenceDate: referenceDate(on), firstDayClaimable }, compute: (values) => values.referenceDate >= values.firstDayClaimable });
}

/** "kinderopvang in een geregistreerd kindercentrum; of gastouderopvang in een geregistreerde voorziening". Wko art. 1.5 lid 1. */
function registeredCare(registered: readonly Finding<boolean>[]): Finding<boolean> {
  const basis = article('Wko', '1.5', '1');
  if (registered.length > 0) return anyOf({ term: 'registeredCare', basis, conditions: registered });
  return factFinding({ term: 'registeredCare', person: null, basis, unit: 'yes or no', fact: { state: 'known', origin: null }, value: false });
}

/** A contract counts whole in each month that it touches. When one takes the place of another within a month, the hours of each in that month are not known. */
function contractsIn(child: PersonFacts, amounts: ChildcareAmounts, month: Month): readonly ContractInMonth[] {
  const touching = child.childcare.filter(({ period, registered }) => registered.value !== false && overlaps(period, daysOf(month)));
  const unregistered = child.childcare.filter(({ period, registered }) => registered.value === false && overlaps(period, daysOf(month)));
  return [...touching.map((contract) => contractInMonth(child, contract, amounts, touching.some(({ period }) => !overlaps(period, contract.period)))), ...unregistered.map((contract) => contractInMonth(child, contract, amounts, false))];
}

function contractInMonth(child: PersonFacts, { period, kind, registered, hoursPerMonth, hourlyRate }: ChildcareFacts, amounts: ChildcareAmounts, sharesMonth: boolean): ContractInMonth {
  const person = child.id;
  const cost = article('Wko', '1.7', '1');
  return {
    period,
    registered: factFinding({ term: 'registered', person, basis: article('Wko', '1.5', '1'), unit: 'yes or no', fact: registered, value: registered.value }),
    hoursPerMonth: factFinding({ term: 'hoursPerMonth', person, basis: cost, unit: 'hours per month', fact: hoursPerMonth, value: hoursPerMonth.value === null || sharesMonth ? null : new Decimal(hoursPerMonth.value) }),
    hourlyRate: factFinding({ term: 'hourlyRate', person, basis: cost, unit: 'euro per hour', fact: hourlyRate, value: hourlyRate.value === null ? null : readEuro(hourlyRate.value) }),
    maximumHourlyRate: amounts.maximumHourlyRate[kind],
  };
}

/** The days of a month as a period. */
export function daysOf(month: Month): Period {
  return { from: firstDay(month), to: lastDay(month) };
}
