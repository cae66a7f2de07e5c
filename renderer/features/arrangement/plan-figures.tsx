import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { writeEuro, type Decimal } from '../../../shared/models/money.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { CalculationTree } from '../../components/calculation/calculation-tree.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import type { PlanOfAllowance } from './plan-of-allowance.ts';

interface PlanFiguresProps {
  readonly plans: readonly PlanOfAllowance[];
}

/** Month amount, number of terms, first and last day and the last term, per allowance; with how the month amount was reckoned. */
export function PlanFigures({ plans }: PlanFiguresProps) {
  const { wording, format } = useWords();
  const { arrangement, common, moneyBack } = wording;
  const [treeShown, setTreeShown] = useState(false);
  const date = (day: string | null | undefined): string => (day === null || day === undefined ? moneyBack.termsTable.dayUnknown : format.date(day));
  const shown = plans.filter(({ terms }) => terms.length > 0);
  const dated = shown.some(({ terms }) => terms[0]?.due !== null);
  const explained = shown.filter(({ how }) => how !== null);
  return (
    <>
      <Table>
        <thead>
          <tr>
            {shown.length > 1 && <th scope="col">{moneyBack.termsTable.allowance}</th>}
            <th scope="col" className="number">{arrangement.figures.debt}</th>
            <th scope="col" className="number">{arrangement.figures.each}</th>
            <th scope="col" className="number">{arrangement.figures.count}</th>
            {dated && <th scope="col">{arrangement.figures.first}</th>}
            {dated && <th scope="col">{arrangement.figures.last}</th>}
            <th scope="col" className="number">{arrangement.figures.lastAmount}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ allowance, debt, terms }) => (
            <tr key={allowance}>
              {shown.length > 1 && <th scope="row">{common.allowance[allowance]}</th>}
              <td className="number"><Cents amount={debt} /></td>
              <td className="number"><Cents amount={terms[0]?.amount} strong /></td>
              <td className="number">{terms.length}</td>
              {dated && <td>{date(terms[0]?.due)}</td>}
              {dated && <td>{date(terms.at(-1)?.due)}</td>}
              <td className="number"><Cents amount={terms.at(-1)?.amount} /></td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Notes>
        {shown.flatMap(({ allowance, joined }) => (joined === null ? [] : [<span key={allowance}>{arrangement.joinedOf(euro(joined.remaining), euro(joined.added))}</span>]))}
        {shown.flatMap(({ allowance, exact }) => (exact === null ? [] : [<span key={`${allowance} exact`}>{arrangement.exact(fourDigits(exact))}</span>]))}
        {explained.length > 0 && <button type="button" aria-expanded={treeShown} onClick={() => setTreeShown(!treeShown)}><span aria-hidden>{treeShown ? '▾' : '▸'}</span> {arrangement.how}</button>}
      </Notes>
      {treeShown && explained.map(({ allowance, how }) => how !== null && <CalculationTree key={allowance} explanation={how} name={`${arrangement.how}, ${common.allowanceInSentence[allowance]}`} />)}
    </>
  );

  function euro(amount: Decimal): string {
    return format.euro(writeEuro(amount), 'cents');
  }

  /** What was rounded needs more digits than cents. */
  function fourDigits(amount: Decimal): string {
    return `€\u00a0${format.number(amount.toFixed(4))}`;
  }
}

function Cents({ amount, strong = false }: { readonly amount: Decimal | undefined; readonly strong?: boolean }) {
  return <AmountText amount={amount === undefined ? null : writeEuro(amount)} digits="cents" weight={strong ? 'strong' : 'plain'} />;
}

const Table = styled('table')({
  borderCollapse: 'collapse',
  width: '100%',
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '2px 10px 2px 0', whiteSpace: 'nowrap' },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft'), whiteSpace: 'normal', verticalAlign: 'bottom' },
  '& .number': { textAlign: 'right' },
  '& tbody tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
});

const Notes = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 14,
  marginTop: -6,
  fontSize: measure('textSmall'),
  color: colour('inkSoft'),
  '& button': { minHeight: 24, border: 0, borderRadius: 4, background: 'none', color: colour('accent'), font: 'inherit', cursor: 'pointer', padding: '0 4px', marginLeft: 'auto' },
});
