import { allowances, type Allowance } from '../../shared/models/allowance.ts';
import type { CalculationYear } from '../../shared/models/calendar.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { perhapsEntitled, type PerhapsEntitled } from '../../shared/rules/index.ts';
import type { ScenarioResult } from '../session/index.ts';
import type { Words } from '../wording/words.ts';
import { missingInPlainWords } from './missing.ts';
import { present } from './parts.ts';

/** The allowances that somebody applied for in the year and that did not end with nothing. */
export function appliedFor({ allowanceYears }: Pick<CaseFile, 'allowanceYears'>, year: CalculationYear): readonly Allowance[] {
  const running = present(allowanceYears).filter((one) => one.year === year && one.status !== 'nil' && one.status !== 'ended').map(({ allowance }) => allowance);
  return allowances.filter((allowance) => running.includes(allowance));
}

/** misschien ook recht — in a scenario that asks for it, what the allowances come to that are not received. */
export function perhapsAlso({ made, assessment }: Pick<ScenarioResult, 'made' | 'assessment'>, file: CaseFile): readonly PerhapsEntitled[] {
  if (!made.some(({ kind }) => kind === 'perhapsAlso')) return [];
  return perhapsEntitled(assessment.allowances, { received: appliedFor(file, assessment.year), today: file.today });
}

/** What can be said on the phone: which there is, with its amount and the last day to apply; which is not known, with what to ask; or that there is none. */
export function perhapsInSentences(found: readonly PerhapsEntitled[], file: CaseFile, words: Words): readonly string[] {
  const { wording: { whatIf: { perhaps }, common } } = words;
  const [first] = found;
  if (first === undefined) return [perhaps.allReceived];
  const said = found.flatMap((one) => sentencesOf(one, file, words));
  return said.length > 0 ? said : [perhaps.none(found.map(({ figures }) => common.allowanceInSentence[figures.allowance]), first.figures.year)];
}

function sentencesOf({ state, figures, applyUntil }: PerhapsEntitled, file: CaseFile, words: Words): readonly string[] {
  const { wording: { whatIf: { perhaps }, common }, format } = words;
  const { allowance, award, year, shownMonth } = figures;
  const name = common.allowanceInSentence[allowance];
  switch (state) {
    case 'entitled': return award === null ? [] : [
      shownMonth === null ? perhaps.entitledInYear(name, format.euro(award), year) : perhaps.entitled(name, format.euro(shownMonth), format.euro(award), year),
      applyUntil === null ? perhaps.applyCare : perhaps.applyUntil(format.dateInSentence(applyUntil.end)),
    ];
    case 'perhaps': return [perhaps.unknown(name), ...(figures.missingFacts.length === 0 ? [] : [perhaps.ask(missingInPlainWords(figures.missingFacts, file, words))])];
    case 'askRent': return [perhaps.askRent];
    case 'tooLate': return applyUntil === null ? [] : [perhaps.tooLate(name, year, format.dateInSentence(applyUntil.end))];
    default: return [];
  }
}
