import type { Recovery } from '../../shared/models/case-file.ts';
import { writeEuro } from '../../shared/models/money.ts';
import type { DebtFault } from '../../shared/rules/index.ts';
import { capital } from '../wording/capital.ts';
import type { Words } from '../wording/words.ts';

/** What the data show to be wrong with a debt, with the days and the amount it is seen from. */
export function debtFaultInWords({ term, amount, on, against, certain }: DebtFault, recovery: Recovery, { wording: { moneyBack, caseWords }, format }: Words): string {
  const euro = format.euro(writeEuro(amount), 'cents');
  const day = (date: string | null): string => (date === null ? '' : format.dateInSentence(date));
  switch (term) {
    case 'remindedDuringArrangement': {
      const seen = moneyBack.fault.reminded(capital(caseWords.recoveryStage[recovery.stage]), day(on), day(against));
      return [seen, ...(amount.greaterThan(0) ? [moneyBack.fault.withCosts(euro)] : []), ...(certain ? [] : [moneyBack.fault.checkReminder])].join(' ');
    }
    case 'costsDuringArrangement': return moneyBack.fault.costs(euro, day(against));
    case 'noStepAfterSetOff': return moneyBack.fault.noStep(day(on), euro);
    case 'paidMoreThanOwed': return moneyBack.fault.overpaid(euro);
    case 'amountBelowNought': return moneyBack.fault.belowNought(euro);
    case 'dueBeforeDecision': return moneyBack.fault.dueBefore(day(on), day(against));
    default: return '';
  }
}

/** The same in a few words, for in a column. */
export function debtFaultInShort({ term }: DebtFault, recovery: Recovery, { wording: { moneyBack, caseWords } }: Words): string {
  switch (term) {
    case 'remindedDuringArrangement': return moneyBack.faultShort.reminded(caseWords.recoveryStageShort[recovery.stage]);
    case 'costsDuringArrangement': return moneyBack.faultShort.costs;
    case 'noStepAfterSetOff': return moneyBack.faultShort.noStep;
    case 'paidMoreThanOwed': return moneyBack.faultShort.overpaid;
    default: return moneyBack.faultShort.check;
  }
}
