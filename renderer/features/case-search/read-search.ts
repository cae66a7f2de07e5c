import { isCalendarDate } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { passesElevenTest } from '../../../shared/models/bsn.ts';
import type { SearchKey } from '../../../shared/models/operations.ts';
import { findDate } from '../../entry/find-date.ts';

/** How far the digits are a BSN: too few, too many, eleven-test failed, right, or right with a zero before them. */
export type BsnState = 'short' | 'long' | 'wrong' | 'right' | 'rightWithZero';

/** What the typed text was taken for. `key` is there as soon as it is enough to search on. */
export type SearchReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'bsn'; readonly digits: string; readonly state: BsnState; readonly key: SearchKey | null }
  | { readonly kind: 'name'; readonly familyName: string; readonly birthDate: CalendarDate | null; readonly key: SearchKey | null }
  | { readonly kind: 'birthDate'; readonly birthDate: CalendarDate; readonly key: null }
  | { readonly kind: 'address'; readonly postcode: string; readonly houseNumber: string | null; readonly key: SearchKey | null }
  /** of a decision, a letter, an objection or a recovery */
  | { readonly kind: 'number'; readonly written: string; readonly key: SearchKey | null };

/**
 * Takes what was typed for a BSN, a family name with birth date, a postcode with house number, or the number of a decision or letter, however it is written:
 * `1234ab 12`, `12 1234 AB`, `12-3-1980 de vries`, `de vries 12031980`, `9999.93.653`, `t26 0518 935287 01`.
 */
export function readSearch(text: string, today: CalendarDate): SearchReading {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '') return { kind: 'empty' };
  return readAddress(words) ?? readBsn(words, today) ?? readNumber(words) ?? readName(words, today);
}

function readAddress(words: string): SearchReading | null {
  const before = /^(?<digits>[1-9]\d{3}) ?(?<letters>[a-z]{2})(?:[ ,]+(?:nr\.? ?)?(?<number>\d{1,5}) ?(?:[a-z]|[-/ ]\w{1,4})?)?$/i.exec(words);
  const after = before ?? /^(?<number>\d{1,5}) ?[a-z]?[ ,]+(?<digits>[1-9]\d{3}) ?(?<letters>[a-z]{2})$/i.exec(words);
  const found = after?.groups;
  if (found === undefined) return null;
  const postcode = `${found['digits'] ?? ''}${(found['letters'] ?? '').toUpperCase()}`;
  const houseNumber = found['number'] === undefined ? null : withoutZeros(found['number']);
  return { kind: 'address', postcode, houseNumber, key: houseNumber === null ? null : { by: 'address', postcode, houseNumber } };
}

function readBsn(words: string, today: CalendarDate): SearchReading | null {
  if (!/^(bsn:? ?)?[\d .-]+$/i.test(words)) return null;
  const written = findDate(words, today);
  if (written !== null && written.rest === '' && /[-/. ]/.test(words)) return { kind: 'birthDate', birthDate: written.date, key: null };
  const digits = words.replace(/\D/g, '');
  const state = bsnState(digits);
  return { kind: 'bsn', digits, state, key: state === 'right' || state === 'rightWithZero' ? { by: 'bsn', bsn: digits.padStart(9, '0') } : null };
}

/** zaak- of briefnummer — letters with digits right behind them: no family name goes on in digits. */
function readNumber(words: string): SearchReading | null {
  const written = /^(?:(?:kenmerk|zaak|brief)?(?:nummer|nr)?[.:]? )?(?<written>[a-z]{1,4}[.-]?\d[\d./ -]*\d)[. -]*$/i.exec(words)?.groups?.['written']?.toUpperCase();
  if (written === undefined) return null;
  const number = written.replace(/[^A-Z\d]/g, '');
  return { kind: 'number', written, key: number.length >= leastOfNumber && number.length <= mostOfNumber ? { by: 'number', number } : null };
}

const [leastOfNumber, mostOfNumber] = [6, 40];

/** Eight digits are a BSN when a zero before them makes one: the zero is often left out. */
function bsnState(digits: string): BsnState {
  if (digits.length > 9) return 'long';
  if (digits.length === 8 && passesElevenTest(`0${digits}`)) return 'rightWithZero';
  if (digits.length < 9) return 'short';
  return passesElevenTest(digits) ? 'right' : 'wrong';
}

function readName(words: string, today: CalendarDate): SearchReading {
  const written = findDate(words, today);
  const familyName = (written?.rest ?? words)
    .replace(/[,;]/g, ' ')
    .replace(/(?:^|\s)(?:\p{Lu}\.)+(?=\s|$)/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  const birthDate = written?.date ?? null;
  if (familyName === '') return birthDate === null ? { kind: 'empty' } : { kind: 'birthDate', birthDate, key: null };
  return { kind: 'name', familyName, birthDate, key: birthDate === null || !isCalendarDate(birthDate) ? null : { by: 'name', familyName, birthDate } };
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
