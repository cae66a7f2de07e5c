import type { Allowance } from '../../models/allowance.ts';
import type { LegalBasisText, Unit } from '../../models/explanation.ts';
import { Decimal } from '../../models/money.ts';
import type { Finding } from '../engine/finding.ts';
import { amountText } from '../engine/explain.ts';
import type { Term } from '../glossary.ts';

/** What an answer passes on the way to another: an amount that another amount comes to lie at the other side of, or a condition that is met no longer, or only now. */
export interface Passing {
  readonly allowance: Allowance;
  /** the amount that is passed, or the condition that turns where none is: key of the glossary */
  readonly term: Term;
  /** what passes it; `null` where a condition turns by itself */
  readonly by: Term | null;
  /** whose step it is, where that matters */
  readonly person: string | null;
  readonly basis: LegalBasisText | null;
  readonly unit: Unit;
  readonly amount: string | null;
}

/** A passing with the part of the way at which it lies if the amount runs evenly, from 0 to 1; `null` where a condition turns. */
export interface PassingOnTheWay {
  readonly passing: Passing;
  readonly share: Decimal | null;
}

/**
 * What is passed between two answers of one allowance, read from their steps: never guessed from the numbers. A step is entered as long as it differs and takes part in either answer.
 */
export function passedBetween(allowance: Allowance, one: Finding<unknown> | null, other: Finding<unknown> | null): readonly PassingOnTheWay[] {
  const walk: Walk = { allowance, found: new Map(), seen: new Map() };
  if (one !== null && other !== null) compare(walk, one, other);
  return [...walk.found.values()];
}

interface Walk {
  readonly allowance: Allowance;
  readonly found: Map<string, PassingOnTheWay>;
  /** the steps of the first answer that were compared, and whether anything was passed in them or below: many steps rest on the same one */
  readonly seen: Map<Finding<unknown>, boolean>;
}

/** Whether anything is passed in the step or below it. */
function compare(walk: Walk, one: Finding<unknown>, other: Finding<unknown>): boolean {
  if (one === other) return false;
  const before = walk.seen.get(one);
  if (before !== undefined) return before;
  walk.seen.set(one, false);
  const passes = comparePairs(walk, one, other);
  if (!passes && turns(one, other)) note(walk, { passing: { allowance: walk.allowance, term: one.term, by: null, person: one.person, basis: one.basis, unit: one.unit, amount: null }, share: null });
  walk.seen.set(one, passes || turns(one, other));
  return passes || turns(one, other);
}

function turns({ outcome: one }: Finding<unknown>, { outcome: other }: Finding<unknown>): boolean {
  return one.kind === 'known' && other.kind === 'known' && typeof one.value === 'boolean' && one.value !== other.value;
}

/** Looks at every input of a step beside the same input in the other answer. Runs for every step of every answer that is laid beside another, hence plain loops. */
function comparePairs(walk: Walk, one: Finding<unknown>, other: Finding<unknown>): boolean {
  let passes = false;
  for (const [place, before] of one.from.entries()) {
    const after = sameInput(before, place, other.from);
    if (after === null || before === after) continue;
    const from = amountOf(before);
    const to = amountOf(after);
    // An amount that a condition takes away passes many others on its way: told is what is passed deepest.
    if (takesPart(one, other, before, after) && compare(walk, before, after)) passes = true;
    else if (from !== null && to !== null && !from.equals(to)) {
      for (const step of [one, other]) for (const fixed of step.from) {
        const passed = fixed === before || fixed === after ? null : passedBy(walk, one, { before, from, to }, fixed, isFixed(fixed, step === one ? other : one));
        if (passed !== null) note(walk, passed);
        passes ||= passed !== null;
      }
    }
  }
  return passes;
}

/** The same input of another answer: of the same term and person, at the same place or else at the first that fits. An amount of law that is another in each, such as a percentage of a table, is not the same. */
function sameInput(before: Finding<unknown>, place: number, inputs: readonly Finding<unknown>[]): Finding<unknown> | null {
  const there = inputs[place];
  const after = there !== undefined && isSame(before, there) ? there : inputs.find((one) => isSame(before, one));
  return after === undefined || (before.origin.kind === 'parameter' && after.origin.kind === 'parameter') ? null : after;
}

function isSame(one: Finding<unknown>, other: Finding<unknown>): boolean {
  return one.term === other.term && one.person === other.person;
}

/** Whether an input is an amount that does not move itself: one of law, or one that comes to the same in the other answer. */
function isFixed(input: Finding<unknown>, other: Finding<unknown>): boolean {
  if (input.origin.kind === 'parameter') return true;
  const amount = amountOf(input);
  return amount !== null && other.from.some((one) => isSame(input, one) && amountOf(one)?.equals(amount) === true);
}

interface Moving {
  readonly before: Finding<unknown>;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** Whether an amount comes to lie at the other side of one that does not move, as the step compares them. */
function passedBy({ allowance }: Walk, step: Finding<unknown>, { before, from, to }: Moving, fixed: Finding<unknown>, isFixedAmount: boolean): PassingOnTheWay | null {
  const amount = isFixedAmount && fixed.unit === before.unit ? amountOf(fixed) : null;
  if (amount === null || isBelow(step, from, amount) === isBelow(step, to, amount)) return null;
  const passer = chosenIn(before);
  return {
    passing: { allowance, term: chosenIn(fixed).term, by: passer.term, person: passer.person, basis: step.basis, unit: fixed.unit, amount: amountText(amount) },
    share: amount.minus(from).dividedBy(to.minus(from)),
  };
}

/** Of a step that is one of two by a condition, the one that it is. */
function chosenIn(step: Finding<unknown>): Finding<unknown> {
  const amount = amountOf(step);
  const chosen = step.decidedBy?.find((one) => amount !== null && amountOf(one)?.equals(amount) === true);
  return chosen === undefined ? step : chosenIn(chosen);
}

/** The amount itself still counts as below, but for a step that says "less than" or "at least". */
function isBelow({ origin }: Finding<unknown>, amount: Decimal, fixed: Decimal): boolean {
  const strict = origin.kind === 'derived' && (origin.formula.includes('<') || origin.formula.includes('≥'));
  return strict ? amount.lessThan(fixed) : amount.lessThanOrEqualTo(fixed);
}

function note({ found }: Walk, passed: PassingOnTheWay): void {
  const { term, by, person, amount } = passed.passing;
  found.set(`${term} ${by ?? ''} ${person ?? ''} ${amount ?? ''}`, passed);
}

function takesPart(one: Finding<unknown>, other: Finding<unknown>, before: Finding<unknown>, after: Finding<unknown>): boolean {
  return one.decidedBy === null || other.decidedBy === null || one.decidedBy.includes(before) || other.decidedBy.includes(after);
}

function amountOf({ outcome }: Finding<unknown>): Decimal | null {
  return outcome.kind === 'known' && Decimal.isDecimal(outcome.value) ? outcome.value : null;
}
