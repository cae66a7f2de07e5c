import type { Allowance } from '../../models/allowance.ts';
import type { AllowanceAmounts } from '../../models/assessment.ts';
import type { Month } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import { sameWorth, type Ground } from './ground.ts';
import { replacements } from './grounds.ts';

/** How an allowance is reckoned: by the rules themselves. */
export type Reckoning = (facts: HouseholdFacts, allowance: Allowance) => AllowanceAmounts;

/** A ground with its part of the difference. */
export interface GroundShare extends Ground {
  /** in euro; `null` where it cannot be told apart, because no amount can be given before or after it */
  readonly share: EuroText | null;
}

/** verschil per grondslag — what each ground that differs does to an amount. The shares and what is told together add up to the difference. */
export interface DifferencePerGround {
  /** the amount on the first facts and on the second; `null` is unknown or refused */
  readonly from: EuroText | null;
  readonly to: EuroText | null;
  readonly difference: EuroText | null;
  /** the biggest first, then what cannot be told apart, then what does nothing to this allowance */
  readonly grounds: readonly GroundShare[];
  /** samenloop — what the grounds without a share of their own come to between two amounts that are known */
  readonly together: EuroText;
}

/**
 * verschil per grondslag — lays two sets of facts of one household and year beside each other. The grounds that differ are replaced one after another in the order of the law, and each time the same rules
 * reckon: what that does is the share of the ground. About the award of the year, or about what a decision shows for a month of it.
 */
export function differenceOfFacts(from: HouseholdFacts, to: HouseholdFacts, allowance: Allowance, reckon: Reckoning, month: Month | null): DifferencePerGround {
  const amountOf = (facts: HouseholdFacts): Decimal | null => amountIn(reckon(facts, allowance), month);
  const first = amountOf(from);
  const walk = replacements(from, to).reduce<Walk>((sofar, { ground, replace }) => {
    const facts = replace(sofar.facts);
    return step(sofar, ground, facts, amountOf(facts));
  }, { facts: from, amount: first, lastKnown: first, grounds: [], together: nought });
  const { amount, together } = walk;
  return {
    from: first === null ? null : writeEuro(first), to: amount === null ? null : writeEuro(amount), difference: first === null || amount === null ? null : writeEuro(amount.minus(first)),
    grounds: walk.grounds.filter(saysSomething).toSorted((one, other) => weight(other) - weight(one) || sizeOf(other).comparedTo(sizeOf(one))), together: writeEuro(together),
  };
}

/** How far the replacing has come. */
interface Walk {
  readonly facts: HouseholdFacts;
  readonly amount: Decimal | null;
  /** the last amount that could be given */
  readonly lastKnown: Decimal | null;
  readonly grounds: readonly GroundShare[];
  readonly together: Decimal;
}

/** A ground has a share of its own where the amount is known before and after it; what comes after an unknown amount is told together with what made it unknown. */
function step({ amount: before, lastKnown, grounds, together }: Walk, ground: Ground, facts: HouseholdFacts, amount: Decimal | null): Walk {
  const share = before === null || amount === null ? null : amount.minus(before);
  const bridged = before === null && amount !== null && lastKnown !== null ? amount.minus(lastKnown) : nought;
  return { facts, amount, lastKnown: amount ?? lastKnown, grounds: [...grounds, { ...ground, share: share === null ? null : writeEuro(share) }], together: together.plus(bridged) };
}

/** What differs only outside the year, such as the end of a contract in the year after, says nothing unless it did something. */
function saysSomething({ was, is, share }: GroundShare): boolean {
  return (share !== null && !readEuro(share).isZero()) || !sameWorth(was, is);
}

function amountIn({ award, months }: AllowanceAmounts, month: Month | null): Decimal | null {
  const amount = month === null ? award : (months.find((one) => one.month === month)?.shown ?? null);
  return amount === null ? null : readEuro(amount);
}

function weight({ share }: GroundShare): number {
  return share === null ? 1 : readEuro(share).isZero() ? 0 : 2;
}

function sizeOf({ share }: GroundShare): Decimal {
  return share === null ? nought : readEuro(share).abs();
}

const nought = new Decimal(0);
