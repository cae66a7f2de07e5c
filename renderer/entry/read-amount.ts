import { Decimal, euroTextPattern, readEuro, writeEuro } from '../../shared/models/money.ts';
import type { EuroText } from '../../shared/models/money.ts';

/** What is wrong with an amount as typed. */
export type AmountProblem = 'notAnAmount' | 'ambiguous' | 'partsOfCents' | 'negative' | 'tooHigh';

/** An amount as typed: read, empty, or with what is wrong with it. */
export type ReadAmount = { readonly kind: 'amount'; readonly amount: EuroText } | { readonly kind: 'empty' } | { readonly kind: 'problem'; readonly problem: AmountProblem };

/** An amount of a hundred million or more is a slip of the fingers. */
const tooHighFrom = new Decimal(100_000_000);

/**
 * An amount as somebody types it: `1.234,56`, `1234.56`, `€ 12`, `12,-`. `1,234` can be a thousand or parts of a euro, so that it is asked again; an amount below nought, from a hundred million or with parts of cents
 * is none that can come or go.
 */
export function readAmount(text: string): ReadAmount {
  const typed = text.replaceAll(/[\s\u00a0]+/g, ' ').trim().replace(/^(-?) ?(?:€|eur(?:o)?\b) ?/i, '$1').replace(/ ?(?:€|eur(?:o)?)$/i, '');
  if (typed === '') return text.trim() === '' ? { kind: 'empty' } : problem('notAnAmount');
  const negative = typed.startsWith('-');
  const digits = typed.replace(/^- ?/, '').replace(/,(?:-|–|—)$/, '');
  const amount = plainNumber(digits);
  if (typeof amount !== 'object') return problem(amount);
  if (amount.greaterThanOrEqualTo(tooHighFrom)) return problem('tooHigh');
  if (negative && !amount.isZero()) return problem('negative');
  return { kind: 'amount', amount: writeEuro(amount) };
}

/** The number, or what is wrong with it. A dot or space before three digits makes groups; a comma, or a dot before one or two digits, begins the cents. */
function plainNumber(digits: string): Decimal | AmountProblem {
  if (/^(?:0|[1-9]\d{0,2}),\d{3}$/.test(digits)) return 'ambiguous';
  const groups = /^(?<whole>[1-9]\d{0,2}(?:[. ]\d{3})+)(?:,(?<cents>\d+))?$/.exec(digits);
  const plain = groups ?? /^(?<whole>\d+)(?:[.,](?<cents>\d+))?$/.exec(digits);
  if (plain?.groups === undefined) return 'notAnAmount';
  const [whole, cents = ''] = [plain.groups['whole']?.replaceAll(/[. ]/g, '') ?? '', plain.groups['cents']];
  if (cents.length > 2) return 'partsOfCents';
  if (whole.replace(/^0+/, '').length > 9) return 'tooHigh';
  const number = `${whole.replace(/^0+(?=\d)/, '')}${cents === '' ? '' : `.${cents}`}`;
  return euroTextPattern.test(number) ? readEuro(number) : 'notAnAmount';
}

function problem(kind: AmountProblem): ReadAmount {
  return { kind: 'problem', problem: kind };
}
