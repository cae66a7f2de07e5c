import type { CalendarDate } from '../../models/calendar.ts';
import { Decimal, writeEuro, type EuroText } from '../../models/money.ts';
import { valueOf, type Finding } from '../engine/finding.ts';
import type { LegalBasis } from '../engine/legal-basis.ts';
import type { Mark } from './mark.ts';
import { about, answered, askedEuro, basisOf, type QuestionAnswer } from './question.ts';

/** An amount of a debt, an income or a payment: not below nought, and below a hundred million. */
export const askedAmount = askedEuro.refine((amount) => !amount.isNegative() && amount.lessThan(100_000_000), 'expected an amount from 0 to 100 million');

/** A debt that there is: nothing can be arranged on one that is paid. */
export const askedDebt = askedAmount.refine((amount) => !amount.isZero(), 'expected a debt of more than nothing');

/** The day of the reference facts: what is asked without a day is answered by the law of that day. */
export const asOf: CalendarDate = '2026-11-21';

export const nought = new Decimal(0);

/** A known answer with its articles, what of it is not certain, and what stays open; each once. */
export function tell(values: Readonly<Record<string, unknown>>, bases: readonly LegalBasis[], marks: readonly Mark[]): QuestionAnswer {
  return answered(values, { ...about([], marks), ...basisOf(bases) });
}

/** A finding as an answer writes it, with all its digits. */
export function text(finding: Finding<Decimal>): EuroText {
  return writeEuro(valueOf(finding) ?? nought);
}
