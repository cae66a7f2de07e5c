import type { Explanation } from '../../../shared/models/explanation.ts';
import type { Words } from '../../wording/words.ts';
import { outcomeInWords } from './outcome.ts';

/** The formula of a step with its terms in words: `max(0, standardPremiums − normPremium)` reads `hoogste van 0 en (standaardpremie − normpremie)`. */
export function formulaInWords(step: Explanation, words: Words): string | null {
  if (step.origin.kind !== 'derived' || isPassedOn(step) || isExplainedElsewhere(step)) return null;
  return written(step.origin.formula, (name) => words.term(name), words);
}

/**
 * The same formula with the values in the place of the terms. `null` where that says nothing new: conditions, choices, and steps of
 * which something is unknown.
 */
export function formulaInValues(step: Explanation, words: Words): string | null {
  if (step.origin.kind !== 'derived' || isPassedOn(step) || step.unit === 'yes or no' || step.unit === 'date') return null;
  const { formula } = step.origin;
  const inputs = step.from.filter((input) => new RegExp(`\\b${input.term}\\b`).test(formula));
  if (formula.startsWith('if(') || /^\w+$/.test(formula) || inputs.length === 0 || inputs.some(({ outcome }) => outcome.kind !== 'known')) return null;
  return written(formula, (name) => {
    const values = inputs.filter(({ term }) => term === name).map((input) => outcomeInWords(input, words));
    return values.length === 0 ? words.term(name) : values.join(' + ');
  }, words);
}

/** A step that stands in full elsewhere in the same calculation: here it has no formula but its own name. */
function isExplainedElsewhere({ term, origin }: Explanation): boolean {
  return origin.kind === 'derived' && origin.formula === term;
}

/** A step that only passes on what the step below it came to. */
export function isPassedOn(step: Explanation): boolean {
  return step.origin.kind === 'derived' && step.from.length === 1 && step.origin.formula.trim() === step.from[0]?.term;
}

/** Reads the formula from left to right; a call becomes a phrase of the language, everything else stays in its place. */
function written(formula: string, nameOf: (name: string) => string, { wording, format }: Words): string {
  const tokens = formula.match(/[A-Za-z]\w*|\d+(?:\.\d+)?|[<>]=?|[≤≥=×/+−(),-]/g) ?? [];
  const phrases: Readonly<Record<string, (parts: readonly string[]) => string>> = wording.explanation.phrases;
  let at = 0;

  function sequence(): string {
    const parts: string[] = [];
    while (at < tokens.length && tokens[at] !== ',' && tokens[at] !== ')') parts.push(part());
    return parts.join(' ');
  }

  function part(): string {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '(') {
      const inside = sequence();
      at += 1;
      return `(${inside})`;
    }
    if (/^\d/.test(token)) return format.number(token);
    if (!/^[A-Za-z]/.test(token)) return token === '/' ? '÷' : token === '-' ? '−' : token;
    if (tokens[at] !== '(') return nameOf(token);
    return call(token);
  }

  function call(name: string): string {
    const parts: string[] = [];
    do {
      at += 1;
      parts.push(sequence());
    } while (tokens[at] === ',');
    at += 1;
    const phrase = Object.hasOwn(phrases, name) ? phrases[name] : undefined;
    return phrase === undefined ? `${name}(${parts.join('; ')})` : phrase(parts);
  }

  return sequence();
}
