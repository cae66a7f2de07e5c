import { styled } from '@mui/material/styles';
import { writeEuro } from '../../../shared/models/money.ts';
import { termLines } from '../../../shared/rules/index.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { TermsTable } from '../../components/terms-table.tsx';
import { colour } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import type { PlanOfAllowance } from './plan-of-allowance.ts';

interface TermTablesProps {
  readonly plans: readonly PlanOfAllowance[];
}

/** A year of terms stands under each other; two years stand beside each other. */
const rowsOfTable = 12;

/** termijntabel: every term of all plans with its day, amount and what is left after it, and what they come to together. */
export function TermTables({ plans }: TermTablesProps) {
  const { arrangement, moneyBack } = useWords().wording;
  const { lines, total } = termLines(plans.map(({ terms }) => terms));
  const allowances = new Set(lines.map(({ plan }) => plan)).size > 1 ? plans.map(({ allowance }) => allowance) : null;
  const parts = Array.from({ length: Math.ceil(lines.length / rowsOfTable) }, (_, index) => lines.slice(index * rowsOfTable, (index + 1) * rowsOfTable));
  return (
    <div>
      <Tables>{parts.map((part) => <TermsTable key={part[0]?.number} dense withRest lines={part} allowances={allowances} name={arrangement.tableName(part[0]?.number ?? 0, part.at(-1)?.number ?? 0)} />)}</Tables>
      {lines.length > 0 && <Total><span>{moneyBack.termsTable.total}</span> <AmountText amount={writeEuro(total)} digits="cents" weight="strong" /></Total>}
    </div>
  );
}

const Tables = styled('div')({ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(210px, 1fr))', gap: '4px 18px', alignItems: 'start' });

const Total = styled('p')({ display: 'flex', justifyContent: 'flex-end', gap: 10, padding: '3px 6px 0 0', borderTop: `1px solid ${colour('line')}` });
