import { expect, it } from 'vitest';
import { renewedDecision } from '../../../shared/rules/index.ts';

it.each([
  ['an advance of the month after it began came with the renewed letter', 'advance', '2026-07-01', 'shown'],
  ['so did an advance that was set to nil', 'nil', '2026-11-03', 'shown'],
  ['an advance of June 2026 may have, because the day in June is not published', 'revisedAdvance', '2026-06-30', 'notKnown'],
  ['an advance of May 2026 did not', 'advance', '2026-05-31', 'before'],
  ['whether a definitive award did is not published', 'definitive', '2026-09-11', 'notKnown'],
  ['a definitive award of before June 2026 did not', 'definitive', '2025-11-14', 'before'],
] as const)('%s', (_name, kind, dated, told) => {
  expect(renewedDecision({ kind, dated })).toBe(told);
});
