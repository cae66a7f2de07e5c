import { styled } from '@mui/material/styles';
import { monthNumber, type Month } from '../../../shared/models/calendar.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { useListNavigation } from '../../components/list-navigation.ts';
import { barOf, highestOf, shareOf, type StripMonth } from '../../case/strip.ts';
import { useSession } from '../../session/index.ts';
import { colour } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { flagInWords, monthSpoken } from './month-in-words.ts';
import { stripFill } from './strip-fill.ts';

interface MonthStripProps {
  readonly months: readonly StripMonth[];
  readonly wide: boolean;
  readonly onOpen: (month: Month) => void;
}

/** maandtijdlijn: one bar per month. ← → go from month to month, Enter opens one. What is past is solid, what is to come is hatched. */
export function MonthStrip({ months, wide, onOpen }: MonthStripProps) {
  const words = useWords();
  const { timeline } = words.wording;
  const setFocus = useSession((state) => state.setFocus);
  const focus = useSession((state) => state.focus);
  const highest = highestOf(months);
  const open = (index: number): void => {
    const month = months[index];
    if (month !== undefined) onOpen(month.month);
  };
  const { listProps, itemProps } = useListNavigation({
    count: months.length,
    direction: 'horizontal',
    start: Math.max(0, months.findIndex(({ phase }) => phase === 'now')),
    onReach: (index) => {
      const month = months[index];
      if (month !== undefined) setFocus({ kind: 'month', month: month.month });
    },
    onOpen: open,
  });
  return (
    <Strip data-wide={wide} style={{ '--months': months.length } as React.CSSProperties}>
      <div className="flags" aria-hidden>
        {flagPlaces(months).map(({ month, column, span }) => (
          <span key={month.month} className="flag" style={{ gridColumn: `${column} / span ${span}` }} title={month.flags.map((flag) => flagInWords(flag, words)).join(', ')}>
            {flagLine(month, span, words)}
          </span>
        ))}
      </div>
      <ol aria-label={timeline.stripName} {...listProps}>
        {months.map((month, index) => (
          <li key={month.month}>
            <MonthButton type="button" data-phase={month.phase} data-pointed={focus?.kind === 'month' && focus.month === month.month} title={monthSpoken(month, words)} onClick={() => open(index)} {...itemProps(index)}>
              <Bar month={month} highest={highest} />
              <span className="name">{nameOf(month.month, index, wide, words)}</span>
              <span className="amount">{month.paid === null && month.expected === null ? timeline.noAmount : <AmountText amount={month.paid ?? month.expected} />}</span>
              <HiddenText>{monthSpoken(month, words)}</HiddenText>
            </MonthButton>
          </li>
        ))}
      </ol>
    </Strip>
  );
}

function Bar({ month, highest }: { readonly month: StripMonth; readonly highest: string }) {
  const { solid, tooMuch, expected, withheld } = barOf(month);
  const percent = (amount: string | null): string => `${shareOf(amount, highest) * 100}%`;
  return (
    <span className="bar">
      {withheld !== null && <span data-fill="withheld" style={{ height: percent(withheld) }} />}
      {expected !== null && <span data-fill="expected" style={{ height: percent(expected) }} />}
      {tooMuch !== null && <span data-fill="tooMuch" style={{ height: percent(tooMuch), minHeight: 3 }} />}
      {solid !== null && <span data-fill={month.phase === 'now' ? 'now' : 'paid'} style={{ height: percent(solid) }} />}
    </span>
  );
}

/** A flag may be as wide as the months up to the next flag. */
function flagPlaces(months: readonly StripMonth[]): readonly { readonly month: StripMonth; readonly column: number; readonly span: number }[] {
  const flagged = months.flatMap((month, index) => (month.flags.length === 0 ? [] : [{ month, index }]));
  return flagged.map(({ month, index }, place) => ({ month, column: index + 1, span: (flagged[place + 1]?.index ?? months.length) - index }));
}

/** The weightiest flag of the month, and how many more. Letters alone in the width of one month are an envelope with a number. */
function flagLine({ flags }: StripMonth, span: number, words: Words): string {
  const [first] = flags;
  if (first === undefined) return '';
  if (first.kind === 'letters' && span === 1) return `✉ ${first.count}`;
  return flags.length === 1 ? `⚑ ${flagInWords(first, words)}` : `⚑ ${flagInWords(first, words)} ${words.wording.common.more(flags.length - 1)}`;
}

function nameOf(month: Month, index: number, wide: boolean, { format, wording }: Words): string {
  const name = format.monthShort(month).replace('.', '');
  return wide && (index === 0 || monthNumber(month) === 1) ? wording.timeline.monthYear(name, month.slice(2, 4)) : name;
}

const Strip = styled('div')({
  containerType: 'inline-size',
  flex: 'none',
  padding: '4px 8px 5px',
  '& .flags': { display: 'grid', gridTemplateColumns: 'repeat(var(--months), minmax(0, 1fr))', columnGap: 3, height: 15, margin: '0 4px' },
  '& .flag': { fontSize: 11, lineHeight: '15px', color: colour('term'), whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', gridRow: 1 },
  '& ol': { display: 'grid', gridTemplateColumns: 'repeat(var(--months), minmax(0, 1fr))', columnGap: 3, margin: '0 4px' },
  '& .bar': { height: 36 },
  '&[data-wide="true"] .bar': { height: 48 },
  // No room for twelve amounts beside each other: two rows of six; what happened is read with the month.
  '@container (max-width: 480px)': { '& ol': { gridTemplateColumns: 'repeat(6, minmax(0, 1fr))', rowGap: 6 }, '& .flags': { display: 'none' } },
});

const MonthButton = styled('button')({
  display: 'grid',
  width: '100%',
  padding: '0 0 1px',
  border: 0,
  borderRadius: 3,
  background: 'none',
  color: colour('inkSoft'),
  font: 'inherit',
  fontVariantNumeric: 'inherit',
  fontSize: 11,
  lineHeight: '14px',
  textAlign: 'center',
  cursor: 'pointer',
  '&:hover .name': { color: colour('accent') },
  '&:focus-visible': { outlineOffset: 1 },
  '&[data-pointed="true"]': { backgroundColor: colour('accentGround') },
  '&[data-phase="now"]': { color: colour('ink'), fontWeight: 600 },
  '& .bar': { display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', borderBottom: `1px solid ${colour('lineField')}`, overflow: 'hidden' },
  '& .bar > span': { display: 'block', flex: 'none' },
  '& .bar > span:first-of-type': { borderRadius: '3px 3px 0 0' },
  '& .name': { marginTop: 1, whiteSpace: 'nowrap' },
  // Wider than its month when somebody spaces letters out: then it stands over the room beside it, and is not cut.
  '& .amount': { justifySelf: 'center', fontSize: 10.5, lineHeight: '13px', color: colour('inkSoft'), whiteSpace: 'nowrap' },
  '& [data-fill="paid"]': stripFill('paid'),
  '& [data-fill="now"]': stripFill('now'),
  '& [data-fill="tooMuch"]': stripFill('tooMuch'),
  '& [data-fill="withheld"]': stripFill('withheld'),
  '& [data-fill="expected"]': stripFill('expected'),
});
