import Warning from '@mui/icons-material/WarningAmberOutlined';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { monthNumber, yearOf } from '../../shared/models/calendar.ts';
import { Decimal, writeEuro } from '../../shared/models/money.ts';
import type { MonthOfPlan, Plan } from '../../shared/rules/index.ts';
import { shareOf } from '../case/strip.ts';
import { colour, measure } from '../theme.ts';
import { useWords } from '../wording/words.ts';

interface TermsStackProps {
  readonly plan: Plan;
  /** the arrangements that run, by id, in the order of their layers */
  readonly layers: readonly string[];
  /** the layer that is considered and does not run; whoever shows it says itself what it asks of a month */
  readonly considered?: string;
}

/** stapel: the instalments of the coming months, one bar per month with a layer per arrangement, and the same as a table beside what is paid out. Says it where a month asks more than is paid out. */
export function TermsStack({ plan, layers, considered }: TermsStackProps) {
  const words = useWords();
  const { moneyBack } = words.wording;
  const [asTable, setAsTable] = useState(false);
  const { months } = plan;
  const highest = writeEuro(Decimal.max(0, ...months.map(({ total }) => total)));
  const last = months.findLast(({ total }) => !total.isZero());
  const short = months.find(({ month }) => month === plan.shortFrom);
  return (
    <Figure>
      <figcaption>
        <span>{moneyBack.stackTitle}</span>
        {considered !== undefined && <span className="weak"><i data-layer="considered" /> {moneyBack.considered}{layers.length > 0 && <> <i data-layer="0" /> {moneyBack.running}</>}</span>}
        {considered === undefined && <span className="weak">{moneyBack.highest(words.format.euro(highest, 'cents'))}</span>}
        {considered === undefined && last !== undefined && last !== months.at(-1) && <span className="weak">{moneyBack.stackEnds(words.format.monthInSentence(last.month))}</span>}
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{asTable ? moneyBack.showBars : moneyBack.showTable}</button>
      </figcaption>
      {considered === undefined && short !== undefined && short.free !== null && (
        <p className="short"><Warning aria-hidden sx={{ fontSize: 14 }} /> {moneyBack.short(words.format.monthInSentence(short.month), words.format.euro(writeEuro(short.total), 'cents'), words.format.euro(writeEuro(short.free), 'cents'))}</p>
      )}
      {asTable ? <TermsTable months={months} /> : (
        <Bars role="img" aria-label={spoken(months, words.format, moneyBack.monthSpoken)}>
          {months.map(({ month, total, taken }) => (
            <span key={month} className="month" title={moneyBack.monthSpoken(words.format.monthInSentence(month), words.format.euro(writeEuro(total), 'cents'))}>
              <span className="bar">
                {[...taken].map(([arrangementId, amount]) => (
                  <span key={arrangementId} data-layer={arrangementId === considered ? 'considered' : layers.indexOf(arrangementId) % 3} style={{ height: `${shareOf(writeEuro(amount), highest) * 100}%` }} />
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

function TermsTable({ months }: { readonly months: readonly MonthOfPlan[] }) {
  const words = useWords();
  const { moneyBack } = words.wording;
  return (
    <Table aria-label={moneyBack.stackTable}>
      <thead>
        <tr>
          <th scope="col">{moneyBack.stackMonth}</th>
          <th scope="col" className="number">{moneyBack.stackTotal}</th>
          <th scope="col" className="number">{moneyBack.stackPaidOut}</th>
          <th scope="col" className="number">{moneyBack.stackLeft}</th>
        </tr>
      </thead>
      <tbody>
        {months.filter(({ total }) => !total.isZero()).map(({ month, total, free, left }) => (
          <tr key={month}>
            <th scope="row">{words.format.monthInSentence(month)}</th>
            <td className="number">{words.format.euro(writeEuro(total), 'cents')}</td>
            <td className="number">{free === null ? moneyBack.notPlanned : words.format.euro(writeEuro(free), 'cents')}</td>
            <td className="number">{left === null ? moneyBack.notPlanned : words.format.euro(writeEuro(left), 'cents')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Months with the same total are said once: `november 2026: € 40,25`. */
function spoken(months: readonly MonthOfPlan[], format: ReturnType<typeof useWords>['format'], sentence: (month: string, amount: string) => string): string {
  return months.filter(({ total }, index) => months[index - 1]?.total.equals(total) !== true).map(({ month, total }) => sentence(format.monthInSentence(month), format.euro(writeEuro(total), 'cents'))).join(', ');
}

const Figure = styled('figure')({
  flex: '1 1 76px',
  maxHeight: 150,
  display: 'flex',
  flexDirection: 'column',
  '& figcaption': { display: 'flex', gap: 10, alignItems: 'center', fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& .weak': { color: colour('inkWeak') },
  '& i': { display: 'inline-block', width: 10, height: 10, verticalAlign: -1 },
  '& [data-layer="0"]': { backgroundColor: colour('accentSoft') },
  '& [data-layer="1"]': { backgroundColor: colour('termLine') },
  '& [data-layer="2"]': { backgroundColor: colour('accent') },
  // Stripes: what does not run yet is told apart without colour too.
  '& [data-layer="considered"]': { background: `repeating-linear-gradient(135deg, ${colour('accent')} 0 3px, ${colour('card')} 3px 5px)`, outline: `1px solid ${colour('accent')}`, outlineOffset: -1 },
  '& .short': { display: 'flex', alignItems: 'center', gap: 4, fontSize: measure('textSmall'), color: colour('term') },
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
  '& .name': { fontSize: 10.5, lineHeight: '15px', color: colour('inkSoft'), whiteSpace: 'nowrap', overflow: 'visible' },
});

const Table = styled('table')({
  borderCollapse: 'collapse',
  width: '100%',
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '2px 8px 2px 0' },
  '& .number': { textAlign: 'right' },
});
