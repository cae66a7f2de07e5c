import { writeEuro } from '../../shared/models/money.ts';
import { yearOfDroppedCosts, type DroppedServiceCosts as Fault } from '../../shared/rules/index.ts';
import { useWords, type Words } from '../wording/words.ts';
import { Details } from './details.tsx';
import { LegalReference } from './legal-reference.tsx';

/** The arithmetic of service costs that a decision left out: what counted before, what the year came to, and whether it was put right. */
export function DroppedServiceCosts({ fault }: { readonly fault: Fault }) {
  const words = useWords();
  const { incidents: wording, common } = words.wording;
  const { before, dropped, righted, items, perMonth, otherGrounds } = fault;
  const cents = (amount: Fault['perMonth']): string => words.format.euro(writeEuro(amount), 'cents');
  const year = (amount: string | null): string => (amount === null ? common.unknown : words.format.euro(amount));
  return (
    <>
      <Details
        rows={[
          [wording.costsBefore(words.format.dateInSentence(before.dated)), `${items.length > 1 ? `${items.map(({ amount }) => cents(amount)).join(' + ')} = ` : ''}${cents(perMonth)} ${common.perMonth}`],
          [wording.costsDropped(words.format.dateInSentence(dropped.dated)), wording.noCosts],
          [wording.yearBefore(yearOfDroppedCosts), year(before.amountYear)],
          [wording.yearDropped(yearOfDroppedCosts), year(dropped.amountYear)],
          [wording.less, differenceInWords(fault, words)],
          [righted === null ? '' : wording.righted(words.format.dateInSentence(righted.dated)), righted === null ? null : year(righted.amountYear)],
        ]}
      />
      {otherGrounds.length > 0 && <p>{wording.otherGrounds(otherGrounds.map((term) => words.term(term)).join(', '))}</p>}
      {righted === null && <p>{wording.notRighted}</p>}
      <p><LegalReference basis={fault.basis} /></p>
    </>
  );
}

function differenceInWords({ less }: Fault, { wording: { incidents: wording }, format }: Words): string | null {
  if (less === null) return null;
  if (less.isZero()) return wording.equalAmount;
  const amount = format.euro(writeEuro(less.abs()));
  return less.isPositive() ? wording.lessAmount(amount) : wording.moreAmount(amount);
}
