import { styled } from '@mui/material/styles';
import { writeEuro, type Decimal } from '../../../shared/models/money.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import type { MonthEffect } from './month-effect.ts';

interface MonthLineProps {
  readonly effect: MonthEffect;
}

/** What is left of a month of allowances after what runs already and this plan, and from when that is less than nothing. */
export function MonthLine({ effect: { first, short } }: MonthLineProps) {
  const { wording, format } = useWords();
  const { arrangement } = wording;
  const { month } = arrangement;
  const euro = (amount: Decimal): string => format.euro(writeEuro(amount), 'cents');
  if (first === null) return <p>{arrangement.monthLater}</p>;
  return (
    <Line>
      <h3>{arrangement.monthName(format.monthInSentence(first.month))}</h3>
      {first.comesIn === null || first.left === null ? <p>{arrangement.comesInUnknown}</p> : (
        <dl>
          <div><dt>{month.comesIn}</dt><dd><AmountText amount={writeEuro(first.comesIn)} digits="cents" /></dd></div>
          <div><dt>{month.others}</dt><dd>− <AmountText amount={writeEuro(first.others)} digits="cents" /></dd></div>
          <div><dt>{month.own}</dt><dd>− <AmountText amount={writeEuro(first.own)} digits="cents" /></dd></div>
          <div><dt>{month.left}</dt><dd>= <AmountText amount={writeEuro(first.left)} digits="cents" weight="strong" /></dd></div>
        </dl>
      )}
      {first.comesIn !== null && <p className="weak">{arrangement.comesInNow}</p>}
      {short !== null && <p className="short">{arrangement.short(format.monthInSentence(short.month), euro(short.total), euro(short.comesIn))} {short.already && arrangement.shortAlready}</p>}
    </Line>
  );
}

const Line = styled('section')({
  display: 'grid',
  gap: 2,
  '& dl': { display: 'flex', flexWrap: 'wrap', gap: '2px 18px' },
  '& dl > div': { display: 'grid' },
  '& dt': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& .weak': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& .short': { padding: '4px 10px', borderLeft: `3px solid ${colour('termLine')}`, borderRadius: 4, backgroundColor: colour('termGround') },
});
