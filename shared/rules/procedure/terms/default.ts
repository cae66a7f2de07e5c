import { addDays, type CalendarDate } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import type { Term } from '../../../models/term.ts';
import { derive, factFinding, valueOf, type Finding } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { inForce } from '../../engine/parameter.ts';
import type { Term as Concept } from '../../glossary.ts';
import { published, told } from '../told.ts';
import { countTerm } from './count-term.ts';
import {
  penaltyFirstDays, penaltyLastDays, penaltyMost, penaltyMostOfSmall, penaltyNextDays, penaltyNoneBelow, penaltyPerWeek, penaltySmallDifference,
} from './penalty-parameters.ts';
import { noticeOfDefaultRule } from './term-rule.ts';

/**
 * ingebrekestelling — two weeks from the day after it was received, as far as the term to decide was over: a notice before that has no effect, `null`. From the next day the penalty runs, where
 * there is one, and appeal is open. Awb 4:17 lid 3 and 6:12.
 */
export function noticeOfDefault({ decideBy, received }: { readonly decideBy: CalendarDate; readonly received: CalendarDate }): { readonly term: Term; readonly firstPenaltyDay: CalendarDate } | null {
  if (received <= decideBy) return null;
  const term = countTerm(noticeOfDefaultRule, received);
  return { term, firstPenaltyDay: addDays(term.end, 1) };
}

/** What a late decision is about. Which penalty there is depends on it. */
export type LateDecision = 'finalAward' | 'objectionToFinalAward' | 'otherAllowanceDecision' | 'recoveryOperation';

/** Which penalty a late decision has, with the article that gives it or leaves it out. */
export interface LatePenalty {
  readonly kind: 'awir' | 'awb' | 'none';
  readonly basis: LegalBasis;
}

/** dwangsom — that of the Awir for a final award and an objection to it (12 lid 2), and so none for advances, changes, recovery and collection; that of the Awb for the recovery operation (4:17). */
export function latePenalty(decision: LateDecision): LatePenalty {
  if (decision === 'recoveryOperation') return { kind: 'awb', basis: article('Awb', '4:17') };
  return { kind: decision === 'otherAllowanceDecision' ? 'none' : 'awir', basis };
}

/** How late a decision is, and by how much the award differs from the advance. */
export interface LateFinalAward {
  readonly daysInDefault: number;
  readonly difference: Decimal;
  /** the day of which the law counts */
  readonly on: CalendarDate;
}

/**
 * dwangsom — with a late final award: an amount a week, up to a maximum that depends on the difference. Whether a part of a week counts is not settled: where that matters the penalty is unknown (`partWeeks`).
 * That the maximum takes the place of the 42 days of the Awb is a reading: an amount a week would never come to it. Awir 12 lid 2.
 */
export function penaltyAwir({ daysInDefault, difference, on }: LateFinalAward): Finding<Decimal> {
  const limit = penaltyLimit(difference, on);
  const perWeek = inForce(penaltyPerWeek, on, published);
  const wholeWeeks = new Decimal(daysInDefault).dividedBy(7).floor();
  const settled = daysInDefault % 7 === 0 || (valueOf(perWeek) ?? nought).times(wholeWeeks).greaterThanOrEqualTo(valueOf(limit) ?? nought);
  return derive({
    term: 'penaltyAwir', basis, unit: 'euro',
    formula: 'min(penaltyLimit, penaltyPerWeek × daysInDefault / 7)',
    from: { penaltyLimit: limit, penaltyPerWeek: perWeek, daysInDefault: days(daysInDefault, settled ? null : 'partWeeks') },
    compute: (values) => Decimal.min(values.penaltyLimit, values.penaltyPerWeek.times(values.daysInDefault).dividedBy(7)),
  });
}

/** The most that the penalty can be: nothing under one difference, less under another. Awir 12 lid 2. */
function penaltyLimit(difference: Decimal, on: CalendarDate): Finding<Decimal> {
  return derive({
    term: 'penaltyLimit', basis, unit: 'euro',
    formula: 'if(awardDifference < penaltyNoneBelow, 0, if(awardDifference < penaltySmallDifference, penaltyMostOfSmall, penaltyMost))',
    from: {
      awardDifference: told('awardDifference', difference), penaltyNoneBelow: inForce(penaltyNoneBelow, on, published), penaltySmallDifference: inForce(penaltySmallDifference, on, published),
      penaltyMostOfSmall: inForce(penaltyMostOfSmall, on, published), penaltyMost: inForce(penaltyMost, on, published),
    },
    compute: (values) => (values.awardDifference.lessThan(values.penaltyNoneBelow) ? nought : values.awardDifference.lessThan(values.penaltySmallDifference) ? values.penaltyMostOfSmall : values.penaltyMost),
  });
}

/** dwangsom — outside the Awir, such as in the recovery operation: by day, the first fourteen, the next fourteen and the last fourteen of at most 42. Awb 4:17 lid 1 and 2. */
export function penaltyAwb({ daysInDefault, on }: Pick<LateFinalAward, 'daysInDefault' | 'on'>): Finding<Decimal> {
  return derive({
    term: 'penaltyAwb', basis: article('Awb', '4:17', '2'), unit: 'euro',
    formula: 'min(daysInDefault, 14) × penaltyFirstDays + max(0, min(daysInDefault, 28) − 14) × penaltyNextDays + max(0, min(daysInDefault, 42) − 28) × penaltyLastDays',
    from: {
      daysInDefault: days(daysInDefault, null), penaltyFirstDays: inForce(penaltyFirstDays, on, published), penaltyNextDays: inForce(penaltyNextDays, on, published), penaltyLastDays: inForce(penaltyLastDays, on, published),
    },
    compute: (values) => {
      const between = (from: number, to: number) => Decimal.max(0, Decimal.min(values.daysInDefault, to).minus(from));
      return between(0, 14).times(values.penaltyFirstDays).plus(between(14, 28).times(values.penaltyNextDays)).plus(between(28, 42).times(values.penaltyLastDays));
    },
  });
}

const nought = new Decimal(0);
const basis = article('Awir', '12', '2');

/** The days as they are told; `open` names what is not settled about them, and then they are not known. */
function days(daysInDefault: number, open: Concept | null): Finding<Decimal> {
  return factFinding({
    term: 'daysInDefault', person: null, basis: null, unit: 'days', fact: { state: 'known', origin: null }, value: open === null ? new Decimal(daysInDefault) : null, ...(open === null ? {} : { asked: open }),
  });
}
