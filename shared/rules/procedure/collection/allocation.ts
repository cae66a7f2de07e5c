import type { CalculationYear } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { downToCent, sum } from '../../engine/rounding.ts';
import { choice, type Mark } from '../mark.ts';

/** What is open of a debt, part by part. */
export interface OpenParts {
  readonly costs: Decimal;
  readonly lateInterest: Decimal;
  readonly recovery: Decimal;
  /** interest of the old art. 27: only of years before 2026 */
  readonly awardInterest: Decimal;
  readonly penalty: Decimal;
}

/** What a payment goes to. */
export interface Allocation extends OpenParts {
  /** paid above what was open */
  readonly leftOver: Decimal;
  readonly basis: LegalBasis;
  readonly marks: readonly Mark[];
}

/**
 * toerekening van betalingen — costs of collection, then late interest, then what is left in proportion: the recovery and the fine, and of calculation years before 2026 the interest of art. 27 as well. Awir
 * art. 34 lid 3, and 47b for the older years. Cents that do not divide go to the largest parts.
 */
export function allocate(payment: Decimal, open: OpenParts, year: CalculationYear): Allocation {
  const costs = Decimal.min(payment, open.costs);
  const lateInterest = Decimal.min(payment.minus(costs), open.lateInterest);
  const rest = payment.minus(costs).minus(lateInterest);
  const shared = [open.recovery, year < 2026 ? open.awardInterest : new Decimal(0), open.penalty];
  const [recovery = nought, awardInterest = nought, penalty = nought] = inProportion(Decimal.min(rest, sum(shared)), shared);
  const given = sum([costs, lateInterest, recovery, awardInterest, penalty]);
  return {
    costs, lateInterest, recovery, awardInterest, penalty, leftOver: payment.minus(given),
    basis: article('Awir', year < 2026 ? '47b' : '34', year < 2026 ? null : '3'),
    marks: isEven(rest, shared) ? [] : [choice('centInProportion', article('Awir', '34', '3'))],
  };
}

/** Shares in cents, down; the cents left over go to the largest parts, one each, so that none gets more than it is. */
function inProportion(amount: Decimal, parts: readonly Decimal[]): readonly Decimal[] {
  const whole = sum(parts);
  if (whole.isZero() || amount.equals(whole)) return parts;
  const shares = parts.map((part) => downToCent(amount.times(part).dividedBy(whole)));
  let left = amount.minus(sum(shares));
  for (const index of parts.map((_, place) => place).toSorted((one, other) => (parts[other] ?? nought).comparedTo(parts[one] ?? nought))) {
    const more = Decimal.min(left, cent);
    shares[index] = (shares[index] ?? nought).plus(more);
    left = left.minus(more);
  }
  return shares;
}

function isEven(rest: Decimal, parts: readonly Decimal[]): boolean {
  const whole = sum(parts);
  if (whole.isZero() || rest.greaterThanOrEqualTo(whole)) return true;
  return parts.every((part) => { const share = rest.times(part).dividedBy(whole); return share.equals(downToCent(share)); });
}

const nought = new Decimal(0);
const cent = new Decimal('0.01');
