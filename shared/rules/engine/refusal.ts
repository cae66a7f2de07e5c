import type { Refusal } from '../../models/assessment.ts';

/**
 * Thrown where the rules cannot answer at all, and caught once per allowance (`shared/rules/index.ts`), where it becomes the refusal
 * of the assessment. A missing fact is not such a case: that is an unknown outcome.
 */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string) {
    super(message);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** The facts cannot all be true: two partners at once, no applicant, a factor that no country has. */
export function factsContradict(term: string, message: string): Refused {
  return new Refused({ kind: 'factsContradict', term }, message);
}

/** What comes of a question that the rules may refuse, such as an amount of a day of which nothing is published. */
export function refusable<Answer>(answer: () => Answer, refused: (refusal: Refusal) => Answer): Answer {
  try {
    return answer();
  } catch (problem) {
    if (problem instanceof Refused) return refused(problem.refusal);
    throw problem;
  }
}
