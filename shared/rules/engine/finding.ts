import type { ExplanationOutcome, MissingFact, Unit } from '../../models/explanation.ts';
import type { Fact } from '../../models/household.ts';
import { Decimal } from '../../models/money.ts';
import type { Term } from '../glossary.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { ParameterVersion } from './parameter.ts';

/** What a step came to: a value, unknown because facts are missing, or not applicable because a condition ruled it out. */
export type Outcome<T> = { readonly kind: 'known'; readonly value: T } | Unknown | NotApplicable;
export type Unknown = Extract<ExplanationOutcome, { kind: 'unknown' }>;
export type NotApplicable = { readonly kind: 'notApplicable'; readonly because: Term };

/** Where the value of a step came from. */
export type Origin =
  | { readonly kind: 'fact'; readonly fact: Pick<Fact<unknown>, 'state' | 'origin' | 'others'> }
  | { readonly kind: 'parameter'; readonly version: ParameterVersion; readonly replaced: boolean }
  | { readonly kind: 'derived'; readonly formula: string };

/**
 * A value that knows why it is what it is. The tree under `from` is the explanation: it goes down to facts and parameters.
 * `decidedBy` names the steps of `from` that decided the outcome; `null` means all of them did.
 */
export interface Finding<T> {
  readonly term: Term;
  readonly person: string | null;
  readonly basis: LegalBasis | null;
  readonly unit: Unit;
  readonly origin: Origin;
  readonly outcome: Outcome<T>;
  readonly from: readonly Finding<unknown>[];
  readonly decidedBy: readonly Finding<unknown>[] | null;
}

/** What a step rests on, each under its own term. A list holds several findings of one term, such as the incomes of two people. */
export type Inputs = { readonly [Name in Term]?: Finding<unknown> | readonly Finding<unknown>[] };

/** The values of the inputs, as `compute` receives them. */
export type ValuesOf<From extends Inputs> = {
  readonly [Name in keyof From]: From[Name] extends Finding<infer T> ? T : From[Name] extends readonly Finding<infer T>[] ? readonly T[] : never;
};

/** One step of law. `formula` is what a person reads, `compute` is what runs; a test holds them to each other. */
export interface Step<From extends Inputs, T> {
  readonly term: Term;
  readonly person?: string | null;
  readonly basis: LegalBasis | null;
  readonly unit: Unit;
  readonly formula: string;
  readonly from: From;
  readonly compute: (values: ValuesOf<From>) => T;
}

/**
 * Takes a step. `compute` receives the values of what is listed in `from` and nothing else, so that no number takes part without
 * showing up in the explanation. Unknown travels by itself and gathers the missing facts; a list leaves out what is not applicable.
 */
export function derive<const From extends Inputs, T>(step: Step<From, T>): Finding<T> {
  const from: Finding<unknown>[] = [];
  const values: Record<string, unknown> = {};
  const obstacle = gather(step.from, from, values);
  const outcome = obstacle ?? known(step.compute(values as ValuesOf<From>));
  return {
    term: step.term, person: step.person ?? null, basis: step.basis, unit: step.unit,
    origin: { kind: 'derived', formula: step.formula }, outcome, from, decidedBy: null,
  };
}

/**
 * One of two findings, as a condition decides; the one not chosen does not decide anything. While the condition is unknown the answer
 * is, and asks for what either of them lacks.
 */
export function choose<T>(step: {
  readonly term: Term;
  readonly basis: LegalBasis | null;
  readonly unit: Unit;
  readonly condition: Finding<boolean>;
  readonly ifSo: Finding<T>;
  readonly otherwise: Finding<T>;
}): Finding<T> {
  const { condition, ifSo, otherwise } = step;
  const holds = valueOf(condition);
  const chosen = holds === null ? null : holds ? ifSo : otherwise;
  const from = [condition, ifSo, otherwise];
  return {
    term: step.term, person: null, basis: step.basis, unit: step.unit,
    origin: { kind: 'derived', formula: `if(${condition.term}, ${ifSo.term}, ${otherwise.term})` },
    outcome: chosen === null ? { kind: 'unknown', missing: missingIn(from) } : chosen.outcome,
    from,
    decidedBy: chosen === null ? null : [condition, chosen],
  };
}

