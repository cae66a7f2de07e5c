import { styled } from '@mui/material/styles';
import type { Ref } from 'react';
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
    <Room ref={roomRef}>
      <Table role="grid" aria-label={moneyBack.tableName} data-origins={originsShown} {...gridProps}>
        <colgroup>
          <col className="debt" />
          <col className="amount" />
          <col className="extra" />
          <col className="amount" />
          <col className="rest" />
          <col />
        </colgroup>
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
                  <span>
                    {arrangement === null || arrangement.terms.length === 0
                      ? moneyBack.stageSince(caseWords.recoveryStage[recovery.stage], words.format.shortDate(recovery.stageSince, yearOf(file.today)))
                      : moneyBack.inArrangement(arrangement.terms.filter(({ paidOn }) => paidOn !== null).length, arrangement.terms.length)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Room>
  );
}

// On a wide screen the arrangements and the months stay in view below however many debts there are.
const Room = styled('div')({
  containerType: 'inline-size',
  flex: 'none',
  '[data-layout="wide"] &': { flex: '0 1 auto', minHeight: 53, overflow: 'auto', scrollPaddingTop: 25, '& thead th': { position: 'sticky', top: 0, backgroundColor: colour('card') } },
});

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& col.debt': { width: '27.5%' },
  '& col.amount': { width: '13.5%' },
  '& col.extra': { width: '11.5%' },
  '& col.rest': { width: '14.5%' },
  '& th, & td': { padding: '0 6px 0 0', textAlign: 'left', fontWeight: 400, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  '& th:first-of-type': { paddingLeft: measure('inset') },
  '& thead th': { height: 25, fontSize: measure('textSmall'), fontWeight: 500, color: colour('inkWeak') },
  '& .number': { textAlign: 'right' },
  '&[data-origins="false"] th[scope="row"]': { whiteSpace: 'normal' },
  '& tbody .number, & th[scope="row"]': { lineHeight: 1.15 },
  '& .stage': { color: colour('inkSoft'), padding: `0 ${measure('inset')} 0 4px`, fontSize: measure('textSmall'), lineHeight: 1.15, whiteSpace: 'normal', '& > span': { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' } },
  '& thead th:last-child': { paddingLeft: 4 },
  '& tbody th, & tbody td': { borderTop: `1px solid ${colour('lineSoft')}`, height: `calc(${measure('row')} - 4px)` },
  '& tbody tr[data-open="false"]': { color: colour('inkSoft') },
  '& tbody tr:focus-within': { backgroundColor: colour('accentGround') },
  '& .origin': { display: 'block', fontSize: 10.5, lineHeight: '11px', color: colour('inkSoft') },
  ...narrowTable,
});
