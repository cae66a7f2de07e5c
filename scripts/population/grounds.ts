import type { Allowance } from '../../shared/models/allowance.ts';
import { covers } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { Ground } from '../../shared/models/case-file.ts';
import { readEuro } from '../../shared/models/money.ts';
import type { HomeFacts, HouseholdFacts, HouseholdRole, PersonFacts } from '../../shared/models/household.ts';

/** grondslagen — the facts on which a decision about this allowance rested, for the household as it was on the day. */
export function groundsOf(facts: HouseholdFacts, allowance: Allowance, on: CalendarDate): readonly Ground[] {
  return [
    ...facts.persons.filter(({ role }) => incomeCounts(allowance, role)).flatMap((person) => [
      ...ground('assessmentIncome', person.id, person.assessmentIncome.value, 'euro per year'),
      ...ground('assets', person.id, person.assets.value, 'euro per year'),
    ]),
    ...(allowance === 'housing' ? homeGrounds(facts, on) : []),
    ...(allowance === 'childBudget' ? ground('children', null, String(childrenOn(facts, on).length), 'persons') : []),
    ...(allowance === 'childcare' ? facts.persons.flatMap((person) => careGrounds(person, on)) : []),
  ];
}

function incomeCounts(allowance: Allowance, role: HouseholdRole): boolean {
  return role === 'applicant' || role === 'partner' || (role === 'coResident' && allowance === 'housing');
}

function homeGrounds(facts: HouseholdFacts, on: CalendarDate): readonly Ground[] {
  return facts.homes.filter(({ period }) => covers(period, on)).flatMap(({ rent, serviceCosts }) => [
    ...ground('rent', null, rent.value, 'euro per month'),
    ...(facts.year > lastYearOfServiceCosts ? [] : serviceCostGrounds(serviceCosts.value)),
  ]);
}

/** From 2026 the bare rent counts, and service costs are no ground any more. Wht art. 5. */
const lastYearOfServiceCosts = 2025;

/** The items that there are. */
function serviceCostGrounds(costs: HomeFacts['serviceCosts']['value']): readonly Ground[] {
  return Object.entries(costs ?? {}).filter(([, amount]) => !readEuro(amount).isZero()).flatMap(([item, amount]) => ground(item, null, amount, 'euro per month'));
}

function careGrounds(person: PersonFacts, on: CalendarDate): readonly Ground[] {
  return person.childcare.filter(({ period }) => covers(period, on)).flatMap((care) => [
    ...ground('hoursPerMonth', person.id, care.hoursPerMonth.value, 'hours per month'),
    ...ground('hourlyRate', person.id, care.hourlyRate.value, 'euro per hour'),
  ]);
}

function childrenOn(facts: HouseholdFacts, on: CalendarDate): readonly PersonFacts[] {
  return facts.persons.filter(({ role, present }) => role === 'child' && covers(present, on));
}

function ground(term: string, personId: string | null, value: string | null, unit: Ground['unit']): readonly Ground[] {
  return value === null ? [] : [{ term, personId, value, unit }];
}
