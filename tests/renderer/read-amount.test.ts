import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readAmount } from '../../renderer/entry/read-amount.ts';
import { formats } from '../../renderer/wording/formats.ts';
import { readEuro } from '../../shared/models/money.ts';

it.each([
  ['1.234,56', '1234.56'], ['1234.56', '1234.56'], ['1234,56', '1234.56'], ['€ 12', '12'], ['12 euro', '12'], ['EUR 12,50', '12.5'], ['12,-', '12'], ['1.234', '1234'], ['1 234 567,80', '1234567.8'], ['€\u00a01.248', '1248'],
  ['0', '0'], ['-0', '0'], ['007', '7'], ['12,5', '12.5'], [' 20 ', '20'], ['1.234.567', '1234567'], ['99999999,99', '99999999.99'],
])('the amount typed as "%s" is %s euro', (text, amount) => {
  expect(readAmount(text)).toEqual({ kind: 'amount', amount });
});

it.each([
  ['1,234', 'ambiguous'], ['0,123', 'ambiguous'], ['12.345,678', 'partsOfCents'], ['12.3456', 'partsOfCents'], ['-12', 'negative'], ['€ -12,00', 'negative'], ['-€ 5', 'negative'], ['100000000', 'tooHigh'], ['100.000.000', 'tooHigh'],
  ['9999999999999999', 'tooHigh'], ['1.23.456', 'notAnAmount'], ['1,234.56', 'notAnAmount'], ['twaalf', 'notAnAmount'], ['12 per week', 'notAnAmount'], ['€', 'notAnAmount'], ['1e5', 'notAnAmount'], ['--5', 'notAnAmount'], ['12,', 'notAnAmount'],
])('"%s" is refused as %s', (text, problem) => {
  expect(readAmount(text)).toEqual({ kind: 'problem', problem });
});

it.each(['', '  ', '\u00a0'])('"%s" is no entry, and no mistake', (text) => {
  expect(readAmount(text)).toEqual({ kind: 'empty' });
});

test('an amount as the screen writes it is read back to the cent', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
    const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    const read = readAmount(formats.nl.euro(amount, 'cents'));
    expect(read.kind === 'amount' && readEuro(read.amount).equals(readEuro(amount))).toBe(true);
  }));
});

test('whatever is typed is read or refused, and never more than a hundred million or below nought', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-€ .,\d]{0,14}$/)), (text) => {
    const read = readAmount(text);
    expect(read.kind !== 'amount' || (!readEuro(read.amount).isNegative() && readEuro(read.amount).lessThan(100_000_000))).toBe(true);
  }));
});
