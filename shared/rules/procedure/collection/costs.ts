import type { CalendarDate } from '../../../models/calendar.ts';
import type { Recovery } from '../../../models/case-file.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../../models/money.ts';
import { derive, valueOf, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import { inForce } from '../../engine/parameter.ts';
import { refusable } from '../../engine/refusal.ts';
import { wholeEuros } from '../../engine/rounding.ts';
import { unpublished, type Mark } from '../mark.ts';
import { formalReminderBelow, formalReminderBorder, formalReminderFrom, saleCosts, seizureCosts, writBase, writMaximum, writStep, writStepSize } from '../money-parameters.ts';
import { published, told } from '../told.ts';

/** kosten van de aanmaning — by the amount claimed, on the day it is sent. Kostenwet art. 2. */
export function formalReminderCosts(claimed: Decimal, dated: CalendarDate): Finding<Decimal> {
  return derive({
    term: 'formalReminderCosts', basis: article('Kostenwet', '2'), unit: 'euro',
    formula: 'if(claimed < formalReminderBorder, formalReminderBelow, formalReminderFrom)',
    from: {
      claimed: told('claimed', claimed), formalReminderBorder: inForce(formalReminderBorder, dated, published),
      formalReminderBelow: inForce(formalReminderBelow, dated, published), formalReminderFrom: inForce(formalReminderFrom, dated, published),
    },
    compute: (values) => (values.claimed.lessThan(values.formalReminderBorder) ? values.formalReminderBelow : values.formalReminderFrom),
  });
}

/** kosten van het dwangbevel — an amount, more for every full step above the border, and no more than the maximum. Kostenwet art. 3 lid 1. */
export function writCosts(claimed: Decimal, dated: CalendarDate): Finding<Decimal> {
  return derive({
    term: 'writCosts', basis: article('Kostenwet', '3', '1'), unit: 'euro',
    formula: 'min(writMaximum, writBase + writStep × wholeEuros(max(0, claimed − writStepSize) / writStepSize))',
    from: {
      claimed: told('claimed', claimed), writBase: inForce(writBase, dated, published), writStep: inForce(writStep, dated, published),
      writStepSize: inForce(writStepSize, dated, published), writMaximum: inForce(writMaximum, dated, published),
    },
    compute: ({ claimed, writBase, writStep, writStepSize, writMaximum }) => Decimal.min(writMaximum, writBase.plus(writStep.times(wholeEuros(Decimal.max(0, claimed.minus(writStepSize)).dividedBy(writStepSize))))),
  });
}

/** What a seizure and a sale cost on a day; more for every hour above four, which is not reckoned here. Kostenwet art. 4 lid 1. */
export function seizureAndSale(dated: CalendarDate): { readonly seizure: Finding<Decimal>; readonly sale: Finding<Decimal> } {
  return { seizure: inForce(seizureCosts, dated, published), sale: inForce(saleCosts, dated, published) };
}

/** The costs that stand on a debt beside those of the step that it is at. */
export type CostsBesideRules =
  /** the step has no costs of its own by the law, or the debt does not tell which step they were of */
  | { readonly kind: 'noStep' }
  /** the amounts of that day are not published */
  | { readonly kind: 'refused' }
  /** `above`: what is charged above what the rules give, below nought where it is less; nought where it can be right */
  | { readonly kind: 'reckoned'; readonly step: 'formalReminder' | 'writ'; readonly byRules: Finding<Decimal>; readonly amount: EuroText; readonly above: EuroText };

/**
 * kosten naast de regels — over the principal, on the day the debt came to its step: the amount claimed then is not told. Of a writ the costs of the formal reminder before it are in the same sum, on a day that is not known: with
 * those too the costs can be right. Kostenwet art. 2 and 3.
 */
export function costsBesideRules({ costs, principal, stage, stageSince }: Pick<Recovery, 'costs' | 'principal' | 'stage' | 'stageSince'>): CostsBesideRules {
  if (stage !== 'formalReminder' && stage !== 'writ') return { kind: 'noStep' };
  const claimed = readEuro(principal);
  return refusable<CostsBesideRules>(() => {
    const byRules = (stage === 'writ' ? writCosts : formalReminderCosts)(claimed, stageSince);
    const amount = valueOf(byRules);
    if (amount === null) return { kind: 'refused' };
    const above = readEuro(costs).minus(amount);
    const reminderBefore = stage === 'writ' ? refusable(() => valueOf(formalReminderCosts(claimed, stageSince)), () => null) : null;
    return { kind: 'reckoned', step: stage, byRules, amount: writeEuro(amount), above: writeEuro(reminderBefore !== null && above.equals(reminderBefore) ? new Decimal(0) : above) };
  }, () => ({ kind: 'refused' }));
}

/** Whether earlier costs count in the amount claimed is not published; they are left out here. */
export const claimedWithoutCosts: Mark = unpublished('claimedWithEarlierCosts', article('Kostenwet', '3', '1'));
