import { allowances } from './en/allowances.ts';
import { answers } from './en/answers.ts';
import { caseWords } from './en/case-words.ts';
import { common } from './en/common.ts';
import { explanation } from './en/explanation.ts';
import { moneyBack } from './en/money-back.ts';
import { openItems } from './en/open-items.ts';
import { problems } from './en/problems.ts';
import { timeline } from './en/timeline.ts';
import type { Wording } from './nl.ts';

/** Every sentence of the screen in English. */
export const en = { common, caseWords, answers, problems, allowances, openItems, moneyBack, timeline, explanation } satisfies Wording;
