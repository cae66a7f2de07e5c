import { covers, type CalendarDate } from '../../models/calendar.ts';
import type { Fact, HomeFacts, HouseholdFacts } from '../../models/household.ts';
import { Decimal, readEuro } from '../../models/money.ts';
import { derive, factFinding, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type ParameterReading } from '../engine/parameter.ts';
import { factsContradict } from '../engine/refusal.ts';
import type { Term } from '../glossary.ts';
import { serviceCostMaximum } from './parameters.ts';

/** From this day service costs do not count any more. */
const bareRentFrom: CalendarDate = '2026-01-01';

/**
 * The home that is rented on a day, or `null`. Of two that overlap the one that began last counts: after a move, or after a rent that was told anew. Two that
 * began together contradict each other.
 */
export function rentedHomeOn({ homes }: HouseholdFacts, on: CalendarDate): HomeFacts | null {
  const [last, before] = homes.filter((home) => covers(home.period, on)).toSorted((one, other) => (other.period.from ?? '').localeCompare(one.period.from ?? ''));
  if (last !== undefined && before !== undefined && last.period.from === before.period.from) throw factsContradict('rentsHome', 'somebody rents one home at a time');
  return last ?? null;
}

/** huurder — whether the applicant rents a home. Wht art. 1 onder c. */
export function rentsHome(home: HomeFacts | null): Finding<boolean> {
  return factFinding({ term: 'rentsHome', person: null, basis: article('Wht', '1'), unit: 'yes or no', fact: home?.rent ?? { state: 'known', origin: null }, value: home !== null });
}

/** A yes-or-no about the home. */
export function ofHome(fact: Fact<boolean>, term: Term, paragraph: { readonly article: string; readonly paragraph: string }): Finding<boolean> {
  return factFinding({ term, person: null, basis: article('Wht', paragraph.article, paragraph.paragraph), unit: 'yes or no', fact, value: fact.value });
}

/** rekenhuur, or not applicable without a home. Wht art. 5. */
export function calculationRent(home: HomeFacts | null, on: CalendarDate, reading: ParameterReading): Finding<Decimal> {
  if (home === null) return notWithoutHome;
  return on < bareRentFrom ? rentWithServiceCosts(home, inForce(serviceCostMaximum, on, reading)) : bareRent(home);
}

const notWithoutHome: Finding<Decimal> = {
  term: 'calculationRent', person: null, basis: article('Wht', '5', '1'), unit: 'euro per month', origin: { kind: 'derived', formula: 'rentsHome' },
  outcome: { kind: 'notApplicable', because: 'rentsHome' }, from: [], decidedBy: null,
};

/** Until 2025: the rent, increased with four kinds of service costs. Wht art. 5 lid 1 and 3. */
function rentWithServiceCosts(home: HomeFacts, maximum: Finding<Decimal>): Finding<Decimal> {
  return derive({
    term: 'calculationRent', basis: article('Wht', '5', '1'), unit: 'euro per month',
    formula: 'rent + serviceCostsConsidered',
    from: { rent: rentOf(home), serviceCostsConsidered: serviceCostsConsidered(home, maximum) },
    compute: ({ rent, serviceCostsConsidered }) => rent.plus(serviceCostsConsidered),
  });
}

/** From 2026: "de huurprijs die de huurder per maand verschuldigd is". Wht art. 5 lid 1 onder a. */
function bareRent(home: HomeFacts): Finding<Decimal> {
  return derive({
    term: 'calculationRent', basis: article('Wht', '5', '1'), unit: 'euro per month',
    formula: 'rent',
    from: { rent: rentOf(home) },
    compute: ({ rent }) => rent,
  });
}

/** The four kinds, each "met een maximum van € 12 per maand". Wht art. 5 lid 3. */
function serviceCostsConsidered(home: HomeFacts, maximum: Finding<Decimal>): Finding<Decimal> {
  return derive({
    term: 'serviceCostsConsidered', basis: article('Wht', '5', '3'), unit: 'euro per month',
    formula: 'min(sharedEnergy, serviceCostMaximum) + min(cleaning, serviceCostMaximum) + min(caretaker, serviceCostMaximum) + min(sharedRooms, serviceCostMaximum)',
    from: { sharedEnergy: item(home, 'sharedEnergy'), cleaning: item(home, 'cleaning'), caretaker: item(home, 'caretaker'), sharedRooms: item(home, 'sharedRooms'), serviceCostMaximum: maximum },
    compute: ({ sharedEnergy, cleaning, caretaker, sharedRooms, serviceCostMaximum }) =>
      Decimal.min(sharedEnergy, serviceCostMaximum).plus(Decimal.min(cleaning, serviceCostMaximum)).plus(Decimal.min(caretaker, serviceCostMaximum)).plus(Decimal.min(sharedRooms, serviceCostMaximum)),
  });
}

function item({ serviceCosts }: HomeFacts, kind: 'sharedEnergy' | 'cleaning' | 'caretaker' | 'sharedRooms'): Finding<Decimal> {
  return factFinding({
    term: kind, person: null, basis: article('Wht', '5', '3'), unit: 'euro per month', fact: serviceCosts,
    value: serviceCosts.value === null ? null : readEuro(serviceCosts.value[kind]), asked: 'serviceCosts',
  });
}

/** kale huur, huurprijs. Wht art. 1 onder d. */
function rentOf({ rent }: HomeFacts): Finding<Decimal> {
  return factFinding({ term: 'rent', person: null, basis: article('Wht', '1'), unit: 'euro per month', fact: rent, value: rent.value === null ? null : readEuro(rent.value) });
}
