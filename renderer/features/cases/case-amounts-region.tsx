import { styled } from '@mui/material/styles';
import type { Allowance } from '../../../shared/models/allowance.ts';
import type { AllowanceAssessment, Assessment } from '../../../shared/models/assessment.ts';
import { monthsOfYear, type Month } from '../../../shared/models/calendar.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { useGridNavigation, type Place } from '../../components/grid-navigation.ts';
import { ProvisionalMark } from '../../components/provisional-mark.tsx';
import { Region } from '../../components/region.tsx';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

interface CaseAmountsRegionProps {
  readonly asked: readonly Allowance[];
  readonly assessment: Assessment;
  readonly pointed: { readonly allowance: Allowance; readonly month: Month | null };
  readonly onPoint: (at: { readonly allowance: Allowance; readonly month: Month | null }) => void;
}

/** How many columns stand before the months: the allowance and the year. */
const before = 2;

/** The four allowances of a case with their year and their twelve months. Arrows move over rows and months, and the explanation follows. */
export function CaseAmountsRegion({ asked, assessment, pointed, onPoint }: CaseAmountsRegionProps) {
  const wording = useWording();
  const format = useFormats();
  const { cases, common } = wording;
  const { year } = assessment;
  const months = monthsOfYear(year);
  const { gridProps, cellProps } = useGridNavigation({
    rows: asked.length, columns: before + months.length,
    onReach: ({ row, column }: Place) => {
      const allowance = asked[row];
      if (allowance !== undefined) onPoint({ allowance, month: months[column - before] ?? null });
    },
  });
  return (
    <Region id="allowances" title={cases.amounts(year)}>
      <Room>
        <Table role="grid" aria-label={cases.amountsName(year)} {...gridProps}>
          <thead>
            <tr>
              <th scope="col">{wording.allowances.column.allowance}</th>
              <th scope="col" className="number">{cases.perYear}</th>
              {months.map((month) => <th scope="col" key={month} className="number">{format.monthShort(month)}</th>)}
            </tr>
          </thead>
          <tbody>
            {asked.map((allowance, row) => {
              const own = assessment.allowances[allowance];
              return (
                <tr key={allowance} data-allowance={allowance} data-pointed={pointed.allowance === allowance}>
                  <th scope="row" {...cellProps(row, 0)}>{common.allowance[allowance]}</th>
                  <td className="number" {...cellProps(row, 1)}><Outcome of={own} amount={own.award} /></td>
                  {months.map((month, index) => (
                    <td key={month} className="number" {...cellProps(row, index + before)}>
                      {own.status === 'refused' ? '–' : <AmountText amount={own.months[index]?.shown ?? null} unknown="?" />}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </Table>
      </Room>
    </Region>
  );
}

function Outcome({ of: { status, provisional }, amount }: { readonly of: AllowanceAssessment; readonly amount: string | null }) {
  const { cases } = useWording();
  if (status === 'refused') return <i>{cases.refused}</i>;
  return <><AmountText amount={amount} weight="strong" />{provisional && <> <ProvisionalMark /></>}</>;
}

/** A table of amounts keeps its columns and scrolls sideways in its own card. */
const Room = styled('div')({ overflowX: 'auto' });

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { padding: '0 5px', textAlign: 'left', fontWeight: 400, whiteSpace: 'nowrap', height: measure('row') },
  '& th:first-of-type': { paddingLeft: measure('inset'), position: 'sticky', left: 0, backgroundColor: colour('card') },
  '& td:last-child, & th:last-child': { paddingRight: measure('inset') },
  '& thead th': { height: 24, fontSize: measure('textSmall'), color: colour('inkWeak') },
  '& tbody tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& tbody tr[data-pointed="true"] > *': { backgroundColor: colour('accentGround') },
  '& td:focus-visible, & th:focus-visible': { outline: `2px solid ${colour('accent')}`, outlineOffset: -2 },
  '& .number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums lining-nums' },
});
