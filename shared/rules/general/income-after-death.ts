import { firstDay, monthsOfYear, yearOf, type CalculationYear, type CalendarDate } from '../../models/calendar.ts';
import type { Fact, HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { Decimal, EuroText } from '../../models/money.ts';
import { derive, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { Term } from '../glossary.ts';
import { amountOf, incomeFigureOf, isThere, monthsLeaf } from './income-figures.ts';
import { livesOn } from './persons.ts';

/** Whether the income of the applicant is brought to a whole year because they died and lived alone. Awir art. 8 lid 5. */
export function broughtToYear(household: HouseholdFacts, applicant: PersonFacts): boolean {
  return monthsLivedAlone(household, applicant) !== null && (applicant.incomeRequests?.yearBefore ?? null) === null;
}

/** inkomen na overlijden — "Bij overlijden van de belanghebbende wordt, indien hij geen partner heeft en er geen sprake is van een medebewoner": the income brought to a year, by months. Awir art. 8 lid 5. */
export function incomeOfWholeYear(person: PersonFacts, lived: MonthsLived, term: Term): Finding<Decimal> {
  return derive({
    term, person: person.id, basis: article('Awir', '8', '5'), unit: 'euro per year',
    formula: 'incomeFigure × 12 / monthsLived',
    from: { incomeFigure: incomeFigureOf(person), monthsLived: monthsLeaf('monthsLived', person, lived.every(({ certain }) => certain) ? lived.length : null) },
    compute: (values) => values.incomeFigure.times(12).dividedBy(values.monthsLived),
  });
}

/** inkomen van het jaar ervoor — "op verzoek van een of meer van de erfgenamen het toetsingsinkomen dat betrekking heeft op het jaar voorafgaand aan het berekeningsjaar", in the place of the other. Awir art. 8 lid 6. */
export function incomeOfYearBefore(person: PersonFacts, asked: Fact<EuroText>): Finding<Decimal> {
  return derive({
    term: 'assessmentIncome', person: person.id, basis: article('Awir', '8', '6'), unit: 'euro per year',
    formula: 'incomeOfYearBefore', from: { incomeOfYearBefore: amountOf(person, 'incomeOfYearBefore', asked, '6') }, compute: (values) => values.incomeOfYearBefore,
  });
}

/** The first days of the year on which somebody lived or may have, who died in it without a partner and without co-residents. */
export function monthsLivedAlone(household: HouseholdFacts, person: PersonFacts): MonthsLived | null {
  const lived = diedInYear(household, person) ? monthsLived(household.year, person) : [];
  const last = lived.at(-1);
  return last === undefined || !livesAlone(household, person, last.on) ? null : lived;
}

function diedInYear({ year }: HouseholdFacts, { role, deathDate: { value } }: PersonFacts): boolean {
  return role === 'applicant' && value !== null && value !== 'alive' && value !== '' && yearOf(value) === year;
}

type MonthsLived = readonly { readonly on: CalendarDate; readonly certain: boolean }[];

/** The first days of the year on which somebody lived, or may have as far as the date of death is known. */
function monthsLived(year: CalculationYear, person: PersonFacts): MonthsLived {
  const months = monthsOfYear(year).map((month) => ({ on: firstDay(month), lives: livesOn(person, firstDay(month), 'alive') }));
  return months.filter(({ lives }) => !isKnown(lives, false)).map(({ on, lives }) => ({ on, certain: isKnown(lives, true) }));
}

/** Nobody else is registered at the address, as far as the household tells: no partner and no co-resident, a child being one. */
function livesAlone({ persons }: HouseholdFacts, person: PersonFacts, on: CalendarDate): boolean {
  return persons.every((other) => other.id === person.id || other.role === 'subtenant' || !isThere(other, on));
}
