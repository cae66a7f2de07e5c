import { styled } from '@mui/material/styles';
import type { CSSProperties, Ref } from 'react';
import { yearOf } from '../../../shared/models/calendar.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../../shared/models/money.ts';
import { valueOf, type DebtTotals } from '../../../shared/rules/index.ts';
import { debtFaultInShort } from '../../case/debt-fault-in-words.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { FaultMark } from '../../components/fault-mark.tsx';
import { narrowTable } from '../../components/narrow-table.ts';
import { useGridNavigation } from '../../components/grid-navigation.ts';
import { useLayoutKind } from '../../layout/layout-kind.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { totalsOf, type Debt } from './totals.ts';

interface DebtsTableProps {
  readonly debts: readonly Debt[];
  /** the element that holds the rows, and scrolls where they would push the arrangements out of sight */
  readonly roomRef: Ref<HTMLDivElement>;
  readonly onOpen: (recoveryId: string) => void;
}

/**
 * Per allowance and year: principal, costs, interest, paid, set off, rest and the stage in plain words, and the sums of what is open. Where there is no room for a column each, costs and interest share one, and paid and
 * set off; the smaller line in it then says which is which.
 */
export function DebtsTable({ debts, roomRef, onOpen }: DebtsTableProps) {
  const words = useWords();
  const { moneyBack, common, caseWords } = words.wording;
  const file = useCaseFile();
  const setFocus = useSession((state) => state.setFocus);
  const originsShown = useSession((state) => state.originsShown);
  const apart = useLayoutKind() !== 'wide';
  const columns = apart ? columnsApart : columnsTogether;
  const open = (index: number): void => {
    const debt = debts[index];
    if (debt !== undefined) onOpen(debt.recovery.id);
  };
  const { gridProps, cellProps } = useGridNavigation({
    rows: debts.length,
    columns: columns.length + 2,
    onReach: ({ row }) => {
      const debt = debts[row];
      if (debt !== undefined) setFocus({ kind: 'recovery', id: debt.recovery.id });
    },
    onOpen: ({ row }) => open(row),
  });
  if (debts.length === 0) return null;
  const totals = totalsOf(debts);
  const totalled = debts.filter(({ open: isOpen }) => isOpen).length > 1;
  const twoLines = originsShown || apart || debts.some(({ faults, missed }) => faults.length > 0 || missed !== null);
  return (
    <Room data-two-lines={twoLines} data-origins={originsShown} style={{ '--debts': debts.length } as CSSProperties}>
      <Rows ref={roomRef}>
        <Table role="grid" aria-label={moneyBack.tableName} data-two-lines={twoLines} {...gridProps}>
          <thead>
            <tr>
              <th scope="col">{moneyBack.column.debt}</th>
              {columns.map((column) => <th key={column} scope="col" className="number">{moneyBack.column[column]}</th>)}
              <th scope="col">{moneyBack.column.stage}</th>
            </tr>
          </thead>
          <tbody>
            {debts.map((debt, index) => {
              const { recovery, open: isOpen, arrangement, faults, missed } = debt;
              const [fault] = faults;
              return (
                <tr key={recovery.id} data-open={isOpen} onDoubleClick={() => open(index)}>
                  <th scope="row" {...cellProps(index, 0)} title={`${common.allowance[recovery.allowance]} ${recovery.year}`}>
                    {moneyBack.debt(common.allowance[recovery.allowance], recovery.year)}
                    {(originsShown || apart) && <span className="origin">{moneyBack.originOf(common.source[recovery.source], words.format.date(recovery.dated))}</span>}
                  </th>
                  {columns.map((column, place) => (
                    <td key={column} className="number" data-label={moneyBack.column[column]} {...cellProps(index, place + 1)}>
                      <AmountText amount={amountIn(column, amountsOf(debt))} digits="cents" weight={column === 'rest' ? 'strong' : 'plain'} />
                      <Share column={column} amounts={amountsOf(debt)} />
                    </td>
                  ))}
                  <td className="stage" data-label={moneyBack.column.stage} {...cellProps(index, columns.length + 1)} title={caseWords.recoveryStageInWords[recovery.stage]}>
                    {arrangement === null || arrangement.terms.length === 0
                      ? moneyBack.stageSince(caseWords.recoveryStageShort[recovery.stage], words.format.shortDate(recovery.stageSince, yearOf(file.today)))
                      : moneyBack.inArrangement(arrangement.terms.filter(({ paidOn }) => paidOn !== null).length, arrangement.terms.length)}
                    {fault !== undefined && <FaultMark certain={fault.certain}>{debtFaultInShort(fault, recovery, words)}</FaultMark>}
                    {fault === undefined && missed !== null && <FaultMark certain>{moneyBack.missed(words.format.shortDate(missed, yearOf(file.today)))}</FaultMark>}
                  </td>
                </tr>
              );
            })}
          </tbody>
          {totalled && (
            <tfoot>
              <tr>
                <th scope="row">{moneyBack.total}</th>
                {columns.map((column) => (
                  <td key={column} className="number" data-label={moneyBack.column[column]}>
                    <AmountText amount={amountIn(column, totals)} digits="cents" weight={column === 'rest' ? 'strong' : 'plain'} />
                    <Share column={column} amounts={totals} />
                  </td>
                ))}
                <td className="stage">{moneyBack.countOfDebts(debts.filter(({ open: isOpen }) => isOpen).length)}</td>
              </tr>
            </tfoot>
          )}
        </Table>
      </Rows>
    </Room>
  );
}

