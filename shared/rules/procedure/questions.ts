import { z } from 'zod';
import { failure, idOf, type CaseAnswer } from '../case-answer.ts';
import { Refused } from '../engine/refusal.ts';
import { problemOf } from '../line-problem.ts';
import type { Question, QuestionAnswer } from './question.ts';
import { householdQuestions } from './questions-household.ts';
import { moneyQuestions } from './questions-money.ts';
import { termQuestions } from './questions-terms.ts';

/** Every question about procedure that the rules answer, by its name in the case format; made at the first. */
let made: ReadonlyMap<string, Question> | null = null;

function questions(): ReadonlyMap<string, Question> {
  made ??= new Map([termQuestions, householdQuestions, moneyQuestions].flatMap((ones) => Object.entries(ones())));
  return made;
}

/** What every question has: by its name it is found what else. */
const anyQuestion = z.looseObject({ id: z.string().min(1).max(200), question: z.string() });

/** Whether a line asks a question about procedure: it is no case then, whatever else stands in it. */
export function isQuestion(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'question' in data;
}

/** Answers one question about procedure. What cannot be read gives an error with its place; what is not published is said to be unknown. */
export function answerQuestion(data: unknown): CaseAnswer {
  const line = anyQuestion.safeParse(data);
  if (!line.success) return failure(idOf(data), problemOf(line.error, data));
  const { id, question: name } = line.data;
  const question = questions().get(name);
  if (question === undefined) return failure(id, { kind: 'notModelled', at: 'question', message: 'no question has this name' });
  const read = question.line.safeParse(data);
  if (!read.success) return failure(id, problemOf(read.error, data));
  try {
    const { terms, ...told } = question.answer(read.data.input);
    return { failed: false, answer: { id, ...told, ...(read.data.explain === true && terms !== undefined ? { terms } : {}) } };
  } catch (problem) {
    if (problem instanceof Refused) return refusedAnswer(id, problem);
    throw problem;
  }
}

function refusedAnswer(id: string, { refusal, message }: Refused): CaseAnswer {
  if (refusal.kind === 'factsContradict') return failure(id, { kind: 'contradiction', at: `input.${refusal.term}`, message });
  const unknown: QuestionAnswer = { answer: null, unknown: [refusal.kind === 'parameterNotInForce' ? `${refusal.term} ${String(refusal.year)}` : refusal.kind] };
  return { failed: false, answer: { id, ...unknown } };
}
