import { allowances } from './en/allowances.ts';
import { common } from './en/common.ts';
import { explanation } from './en/explanation.ts';
import { moneyBack } from './en/money-back.ts';
import { openItems } from './en/open-items.ts';
import { problems } from './en/problems.ts';
import { timeline } from './en/timeline.ts';
import type { Wording } from './nl.ts';

/** Every sentence of the screen in English. */
export const en = { common, problems, allowances, openItems, moneyBack, timeline, explanation } satisfies Wording;
