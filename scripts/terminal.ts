import { type Problem, ProblemError } from '../shared/models/reply.ts';
import { problems as english } from '../renderer/wording/en/problems.ts';
import { problems as dutch } from '../renderer/wording/nl/problems.ts';
import { problemNumbers } from '../renderer/wording/problem-sentence.ts';
import { isEnglish } from './say.ts';

/** What happened and what to do, as the window would say it, with its number. */
export function problemSentence({ kind, details }: Problem): string {
  const { happened, todo } = (isEnglish() ? english : dutch)[kind];
  return `${problemNumbers[kind]} ${happened(details)} ${todo}`;
}

/** Runs a command to its end. A problem is one sentence and exit code 1; a fault of the program keeps its trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    console.error(problemSentence(error.problem));
    process.exitCode = 1;
  }
}
