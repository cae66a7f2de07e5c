import { styled } from '@mui/material/styles';
import type { CSSProperties, Ref } from 'react';
import { yearOf } from '../../../shared/models/calendar.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { sumOf } from '../../case/sums.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { narrowTable } from '../../components/narrow-table.ts';
import { useGridNavigation } from '../../components/grid-navigation.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import type { Debt } from './totals.ts';

interface DebtsTableProps {
  readonly debts: readonly Debt[];
  /** the element that holds the rows, and scrolls where they would push the arrangements out of sight */
  readonly roomRef: Ref<HTMLDivElement>;
  readonly onOpen: (recoveryId: string) => void;
}

/** Per allowance and year: principal, costs and interest, paid, set off, rest and the stage in plain words. */
export function DebtsTable({ debts, roomRef, onOpen }: DebtsTableProps) {
  const words = useWords();
  const { moneyBack, common, caseWords } = words.wording;
  const file = useCaseFile();
  const setFocus = useSession((state) => state.setFocus);
  const originsShown = useSession((state) => state.originsShown);
  const open = (index: number): void => {
    const debt = debts[index];
    if (debt !== undefined) onOpen(debt.recovery.id);
  };
  const { gridProps, cellProps } = useGridNavigation({
    rows: debts.length,
    columns: 6,
    onReach: ({ row }) => {
      const debt = debts[row];
      if (debt !== undefined) setFocus({ kind: 'recovery', id: debt.recovery.id });
    },
    onOpen: ({ row }) => open(row),
  });
  if (debts.length === 0) return null;
  return (
    <Room data-origins={originsShown} style={{ '--debts': debts.length } as CSSProperties}>
      <Rows ref={roomRef}>
        <Table role="grid" aria-label={moneyBack.tableName} data-origins={originsShown} {...gridProps}>
          <thead>
            <tr>
              <th scope="col">{moneyBack.column.debt}</th>
              <th scope="col" className="number">{moneyBack.column.principal}</th>
              <th scope="col" className="number"><span title={`${moneyBack.column.costs}, ${moneyBack.column.interest.toLowerCase()}`}>{moneyBack.column.extra}</span></th>
              <th scope="col" className="number">{moneyBack.column.paidAndSetOff}</th>
              <th scope="col" className="number">{moneyBack.column.rest}</th>
              <th scope="col">{moneyBack.column.stage}</th>
            </tr>
          </thead>
          <tbody>
            {debts.map(({ recovery, rest, open: isOpen, arrangement }, index) => {
              const extra = sumOf([recovery.costs, recovery.interest]);
              return (
                <tr key={recovery.id} data-open={isOpen} onDoubleClick={() => open(index)}>
                  <th scope="row" {...cellProps(index, 0)} title={`${common.allowance[recovery.allowance]} ${recovery.year}`}>
                    {moneyBack.debt(common.allowance[recovery.allowance], recovery.year)}
                    {originsShown && <span className="origin">{moneyBack.originOf(common.source[recovery.source], words.format.date(recovery.dated))}</span>}
                  </th>
                  <td className="number" data-label={moneyBack.column.principal} {...cellProps(index, 1)}><AmountText amount={recovery.principal} digits="cents" /></td>
                  <td className="number" data-label={moneyBack.column.extra} {...cellProps(index, 2)} title={`${moneyBack.column.costs} ${words.format.euro(recovery.costs, 'cents')}, ${moneyBack.column.interest.toLowerCase()} ${words.format.euro(recovery.interest, 'cents')}`}>
                    <AmountText amount={extra} digits="cents" />
                  </td>
                  <td className="number" data-label={moneyBack.column.paidAndSetOff} {...cellProps(index, 3)} title={`${moneyBack.column.paid} ${words.format.euro(recovery.paid, 'cents')}, ${moneyBack.column.setOff.toLowerCase()} ${words.format.euro(recovery.setOff, 'cents')}`}>
                    <AmountText amount={sumOf([recovery.paid, recovery.setOff])} digits="cents" />
                    {!readEuro(recovery.setOff).isZero() && <span className="origin">{readEuro(recovery.paid).isZero() ? moneyBack.setOff : moneyBack.partlySetOff}</span>}
                  </td>
                  <td className="number" data-label={moneyBack.column.rest} {...cellProps(index, 4)}><AmountText amount={rest} digits="cents" weight="strong" /></td>
                  <td className="stage" data-label={moneyBack.column.stage} {...cellProps(index, 5)} title={caseWords.recoveryStageInWords[recovery.stage]}>
                    {arrangement === null || arrangement.terms.length === 0
                      ? moneyBack.stageSince(caseWords.recoveryStageShort[recovery.stage], words.format.shortDate(recovery.stageSince, yearOf(file.today)))
                      : moneyBack.inArrangement(arrangement.terms.filter(({ paidOn }) => paidOn !== null).length, arrangement.terms.length)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </Rows>
    </Room>
  );
}

// On a wide screen the arrangements and the months stay in view below however many debts there are, and the rows that show are whole ones.
const Room = styled('div')({
  '--line': `calc(${measure('row')} - 4px)`,
  '--names': '25px',
  containerType: 'inline-size',
  flex: 'none',
  '&[data-origins="true"]': { '--line': `calc(${measure('row')} + 6px)` },
  '[data-layout="wide"] &': { containerType: 'size', flex: '0 1 calc(var(--names) + var(--debts) * var(--line))', minHeight: 'calc(var(--names) + min(var(--debts), 4) * var(--line))' },
});

const Rows = styled('div')({
  '[data-layout="wide"] &': { maxHeight: 'calc(var(--names) + round(down, 100cqh - var(--names), var(--line)))', overflow: 'auto', scrollPaddingTop: 'var(--names)', '& thead th': { position: 'sticky', top: 0, zIndex: 1, backgroundColor: colour('card') } },
});

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { padding: '0 8px 0 0', textAlign: 'left', fontWeight: 400 },
  '& th:first-of-type': { paddingLeft: measure('inset') },
  '& thead th': { height: 'var(--names)', fontSize: measure('textSmall'), fontWeight: 500, color: colour('inkWeak'), whiteSpace: 'nowrap' },
  '& .number': { textAlign: 'right' },
  '& tbody .number, & th[scope="row"]': { lineHeight: 1.15 },
  '& .stage': { width: '23%', color: colour('inkSoft'), padding: `0 ${measure('inset')} 0 4px`, fontSize: measure('textSmall'), lineHeight: 1.15 },
  '& thead th:last-child': { paddingLeft: 4 },
  '& tbody th, & tbody td': { borderTop: `1px solid ${colour('lineSoft')}`, height: 'var(--line)' },
  '& tbody tr[data-open="false"]': { color: colour('inkSoft') },
  '& tbody tr:focus-within': { backgroundColor: colour('accentGround') },
  '& .origin': { display: 'block', fontSize: 10.5, lineHeight: '11px', color: colour('inkSoft') },
  ...narrowTable,
});
