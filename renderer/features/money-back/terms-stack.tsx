import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { monthNumber, yearOf } from '../../../shared/models/calendar.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { shareOf } from '../../case/strip.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import type { ArrangementProgress, StackedMonth } from './totals.ts';

interface TermsStackProps {
  readonly months: readonly StackedMonth[];
  readonly arrangements: readonly ArrangementProgress[];
}

/** stapel: the instalments of the coming months, one bar per month with a layer per arrangement, and the same as a table. */
export function TermsStack({ months, arrangements }: TermsStackProps) {
  const words = useWords();
  const { moneyBack } = words.wording;
  const [asTable, setAsTable] = useState(false);
  const highest = months.map(({ total }) => total).reduce((one, other) => (readEuro(other).greaterThan(readEuro(one)) ? other : one), '0');
  const last = months.findLast(({ total }) => !readEuro(total).isZero());
  return (
    <Figure>
      <figcaption>
        <span>{moneyBack.stackTitle}</span>
        <span className="weak">{moneyBack.highest(words.format.euro(highest, 'cents'))}</span>
        {last !== undefined && last !== months.at(-1) && <span className="weak">{moneyBack.stackEnds(words.format.monthInSentence(last.month))}</span>}
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{asTable ? moneyBack.showBars : moneyBack.showTable}</button>
      </figcaption>
      {asTable ? <TermsTable months={months} /> : (
        <Bars role="img" aria-label={spoken(months, words.format, moneyBack.monthSpoken)}>
          {months.map(({ month, total, parts }) => (
            <span key={month} className="month" title={moneyBack.monthSpoken(words.format.monthInSentence(month), words.format.euro(total, 'cents'))}>
              <span className="bar">
                {parts.map(({ arrangementId, amount }) => (
                  <span key={arrangementId} data-layer={arrangements.findIndex(({ arrangement }) => arrangement.id === arrangementId) % 3} style={{ height: `${shareOf(amount, highest) * 100}%` }} />
                ))}
              </span>
              <span className="name">{monthNumber(month) === 1 || month === months[0]?.month ? `${words.format.monthShort(month).replace('.', '')} ’${String(yearOf(month)).slice(2)}` : ''}</span>
            </span>
          ))}
        </Bars>
      )}
    </Figure>
  );
}

function TermsTable({ months }: { readonly months: readonly StackedMonth[] }) {
  const words = useWords();
  const { moneyBack } = words.wording;
  return (
    <Table aria-label={moneyBack.stackTable}>
      <thead>
        <tr>
          <th scope="col">{moneyBack.stackMonth}</th>
          <th scope="col" className="number">{moneyBack.stackTotal}</th>
        </tr>
      </thead>
      <tbody>
        {months.filter(({ total }) => !readEuro(total).isZero()).map(({ month, total }) => (
          <tr key={month}>
            <th scope="row">{words.format.monthInSentence(month)}</th>
            <td className="number">{words.format.euro(total, 'cents')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Months with the same total are said once: `november 2026: € 40,25`. */
function spoken(months: readonly StackedMonth[], format: ReturnType<typeof useWords>['format'], sentence: (month: string, amount: string) => string): string {
  return months.filter(({ total }, index) => total !== months[index - 1]?.total).map(({ month, total }) => sentence(format.monthInSentence(month), format.euro(total, 'cents'))).join(', ');
}

const Figure = styled('figure')({
  flex: '1 1 76px',
  maxHeight: 150,
  display: 'flex',
  flexDirection: 'column',
  '& figcaption': { display: 'flex', gap: 10, alignItems: 'center', fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& .weak': { color: colour('inkWeak') },
  '& button': { marginLeft: 'auto', minHeight: 24, border: 0, background: 'none', color: colour('accent'), font: 'inherit', cursor: 'pointer', borderRadius: 4, padding: '0 4px' },
});

const Bars = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(24, minmax(0, 1fr))',
  gap: 3,
  flex: 1,
  minHeight: 40,
  '& .month': { display: 'grid', gridTemplate: '1fr 15px / minmax(0, 1fr)' },
  '& .bar': { display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', borderBottom: `1px solid ${colour('lineField')}`, backgroundColor: colour('lineSoft'), borderRadius: '2px 2px 0 0', overflow: 'hidden' },
  '& [data-layer]': { display: 'block', borderTop: `1px solid ${colour('card')}` },
  '& [data-layer="0"]': { backgroundColor: colour('accentSoft') },
  '& [data-layer="1"]': { backgroundColor: colour('termLine') },
  '& [data-layer="2"]': { backgroundColor: colour('accent') },
  '& .name': { fontSize: 10.5, lineHeight: '15px', color: colour('inkSoft'), whiteSpace: 'nowrap', overflow: 'visible' },
});

const Table = styled('table')({
  borderCollapse: 'collapse',
  width: '100%',
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '2px 8px 2px 0' },
  '& .number': { textAlign: 'right' },
});
