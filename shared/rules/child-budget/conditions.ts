import { allOf, anyOf } from '../engine/conditions.ts';
import { factFinding, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { ChildBudgetMonth } from './facts.ts';

const basis = article('Wkb', '2', '1');

/** aanspraak — whether there is entitlement in a month. All conditions that are not met are reported together. Wkb art. 2 lid 1. */
export function entitledToChildBudget(month: ChildBudgetMonth, assetsWithinLimit: Finding<boolean>): Finding<boolean> {
  return allOf({
    term: 'entitledToChildBudget', basis,
    conditions: [month.applicantLives, month.lawfulStay, hasChildThatCounts(month), assetsWithinLimit],
  });
}

/** Whether there is a child with kinderbijslag, of the right age, in the household. */
function hasChildThatCounts({ children }: ChildBudgetMonth): Finding<boolean> {
  if (children.length > 0) return anyOf({ term: 'hasChildThatCounts', basis, conditions: children.map(({ counts }) => counts) });
  return factFinding({ term: 'hasChildThatCounts', person: null, basis, unit: 'yes or no', fact: { state: 'known', origin: null }, value: false });
}
