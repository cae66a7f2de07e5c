import { styled } from '@mui/material/styles';
import { readEuro } from '../../shared/models/money.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { colour, measure } from '../theme.ts';
import type { EuroDigits } from '../wording/formats.ts';
import { useFormats, useWording } from '../wording/language.ts';
import { HiddenText } from './hidden-text.tsx';
import { OriginMark } from './origin-mark.tsx';
import type { Origin } from './origin-mark.tsx';

interface AmountTextProps {
  /** `null` is unknown and says so; it is never written as zero */
  readonly amount: EuroText | null;
  /** whole euros, or with cents; one table never mixes the two */
  readonly digits?: EuroDigits;
  readonly weight?: 'plain' | 'strong' | 'key';
  /** how much it went up or down; written with an arrow and a word, in a place of its own, so that amounts with and without stand right under each other */
  readonly change?: EuroText;
  readonly origin?: Origin;
  /** in place of "unknown" */
  readonly unknown?: string;
}

/** An amount in euro as the screen writes it: the only way an amount is shown. */
export function AmountText({ amount, digits = 'whole', weight = 'plain', change, origin, unknown }: AmountTextProps) {
  const wording = useWording();
  const format = useFormats();
  if (amount === null) return <Unknown>{unknown ?? wording.common.unknown}</Unknown>;
  return (
    <Amount data-weight={weight}>
      {format.euro(amount, digits)}
      {change !== undefined && <Moved>{!readEuro(change).isZero() && <ChangeText amount={change} digits={digits} />}</Moved>}
      {origin !== undefined && <OriginMark origin={origin} />}
    </Amount>
  );
}

/** By how much an amount is higher or lower, with an arrow and a word: a table of differences tells nothing by colour alone. */
function ChangeText({ amount, digits = 'whole' }: { readonly amount: EuroText; readonly digits?: EuroDigits }) {
  const wording = useWording();
  const format = useFormats();
  const up = readEuro(amount).isPositive();
  return (
    <>
      <span aria-hidden>{up ? '▴' : '▾'}</span> {format.euroWithoutSign(amount, digits)} <HiddenText>{up ? wording.common.higher : wording.common.lower}</HiddenText>
    </>
  );
}

/** How an amount differs from another: that it is equal, or by how much it is higher or lower. `null` where one of them is not there. */
export function DifferenceText({ amount }: { readonly amount: EuroText | null }) {
  const { common } = useWording();
  if (amount === null) return '–';
  return readEuro(amount).isZero() ? common.equal : <ChangeText amount={amount} />;
}

const Amount = styled('span')({
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums lining-nums',
  '&[data-weight="strong"]': { fontWeight: 600 },
  '&[data-weight="key"]': { fontWeight: 600, fontSize: measure('textKey') },
});

const Unknown = styled('span')({ color: colour('inkSoft'), fontStyle: 'italic', whiteSpace: 'nowrap' });

const Moved = styled('span')({ display: 'inline-block', width: '5em', paddingLeft: 5, textAlign: 'left', fontWeight: 400, fontSize: measure('textSmall'), color: colour('inkSoft') });
