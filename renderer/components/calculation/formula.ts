import type { Explanation } from '../../../shared/models/explanation.ts';
import type { Words } from '../../wording/words.ts';
import { outcomeInWords } from './outcome.ts';

/** The formula of a step with its terms in words: `max(0, standardPremiums − normPremium)` reads `hoogste van 0 en (standaardpremie − normpremie)`. */
export function formulaInWords(step: Explanation, words: Words): string | null {
  if (step.origin.kind !== 'derived' || isPassedOn(step) || isExplainedElsewhere(step)) return null;
  return written(step.origin.formula, (name) => [words.term(name)], words);
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
  return written(formula, (name) => inputs.filter(({ term }) => term === name).map((input) => outcomeInWords(input, words)), words);
}

/** A step that stands in full elsewhere in the same calculation: here it has no formula but its own name. */
function isExplainedElsewhere({ term, origin }: Explanation): boolean {
  return origin.kind === 'derived' && origin.formula === term;
}

/** A step that only passes on what the step below it came to, such as the sum of one income. */
export function isPassedOn({ origin, from: [only, ...others] }: Explanation): boolean {
  return origin.kind === 'derived' && only !== undefined && others.length === 0 && [only.term, `sum(${only.term})`, `max(${only.term})`].includes(origin.formula.trim());
}

/**
 * Reads the formula from left to right; a call becomes a phrase of the language, everything else stays in its place. A name can stand for several things, such as
 * the incomes of two people: as all that a call is about, each is a part of the phrase.
 */
function written(formula: string, named: (name: string) => readonly string[], { wording, format }: Words): string {
  const tokens = formula.match(/[A-Za-z]\w*|\d+(?:\.\d+)?|[<>]=?|[≤≥=×/+−(),-]/g) ?? [];
  const { phrases, and } = wording.explanation;
  const phraseOf: ReadonlyMap<string, (parts: readonly string[]) => string> = new Map(Object.entries(phrases));
  let at = 0;

  function sequence(): readonly string[] {
    const parts: (readonly string[])[] = [];
    while (at < tokens.length && tokens[at] !== ',' && tokens[at] !== ')') parts.push(part());
    const [only = [], ...others] = parts;
    return others.length === 0 ? only : [parts.map((one) => one.join(' + ')).join(' ')];
  }

  function part(): readonly string[] {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '(') {
      const inside = sequence().join(' + ');
      at += 1;
      return [`(${inside})`];
    }
    if (/^\d/.test(token)) return [format.number(token)];
    if (token === 'and') return [and];
    if (!/^[A-Za-z]/.test(token)) return [token === '/' ? '÷' : token === '-' ? '−' : token];
    return tokens[at] === '(' ? [call(token)] : named(token);
  }

  function call(name: string): string {
    const parts: string[] = [];
    do {
      at += 1;
      parts.push(...sequence());
    } while (tokens[at] === ',');
    at += 1;
    return phraseOf.get(name)?.(parts) ?? `${name}(${parts.join('; ')})`;
  }

  const text = sequence().join(' + ');
  // A sum that is the whole formula needs nothing around it.
  return /^sum\(\w+\)$/.test(formula) ? text.replace(/^\((.*)\)$/, '$1') : text;
}
