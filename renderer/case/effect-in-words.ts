import type { CaseFile, Change } from '../../shared/models/case-file.ts';
import { readEuro } from '../../shared/models/money.ts';
import type { ChangeEffect } from '../../shared/rules/index.ts';
import type { Words } from '../wording/words.ts';
import { missingInPlainWords, toAsk } from './missing.ts';

/** What a change is expected to do a month, as it can be read out; or that it cannot be reckoned yet, and why. */
export function effectInWords(change: Change, effect: ChangeEffect, file: CaseFile, words: Words): readonly string[] {
  const { wording: { answers, common }, format } = words;
  const { carriedOut, stopped, month } = effect;
  const why = whyNotReckoned(effect, file, words);
  const isApplication = change.kind === 'application';
  if (carriedOut === null) return [isApplication ? answers.effectOfApplicationUnknown : answers.effectUnknown, ...why];
  const names = common.list(change.allowances.map((allowance) => common.allowanceInSentence[allowance]));
  const [monthName, amount] = [format.monthName(month), readEuro(carriedOut).isZero() ? answers.effectNothing : format.euro(carriedOut)];
  if (stopped === null) return [isApplication ? answers.effectOfApplication(names, monthName, amount) : answers.effectWith(names, monthName, amount), ...why];
  return [carriedOut === stopped ? answers.effectNone(names) : answers.effect(names, monthName, amount, format.euro(stopped))];
}

/** What is wanting to reckon a change, or the household without it; what the rules leave open nobody can tell and is left out. */
export function whyNotReckoned({ lacks, missingFacts }: ChangeEffect, file: CaseFile, words: Words): readonly string[] {
  const { answers, common } = words.wording;
  const missing = missingInPlainWords(toAsk(missingFacts), file, words);
  return [...lacks.map((lack) => answers.effectLack[lack]), ...(missing.length === 0 ? [] : [answers.effectMissing(common.list(missing))])];
}
