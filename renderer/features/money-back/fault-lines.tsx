import { styled } from '@mui/material/styles';
import { debtFaultInWords } from '../../case/debt-fault-in-words.ts';
import { FaultMark } from '../../components/fault-mark.tsx';
import { measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import type { Debt } from './totals.ts';

interface FaultLinesProps {
  readonly debts: readonly Debt[];
}

/** What the data themselves show to be wrong, a line per fault, above the debts. */
export function FaultLines({ debts }: FaultLinesProps) {
  const words = useWords();
  const { moneyBack, common } = words.wording;
  const faults = debts.flatMap(({ recovery, faults: found }) => found.map((fault) => ({ recovery, fault })));
  if (faults.length === 0) return null;
  return (
    <Lines aria-label={moneyBack.faultsName}>
      {faults.map(({ recovery, fault }) => (
        <li key={`${recovery.id} ${fault.term}`}>
          <FaultMark certain={fault.certain}>{moneyBack.faultAbout(moneyBack.debt(common.allowance[recovery.allowance], recovery.year), debtFaultInWords(fault, recovery, words))}</FaultMark>
        </li>
      ))}
    </Lines>
  );
}

const Lines = styled('ul')({ flex: 'none', padding: `0 ${measure('inset')} 4px`, display: 'grid', gap: 2 });
