import { Decimal } from '../../models/money.ts';
import { derive, explainedElsewhere, factFinding, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { CostOfChild } from './cost.ts';

/** The children by hours, then by cost, the most first; equal ones by name, so that the order of the household does not matter. Unknown hours come last. */
export function ranked(costs: readonly CostOfChild[]): readonly CostOfChild[] {
  return costs.toSorted((one, other) => descending(one.hoursUsed, other.hoursUsed) || descending(one.eligibleCost, other.eligibleCost) || (one.child.id < other.child.id ? -1 : 1));
}

/**
 * eerste kind — "Het kind met het hoogste aantal uren kinderopvang", of those with as many hours the one with the highest cost, and of equal ones the one that Dienst Toeslagen takes, which
 * makes no difference to the amount; hours and costs are explained where the benefit of each child is. Besluit art. 3 lid 2, 3 and 4. `order` is that of `ranked`.
 */
export function isFirstChild(cost: CostOfChild, order: readonly CostOfChild[]): Finding<boolean> {
  const step = { term: 'isFirstChild', person: cost.child.id, unit: 'yes or no' } as const;
  const hoursUsed = explainedElsewhere(cost.hoursUsed);
  const eligibleCost = explainedElsewhere(cost.eligibleCost);
  if (order.length === 1) return derive({ ...step, basis: article('Bkot', '3', '1'), formula: 'count(hoursUsed) = 1', from: { hoursUsed: [hoursUsed] }, compute: (values) => values.hoursUsed.length === 1 });
  const mostHours = derive({ term: 'mostHours', basis: article('Bkot', '3', '2'), unit: 'hours per month', formula: 'max(hoursUsed)', from: { hoursUsed: order.map((one) => explainedElsewhere(one.hoursUsed)) }, compute: (values) => Decimal.max(...values.hoursUsed) });
  const tied = order.filter((one) => equal(one.hoursUsed, mostHours));
  if (tied.length < 2 || !tied.includes(cost)) {
    return derive({ ...step, basis: article('Bkot', '3', '2'), formula: 'hoursUsed = mostHours', from: { hoursUsed, mostHours }, compute: (values) => values.hoursUsed.equals(values.mostHours) });
  }
  const highestCost = derive({ term: 'highestCost', basis: article('Bkot', '3', '3'), unit: 'euro per month', formula: 'max(eligibleCost)', from: { eligibleCost: tied.map((one) => explainedElsewhere(one.eligibleCost)) }, compute: (values) => Decimal.max(...values.eligibleCost) });
  const from = { hoursUsed, mostHours, eligibleCost, highestCost };
  if (tied.filter((one) => equal(one.eligibleCost, highestCost)).length < 2) {
    return derive({ ...step, basis: article('Bkot', '3', '3'), formula: 'hoursUsed = mostHours and eligibleCost = highestCost', from, compute: (values) => values.hoursUsed.equals(values.mostHours) && values.eligibleCost.equals(values.highestCost) });
  }
  const takenAsFirst = factFinding({ term: 'takenAsFirst', person: cost.child.id, basis: article('Bkot', '3', '4'), unit: 'yes or no', fact: { state: 'known', origin: null }, value: order[0] === cost });
  return derive({
    ...step, basis: article('Bkot', '3', '4'),
    formula: 'hoursUsed = mostHours and eligibleCost = highestCost and takenAsFirst',
    from: { ...from, takenAsFirst },
    compute: (values) => values.hoursUsed.equals(values.mostHours) && values.eligibleCost.equals(values.highestCost) && values.takenAsFirst,
  });
}

function descending(one: Finding<Decimal>, other: Finding<Decimal>): number {
  const [left, right] = [valueOf(one), valueOf(other)];
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return right.comparedTo(left);
}

function equal(one: Finding<Decimal>, other: Finding<Decimal>): boolean {
  const [left, right] = [valueOf(one), valueOf(other)];
  return left !== null && right !== null && left.equals(right);
}
