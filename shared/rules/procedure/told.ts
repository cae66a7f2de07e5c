import type { Unit } from '../../models/explanation.ts';
import { Decimal } from '../../models/money.ts';
import { factFinding, type Finding } from '../engine/finding.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import type { Term } from '../glossary.ts';

/** An amount that a decision, a payment or whoever asks tells, as the first step of an explanation. */
export function told(term: Term, amount: Decimal | number, unit: Unit = 'euro'): Finding<Decimal> {
  return stated(term, new Decimal(amount), unit);
}

/** A yes or no that is told; `null` when it is not known, and then it is asked for under the name of the step. */
export function toldWhether(term: Term, holds: boolean | null): Finding<boolean> {
  return stated(term, holds, 'yes or no');
}

function stated<T>(term: Term, value: T | null, unit: Unit): Finding<T> {
  return factFinding({ term, person: null, basis: null, unit, fact: { state: 'known', origin: null }, value });
}

/** The published amounts, without those that are announced and not final. */
export const published: ParameterReading = { overrides: {}, provisional: false };

/** Also the amounts that hold until somebody changes them, for what is reckoned ahead. */
export const announced: ParameterReading = { overrides: {}, provisional: true };
