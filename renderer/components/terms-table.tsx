import { styled } from '@mui/material/styles';
import type { Allowance } from '../../shared/models/allowance.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import { writeEuro, type EuroText } from '../../shared/models/money.ts';
import type { TermLine } from '../../shared/rules/index.ts';
import { colour, measure } from '../theme.ts';
import { useWords } from '../wording/words.ts';
import { AmountText } from './amount-text.tsx';
import { HiddenText } from './hidden-text.tsx';

interface TermsTableProps {
  readonly lines: readonly TermLine[];
  /** what a screen reader calls the table, where it is not the only one */
  readonly name?: string;
  /** the terms are withheld, and not paid */
  readonly setOff?: boolean;
  /** what is left after each term */
  readonly withRest?: boolean;
  /** the allowance that each plan is for, where there are several */
  readonly allowances?: readonly Allowance[] | null;
  /** when each term was paid, in the order of the lines; `null`: not yet */
  readonly paidOn?: readonly (CalendarDate | null)[];
  readonly total?: EuroText;
  /** as many rows as there is room for */
  readonly dense?: boolean;
}

/** termijntabel: every term with its day and amount, and beside it what is asked for. A day that nobody told is said to be unknown; where no term has one there is no column for it. */
export function TermsTable({ lines, name, setOff = false, withRest = false, allowances = null, paidOn, total, dense = false }: TermsTableProps) {
  const { wording, format } = useWords();
  const { termsTable } = wording.moneyBack;
  const dated = !dense || lines.some(({ due }) => due !== null);
  return (
    <Table data-dense={dense}>
      {name !== undefined && <caption><HiddenText>{name}</HiddenText></caption>}
      <thead>
        <tr>
          <th scope="col" className="number">{dense ? <abbr title={termsTable.number}>{termsTable.numberShort}</abbr> : termsTable.number}</th>
          {dated && <th scope="col">{setOff ? termsTable.setOffOn : dense ? termsTable.dueShort : termsTable.due}</th>}
          {allowances !== null && <th scope="col"><abbr title={termsTable.allowance}>{termsTable.allowance}</abbr></th>}
          <th scope="col" className="number">{termsTable.amount}</th>
          {withRest && <th scope="col" className="number">{termsTable.rest}</th>}
          {paidOn !== undefined && <th scope="col">{termsTable.paidOn}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ number, due, amount, plan, rest }, index) => (
          <tr key={number}>
            <th scope="row" className="number">{number}</th>
            {dated && <td>{due === null ? <span className="weak">{termsTable.dayUnknown}</span> : format.date(due)}</td>}
            {allowances !== null && <td><Short allowance={allowances[plan]} /></td>}
            <td className="number"><AmountText amount={writeEuro(amount)} digits="cents" /></td>
            {withRest && <td className="number weak"><AmountText amount={writeEuro(rest)} digits="cents" /></td>}
            {paidOn !== undefined && <td className={isThere(paidOn[index]) ? undefined : 'weak'}>{isThere(paidOn[index]) ? format.date(paidOn[index]) : termsTable.notPaid}</td>}
          </tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>{termsTable.total}</th>
            <td className="number"><AmountText amount={total} digits="cents" weight="strong" /></td>
          </tr>
        </tfoot>
      )}
    </Table>
  );
}

function Short({ allowance }: { readonly allowance: Allowance | undefined }) {
  const { common } = useWords().wording;
  return allowance === undefined ? null : <abbr title={common.allowance[allowance]}>{common.allowanceShort[allowance]}</abbr>;
}

function isThere(day: CalendarDate | null | undefined): day is CalendarDate {
  return day !== null && day !== undefined;
}

const Table = styled('table')({
  borderCollapse: 'collapse',
  justifySelf: 'start',
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '3px 14px 3px 0', whiteSpace: 'nowrap' },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& tbody tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& tfoot tr > *': { borderTop: `1px solid ${colour('line')}`, fontWeight: 600 },
  '& .number': { textAlign: 'right' },
  '& .weak': { color: colour('inkSoft') },
  '& abbr': { textDecoration: 'none' },
  '&[data-dense="true"]': { width: '100%', '& th, & td': { padding: '1px 6px 1px 0', lineHeight: 1.3 } },
});
