import { styled } from '@mui/material/styles';
import { isPositive } from '../../case/sums.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { readEuro, type EuroText } from '../../../shared/models/money.ts';
import { colour } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

/** A line of the table: what changed, and what that does. */
export interface DifferenceLine {
  readonly key: string;
  readonly name: string;
  readonly was: string;
  readonly is: string;
  /** in euro; `null` where it cannot be told */
  readonly effect: EuroText | null;
  /** a longer word or a reason, for who points at it */
  readonly title?: string;
}

/** What the lines come to, or something that is added to them. */
export interface DifferenceTotal {
  readonly name: string;
  readonly amount: EuroText;
  readonly strong?: boolean;
}

interface DifferenceTableProps {
  readonly caption: string;
  /** over what time the effect is: a year or a month */
  readonly over: 'year' | 'month';
  readonly lines: readonly DifferenceLine[];
  readonly totals: readonly DifferenceTotal[];
}

/** Verschil per grondslag: ground · was · is · effect in euro, the biggest first, with what they add up to. */
export function DifferenceTable({ caption, over, lines, totals }: DifferenceTableProps) {
  const { differences: wording } = useWording();
  const digits = [...lines.map(({ effect }) => effect), ...totals.map(({ amount }) => amount)].every((amount) => amount === null || readEuro(amount).isInteger()) ? 'whole' : 'cents';
  return (
    <section>
      <Table>
        <caption title={wording.order}>{caption}<HiddenText> {wording.order}</HiddenText></caption>
        <thead>
          <tr>
            <th scope="col">{wording.columns.ground}</th>
            <th scope="col" className="number">{wording.columns.was}</th>
            <th scope="col" className="number">{wording.columns.is}</th>
            <th scope="col" className="number">{wording.columns[over]}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, was, is, effect, title }) => (
            <tr key={key}>
              <th scope="row" title={title}>{name}</th>
              <td className="value">{was}</td>
              <td className="value">{is}</td>
              <td className="number">
                <AmountText amount={effect} digits={digits} unknown={wording.cannotTell} />
                {effect !== null && !readEuro(effect).isZero() && <HiddenText> {isPositive(effect) ? wording.higher : wording.lower}</HiddenText>}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {totals.map(({ name, amount, strong = false }) => (
            <tr key={name} data-strong={strong}>
              <th scope="row" colSpan={3}>{name}</th>
              <td className="number"><AmountText amount={amount} digits={digits} weight={strong ? 'strong' : 'plain'} /></td>
            </tr>
          ))}
        </tfoot>
      </Table>
    </section>
  );
}

const Table = styled('table')({
  '& caption': { textAlign: 'left', fontWeight: 600, paddingBottom: 2 },
  '& td.value': { textAlign: 'right', paddingRight: 0, overflowWrap: 'break-word' },
  '& td, & thead th + th': { paddingLeft: 8 },
  '& tfoot tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& tfoot tr[data-strong="true"] > th': { fontWeight: 600 },
});
