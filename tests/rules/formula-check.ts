import { expect } from 'vitest';
import type { Explanation } from '../../shared/models/explanation.ts';
import { Decimal } from '../../shared/models/money.ts';
import { evaluate, termsIn, type FormulaValue } from './formula-language.ts';

/** Holds the text of a step to what the step computed: every term in it is a step below, and its value comes out. */
export function expectTextHolds(step: Explanation): void {
  if (step.origin.kind !== 'derived' || step.outcome.kind !== 'known') return;
  const { formula } = step.origin;
  // explained elsewhere in the same tree; that it is, the tests of the explanation hold
  if (formula === step.term) return;
  const terms = new Set(step.from.map(({ term }) => term));
  expect({ formula, unnamed: termsIn(formula).filter((term) => !terms.has(term)) }).toEqual({ formula, unnamed: [] });
  const computed = plain(evaluate(formula, (term) => valueUnder(step, term)));
  expect({ step: step.term, formula, value: computed }).toEqual({ step: step.term, formula, value: step.outcome.value });
}

/** The value of the steps of a term: one, or a list when there are more or the text takes a sum or a count. */
function valueUnder(step: Explanation, term: string): FormulaValue {
  const [only, ...others] = step.from.filter((one) => one.term === term).map(valueOf);
  return others.length === 0 ? only : [only, ...others];
}

function valueOf({ outcome, unit }: Explanation): FormulaValue {
  if (outcome.kind !== 'known') return undefined;
  if (typeof outcome.value === 'boolean' || unit === 'date') return outcome.value;
  return new Decimal(outcome.value);
}

function plain(value: FormulaValue): string | boolean | undefined {
  return Decimal.isDecimal(value) ? value.toDecimalPlaces(10).toFixed() : (value as string | boolean | undefined);
}

/** All steps of an explanation that are computed, from the top down. */
export function derivedSteps(explanation: Explanation | null): readonly Explanation[] {
  return explanation === null ? [] : [explanation, ...explanation.from.flatMap(derivedSteps)].filter(({ origin }) => origin.kind === 'derived');
}
