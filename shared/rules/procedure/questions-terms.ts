import { z } from 'zod';
import { countsFrom } from '../general/index.ts';
import { answered, askedDay, question, type Question } from './question.ts';

/** Questions about terms, by their name in the case format. */
export const termQuestions: Readonly<Record<string, Question>> = {
  change_counts_from: question(z.strictObject({ change_on: askedDay }), ({ change_on }) => answered({ counts_from: countsFrom(change_on) }, { basis: ['Awir 5'] })),
};
