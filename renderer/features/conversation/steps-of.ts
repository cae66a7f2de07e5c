import type { QuestionType } from '../../../shared/models/question-type.ts';
import type { StepOutcome } from '../../session/index.ts';
import type { Wording } from '../../wording/nl.ts';

/** A step of the script with its words and what became of it; `null` while it is still to do. */
export interface ScriptStep {
  /** by which the session knows it: that of its question too, so that another question leaves it as it is */
  readonly id: string;
  readonly text: string;
  readonly outcome: StepOutcome | null;
}

/** The steps for a question, in their order. */
export function stepsOf(question: QuestionType, { step }: Wording['script'], outcomes: Readonly<Record<string, StepOutcome>>): readonly ScriptStep[] {
  const words: Readonly<Record<string, string>> = step[question];
  return Object.entries(words).map(([name, text]) => {
    const id = `${question}.${name}`;
    return { id, text, outcome: outcomes[id] ?? null };
  });
}

/** What the same key makes of a step: done, then skipped, then to do again. */
export function nextOutcome(outcome: StepOutcome | null): StepOutcome | null {
  if (outcome === null) return 'done';
  return outcome === 'done' ? 'skipped' : null;
}
