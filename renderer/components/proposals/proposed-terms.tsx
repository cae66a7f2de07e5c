import { styled } from '@mui/material/styles';
import type { Proposal } from '../../../shared/models/case-file.ts';
import { sumOf } from '../../case/sums.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { AmountText } from '../amount-text.tsx';

/** Every term of a proposal, when and how much, and what they come to together. A day that nobody told is said to be unknown. */
export function ProposedTerms({ terms, kind }: Pick<Proposal, 'terms' | 'kind'>) {
  const { wording, format } = useWords();
  const { moneyBack, proposals } = wording;
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col" className="number">{moneyBack.termNumber}</th>
          <th scope="col">{kind === 'setOff' ? proposals.setOffOn : proposals.dueBy}</th>
          <th scope="col" className="number">{moneyBack.termAmount}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ due, amount }, index) => (
          <tr key={index}>
            <th scope="row" className="number">{index + 1}</th>
            <td>{due === null ? proposals.dayUnknown : format.date(due)}</td>
            <td className="number"><AmountText amount={amount} digits="cents" /></td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>{proposals.total}</th>
          <td className="number"><AmountText amount={sumOf(terms.map(({ amount }) => amount))} digits="cents" weight="strong" /></td>
        </tr>
      </tfoot>
    </Table>
  );
}

const Table = styled('table')({
  borderCollapse: 'collapse',
  justifySelf: 'start',
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '3px 14px 3px 0' },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& tbody tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& tfoot tr > *': { borderTop: `1px solid ${colour('line')}`, fontWeight: 600 },
  '& .number': { textAlign: 'right' },
});
