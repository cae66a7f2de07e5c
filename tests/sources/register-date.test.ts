import { describe, expect, it } from 'vitest';
import { lastPossibleDay, registerDate } from '../../electron/sources/gba-v/register-date.ts';

describe('a date of the register', () => {
  it.each([
    ['19851201', '1985-12-01'],
    ['19851200', '1985-12'],
    ['19850000', '1985'],
    ['00000000', ''],
    ['', ''],
    ['  ', ''],
    ['20240229', '2024-02-29'],
  ])('%j is %j, without a remark', (text, date) => {
    expect(registerDate(text)).toEqual({ date, fault: null });
  });

  it.each([
    ['20230229', '2023-02'],
    ['19821291', '1982-12'],
    ['19660013', '1966'],
    ['19851301', '1985'],
  ])('%j names no day that exists: what is sure of it is kept, %j', (text, date) => {
    expect(registerDate(text)).toEqual({ date, fault: 'dateIncomplete' });
  });

  it.each(['2015', '1994031', '000000000', '0000000', '00002014', '1985-12-01', 'Vredesplein'])('%j is no date and is not guessed at', (text) => {
    expect(registerDate(text)).toEqual({ date: '', fault: 'dateNotReadable' });
  });

  it('means at the latest the last day of its month or year', () => {
    expect(['1994-02', '1994', '1994-10-01', ''].map(lastPossibleDay)).toEqual(['1994-02-28', '1994-12-31', '1994-10-01', null]);
  });
});
