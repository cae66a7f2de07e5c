import { describe, expect, it } from 'vitest';
import { readSearch } from '../../renderer/features/case-search/read-search.ts';

const today = '2026-11-12';
const read = (text: string) => readSearch(text, today);

describe('the search box takes an address in any form', () => {
  it.each(['1234AB 12', '1234ab 12', '1234 AB 12', '  1234   ab   12 ', '1234ab, 12', '1234AB nr 12', '1234ab 12a', '1234ab 12 hs', '1234AB 12-3', '12 1234AB', '12a, 1234 ab', '1234ab 0012'])('%s', (text) => {
    expect(read(text)).toEqual({ kind: 'address', postcode: '1234AB', houseNumber: '12', key: { by: 'address', postcode: '1234AB', houseNumber: '12' } });
  });

  it('a postcode without a number is not yet enough', () => {
    expect(read('1234 ab')).toEqual({ kind: 'address', postcode: '1234AB', houseNumber: null, key: null });
  });

  it('a postcode never begins with a zero', () => {
    expect(read('0234 ab 12').kind).toBe('name');
  });
});

describe('the search box takes a name and a birth date in any order', () => {
  const deVries = { kind: 'name', familyName: 'de vries', birthDate: '1980-03-12', key: { by: 'name', familyName: 'de vries', birthDate: '1980-03-12' } };
  it.each([
    '12-3-1980 de vries', 'de vries 12-03-1980', 'de vries 12031980', 'de vries, 12/3/1980', '12.3.1980 de vries', 'de vries 12 3 1980', 'de vries 12 maart 1980', '12 mrt. 1980 de vries',
    'de vries 1980-03-12', 'de vries 12-3-80', 'de vries 12 March 1980', '12 - 3 - 1980 de vries',
  ])('%s', (text) => {
    expect(read(text)).toEqual(deVries);
  });

  it('initials are left out, a prefix stays', () => {
    expect(read('S.J. van den Berg 1-2-2001')).toMatchObject({ familyName: 'van den Berg', birthDate: '2001-02-01' });
  });

  it('a hyphenated name stays whole', () => {
    expect(read('Moulin-Beaudelaire 1-12-1985')).toMatchObject({ familyName: 'Moulin-Beaudelaire', birthDate: '1985-12-01' });
  });

  it('a name without a birth date is not yet enough', () => {
    expect(read('de vries')).toEqual({ kind: 'name', familyName: 'de vries', birthDate: null, key: null });
  });

  it('a birth date without a name is not yet enough', () => {
    expect(read('12-3-1980')).toEqual({ kind: 'birthDate', birthDate: '1980-03-12', key: null });
  });

  it('a day that does not exist is not a birth date', () => {
    expect(read('de vries 31-2-1980')).toMatchObject({ kind: 'name', birthDate: null, key: null });
  });

  it('a day in the future is not a birth date', () => {
    expect(read('de vries 13-11-2026')).toMatchObject({ birthDate: null });
  });

  it('two digits of a year are the last such year that has been', () => {
    expect([read('bakker 1-1-26'), read('bakker 1-1-27')]).toMatchObject([{ birthDate: '2026-01-01' }, { birthDate: '1927-01-01' }]);
  });
});

describe('the search box reads a BSN while it is typed', () => {
  it.each(['999993653', '9999 93 653', '9999.93.653', 'BSN 999993653', 'bsn: 999993653', ' 999993653 '])('%s is right', (text) => {
    expect(read(text)).toEqual({ kind: 'bsn', digits: '999993653', state: 'right', key: { by: 'bsn', bsn: '999993653' } });
  });

  it.each([
    ['9', 'short'], ['99999364', 'short'], ['999993654', 'wrong'], ['9999936530', 'long'], ['000000000', 'wrong'],
  ])('%s is %s', (text, state) => {
    expect(read(text)).toMatchObject({ kind: 'bsn', state, key: null });
  });

  it('a zero that was left out is put back', () => {
    expect(read('10000008')).toMatchObject({ digits: '10000008', state: 'rightWithZero', key: { by: 'bsn', bsn: '010000008' } });
  });
});

describe('the search box takes the number of a decision or letter in any form', () => {
  it.each(['T26.0518.935287.01', 't26 0518 935287 01', 't26-0518-935287-01', ' T26051893528701 ', 'kenmerk T26.0518.935287.01', 'Nummer: T26.0518.935287.01', 'briefnr. t26.0518.935287.01.'])('%s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'number', key: { by: 'number', number: 'T26051893528701' } });
  });

  it('part of a number is not yet enough', () => {
    expect(read('T26.05')).toMatchObject({ kind: 'number', key: null });
  });

  it.each(['bsn 999993653', '1234ab 12', 'vos 12-3-1980', 'vos 12031980', 'F8'])('%s is no such number', (text) => {
    expect(read(text).kind).not.toBe('number');
  });
});

it('nothing but spaces is nothing', () => {
  expect(read('   ')).toEqual({ kind: 'empty' });
});
