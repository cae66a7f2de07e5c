import type { CalendarDate } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { derive, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import { inForce } from '../../engine/parameter.ts';
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

/** Whether earlier costs count in the amount claimed is not published; they are left out here. */
export const claimedWithoutCosts: Mark = unpublished('claimedWithEarlierCosts', article('Kostenwet', '3', '1'));
