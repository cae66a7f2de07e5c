import { styled } from '@mui/material/styles';
import { writeEuro } from '../../../shared/models/money.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import type { PlanOfAllowance } from './plan-of-allowance.ts';
import { termRows, type TermRow } from './term-rows.ts';

interface TermTablesProps {
  readonly plans: readonly PlanOfAllowance[];
}

/** A year of terms stands under each other; two years stand beside each other. */
const rowsOfTable = 12;

/** termijntabel: every term with its day, amount and what is left after it, and what they come to together. */
export function TermTables({ plans }: TermTablesProps) {
  const { arrangement } = useWords().wording;
  const rows = termRows(plans);
  const several = new Set(rows.map(({ allowance }) => allowance)).size > 1;
  const parts = Array.from({ length: Math.ceil(rows.length / rowsOfTable) }, (_, index) => rows.slice(index * rowsOfTable, (index + 1) * rowsOfTable));
  const [first] = rows;
  return (
    <div>
      <Tables>{parts.map((part) => <TermTable key={part[0]?.number} rows={part} several={several} />)}</Tables>
      {first !== undefined && <Total><span>{arrangement.total}</span> <AmountText amount={writeEuro(first.rest.plus(first.amount))} digits="cents" weight="strong" /></Total>}
    </div>
  );
}

function TermTable({ rows, several }: { readonly rows: readonly TermRow[]; readonly several: boolean }) {
  const { wording, format } = useWords();
  const { arrangement, common } = wording;
  const { column } = arrangement;
  const dated = rows.some(({ due }) => due !== null);
  return (
    <Table>
      <caption><HiddenText>{arrangement.tableName(rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0)}</HiddenText></caption>
      <thead>
        <tr>
          <th scope="col" className="number">{column.number}</th>
          {dated && <th scope="col">{column.due}</th>}
          {several && <th scope="col"><abbr title={column.allowance}>{column.allowance}</abbr></th>}
          <th scope="col" className="number">{column.amount}</th>
          <th scope="col" className="number">{column.rest}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, allowance, due, amount, rest }) => (
          <tr key={number}>
            <th scope="row" className="number">{number}</th>
            {dated && <td>{due === null ? <span className="weak">{arrangement.firstUnknown}</span> : format.date(due)}</td>}
            {several && <td><abbr title={common.allowance[allowance]}>{common.allowanceShort[allowance]}</abbr></td>}
            <td className="number"><AmountText amount={writeEuro(amount)} digits="cents" /></td>
            <td className="number weak"><AmountText amount={writeEuro(rest)} digits="cents" /></td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const Tables = styled('div')({ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(210px, 1fr))', gap: '4px 18px', alignItems: 'start' });

const Table = styled('table')({
  borderCollapse: 'collapse',
  width: '100%',
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '1px 6px 1px 0', lineHeight: 1.3, whiteSpace: 'nowrap' },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& tbody tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& .number': { textAlign: 'right' },
  '& .weak': { color: colour('inkSoft') },
  '& abbr': { textDecoration: 'none' },
});

const Total = styled('p')({ display: 'flex', justifyContent: 'flex-end', gap: 10, padding: '3px 6px 0 0', borderTop: `1px solid ${colour('line')}` });
