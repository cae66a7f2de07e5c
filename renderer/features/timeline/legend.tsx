import { styled } from '@mui/material/styles';
import { allowances } from '../../../shared/models/allowance.ts';
import { yearOf } from '../../../shared/models/calendar.ts';
import type { StripMonth } from '../../case/strip.ts';
import { useSession } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';
import { stripFill } from './strip-fill.ts';

interface LegendProps {
  readonly months: readonly StripMonth[];
}

/** What the bars mean, only of what is there; and which allowances the totals are without. */
export function Legend({ months }: LegendProps) {
  const { timeline, common } = useWording();
  const year = useSession((state) => state.year);
  const without = allowances.filter((allowance) => months.some((month) => yearOf(month.month) === year && month.without.includes(allowance)));
  const has = (name: 'paid' | 'tooMuch' | 'withheld' | 'expected'): boolean => months.some((month) => month[name] !== null);
  return (
    <Keys>
      {has('paid') && <Key data-fill="paid">{timeline.legendPaid}</Key>}
      {has('tooMuch') && <Key data-fill="tooMuch">{timeline.legendTooMuch}</Key>}
      {has('withheld') && <Key data-fill="withheld">{timeline.legendWithheld}</Key>}
      {has('expected') && <Key data-fill="expected">{timeline.legendExpected}</Key>}
      {without.length > 0 && <span>{common.without(without.map((allowance) => common.allowanceShort[allowance]))}</span>}
    </Keys>
  );
}

const Keys = styled('span')({ '& > span + span': { marginLeft: 12 } });

const Key = styled('span')({
  whiteSpace: 'nowrap',
  '&::before': { content: '""', display: 'inline-block', width: 12, height: 9, marginRight: 5, borderRadius: 2, ...stripFill('paid') },
  '&[data-fill="tooMuch"]::before': stripFill('tooMuch'),
  '&[data-fill="withheld"]::before': stripFill('withheld'),
  '&[data-fill="expected"]::before': stripFill('expected'),
});
