import type { Allowance } from '../../../models/allowance.ts';
import { addMonthsToDay, type CalendarDate } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { derive, valueOf, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import { inForce } from '../../engine/parameter.ts';
import { factsContradict } from '../../engine/refusal.ts';
import { sum, upToCent } from '../../engine/rounding.ts';
import { choice, reading, unpublished, type Mark } from '../mark.ts';
import { lowestTerm, mostTerms } from '../money-parameters.ts';
import { published, told } from '../told.ts';
import { termTable, type ArrangementTerm } from './term-table.ts';

/** What a standard arrangement is asked for. */
export interface StandardRequest {
  readonly debt: Decimal;
  /** the last payment date of the recovery */
  readonly due: CalendarDate;
  readonly askedOn: CalendarDate;
  /** the first term of a request after the last payment date, told by whoever prepares it: it is not published */
  readonly firstTerm?: CalendarDate;
  /** months of deferral during an objection that was rejected. Of an older page. */
  readonly monthsDeferred?: number;
}

/** An arrangement that nobody's means are looked at for. */
export interface StandardArrangement {
  /** a month amount before rounding */
  readonly exact: Finding<Decimal>;
  readonly each: Finding<Decimal>;
  readonly terms: readonly ArrangementTerm[];
  /** the last day on which it ends */
  readonly endsBy: CalendarDate | null;
  /** it could be asked for digitally on that day, also after the six weeks */
  readonly digitally: boolean;
  readonly marks: readonly Mark[];
}

/**
 * standaard betalingsregeling — twenty euro a month for every recovery, in at most 24 months; above 480 euro a twenty-fourth part. The first term on the last payment date. Leidraad Invordering 79.7, read in texts
 * of 2019 and in official pages of 2026.
 */
export function standardArrangement({ debt, due, askedOn, firstTerm, monthsDeferred = 0 }: StandardRequest): StandardArrangement {
  const late = askedOn > due;
  const first = firstTerm ?? (late ? null : due);
  const months = termsLeft(askedOn, monthsDeferred);
  if (valueOf(months)?.isZero() === true) throw factsContradict('monthsDeferred', 'no month is left for an arrangement');
  const exact = exactTerm(debt, months, askedOn);
  const each = roundedTerm(exact);
  const count = valueOf(months) ?? new Decimal(0);
  return {
    exact, each,
    terms: termTable(debt, valueOf(each) ?? new Decimal(0), first, Number(count)),
    endsBy: first === null ? null : addMonthsToDay(first, Number(count)),
    digitally: askedOn >= digitalSince,
    marks: [
      reading('guidelineOf2019', article('Li', '79.7')),
      reading('interestGoesOn', article('Iw', '28')),
      ...(valueOf(exact)?.equals(valueOf(each) ?? 0) === true ? [] : [choice('termRounding', article('Li', '79.7'))]),
      ...(late ? [unpublished('startOfLateArrangement', article('Li', '79.7'))] : []),
      ...(monthsDeferred > 0 ? [reading('monthsDeferredCount', article('Li', '79.7'))] : []),
    ],
  };
}

/** The first day on which the standard arrangement can be asked digitally, also after the six weeks. */
const digitalSince: CalendarDate = '2026-06-09';

/** A new recovery of the same allowance joins what is left of the running arrangement, again for at most 24 months. Leidraad 79.7. */
export function withNewRecovery(remaining: Decimal, added: Decimal): Finding<Decimal> {
  return derive({
    term: 'debtArranged', basis: article('Li', '79.7'), unit: 'euro',
    formula: 'remainingDebt + newRecovery',
    from: { remainingDebt: told('remainingDebt', remaining), newRecovery: told('newRecovery', added) },
    compute: ({ remainingDebt, newRecovery }) => remainingDebt.plus(newRecovery),
  });
}

/** Every allowance has an arrangement of its own, in which its recoveries stand together. Leidraad 79.7. */
export function perAllowance(debts: readonly { readonly allowance: Allowance; readonly amount: Decimal }[]): ReadonlyMap<Allowance, Decimal> {
  const allowances = [...new Set(debts.map(({ allowance }) => allowance))];
  return new Map(allowances.map((allowance) => [allowance, sum(debts.filter((debt) => debt.allowance === allowance).map(({ amount }) => amount))]));
}

/** How many terms there may be: the months of the guideline, less those that a rejected objection deferred the debt. */
export function termsLeft(on: CalendarDate, monthsDeferred: number): Finding<Decimal> {
  return derive({
    term: 'termsLeft', basis: article('Li', '79.7'), unit: 'months',
    formula: 'max(0, mostTerms − monthsDeferred)',
    from: { mostTerms: inForce(mostTerms, on, published), monthsDeferred: told('monthsDeferred', monthsDeferred, 'months') },
    compute: (values) => Decimal.max(0, values.mostTerms.minus(values.monthsDeferred)),
  });
}

/** The month amount: the lowest term, or the part that pays the debt in the months there are. */
export function exactTerm(debt: Decimal, months: Finding<Decimal>, on: CalendarDate): Finding<Decimal> {
  const lowest = inForce(lowestTerm, on, published);
  const share = derive({
    term: 'debtPerMonth', basis: article('Li', '79.7'), unit: 'euro per month',
    formula: 'debtArranged / termsLeft',
    from: { debtArranged: told('debtArranged', debt), termsLeft: months },
    compute: (values) => values.debtArranged.dividedBy(values.termsLeft),
  });
  return derive({
    term: 'monthlyTermExact', basis: article('Li', '79.7'), unit: 'euro per month',
    formula: 'max(lowestTerm, debtPerMonth)',
    from: { lowestTerm: lowest, debtPerMonth: share },
    compute: ({ lowestTerm, debtPerMonth }) => Decimal.max(lowestTerm, debtPerMonth),
  });
}

/** How a part is rounded is not published: up to the cent, and what is left in the last term. */
function roundedTerm(exact: Finding<Decimal>): Finding<Decimal> {
  return derive({
    term: 'monthlyTerm', basis: null, unit: 'euro per month',
    formula: 'upToCent(monthlyTermExact)',
    from: { monthlyTermExact: exact },
    compute: ({ monthlyTermExact }) => upToCent(monthlyTermExact),
  });
}
