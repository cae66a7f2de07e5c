import { Decimal, writeEuro } from '../../../shared/models/money.ts';
import { payableCapacity, yearsOfLumpSumSetOff, type PersonalOutcome } from '../../../shared/rules/index.ts';
import type { Words } from '../../wording/words.ts';

/** What is read out to the citizen about a personal arrangement. `capacity` is what can be spared in a month; told to the cent and down, so that nobody is told more than there is. */
export function personalInWords({ route, terms, paid, outsideCollection, reviewAfterMonths }: PersonalOutcome, capacity: Decimal | null, { wording, format }: Words): string {
  const { said } = wording.capacity;
  const euro = (amount: Decimal): string => format.euro(writeEuro(amount), 'cents');
  const lumpSums = said.lumpSums(yearsOfLumpSumSetOff);
  switch (route) {
    case 'affordableInStandard': return capacity === null ? '' : said.affordableInStandard(euro(payableCapacity(capacity)));
    case 'noMeasures': return [said.noMeasures, lumpSums].join(' ');
    case 'enoughWealth':
    case 'extended':
    case 'inFullOnly':
    case 'wealthUnknown': return said[route];
    case 'belowLowestTerm':
    case 'partly': return [
      termsInWords(terms, euro, said),
      terms[0]?.due === undefined || terms[0].due === null ? said.firstNotKnown : said.firstOn(format.dateInSentence(terms[0].due)),
      ...(outsideCollection.isZero() && !paid.isZero() ? [said.paidAll] : [said.partly(euro(outsideCollection)), ...(reviewAfterMonths === null ? [] : [said.review(reviewAfterMonths)]), lumpSums]),
    ].join(' ');
  }
}

/** Equal terms and the last, as many times as there are. */
function termsInWords(terms: PersonalOutcome['terms'], euro: (amount: Decimal) => string, said: Words['wording']['capacity']['said']): string {
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (terms.length === 1) return said.once(euro(first.amount));
  return last.amount.equals(first.amount) ? said.inTerms(terms.length, euro(first.amount), null) : said.inTerms(terms.length - 1, euro(first.amount), euro(last.amount));
}
