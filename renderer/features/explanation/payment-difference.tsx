import type { CaseFile } from '../../../shared/models/case-file.ts';
import type { Allowance } from '../../../shared/models/allowance.ts';
import { yearOf, type CalculationYear } from '../../../shared/models/calendar.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { comparePayments, type PaymentChange, type PaymentsCompared } from '../../../shared/rules/index.ts';
import { householdRecords } from '../../case/household-records.ts';
import { usePeople } from '../../case/persons.ts';
import { useWords } from '../../wording/words.ts';
import { DifferenceTable, type DifferenceLine } from './difference-table.tsx';
import { groundLines } from './ground-lines.ts';

/** This month's payment of an allowance beside last month's, in the year that runs; `null` where there are no two to lay beside each other. */
export function paymentsOf(file: CaseFile, allowance: Allowance, year: CalculationYear): PaymentsCompared | null {
  const records = householdRecords(file);
  if (records === null || file.payments.state === 'failed' || year !== yearOf(file.today)) return null;
  return comparePayments(records, file.payments.value, allowance, file.today);
}

interface PaymentDifferenceProps {
  readonly change: PaymentChange;
}

/** Why a month pays another amount than the month before: what changed in the right, ground by ground, and what is set off. */
export function PaymentDifference({ change: { before, now, difference, setOff, right, rest } }: PaymentDifferenceProps) {
  const words = useWords();
  const { wording: { differences: wording }, format } = words;
  const people = usePeople();
  const year = yearOf(now.paidIn);
  const lines: readonly DifferenceLine[] = [
    ...(right === null ? [] : groundLines(right, year, people, words)),
    ...(readEuro(setOff).isZero() ? [] : [{ key: 'setOff', name: wording.setOff, was: format.euro(before.withheld), is: format.euro(now.withheld), effect: setOff }]),
    ...(readEuro(rest).isZero() ? [] : [{ key: 'rest', name: wording.rest, title: wording.restWhy, was: '', is: '', effect: rest }]),
  ];
  return (
    <DifferenceTable
      caption={wording.title.payments(format.monthInSentence(now.paidIn), format.monthName(before.paidIn))}
      over="month"
      lines={lines}
      totals={[{ name: `${wording.payment}: ${format.euro(before.amount)} → ${format.euro(now.amount)}`, amount: difference, strong: true }]}
    />
  );
}
