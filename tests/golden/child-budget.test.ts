import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/rules/index.ts';
import { reference, referencePresent } from '../plain/reference.ts';
import { childBudgetCase } from '../plain/vector-cases.ts';

const vectors = referencePresent ? reference.healthcareAndChildBudget().testVectors.kindgebondenBudget : [];

describe.skipIf(!referencePresent)('kindgebonden budget as published (needs ../shared/reference)', () => {
  it.each(vectors.map((vector) => [`${vector.id} (${vector.status})`, vector] as const))('%s', (_name, vector) => {
    const { award, exactYear, shownMonth, months } = (answer(childBudgetCase(vector)).answer as unknown as Reply).allowances.childBudget;
    const found = { award: Number(award), perYear2dp: exactYear, perMonth: Number(shownMonth), perMonthLeafletMethod: Math.floor(Number(months[0]?.exact)) };
    expect(Object.fromEntries(Object.entries(found).filter(([name]) => name in vector.expected))).toEqual(vector.expected);
  });
});

interface Reply {
  readonly allowances: {
    readonly childBudget: { readonly award: string; readonly exactYear: string; readonly shownMonth: string; readonly months: readonly { readonly exact: string }[] };
  };
}
