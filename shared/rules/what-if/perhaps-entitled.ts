import { allowances, type Allowance } from '../../models/allowance.ts';
import type { AllowanceFigures } from '../../models/assessment.ts';
import type { CalendarDate } from '../../models/calendar.ts';
import { readEuro } from '../../models/money.ts';
import type { Term } from '../../models/term.ts';
import { applicationDeadline } from '../procedure/index.ts';

/** Which allowances were applied for in the year, so that nothing is to be said of them. */
export interface PerhapsQuestion {
  readonly received: readonly Allowance[];
  readonly today: CalendarDate;
}

/** misschien ook recht — an allowance that is not received, reckoned. Nobody applies for anything here. No allowance is a fact of another, so that to apply does nothing to those that are received. */
export interface PerhapsEntitled {
  /**
   * `entitled`: there is an award; `perhaps`: not known, and it can be more than nothing; `askRent`: all that stands in the way is that no rented home is known; `notEntitled`: nothing, by conditions that are not met or by
   * the amount; `refused`: the rules do not cover the case; `tooLate`: the last day to apply is over
   */
  readonly state: 'entitled' | 'perhaps' | 'askRent' | 'notEntitled' | 'refused' | 'tooLate';
  /** the award or between which it lies, what is missing, and the conditions that are not met */
  readonly figures: AllowanceFigures;
  /** uiterste aanvraagdatum; `null` for kinderopvangtoeslag, which reaches three months back from the application (Wko art. 1.3 lid 2) and is reckoned by its day */
  readonly applyUntil: Term | null;
}

/** Of what a household comes to, the allowances that are not received. */
export function perhapsEntitled(told: Readonly<Record<Allowance, AllowanceFigures>>, { received, today }: PerhapsQuestion): readonly PerhapsEntitled[] {
  return allowances.filter((allowance) => !received.includes(allowance)).map((allowance) => {
    const figures = told[allowance];
    const applyUntil = allowance === 'childcare' ? null : applicationDeadline(figures.year);
    return { state: applyUntil !== null && applyUntil.end < today ? 'tooLate' : stateOf(figures), figures, applyUntil };
  });
}

function stateOf({ status, award, bounds, conditionsNotMet }: AllowanceFigures): PerhapsEntitled['state'] {
  if (status === 'refused') return 'refused';
  if (award !== null && readEuro(award).greaterThan(0)) return 'entitled';
  // A file of somebody who never applied for huurtoeslag says nothing of the home.
  if (conditionsNotMet.length > 0 && conditionsNotMet.every(({ term }) => term === 'rentsHome')) return 'askRent';
  if (award !== null) return 'notEntitled';
  return bounds !== undefined && readEuro(bounds.highest).isZero() ? 'notEntitled' : 'perhaps';
}
