import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { testNumbers } from '../../scripts/population/test-numbers.ts';
import { passesElevenTest } from '../../shared/models/bsn.ts';

const list = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference', 'brp', 'test-persons-gba-v.csv');

function firstNumbers(count: number): readonly string[] {
  const numbers = testNumbers();
  return Array.from({ length: count }, () => numbers.next().value);
}

describe('the test numbers of practice people', () => {
  it('pass the eleven-test and are given out once', () => {
    const numbers = firstNumbers(60_000);
    expect(numbers.filter((number) => !passesElevenTest(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('begin with 9999 for a population of the default size', () => {
    expect(firstNumbers(8_000).filter((number) => !number.startsWith('9999'))).toEqual([]);
  });

  it('go on from 900000000 when those are used up', () => {
    expect(firstNumbers(8_300).slice(8_200).every((number) => number.startsWith('9000'))).toBe(true);
  });

  it('stay out of the ranges of the public test persons', () => {
    expect(firstNumbers(250_000).filter((number) => /^(99999|90019|95451)/.test(number))).toEqual([]);
  });

  it.skipIf(!existsSync(list))('are never the number of a person on the public list', () => {
    const rows: string[][] = parse(readFileSync(list), { delimiter: ';', bom: true, relax_column_count: true, relax_quotes: true });
    const columns = (rows[0] ?? []).flatMap((name, index) => (name.endsWith('.01.20') ? [index] : []));
    const published = new Set(rows.slice(1).flatMap((row) => columns.map((column) => row[column] ?? '')).filter((number) => number !== ''));
    expect(published.size).toBeGreaterThan(700);
    const ranges = new Set([...published].map((number) => number.slice(0, 5)));
    expect(firstNumbers(250_000).filter((number) => ranges.has(number.slice(0, 5)))).toEqual([]);
  });
});
