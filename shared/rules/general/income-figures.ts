import { covers, type CalendarDate } from '../../models/calendar.ts';
import type { Fact, PersonFacts } from '../../models/household.ts';
import { Decimal, readEuro, type EuroText } from '../../models/money.ts';
import { factFinding, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { Term } from '../glossary.ts';
import { livesOn } from './persons.ts';

/** inkomensgegeven of the year, with income abroad that was set by decision in it. Awir art. 8 lid 1 and 2. */
export function incomeFigureOf(person: PersonFacts): Finding<Decimal> {
  return factFinding({
    term: 'incomeFigure', person: person.id, basis: article('Awir', '8', '1'), unit: 'euro per year', fact: person.assessmentIncome,
    value: person.assessmentIncome.value === null ? null : readEuro(person.assessmentIncome.value), asked: 'assessmentIncome',
  });
}

/** An amount that comes with a request. */
export function amountOf(person: PersonFacts, term: Term, fact: Fact<EuroText>, paragraph: string): Finding<Decimal> {
  return factFinding({ term, person: person.id, basis: article('Awir', '8', paragraph), unit: 'euro per year', fact, value: fact.value === null ? null : readEuro(fact.value) });
}

/** How many months, as a step. */
export function monthsLeaf(term: Term, person: PersonFacts, months: number | null): Finding<Decimal> {
  return factFinding({
    term, person: person.id, basis: article('Awir', '5'), unit: 'months', fact: { state: 'known', origin: person.deathDate.origin ?? person.presentOrigin },
    value: months === null ? null : new Decimal(months), asked: 'deathDate',
  });
}

/** Whether somebody lives and takes part in the household on a day, as far as is known. */
export function isThere(person: PersonFacts, on: CalendarDate): boolean {
  return covers(person.present, on) && !isKnown(livesOn(person, on, 'alive'), false);
}
