import { styled } from '@mui/material/styles';
import type { Arrangement } from '../../shared/models/case-file.ts';
import { colour, measure } from '../theme.ts';
import { useWords } from '../wording/words.ts';
import { AmountText } from './amount-text.tsx';

interface TermsTableProps {
  readonly terms: Arrangement['terms'];
}

/** Every instalment of an arrangement: when it is due, how much it is, and when it was paid. */
export function TermsTable({ terms }: TermsTableProps) {
  const { wording, format } = useWords();
  const { moneyBack } = wording;
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col" className="number">{moneyBack.termNumber}</th>
          <th scope="col">{moneyBack.termDue}</th>
          <th scope="col" className="number">{moneyBack.termAmount}</th>
          <th scope="col">{moneyBack.termPaid}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ due, amount, paidOn }, index) => (
          <tr key={due}>
            <th scope="row" className="number">{index + 1}</th>
            <td>{format.date(due)}</td>
            <td className="number"><AmountText amount={amount} digits="cents" /></td>
            <td data-paid={paidOn !== null}>{paidOn === null ? moneyBack.notPaid : format.date(paidOn)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const Table = styled('table')({
  borderCollapse: 'collapse',
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '3px 12px 3px 0' },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& tbody tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& .number': { textAlign: 'right' },
  '& [data-paid="false"]': { color: colour('inkSoft') },
});
