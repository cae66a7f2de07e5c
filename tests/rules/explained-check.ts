import { expect } from 'vitest';
import type { Explanation } from '../../shared/models/explanation.ts';
import { glossary, laws } from '../../shared/rules/index.ts';
import { allSteps, isElsewhere } from '../builders/explained.ts';

/** The short titles of the laws that the rules know. */
export const lawNames: ReadonlySet<string> = new Set<string>(Object.values(laws).map(({ shortTitle }) => shortTitle));

/** Holds a tree to going down to facts and amounts of law, in terms of the glossary, on laws that exist. */
export function expectDownToFacts(tree: Explanation): void {
  const steps = allSteps(tree);
  expect(steps.filter(({ term }) => !(term in glossary))).toEqual([]);
  expect(steps.filter(({ basis }) => basis !== null && !lawNames.has(basis.law))).toEqual([]);
  expect(steps.filter((step) => step.from.length === 0 && step.origin.kind === 'derived' && !isElsewhere(step) && step.outcome.kind !== 'notApplicable')).toEqual([]);
  expect(steps.filter(({ origin, from }) => from.length > 0 && origin.kind !== 'derived')).toEqual([]);
}

/** Holds a tree to having in full, somewhere in it, what a step says is explained elsewhere. */
export function expectElsewhereInFull(tree: Explanation): void {
  const steps = allSteps(tree);
  const inFull = new Set(steps.filter((step) => !isElsewhere(step)).map(nameOf));
  expect(steps.filter((step) => isElsewhere(step) && !inFull.has(nameOf(step))).map(nameOf)).toEqual([]);
}

function nameOf({ term, person, outcome }: Explanation): string {
  return JSON.stringify([term, person, outcome]);
}
