import type { Allowance } from '../../../shared/models/allowance.ts';
import type { CalculationYear } from '../../../shared/models/calendar.ts';
import type { CaseFile, Decision } from '../../../shared/models/case-file.ts';
import { present } from '../../case/parts.ts';
import type { Words } from '../../wording/words.ts';

/** Wat kan nu: the terms that are still open for this allowance and year, from what the file itself says. */
export function nextSteps(allowance: Allowance, year: CalculationYear, decision: Decision | null, file: CaseFile, { wording, format }: Words): readonly string[] {
  const { explanation, openItems } = wording;
  const letters = present(file.changes).filter((change) => change.allowances.includes(allowance) && change.year === year && change.respondBy !== null && change.respondBy >= file.today);
  const objectionUntil = decision?.objectionUntil ?? null;
  return [
    ...letters.flatMap(({ state, respondBy }) => {
      if (respondBy === null || (state !== 'letterSent' && state !== 'alerted')) return [];
      return [explanation.nextReact(openItems.kind[state === 'letterSent' ? 'mutationLetter' : 'attentionLetter'].toLowerCase(), format.dateInSentence(respondBy))];
    }),
    ...(objectionUntil !== null && objectionUntil >= file.today ? [explanation.nextObjection(format.dateInSentence(objectionUntil))] : []),
    ...(decision === null ? [] : [explanation.nextReport]),
  ];
}
