import { describe, expect, it } from 'vitest';
import { formats } from '../../renderer/wording/formats.ts';

const { nl, en } = formats;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('amounts', () => {
  it.each([
    ['1248', 'whole', '€ 1.248'], ['515.75', 'cents', '€ 515,75'], ['25451.73', 'cents', '€ 25.451,73'], ['1234567', 'whole', '€ 1.234.567'], ['-12', 'cents', '€ -12,00'],
    ['0', 'whole', '€ 0'], ['0.5', 'cents', '€ 0,50'], ['-0.2', 'whole', '€ 0'], ['999', 'whole', '€ 999'], ['1000', 'whole', '€ 1.000'],
  ] as const)('%s in %s is %s', (amount, digits, text) => {
    expect(plain(nl.euro(amount, digits))).toBe(text);
  });

  it('never break between the sign and the figures', () => {
    expect(nl.euro('1248')).toBe('€\u00a01.248');
  });

  it('have the marks of English in English', () => {
    expect(plain(en.euro('25451.73', 'cents'))).toBe('€ 25,451.73');
  });

  it('lose their sign where a word says the direction', () => {
    expect(plain(nl.euroWithoutSign('-370'))).toBe('€ 370');
  });

  it('write a ratio as a percentage with all its digits', () => {
    expect([nl.percentage('0.01896'), nl.percentage('0.1'), en.percentage('0.1364')]).toEqual(['1,896%', '10%', '13.64%']);
  });
});

describe('dates', () => {
  it('stand with figures in tables and in words in sentences', () => {
    expect([nl.date('2026-04-14'), plain(nl.dateInSentence('2026-04-14')), plain(en.dateInSentence('2026-04-14'))]).toEqual(['14-04-2026', '14 april 2026', '14 April 2026']);
  });

  it('leave out the year when it is the one on the screen', () => {
    expect([plain(nl.shortDate('2026-10-06', 2026)), plain(nl.shortDate('2025-10-06', 2026))]).toEqual(['6 okt.', '6 okt. 2025']);
  });

  it('tell the day of the week of a payment', () => {
    expect(plain(nl.dayAndDate('2026-11-20'))).toBe('vr 20 nov.');
  });

  it.each([
    ['1985-12', 'dec. 1985', 'december 1985'], ['1985', '1985', '1985'], ['', 'onbekend', 'onbekend'],
  ])('that a register knows only as "%s" are said as they are', (date, inTable, inSentence) => {
    expect([plain(nl.date(date)), plain(nl.dateInSentence(date))]).toEqual([inTable, inSentence]);
  });

  it('tell moments in Dutch time, winter and summer', () => {
    expect([nl.time('2026-11-12T13:02:08Z'), nl.timeWithSeconds('2026-11-12T13:02:08Z'), nl.time('2026-07-01T12:00:00Z')]).toEqual(['14:02', '14:02:08', '14:00']);
  });
});
