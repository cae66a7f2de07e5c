import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { allowances } from '../../../shared/models/allowance.ts';
import { readEuro, type EuroText } from '../../../shared/models/money.ts';
import type { EffectChart, EffectPoint } from '../../../shared/rules/index.ts';
import type { VariedKind } from '../../case/backwards.ts';
import { valueInWords } from '../../case/backwards-in-words.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

interface EffectFigureProps {
  readonly chart: EffectChart;
  readonly vary: VariedKind;
  /** what changes, as the choice calls it */
  readonly name: string;
}

/** How many lines the table has: enough to see how it runs, few enough to read. */
const tableLines = 12;

/** grafiek van het effect — what the four allowances come to along a quantity, on top of one another, with where the household stands and the cliffs; and the same as a table. */
export function EffectFigure({ chart, vary, name }: EffectFigureProps) {
  const words = useWords();
  const { whatIf: { chart: wording }, common } = words.wording;
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const { points, now, marginal, cliffs, without } = chart;
  const written = (value: string): string => valueInWords(value, vary, words);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const shown = allowances.filter((allowance) => !without.includes(allowance));
  return (
    <Figure aria-labelledby={heading} role="group" data-table={asTable}>
      <div className="head">
        <span id={heading}>{wording.title(name)}{without.length > 0 && <> {common.without(without.map((allowance) => common.allowanceInSentence[allowance]))}</>}</span>
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{asTable ? wording.asChart : wording.asTable}</button>
      </div>
      {asTable ? (
        <Table>
          <table>
            <thead>
              <tr>
                <th scope="col">{name}</th>
                {shown.map((allowance) => <th key={allowance} scope="col" className="number" title={common.allowance[allowance]}>{common.allowanceShort[allowance]}</th>)}
                <th scope="col" className="number">{wording.together}</th>
              </tr>
            </thead>
            <tbody>
              {linesOf(points).map((point) => (
                <tr key={point.value}>
                  <th scope="row">{written(point.value)}</th>
                  {shown.map((allowance) => <td key={allowance} className="number"><AmountText amount={point.awards[allowance]} unknown="–" /></td>)}
                  <td className="number"><AmountText amount={point.together} unknown="–" weight="strong" /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </Table>
      ) : (
        <>
          <Drawing chart={chart} shown={shown} />
          <div className="axis" aria-hidden><span>{written(first.value)}</span>{now !== null && <span>{wording.now(written(now.value))}</span>}<span>{written(last.value)}</span></div>
        </>
      )}
      <div className="below">
        {!asTable && <span className="legend" aria-hidden>{shown.map((allowance, layer) => <span key={allowance} title={common.allowance[allowance]}><i data-layer={layer} /> {common.allowanceShort[allowance]}</span>)}</span>}
        {marginal !== null && marginal.together !== null && <p>{marginalInWords(marginal.more, marginal.together)}</p>}
      </div>
      <HiddenText>{cliffs.map((cliff) => wording.cliff(written(cliff.after), words.format.euro(cliff.fall), common.allowanceInSentence[cliff.allowance])).join(' ')}</HiddenText>
    </Figure>
  );

  function marginalInWords(more: EuroText, loss: EuroText): string {
    const amount = vary === 'careHours' ? wording.oneHour : words.format.euro(more);
    if (readEuro(loss).isZero()) return wording.costsNothing(amount);
    return (readEuro(loss).isNegative() ? wording.gives : wording.costs)(amount, words.format.euroWithoutSign(loss));
  }
}

function linesOf(points: readonly EffectPoint[]): readonly EffectPoint[] {
  const by = Math.max(1, Math.ceil(points.length / tableLines));
  return points.filter((_, index) => index % by === 0 || index === points.length - 1);
}

const [width, height] = [320, 54];

/** A cliff is marked at the foot: of care there are many small ones. */
const cliffMark = 9;

/** Layers on top of one another: the upper edge is what they come to together. Only places on the screen are reckoned here. */
function Drawing({ chart: { points, now, cliffs }, shown }: { readonly chart: EffectChart; readonly shown: readonly (typeof allowances)[number][] }) {
  const values = points.map(({ value }) => Number(value));
  const [from, to] = [values[0] ?? 0, values.at(-1) ?? 1];
  const highest = Math.max(1, ...points.map(({ together }) => Number(together ?? 0)));
  const x = (value: number): number => ((value - from) / Math.max(1, to - from)) * width;
  const y = (amount: number): number => height - (amount / highest) * (height - 4);
  const upTo = (point: EffectPoint, layers: number): number => shown.slice(0, layers).reduce((sum, allowance) => sum + Number(point.awards[allowance] ?? 0), 0);
  const edge = (layers: number): readonly string[] => points.map((point, index) => `${x(values[index] ?? 0).toFixed(1)},${y(upTo(point, layers)).toFixed(1)}`);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden>
      {shown.map((allowance, layer) => <polygon key={allowance} data-layer={layer} points={[...edge(layer), ...edge(layer + 1).toReversed()].join(' ')} />)}
      {cliffs.map((cliff) => <line key={`${cliff.allowance} ${cliff.after}`} className="cliff" x1={x(Number(cliff.after))} x2={x(Number(cliff.after))} y1={height - cliffMark} y2={height} />)}
      {now !== null && Number(now.value) >= from && Number(now.value) <= to && <line className="now" x1={x(Number(now.value))} x2={x(Number(now.value))} y1={0} y2={height} />}
    </svg>
  );
}

const Figure = styled('div')({
  minWidth: 0,
  // A table has six columns: where there is no room for them beside the answer it stands below it.
  '[data-layout="wide"] &[data-table="true"], [data-layout="drawer"] &[data-table="true"], [data-layout="column"] &[data-table="true"]': { gridColumn: '1 / -1' },
  '& .head': { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 8, whiteSpace: 'nowrap', '& > span': { overflow: 'hidden', textOverflow: 'ellipsis' }, fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& .head button': { border: 0, padding: '0 4px', minHeight: 24, background: 'none', color: colour('accent'), font: 'inherit', fontSize: measure('textSmall'), cursor: 'pointer' },
  '& svg': { display: 'block', width: '100%', height, borderBottom: `1px solid ${colour('lineField')}` },
  '& polygon': { stroke: colour('card'), strokeWidth: 0.8, vectorEffect: 'non-scaling-stroke' },
  '& [data-layer]': { fill: colour('accent'), backgroundColor: colour('accent') },
  '& [data-layer="1"]': { opacity: 0.66 },
  '& [data-layer="2"]': { opacity: 0.42 },
  '& [data-layer="3"]': { opacity: 0.22 },
  '& .cliff': { stroke: colour('defect'), strokeWidth: 1.5, vectorEffect: 'non-scaling-stroke' },
  '& .now': { stroke: colour('ink'), strokeWidth: 1.5, vectorEffect: 'non-scaling-stroke' },
  '& .axis': { display: 'flex', justifyContent: 'space-between', gap: 8, fontSize: 11, color: colour('inkSoft'), fontVariantNumeric: 'tabular-nums' },
  '& .below': { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 10px', fontSize: measure('textSmall') },
  '& .legend': { display: 'inline-flex', gap: 8, fontSize: 11, color: colour('inkSoft'), '& i': { display: 'inline-block', width: 8, height: 8 } },
});

const Table = styled('div')({
  '& table': { width: '100%', borderCollapse: 'collapse', fontSize: measure('textSmall'), fontVariantNumeric: 'tabular-nums' },
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '1px 6px 1px 0', whiteSpace: 'nowrap' },
  '& .number': { textAlign: 'right', paddingRight: 0, paddingLeft: 6 },
  '& thead th': { color: colour('inkWeak') },
});
