import { z } from 'zod';
import { yearOf } from '../../models/calendar.ts';
import { dateText } from '../../models/text-codecs.ts';

/** One question about procedure: what it must be told, and the answer. The names of its fields are those of the case format. */
export interface Question {
  readonly input: z.ZodType;
  readonly answer: (input: unknown) => QuestionAnswer;
}

/** The answer to a question. */
export interface QuestionAnswer {
  /** `null` when it cannot be answered */
  readonly answer: Readonly<Record<string, unknown>> | null;
  /** why there is no answer, or what part of it stays open: what is not published or not told, by name */
  readonly unknown?: readonly string[];
  /** what of the answer rests on a reading, or on a source that is not certain */
  readonly uncertain?: readonly string[];
  /** where it stands: `Awb 6:7` */
  readonly basis?: readonly string[];
}

/** A question with the shape of its input. `answer` gets what has that shape; facts that contradict each other are told by `factsContradict` with the name of the field. */
export function question<Input>(input: z.ZodType<Input>, answer: (input: Input) => QuestionAnswer): Question {
  return { input, answer: (read) => answer(read as Input) };
}

/** A known answer, with where it stands and what is open or uncertain about it. */
export function answered(values: Readonly<Record<string, unknown>>, about: Omit<QuestionAnswer, 'answer'> = {}): QuestionAnswer {
  return { answer: values, ...about };
}

/** No answer: what is missing for it, by name. */
export function unanswered(...unknown: readonly string[]): QuestionAnswer {
  return { answer: null, unknown };
}

/** A day that a question is asked about: the calendar of the law goes no further. */
export const askedDay = dateText.refine((date) => yearOf(date) >= 2000 && yearOf(date) <= 2099, 'expected a day from 2000 up to and including 2099');
