import { z } from 'zod';
import { yearOf } from '../../models/calendar.ts';
import { Decimal, euroTextPattern } from '../../models/money.ts';
import type { LegalBasisText } from '../../models/explanation.ts';
import type { Term, TermMark } from '../../models/term.ts';
import { dateText } from '../../models/text-codecs.ts';

/** One question about procedure: what it must be told, and the answer. The names of its fields are those of the case format. */
export interface Question {
  /** the whole line, with the shape of its input */
  readonly line: z.ZodType<{ readonly input: unknown; readonly explain?: boolean | undefined }>;
  readonly answer: (input: unknown) => QuestionAnswer;
}

/** Questions by their name in the case format. Made when one is asked: their shapes take time, and the window loads the rules without asking any. */
export type Questions = () => Readonly<Record<string, Question>>;

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
  /** how it was counted; only given when the question asks for it */
  readonly terms?: readonly Term[];
}

/** A question with the shape of its input. `answer` gets what has that shape; facts that contradict each other are told by `factsContradict` with the name of the field. */
export function question<Input>(input: z.ZodType<Input>, answer: (input: Input) => QuestionAnswer): Question {
  return { line: z.strictObject({ id: z.string(), question: z.string(), input, explain: z.boolean().optional() }), answer: (read) => answer(read as Input) };
}

/** A known answer, with where it stands and what is open or uncertain about it. */
export function answered(values: Readonly<Record<string, unknown>>, about: Omit<QuestionAnswer, 'answer'> = {}): QuestionAnswer {
  return { answer: values, ...about };
}

/** No answer: what is missing for it, by name. */
export function unanswered(...unknown: readonly string[]): QuestionAnswer {
  return { answer: null, unknown };
}

/** What stands beside an answer that rests on terms: their articles, their doubts, and how they were counted. */
export function about(terms: readonly Term[], more: readonly TermMark[] = []): Omit<QuestionAnswer, 'answer'> {
  const marks = [...terms.flatMap((term) => term.marks), ...more];
  const named = (kinds: readonly TermMark['kind'][]) => [...new Set(marks.filter(({ kind }) => kinds.includes(kind)).map(({ term }) => term))];
  const [uncertain, unknown] = [named(['reading', 'choice']), named(['unpublished'])];
  return {
    ...(uncertain.length === 0 ? {} : { uncertain }), ...(unknown.length === 0 ? {} : { unknown }),
    ...basisOf(terms.flatMap((term) => [term.basis, ...term.steps.map(({ basis }) => basis)])), ...(terms.length === 0 ? {} : { terms }),
  };
}

/** Where an answer stands in the law, each article once: `Awb 6:7`. */
export function basisOf(bases: readonly (LegalBasisText | null)[]): Pick<QuestionAnswer, 'basis'> {
  const basis = [...new Set(bases.flatMap((one) => (one === null ? [] : [[one.law, one.article, ...(one.paragraph === null ? [] : [`lid ${one.paragraph}`])].join(' ')])))];
  return basis.length === 0 ? {} : { basis };
}

/** An amount in euro, as text or as a whole number. */
export const askedEuro = z.union([z.string().regex(euroTextPattern, 'euroText'), z.int()], 'euroText').transform((amount) => new Decimal(amount));

/** A day that a question is asked about: the calendar of the law goes no further. */
export const askedDay = dateText.refine((date) => yearOf(date) >= 2000 && yearOf(date) <= 2099, 'expected a day from 2000 up to and including 2099');
