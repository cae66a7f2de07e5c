import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Allowance } from '../../../shared/models/allowance.ts';
import { useGridNavigation, type Place } from '../../components/grid-navigation.ts';
import { narrowTable } from '../../components/narrow-table.ts';
import { HiddenText } from '../../components/hidden-text.tsx';
import { isDefinitive } from '../../case/decisions.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { AmountCell } from './amount-cell.tsx';
import { amountColumns, cellsOf, copyOf, type AmountColumn, type Cell } from './cells.ts';
import { paidThrough, type AllowanceRow, type RowStatus } from './rows.ts';

interface AllowancesTableProps {
  readonly rows: readonly AllowanceRow[];
  readonly onOpen: (allowance: Allowance) => void;
}

/** How many columns stand before the amounts: the allowance and its status. */
const before = 2;

/** Four rows, one per allowance. Arrows move over rows and columns, Enter opens the decision, Ctrl+C copies the amount with its label and date. */
export function AllowancesTable({ rows, onOpen }: AllowancesTableProps) {
  const words = useWords();
  const { allowances, common } = words.wording;
  const file = useCaseFile();
  const setFocus = useSession((state) => state.setFocus);
  const focus = useSession((state) => state.focus);
  const year = useSession((state) => state.year);
  const [copied, setCopied] = useState('');

  const through = paidThrough(rows);
  const definitive = rows.some(({ decision }) => decision !== null) && rows.every(({ decision }) => decision === null || isDefinitive(decision));
  const names: Readonly<Record<AmountColumn, string>> = {
    month: allowances.column.month,
    paid: allowances.paidThrough(through === null ? null : words.format.monthShort(through)),
    advance: definitive ? allowances.column.definitive : allowances.column.advance,
    right: allowances.column.right,
    difference: allowances.column.difference,
  };
  const cells = rows.map((row) => cellsOf(row, (column) => names[column], file, words));
  const cellAt = ({ row, column }: Place): Cell | undefined => cells[row]?.find((cell) => amountColumns.indexOf(cell.column) + before === column);

  const copy = (place: Place): void => {
    const [row, cell] = [rows[place.row], cellAt(place)];
    if (row === undefined || cell === undefined) return;
    const text = copyOf(cell, row, names[cell.column], file, words);
    void navigator.clipboard.writeText(text).then(() => setCopied(allowances.copied(text)));
  };
  const { gridProps, cellProps } = useGridNavigation({
    rows: rows.length,
    columns: before + amountColumns.length,
    startRow: Math.max(0, rows.findIndex(({ allowance }) => focus?.kind === 'assessment' && focus.allowance === allowance)),
    onReach: (place) => {
      const row = rows[place.row];
      if (row !== undefined) setFocus({ kind: 'assessment', allowance: row.allowance, year, month: null });
    },
    onOpen: (place) => {
      const row = rows[place.row];
      if (row !== undefined) onOpen(row.allowance);
    },
    onCopy: copy,
  });

  return (
    <>
      <Room>
        <Table role="grid" aria-label={allowances.tableName(year)} {...gridProps}>
          <colgroup>
            <col className="name" />
            <col className="status" />
            {amountColumns.map((column) => <col key={column} className={column} />)}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{allowances.column.allowance}</th>
              <th scope="col">{allowances.column.status}</th>
              {amountColumns.map((column) => <th scope="col" key={column} className={`number ${column}`}>{names[column]}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.allowance} data-allowance={row.allowance} data-pointed={focus?.kind === 'assessment' && focus.allowance === row.allowance && focus.year === year} onDoubleClick={() => onOpen(row.allowance)}>
                <th scope="row" {...cellProps(index, 0)}>{common.allowance[row.allowance]}</th>
                <td className="state" data-label={allowances.column.status} {...cellProps(index, 1)}>
                  <Status data-tone={toneOf(row.status)}>{allowances.status[row.status]}</Status>
                </td>
                {(cells[index] ?? []).map((cell) => (
                  <AmountCell key={cell.column} cell={cell} label={names[cell.column]} {...cellProps(index, amountColumns.indexOf(cell.column) + before, cell.span)} />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Room>
      <HiddenText role="status">{copied}</HiddenText>
    </>
  );
}

/** The dot beside the word: it never says more than the word does. */
function toneOf(status: RowStatus): 'runs' | 'waits' | 'stands' {
  if (status === 'advance' || status === 'advanceRevised' || status === 'continues') return 'runs';
  return status === 'mutation' || status === 'applied' || status === 'inProgress' || status === 'suspended' ? 'waits' : 'stands';
}

const Room = styled('div')({ containerType: 'inline-size' });

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& col.name': { width: '21.3%' },
  '& col.status': { width: '15.1%' },
  '& col.month': { width: '10.4%' },
  '& col.paid': { width: '14.5%' },
  '& col.advance': { width: '12.6%' },
  '& col.right': { width: '12.4%' },
  '& col.difference': { width: '13.7%' },
  '& th, & td': { padding: '0 8px', textAlign: 'left', fontWeight: 400, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& th:first-of-type': { paddingLeft: measure('inset'), paddingRight: 4 },
  '& th:last-child, & td:last-child': { paddingRight: measure('inset') },
  '& td.state': { paddingRight: 0, whiteSpace: 'normal', lineHeight: 1.1 },
  '& thead th': { height: 23, fontSize: measure('textSmall'), fontWeight: 500, color: colour('inkWeak') },
  '& thead .number': { paddingLeft: 0 },
  // Where the centre is narrow the heads take two short lines and the columns keep their amounts whole.
  '@container (max-width: 680px)': {
    '& col.name': { width: '23.2%' },
    '& col.status': { width: '14.6%' },
    '& col.month': { width: '10.7%' },
    '& col.paid': { width: '13.4%' },
    '& col.advance': { width: '10.9%' },
    '& col.right': { width: '12.6%' },
    '& col.difference': { width: '14.6%' },
    '& thead th': { whiteSpace: 'normal', fontSize: 11, lineHeight: '11.5px' },
  },
  'html[data-density="comfortable"] &': {
    '& col.name': { width: '25.6%' },
    '& col.status': { width: '12.2%' },
    '& col.month': { width: '11.2%' },
    '& col.advance': { width: '11.4%' },
    '& col.paid, & col.right': { width: '12.5%' },
    '& col.difference': { width: '14.6%' },
    '& thead th': { whiteSpace: 'normal', lineHeight: 1.1, height: 34 },
  },
  '& .number': { textAlign: 'right' },
  // Room beside the amount for how it changed.
  '[data-layout="wide"] && col.month': { width: '14.6%' },
  '[data-layout="wide"] && col.name': { width: '18.6%' },
  '[data-layout="wide"] && col.status': { width: '13.5%' },
  '[data-layout="wide"] & thead .month': { paddingRight: `calc(5 * ${measure('textSmall')} + 8px)` },
  '& tbody tr': { height: measure('row'), cursor: 'default' },
  '& tbody th, & tbody td': { borderTop: `1px solid ${colour('lineSoft')}`, height: measure('row') },
  '& tbody tr[data-pointed="true"]': { backgroundColor: colour('accentGround'), '& th': { fontWeight: 500 } },
  ...narrowTable,
});

const Status = styled('span')({
  fontSize: measure('textSmall'),
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  '&::before': { content: '""', flex: 'none', width: 7, height: 7, borderRadius: '50%', border: `1.5px solid ${colour('inkWeak')}` },
  '&[data-tone="runs"]::before': { backgroundColor: colour('good'), borderColor: colour('good') },
  '&[data-tone="waits"]::before': { backgroundColor: colour('termLine'), borderColor: colour('termLine') },
});
