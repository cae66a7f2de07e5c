import { allowances, type Allowance } from '../../models/allowance.ts';
import type { AllowanceFigures } from '../../models/assessment.ts';
import type { CalendarDate } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import type { Term } from '../../models/term.ts';
import { applicationDeadline } from '../procedure/index.ts';

/** Which allowances are received, and what of the household is supposed besides the file. */
export interface PerhapsQuestion {
  /** the allowances that run or were decided on in the year */
  readonly received: readonly Allowance[];
  readonly today: CalendarDate;
  /** with what was told on the phone, such as a rent; without it the facts on the file alone */
  readonly supposed?: HouseholdFacts;
}

/** misschien ook recht — an allowance that is not received, reckoned. Nobody applies for anything here. */
export interface PerhapsEntitled {
  /**
   * `entitled`: there is an award; `perhaps`: not known, and it can be more than nothing; `notEntitled`: nothing, by conditions that are not met or by the amount; `refused`: the rules do not cover the case;
   * `tooLate`: the last day to apply is over
   */
  readonly state: 'entitled' | 'perhaps' | 'notEntitled' | 'refused' | 'tooLate';
  /** the award or between which it lies, what is missing, and the conditions that are not met */
  readonly figures: AllowanceFigures;
  /** uiterste aanvraagdatum; `null` for kinderopvangtoeslag, which reaches three months back from the application (Wko art. 1.3 lid 2) and is reckoned as if applied for today */
  readonly applyUntil: Term | null;
  /** what the supposition does to the awards of the allowances that are received; `null` is not known. No allowance is a fact of another, so that to apply by itself does nothing to them. */
  readonly others: readonly { readonly allowance: Allowance; readonly difference: EuroText | null }[];
}

/** Reckons the allowances that are not received, by the rules themselves, from what is known. */
export function perhapsEntitled(facts: HouseholdFacts, { received, today, supposed = facts }: PerhapsQuestion, figuresOf: (facts: HouseholdFacts) => Readonly<Record<Allowance, AllowanceFigures>>): readonly PerhapsEntitled[] {
  const now = figuresOf(facts);
  const then = figuresOf({ ...supposed, childcareAppliedOn: today });
  const others = received.map((allowance) => {
    const [before, after] = [now[allowance].award, (allowance === 'childcare' ? figuresOf(supposed) : then)[allowance].award];
    return { allowance, difference: before === null || after === null ? null : writeEuro(readEuro(after).minus(readEuro(before))) };
  });
  return allowances.filter((allowance) => !received.includes(allowance)).map((allowance) => {
    const applyUntil = allowance === 'childcare' ? null : applicationDeadline(facts.year);
    const figures = then[allowance];
    return { state: applyUntil !== null && applyUntil.end < today ? 'tooLate' : stateOf(figures), figures, applyUntil, others };
  });
}

function stateOf({ status, award, bounds }: AllowanceFigures): PerhapsEntitled['state'] {
  if (status === 'refused') return 'refused';
  if (award !== null) return readEuro(award).greaterThan(0) ? 'entitled' : 'notEntitled';
  return bounds !== undefined && readEuro(bounds.highest).isZero() ? 'notEntitled' : 'perhaps';
}
