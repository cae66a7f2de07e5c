import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../shared/models/money.ts';
import { parameters } from '../../../shared/rules/index.ts';

/** The two points of a type of household: income and normhuur there. Wht arts. 17 and 18 in the text of the year, the reductions taken off. */
interface Points {
  readonly minimum: readonly [income: string, normRent: string];
  readonly reference: readonly [income: string, normRent: string];
}

const points: readonly (readonly [year: number, type: string, Points])[] = [
  [2024, 'single', { minimum: ['20700', '226.67'], reference: ['30550', '458.92'] }],
  [2024, 'multi', { minimum: ['26975', '226.67'], reference: ['39700', '457.11'] }],
  [2024, 'singleElderly', { minimum: ['22025', '224.85'], reference: ['30575', '458.47'] }],
  [2024, 'multiElderly', { minimum: ['29325', '223.04'], reference: ['39875', '456.20'] }],
  [2025, 'single', { minimum: ['22700', '236.19'], reference: ['32625', '481.51'] }],
  [2025, 'multi', { minimum: ['30450', '234.38'], reference: ['42475', '479.24'] }],
];

describe('the factors of the normhuur follow from the two points of the law', () => {
  it.each(points)('%i, %s', (year, type, { minimum, reference }) => {
    const quote = ([income, normRent]: readonly [string, string]) => new Decimal(normRent).dividedBy(income);
    const a = quote(reference).minus(quote(minimum)).dividedBy(new Decimal(reference[0]).minus(minimum[0]));
    const b = quote(minimum).minus(a.times(minimum[0]));
    expect([a.toFixed(12), b.toFixed(12)]).toEqual([valueOf(`housing.factorA.${type}`, year), valueOf(`housing.factorB.${type}`, year)]);
  });
});

function valueOf(name: string, year: number): string | undefined {
  return parameters.find((parameter) => parameter.name === name)?.versions.find(({ validFrom }) => validFrom.startsWith(String(year)))?.value;
}