/** An amount where a condition holds, and nothing where it does not; then the amount is not computed, because it does not apply. */
export function amountIf(step: {
  readonly term: Term;
  readonly basis: LegalBasis | null;
  readonly unit: Unit;
  readonly condition: Finding<boolean>;
  readonly amountTerm: Term;
  readonly amount: () => Finding<Decimal>;
}): Finding<Decimal> {
  const { term, basis, unit, condition, amountTerm } = step;
  const holds = valueOf(condition);
  const amount = holds === false ? ruledOut(amountTerm, step, condition) : step.amount();
  const unknown = holds === null || amount.outcome.kind === 'unknown';
  return {
    term, person: null, basis, unit,
    origin: { kind: 'derived', formula: `if(${condition.term}, ${amountTerm}, 0)` },
    outcome: holds === false ? known(nothing) : unknown ? { kind: 'unknown', missing: missingIn([condition, amount]) } : amount.outcome,
    from: [condition, amount],
    decidedBy: holds === false ? [condition] : null,
  };
}

const nothing = new Decimal(0);

function ruledOut(term: Term, { basis, unit }: { basis: LegalBasis | null; unit: Unit }, condition: Finding<boolean>): Finding<never> {
  return {
    term, person: null, basis, unit, origin: { kind: 'derived', formula: condition.term },
    outcome: { kind: 'notApplicable', because: condition.term }, from: [], decidedBy: null,
  };
}

/** A fact as the first step of an explanation. Unknown when nobody told it: the missing fact is named. */
export function factFinding<T>(leaf: {
  readonly term: Term;
  readonly person: string | null;
  readonly basis: LegalBasis | null;
  readonly unit: Unit;
  readonly fact: Pick<Fact<unknown>, 'state' | 'origin' | 'others'>;
  /** the value the fact has for this step; `null` when it is not known */
  readonly value: T | null;
  /** the name under which the fact is asked for, where the step has a term of its own */
  readonly asked?: Term;
}): Finding<T> {
  const { term, person, value } = leaf;
  return {
    term, person, basis: leaf.basis, unit: leaf.unit, origin: { kind: 'fact', fact: leaf.fact },
    outcome: value === null ? { kind: 'unknown', missing: [{ person, fact: leaf.asked ?? term }] } : known(value),
    from: [], decidedBy: null,
  };
}

/**
 * A step that is explained elsewhere in the same tree: its value, without what it rests on. For an amount that several steps of one calculation rest on,
 * so that the explanation says it once. Its formula is its own name.
 */
export function explainedElsewhere<T>(finding: Finding<T>): Finding<T> {
  return finding.origin.kind === 'derived' ? { ...finding, origin: { kind: 'derived', formula: finding.term }, from: [], decidedBy: null } : finding;
}

/** A known outcome. */
export function known<T>(value: T): Outcome<T> {
  return { kind: 'known', value };
}

/** Whether the finding is known and has this value. */
export function isKnown<T>(finding: Finding<T>, value: T): boolean {
  return finding.outcome.kind === 'known' && finding.outcome.value === value;
}

/** The value of a known finding, else `null`. */
export function valueOf<T>(finding: Finding<T>): T | null {
  return finding.outcome.kind === 'known' ? finding.outcome.value : null;
}

/** The facts that are missing in any of the findings, each once. */
export function missingIn(findings: readonly Finding<unknown>[]): readonly MissingFact[] {
  const missing: MissingFact[] = [];
  for (const { outcome } of findings) {
    if (outcome.kind !== 'unknown') continue;
    for (const one of outcome.missing) {
      if (!missing.some((other) => other.person === one.person && other.fact === one.fact)) missing.push(one);
    }
  }
  return missing;
}

/** Fills in the findings and their values, and answers what is in the way of a value. Runs in the innermost loop of every calculation, hence one plain pass. */
function gather(inputs: Inputs, from: Finding<unknown>[], values: Record<string, unknown>): Unknown | NotApplicable | null {
  let notApplicable: NotApplicable | null = null;
  let unknown = false;
  for (const name in inputs) {
    const input = inputs[name as Term];
    if (input === undefined) continue;
    if (isList(input)) {
      const known: unknown[] = [];
      for (const one of input) {
        from.push(one);
        if (one.outcome.kind === 'known') known.push(one.outcome.value);
        else if (one.outcome.kind === 'unknown') unknown = true;
      }
      values[name] = known;
      continue;
    }
    const { outcome } = input;
    from.push(input);
    if (outcome.kind === 'known') values[name] = outcome.value;
    else if (outcome.kind === 'unknown') unknown = true;
    else notApplicable ??= outcome;
  }
  return notApplicable ?? (unknown ? { kind: 'unknown', missing: missingIn(from) } : null);
}

function isList(input: Finding<unknown> | readonly Finding<unknown>[]): input is readonly Finding<unknown>[] {
  return Array.isArray(input);
}
