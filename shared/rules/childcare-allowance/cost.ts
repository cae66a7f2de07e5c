import type { PersonFacts } from '../../models/household.ts';
import { Decimal } from '../../models/money.ts';
import { derive, factFinding, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { sum } from '../engine/rounding.ts';
import type { CareOfChild, ContractInMonth } from './facts.ts';
import type { ChildcareAmounts } from './parameters.ts';

/** Hours and cost of one child that count in a month. */
export interface CostOfChild {
  readonly child: PersonFacts;
  readonly hoursUsed: Finding<Decimal>;
  readonly eligibleCost: Finding<Decimal>;
  /** the hourly rates that count, each once */
  readonly rates: readonly Decimal[];
  /** whether the hours go above the maximum over contracts at different rates */
  readonly overSeveralRates: boolean;
}

const hoursBasis = article('Bkot', '8a', '1');
const costBasis = article('Wko', '1.7', '1');

/** kosten van kinderopvang: hours times price, the hours up to the maximum, the price up to the maximum of its kind. Wko art. 1.7, Besluit art. 4 and 8a. `hoursLeft` where the hours of the year decide. */
export function costOfChild({ child, contracts }: CareOfChild, amounts: ChildcareAmounts, hoursLeft: Finding<Decimal> | null): CostOfChild {
  const hours = hoursOfChild(child, contracts);
  const used = hoursUsed(child, hours, amounts, hoursLeft);
  const rated = contracts.map((contract) => ({ contract, rate: hourlyRateUsed(child, contract) }));
  const rates = differentRates(rated.map(({ rate }) => rate));
  const above = valueOf(hours) !== null && valueOf(used) !== null && valueOf(hours)?.equals(valueOf(used) ?? 0) === false;
  const overSeveralRates = above && rates.length > 1;
  return { child, hoursUsed: used, rates, overSeveralRates, eligibleCost: overSeveralRates ? costNotDecided(child, hours, used) : eligibleCost(child, used, rated, above) };
}

/** Of a contract of which it is not known whether it is registered, neither is whether its hours count. */
function hoursOfChild(child: PersonFacts, contracts: readonly ContractInMonth[]): Finding<Decimal> {
  const doubtful = contracts.map(({ registered }) => registered).filter(({ outcome }) => outcome.kind === 'unknown');
  return derive({
    term: 'hoursOfChild', person: child.id, basis: costBasis, unit: 'hours per month',
    formula: 'sum(hoursPerMonth)',
    from: { ...(doubtful.length > 0 && { registered: doubtful }), hoursPerMonth: contracts.map(({ hoursPerMonth }) => hoursPerMonth) },
    compute: (values) => sum(values.hoursPerMonth),
  });
}

/** "bedraagt voor ieder kind niet meer dan: 230 uren per kalendermaand", and per year what each month with work gives. Besluit art. 8a lid 1. */
function hoursUsed(child: PersonFacts, hours: Finding<Decimal>, { maximumHours }: ChildcareAmounts, hoursLeft: Finding<Decimal> | null): Finding<Decimal> {
  const step = { term: 'hoursUsed', person: child.id, basis: hoursBasis, unit: 'hours per month' } as const;
  const from = { hoursOfChild: hours, maximumHours };
  if (hoursLeft === null) return derive({ ...step, formula: 'min(hoursOfChild, maximumHours)', from, compute: (values) => Decimal.min(values.hoursOfChild, values.maximumHours) });
  return derive({ ...step, formula: 'min(hoursOfChild, maximumHours, hoursLeft)', from: { ...from, hoursLeft }, compute: (values) => Decimal.min(values.hoursOfChild, values.maximumHours, values.hoursLeft) });
}

/** "Indien de prijs per uur kinderopvang hoger ligt dan de maximum uurprijs wordt […] de maximum uurprijs in aanmerking genomen." Besluit art. 4 lid 2. */
function hourlyRateUsed(child: PersonFacts, { hourlyRate, maximumHourlyRate }: ContractInMonth): Finding<Decimal> {
  return derive({
    term: 'hourlyRateUsed', person: child.id, basis: article('Bkot', '4', '2'), unit: 'euro per hour',
    formula: 'min(hourlyRate, maximumHourlyRate)',
    from: { hourlyRate, maximumHourlyRate },
    compute: (values) => Decimal.min(values.hourlyRate, values.maximumHourlyRate),
  });
}

interface RatedContract {
  readonly contract: ContractInMonth;
  readonly rate: Finding<Decimal>;
}

/** Hours times price: of one contract, or of several at one rate that go above the maximum, the hours that count; else each contract by itself. */
function eligibleCost(child: PersonFacts, used: Finding<Decimal>, rated: readonly RatedContract[], above: boolean): Finding<Decimal> {
  const step = { term: 'eligibleCost', person: child.id, basis: costBasis, unit: 'euro per month' } as const;
  const [first, ...others] = rated;
  if (first !== undefined && (others.length === 0 || above)) {
    return derive({ ...step, formula: 'hoursUsed × hourlyRateUsed', from: { hoursUsed: used, hourlyRateUsed: first.rate }, compute: (values) => values.hoursUsed.times(values.hourlyRateUsed) });
  }
  return derive({
    ...step,
    formula: 'sum(costOfContract)',
    from: { hoursUsed: used, costOfContract: rated.map((one) => costOfContract(child, one)) },
    compute: (values) => sum(values.costOfContract),
  });
}

function costOfContract(child: PersonFacts, { contract, rate }: RatedContract): Finding<Decimal> {
  return derive({
    term: 'costOfContract', person: child.id, basis: costBasis, unit: 'euro per month',
    formula: 'hoursPerMonth × hourlyRateUsed',
    from: { hoursPerMonth: contract.hoursPerMonth, hourlyRateUsed: rate },
    compute: (values) => values.hoursPerMonth.times(values.hourlyRateUsed),
  });
}

/** Which hours drop out when contracts at different rates go above the maximum together is decided by no source. */
function costNotDecided(child: PersonFacts, hours: Finding<Decimal>, used: Finding<Decimal>): Finding<Decimal> {
  const step = { person: child.id, basis: hoursBasis, unit: 'euro per month' } as const;
  const kept = factFinding<Decimal>({ ...step, term: 'costOfHoursKept', fact: { state: 'known', origin: null }, value: null });
  return derive({ ...step, term: 'eligibleCost', formula: 'costOfHoursKept', from: { hoursOfChild: hours, hoursUsed: used, costOfHoursKept: kept }, compute: (values) => values.costOfHoursKept });
}

function differentRates(rates: readonly Finding<Decimal>[]): readonly Decimal[] {
  const known = rates.flatMap((rate) => valueOf(rate) ?? []);
  return known.filter((rate, index) => known.findIndex((other) => other.equals(rate)) === index);
}
