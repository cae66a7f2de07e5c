import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { EuroText } from '../../../shared/models/money.ts';
import { isPositive } from '../../case/sums.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { useCaseFile } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { arrangementPerMonth, nextPayment, openDebt, togetherPerMonth } from './figures.ts';
import type { Figure, NextPayment, Together } from './figures.ts';

/** What a caller asks for first: together a month, the next payment, what is owed and what is paid off. */
export function Figures() {
  const wording = useWording();
  const words = wording.identity;
  const format = useFormats();
  const file = useCaseFile();
  const payment = nextPayment(file);
  const paymentLabel = payment.kind === 'told' ? words.nextPayment(format.dayAndDate(payment.value.due), format.monthName(payment.value.month)) : words.nextPaymentLabel;
  const digits = [openDebt(file), arrangementPerMonth(file)].some((figure) => figure.kind === 'told' && isInCents(figure.value)) ? 'cents' : 'whole';
  return (
    <List>
      <Item label={words.perMonth}>
        <Shown figure={togetherPerMonth(file)} none={words.noneRunning}>
          {(together) => <TogetherAmount together={together} />}
        </Shown>
      </Item>
      <Item label={paymentLabel}>
        <Shown figure={payment} none={words.noPayment}>
          {(next) => <NextPaymentAmount next={next} />}
        </Shown>
      </Item>
      <Item label={words.openDebt}>
        <Shown figure={openDebt(file)} none={wording.common.none}>
          {(debt) => <AmountText amount={debt} digits={digits} />}
        </Shown>
      </Item>
      <Item label={words.arrangement}>
        <Shown figure={arrangementPerMonth(file)} none={words.noArrangement}>
          {(term) => (
            <>
              <AmountText amount={term} digits={digits} /> <Small>{wording.common.perMonth}</Small>
            </>
          )}
        </Shown>
      </Item>
    </List>
  );
}

/** What comes in, and what is withheld of it; per allowance for who points at it or listens. */
function NextPaymentAmount({ next: { amount, withheld, parts } }: { readonly next: NextPayment }) {
  const wording = useWording();
  const format = useFormats();
  if (amount === null) return <None>{wording.identity.noPayment}</None>;
  const digits = parts.some((part) => isInCents(part.amount) || isInCents(part.withheld)) ? 'cents' : 'whole';
  const told = parts.map((part) => {
    const paid = wording.identity.paymentPart(wording.common.allowanceInSentence[part.allowance], format.euro(part.amount, digits));
    const off = isPositive(part.withheld) ? [wording.identity.withheld(format.euro(part.withheld, digits))] : [];
    const to = part.payee === 'own' ? [] : [wording.identity.paymentPartTo(wording.caseWords.payee[part.payee])];
    return [paid, ...off, ...to].join(', ');
  }).join('; ');
  return (
    <span title={told}>
      <AmountText amount={amount} digits={digits} />
      {isPositive(withheld) && <Small> · {wording.identity.withheld(format.euro(withheld, digits))}</Small>}
      <HiddenText> ({told})</HiddenText>
    </span>
  );
}

function isInCents(amount: EuroText): boolean {
  return /\.\d*[1-9]/.test(amount);
}

function TogetherAmount({ together }: { readonly together: Together }) {
  const wording = useWording();
  const without = together.without.map((allowance) => wording.common.allowanceShort[allowance]);
  const spoken = together.without.map((allowance) => wording.common.allowanceInSentence[allowance]);
  return (
    <>
      {without.length > 0 && <Small title={wording.common.without(spoken)}>{wording.common.without(without)} </Small>}
      <AmountText amount={together.amount} />
    </>
  );
}

interface ShownProps<Value> {
  readonly figure: Figure<Value>;
  readonly none: string;
  readonly children: (value: Value) => ReactNode;
}

function Shown<Value>({ figure, none, children }: ShownProps<Value>) {
  const wording = useWording().identity;
  if (figure.kind === 'unread') return <Unread>{wording.unread}</Unread>;
  return figure.kind === 'none' ? <None>{none}</None> : children(figure.value);
}

function Item({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const List = styled('dl')({
  display: 'flex',
  gap: 22,
  textAlign: 'right',
  whiteSpace: 'nowrap',
  '& dt': { fontSize: measure('textSmall'), color: colour('inkWeak') },
  '& dd': { fontSize: measure('textKey'), fontWeight: 600, lineHeight: 1.25 },
  '@media (max-width: 1023px)': { flexWrap: 'wrap', textAlign: 'left', rowGap: 2 },
});

const Small = styled('span')({ fontSize: measure('textSmall'), fontWeight: 400, color: colour('inkSoft') });

const None = styled('span')({ fontSize: measure('text'), fontWeight: 400, color: colour('inkSoft') });

const Unread = styled('span')({ fontSize: measure('text'), fontWeight: 500, color: colour('defect') });
