import type { Explanation, ExplanationOrigin, ExplanationOutcome, Unit } from '../../models/explanation.ts';
import { Decimal, writeEuro } from '../../models/money.ts';
import type { Finding, Origin, Outcome } from './finding.ts';

/**
 * uitleg — turns a finding into plain text that can cross the bridge, be kept and be printed. Steps that several amounts share are
 * turned into text once.
 */
export function explainer(): (finding: Finding<unknown>) => Explanation {
  const decisive = new Map<Finding<unknown>, Explanation>();
  const folded = new Map<Finding<unknown>, Explanation>();

  function explain(finding: Finding<unknown>, decides: boolean): Explanation {
    const made = finding.origin.kind === 'parameter' ? (decides ? amountsOfLaw : foldedAmountsOfLaw) : decides ? decisive : folded;
    const before = made.get(finding);
    if (before !== undefined) return before;
    const explanation: Explanation = {
      term: finding.term, person: finding.person, basis: finding.basis, unit: finding.unit,
      origin: originText(finding.origin, finding.person),
      outcome: outcomeText(finding.outcome, finding.unit),
      decisive: decides,
      from: finding.from.length === 0 ? nothing : explainAll(finding, decides),
    };
    made.set(finding, explanation);
    return explanation;
  }

  // A plain loop: every step of every answer goes through it.
  function explainAll({ from, decidedBy }: Finding<unknown>, decides: boolean): readonly Explanation[] {
    const explanations: Explanation[] = [];
    for (const step of from) explanations.push(explain(step, decides && (decidedBy === null || decidedBy.includes(step))));
    return explanations;
  }

  return (finding) => explain(finding, true);
}

/** What a fact or an amount of law rests on. */
const nothing: readonly Explanation[] = [];

/** The finding of a published amount is the same in every calculation, and so is its explanation. */
const amountsOfLaw = new WeakMap<Finding<unknown>, Explanation>();
const foldedAmountsOfLaw = new WeakMap<Finding<unknown>, Explanation>();

/** An amount as text, with at most the ten decimals that an amount in text may have. */
export function amountText(amount: Decimal): string {
  return writeEuro(amount.toDecimalPlaces(10, Decimal.ROUND_HALF_UP));
}

function originText(origin: Origin, person: string | null): ExplanationOrigin {
  if (origin.kind === 'derived') return origin;
  if (origin.kind === 'fact') {
    const { state, origin: record, others } = origin.fact;
    return { kind: 'fact', person, state, record, ...(others !== undefined && { others }) };
  }
  const { validFrom, validTo, publication: { title, link, readIn }, quote, provisional } = origin.version;
  return { kind: 'parameter', validFrom, validTo, publication: title, link, readIn, quote, provisional, replaced: origin.replaced };
}

/** A factor of law is written with all its digits: it has more than an amount may have. */
function outcomeText(outcome: Outcome<unknown>, unit: Unit): ExplanationOutcome {
  if (outcome.kind !== 'known') return outcome;
  const { value } = outcome;
  if (typeof value === 'boolean') return { kind: 'known', value };
  if (!Decimal.isDecimal(value)) return { kind: 'known', value: String(value) };
  return { kind: 'known', value: unit === 'factor' ? writeEuro(value) : amountText(value) };
}