type Column = 'principal' | 'costs' | 'interest' | 'extra' | 'paid' | 'setOff' | 'paidAndSetOff' | 'rest';

const columnsApart: readonly Column[] = ['principal', 'costs', 'interest', 'paid', 'setOff', 'rest'];
const columnsTogether: readonly Column[] = ['principal', 'extra', 'paidAndSetOff', 'rest'];

function amountsOf({ recovery, rest }: Debt): DebtTotals {
  const { principal, costs, interest, paid, setOff } = recovery;
  return { principal: readEuro(principal), costs: readEuro(costs), interest: readEuro(interest), paid: readEuro(paid), setOff: readEuro(setOff), rest: valueOf(rest) ?? new Decimal(0) };
}

function amountIn(column: Column, amounts: DebtTotals): EuroText {
  if (column === 'extra') return writeEuro(amounts.costs.plus(amounts.interest));
  return writeEuro(column === 'paidAndSetOff' ? amounts.paid.plus(amounts.setOff) : amounts[column]);
}

/** In a column of two amounts: what it is of the two. */
function Share({ column, amounts: { costs, interest, paid, setOff } }: { readonly column: Column; readonly amounts: DebtTotals }) {
  const { wording: { moneyBack }, format } = useWords();
  if (column === 'extra') {
    if (costs.isZero() && interest.isZero()) return null;
    return <span className="origin">{interest.isZero() ? moneyBack.onlyCosts : costs.isZero() ? moneyBack.onlyInterest : moneyBack.ofWhichInterest(format.euro(writeEuro(interest), 'cents'))}</span>;
  }
  if (column !== 'paidAndSetOff' || (setOff.isZero() && paid.isZero())) return null;
  return <span className="origin">{setOff.isZero() ? moneyBack.onlyPaid : paid.isZero() ? moneyBack.setOff : moneyBack.partlySetOff(format.euro(writeEuro(setOff), 'cents'))}</span>;
}

// On a wide screen the arrangements and the months stay in view below however many debts there are, and the rows that show are whole ones.
const Room = styled('div')({
  '--line': `calc(${measure('row')} - 4px)`,
  '--names': '25px',
  containerType: 'inline-size',
  flex: 'none',
  '&[data-two-lines="true"]': { '--line': `calc(${measure('row')} + 6px)` },
  '[data-layout="wide"] &[data-origins="false"]': { '--line': `calc(${measure('row')} - 2px)` },
  '[data-layout="wide"] &': { containerType: 'size', flex: '0 1 calc(var(--names) + var(--debts) * var(--line))', minHeight: 'calc(var(--names) + min(var(--debts), 4) * var(--line))' },
});

const Rows = styled('div')({
  // A pixel more: a hundred parts of the height come to a hair less than the height, and then a row that just fits would be folded away.
  '[data-layout="wide"] &': { maxHeight: 'calc(var(--names) + round(down, 100cqh - var(--names) + 1px, var(--line)))', overflow: 'auto', scrollPaddingTop: 'var(--names)', '& thead th': { position: 'sticky', top: 0, zIndex: 1, backgroundColor: colour('card') }},
});

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { padding: '0 8px 0 0', textAlign: 'left', fontWeight: 400 },
  '& th:first-of-type': { paddingLeft: measure('inset') },
  '& thead th': { height: 'var(--names)', fontSize: measure('textSmall'), fontWeight: 500, color: colour('inkWeak'), whiteSpace: 'nowrap' },
  '& .number': { textAlign: 'right' },
  '& tbody .number, & th[scope="row"]': { lineHeight: 1.15 },
  '& .stage': { width: '21%', color: colour('inkSoft'), padding: `0 ${measure('inset')} 0 4px`, fontSize: measure('textSmall'), lineHeight: 1.15 },
  // A mark stands on its one line below the stage, beside a name that is as long as "kindgebonden budget".
  '[data-layout="wide"] & .stage': { width: '25%', paddingRight: 4 },
  '& thead th:last-child': { paddingLeft: 4 },
  '& tbody th, & tbody td': { borderTop: `1px solid ${colour('lineSoft')}`, height: 'var(--line)' },
  '& tfoot th, & tfoot td': { borderTop: `1px solid ${colour('line')}`, height: 'var(--line)', fontWeight: 500 },
  '& tfoot .number': { lineHeight: 1.15 },
  // The head of the part says what is left of all debts: on a wide screen the room is for the arrangements and the months below, in a narrow window there are no columns.
  '[data-layout="wide"] & tfoot, [data-layout="narrow"] & tfoot': { display: 'none' },
  '& tbody tr[data-open="false"]': { color: colour('inkSoft') },
  '& tbody tr:focus-within': { backgroundColor: colour('accentGround') },
  '& .origin': { display: 'block', fontSize: 10.5, lineHeight: '11px', color: colour('inkSoft') },
  ...narrowTable,
});
