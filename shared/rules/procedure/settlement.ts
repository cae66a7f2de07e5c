import type { CalendarDate } from '../../models/calendar.ts';
import { Decimal } from '../../models/money.ts';
import { allOf } from '../engine/conditions.ts';
import { derive, valueOf, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import { inForce } from '../engine/parameter.ts';
import type { Term } from '../glossary.ts';
import { reading, type Mark } from './mark.ts';
import { notRecoveredUpTo, viewFrom } from './money-parameters.ts';
import { published, told, toldWhether } from './told.ts';

/** A definitive award or its revision beside what was paid, of one allowance and year. */
export interface AwardToSettle {
  readonly dated: CalendarDate;
  readonly award: Decimal;
  /** what was paid and set off on the year, less what was asked back before */
  readonly paid: Decimal;
  /** gematigd: what is left of the recovery after moderation. Awir art. 26 lid 2. */
  readonly moderatedTo?: Decimal;
}

/** What a definitive award comes to beside the advance. */
export interface Settlement {
  readonly kind: 'even' | 'paidOut' | 'recovered' | 'notRecovered';
  /** award less paid: above nought is paid out within four weeks, below nought is to be recovered */
  readonly difference: Finding<Decimal>;
  /** what is recovered; nought where the amount is too small */
  readonly recovered: Finding<Decimal>;
  /** named possibilities for whoever weighs the recovery */
  readonly possibilities: readonly Possibility[];
  readonly marks: readonly Mark[];
}

/** Something that the law makes possible and that somebody has to weigh: nothing is decided here. */
export interface Possibility {
  readonly term: 'moderation' | 'proportionateDecision' | 'hardship';
  readonly basis: LegalBasis;
}

/** verrekening van het voorschot met de toekenning. Awir art. 24 lid 2 and 3, 26 and 26a. */
export function settle({ dated, award, paid, moderatedTo }: AwardToSettle): Settlement {
  const difference = derive({
    term: 'settlementDifference', basis: article('Awir', '24', '2'), unit: 'euro per year',
    formula: 'award − paidOnYear',
    from: { award: told('award', award, 'euro per year'), paidOnYear: told('paidOnYear', paid, 'euro per year') },
    compute: (values) => values.award.minus(values.paidOnYear),
  });
  const gap = valueOf(difference) ?? new Decimal(0);
  const recovered = recoveredOf(difference, moderatedTo, dated);
  const kind = gap.isZero() ? 'even' : gap.greaterThan(0) ? 'paidOut' : valueOf(recovered)?.isZero() === true ? 'notRecovered' : 'recovered';
  return { kind, difference, recovered, possibilities: kind === 'recovered' ? recoveryPossibilities : [], marks: kind === 'recovered' || kind === 'notRecovered' ? [reading('amountOfYearOfDecision', article('Awir', '26a', '1'))] : [] };
}

/** matiging, afweging van belangen, hardheid en zienswijze: what can be weighed where something is recovered. */
export const recoveryPossibilities: readonly Possibility[] = [
  { term: 'moderation', basis: article('Awir', '26', '2') },
  { term: 'proportionateDecision', basis: article('Awir', '13b') },
  { term: 'hardship', basis: article('Awir', '47') },
];

/**
 * terug te vorderen bedrag — all that was paid above the award, or what moderation left of it, and nothing when that is not more than the amount of the year. "Indien dat niet meer bedraagt dan": the amount
 * itself is not recovered either.
 */
function recoveredOf(difference: Finding<Decimal>, moderatedTo: Decimal | undefined, dated: CalendarDate): Finding<Decimal> {
  const paidTooMuch = derive({
    term: 'paidTooMuch', basis: article('Awir', '26', '1'), unit: 'euro per year',
    formula: 'max(0, 0 − settlementDifference)',
    from: { settlementDifference: difference },
    compute: ({ settlementDifference }) => Decimal.max(0, settlementDifference.negated()),
  });
  const toRecover = moderatedTo === undefined ? paidTooMuch : moderated(paidTooMuch, moderatedTo);
  return smallAmountLeft(toRecover, dated);
}

/** The recovery after moderation: never more than what was paid too much. Awir art. 26 lid 2. */
function moderated(paidTooMuch: Finding<Decimal>, to: Decimal): Finding<Decimal> {
  return derive({
    term: 'paidTooMuch', basis: article('Awir', '26', '2'), unit: 'euro per year',
    formula: 'min(paidTooMuch, moderatedTo)',
    from: { paidTooMuch, moderatedTo: told('moderatedTo', to, 'euro per year') },
    compute: ({ paidTooMuch, moderatedTo }) => Decimal.min(paidTooMuch, moderatedTo),
  });
}

function smallAmountLeft(paidTooMuch: Finding<Decimal>, dated: CalendarDate): Finding<Decimal> {
  return derive({
    term: 'recovered', basis: article('Awir', '26a', '1'), unit: 'euro per year',
    formula: 'if(paidTooMuch ≤ notRecoveredUpTo, 0, paidTooMuch)',
    from: { paidTooMuch, notRecoveredUpTo: inForce(notRecoveredUpTo, dated, published) },
    compute: (values) => (values.paidTooMuch.lessThanOrEqualTo(values.notRecoveredUpTo) ? new Decimal(0) : values.paidTooMuch),
  });
}

/** What is asked back at a definitive award, a revision of one, or a changed advance: only the first two leave small amounts. Awir art. 26a lid 1. */
export function recoveredAmount(kind: 'definitive' | 'revision' | 'advance', tooMuch: Decimal, dated: CalendarDate, moderatedTo?: Decimal): Finding<Decimal> {
  const paidTooMuch = told('paidTooMuch', tooMuch, 'euro per year');
  const toRecover = moderatedTo === undefined ? paidTooMuch : moderated(paidTooMuch, moderatedTo);
  return kind === 'advance' ? toRecover : smallAmountLeft(toRecover, dated);
}

/** Why somebody need not be asked for a view, whatever the amount; each `null` while it is not known. Awir art. 26b lid 2 and 3. */
export interface ViewExceptions {
  readonly requestGranted: boolean | null;
  readonly ownData: boolean | null;
  readonly incomeFigureOnly: boolean | null;
}

/**
 * zienswijze — whether the amount alone makes that a view must be invited: from 1.500 euro to be recovered in a calculation year, all allowances together. Below it too, when the consequences may be
 * disproportionate: that is for whoever decides.
 */
export function viewByAmount(recoveredInYear: Decimal, dated: CalendarDate): Finding<boolean> {
  return derive({
    term: 'viewByAmount', basis: article('Awir', '26b', '1'), unit: 'yes or no',
    formula: 'recoveredInYear ≥ viewFrom',
    from: { recoveredInYear: told('recoveredInYear', recoveredInYear), viewFrom: inForce(viewFrom, dated, published) },
    compute: (values) => values.recoveredInYear.greaterThanOrEqualTo(values.viewFrom),
  });
}

/** Whether the view must be invited: by the amount, and none of the exceptions holds. */
export function viewToInvite(recoveredInYear: Decimal, dated: CalendarDate, exceptions: ViewExceptions): Finding<boolean> {
  return allOf({
    term: 'viewToInvite', basis: article('Awir', '26b'),
    conditions: [
      viewByAmount(recoveredInYear, dated),
      none('notRequestGranted', 'requestGranted', exceptions.requestGranted, '2'),
      none('notOwnData', 'ownDataOnly', exceptions.ownData, '2'),
      none('notIncomeFigureOnly', 'incomeFigureOnly', exceptions.incomeFigureOnly, '3'),
    ],
  });
}

function none(term: Term, exception: 'requestGranted' | 'ownDataOnly' | 'incomeFigureOnly', holds: boolean | null, paragraph: string): Finding<boolean> {
  return derive({
    term, basis: article('Awir', '26b', paragraph), unit: 'yes or no',
    formula: `not(${exception})`,
    from: { [exception]: toldWhether(exception, holds) } as Record<typeof exception, Finding<boolean>>,
    compute: (values) => !values[exception],
  });
}

/** What a moderated recovery leaves of what is paid later on the same year: only what is more than the moderation. Awir art. 22 lid 8 and 24 lid 4. */
export function paidAfterModeration(toPay: Decimal, moderatedBy: Decimal, kind: 'advance' | 'award'): Finding<Decimal> {
  return derive({
    term: 'paidAfterModeration', basis: kind === 'advance' ? article('Awir', '22', '8') : article('Awir', '24', '4'), unit: 'euro',
    formula: 'max(0, amountToPay − moderatedBy)',
    from: { amountToPay: told('amountToPay', toPay), moderatedBy: told('moderatedBy', moderatedBy) },
    compute: (values) => Decimal.max(0, values.amountToPay.minus(values.moderatedBy)),
  });
}
