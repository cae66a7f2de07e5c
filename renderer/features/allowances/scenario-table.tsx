import { styled } from '@mui/material/styles';
import { AmountText, DifferenceText } from '../../components/amount-text.tsx';
import { useGridNavigation } from '../../components/grid-navigation.ts';
import { narrowTable } from '../../components/narrow-table.ts';
import { ProvisionalMark } from '../../components/provisional-mark.tsx';
import { scenarioEffects, type AllowanceEffect } from '../../case/scenario-effect.ts';
import { useLayoutKind } from '../../layout/layout-kind.ts';
import { useCaseFile, useSession, type ScenarioResult } from '../../session/index.ts';
import { isPositive } from '../../case/sums.ts';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import type { ScenarioPayout } from '../../../shared/rules/index.ts';

interface ScenarioTableProps {
  readonly results: readonly ScenarioResult[];
  readonly chosen: number;
}

type Column =
  | { readonly kind: 'monthNow' | 'difference' | 'yearNow' | 'year' | 'rest' }
  | { readonly kind: 'month'; readonly scenario: number };

/** Wat-als as columns: the four allowances as they are now beside each scenario; of the chosen one also the difference, the year, and what goes back or is still to come. */
export function ScenarioTable({ results, chosen }: ScenarioTableProps) {
  const words = useWords();
  const { whatIf, common, allowances: own } = words.wording;
  const file = useCaseFile();
  const year = useSession((state) => state.year);
  const focus = useSession((state) => state.focus);
  const setFocus = useSession((state) => state.setFocus);
  const wide = useLayoutKind() === 'wide';
  const effects = results.map((result) => scenarioEffects(result, file));
  const [ofChosen, letter] = [effects[chosen] ?? [], results[chosen]?.letter ?? ''];
  // Before anything is supposed a scenario says nothing yet.
  const supposed = results.map(({ made }) => made.length > 0);
  const columns: readonly Column[] = [
    { kind: 'monthNow' }, ...results.map((_, scenario) => ({ kind: 'month' as const, scenario })), { kind: 'difference' },
    ...(results.length === 1 || wide ? [{ kind: 'yearNow' as const }, { kind: 'year' as const }] : []), { kind: 'rest' },
  ];
  const nameOf = (column: Column): string => {
    switch (column.kind) {
      case 'month': return whatIf.column.month(results[column.scenario]?.letter ?? '');
      case 'year': return whatIf.column.year(letter);
      default: return whatIf.column[column.kind];
    }
  };
  const saysNothingYet = (column: Column): boolean => column.kind !== 'monthNow' && column.kind !== 'yearNow' && supposed[column.kind === 'month' ? column.scenario : chosen] !== true;
  const { gridProps, cellProps } = useGridNavigation({
    rows: ofChosen.length, columns: columns.length + 1,
    onReach: ({ row }) => setFocus({ kind: 'scenario', scenario: chosen, allowance: ofChosen[row]?.allowance ?? null }),
  });
  return (
    <Room>
      <Table data-columns={columns.length} role="grid" aria-label={whatIf.tableName(letter, year)} {...gridProps}>
        <colgroup>
          <col className="name" />
          {columns.map((column) => <col key={nameOf(column)} className={column.kind} />)}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{own.column.allowance}</th>
            {columns.map((column) => <th scope="col" key={nameOf(column)} className={`number ${column.kind}`} data-chosen={isOfChosen(column, chosen)}>{nameOf(column)}</th>)}
          </tr>
        </thead>
        <tbody>
          {ofChosen.map((effect, row) => (
            <tr key={effect.allowance} data-allowance={effect.allowance} data-pointed={focus?.kind === 'scenario' && focus.allowance === effect.allowance}>
              <th scope="row" {...cellProps(row, 0)}>{common.allowance[effect.allowance]}</th>
              {columns.map((column, index) => (
                <td key={nameOf(column)} className={`number ${column.kind}`} data-label={nameOf(column)} data-chosen={isOfChosen(column, chosen)} {...cellProps(row, index + 1)}>
                  {saysNothingYet(column) ? '–' : <CellContent column={column} effect={effect} effects={effects} words={words} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Room>
  );
}

function isOfChosen(column: Column, chosen: number): boolean {
  return column.kind === 'year' || (column.kind === 'month' && column.scenario === chosen);
}

function CellContent({ column, effect, effects, words }: { readonly column: Column; readonly effect: AllowanceEffect; readonly effects: readonly (readonly AllowanceEffect[])[]; readonly words: Words }) {
  const { whatIf } = words.wording;
  switch (column.kind) {
    case 'monthNow': return effect.yearNow === null ? <i>{whatIf.notApplied}</i> : <AmountText amount={effect.monthNow} unknown="–" />;
    case 'yearNow': return <AmountText amount={effect.yearNow} unknown="–" />;
    case 'month': {
      const of = effects[column.scenario]?.find(({ allowance }) => allowance === effect.allowance);
      return of === undefined ? '–' : <ScenarioAmount amount={of.month} effect={of} weight="key" />;
    }
    case 'year': return <ScenarioAmount amount={effect.year} effect={effect} weight="strong" />;
    case 'difference': return <DifferenceText amount={effect.monthDifference} />;
    case 'rest': return effect.payout === null ? '–' : <span data-tone={effect.payout.kind}>{payoutInWords(effect.payout, words)}</span>;
  }
}

function ScenarioAmount({ amount, effect: { assessment }, weight }: { readonly amount: EuroText | null; readonly effect: AllowanceEffect; readonly weight: 'key' | 'strong' }) {
  return <><AmountText amount={amount} weight={weight} {...(assessment.status === 'refused' ? { unknown: '–' } : {})} />{assessment.provisional && amount !== null && <> <ProvisionalMark /></>}</>;
}

/** What was paid already taken into account: what goes back, or what is still to come and how. */
function payoutInWords(payout: ScenarioPayout, { wording: { whatIf }, format }: Words): string {
  switch (payout.kind) {
    case 'even': return whatIf.nothingMore;
    case 'lessBack': return isPositive(payout.toCome) ? whatIf.nothingBackAndToCome(format.euro(payout.toCome)) : whatIf.lessBack(format.euro(payout.amount));
    case 'back': return whatIf.back(format.euro(payout.amount));
    case 'toCome': return payout.each === null || payout.payments < 2 ? whatIf.toCome(format.euro(payout.amount)) : whatIf.toComeEach(format.euro(payout.amount), format.euro(payout.each));
  }
}

const Room = styled('div')({ containerType: 'inline-size' });

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  // The columns keep their width while somebody types.
  tableLayout: 'fixed',
  '& col.name': { width: '20%' },
  '& col.rest': { width: '24%' },
  '& col.difference': { width: '9.5%' },
  fontVariantNumeric: 'tabular-nums lining-nums',
  '& th, & td': { padding: '0 10px', textAlign: 'left', fontWeight: 400, whiteSpace: 'nowrap' },
  '& th:first-of-type': { paddingLeft: measure('inset') },
  '& th:last-child, & td:last-child': { paddingRight: measure('inset') },
  '& thead th': { height: 23, fontSize: measure('textSmall'), fontWeight: 500, color: colour('inkWeak') },
  '& .number': { textAlign: 'right' },
  '& .difference': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& [data-chosen="true"]': { backgroundColor: colour('accentGround') },
  '& tbody tr': { height: measure('row') },
  '& tbody th, & tbody td': { borderTop: `1px solid ${colour('lineSoft')}`, height: measure('row') },
  '& tbody tr[data-pointed="true"] > *': { backgroundColor: colour('accentGround') },
  '& tbody tr[data-pointed="true"] > th': { fontWeight: 500 },
  '& i': { display: 'inline-block', whiteSpace: 'normal', lineHeight: 1.15, color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& [data-tone="back"]': { color: colour('defect'), fontWeight: 600 },
  '@container (max-width: 680px)': { '& th, & td': { padding: '0 6px' } },
  ...narrowTable,
});
