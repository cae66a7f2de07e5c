import type { Question } from './question.ts';

/** Questions about payments, recovery, arrangements, interest and costs, by their name in the case format. */
export const moneyQuestions: Readonly<Record<string, Question>> = {};
