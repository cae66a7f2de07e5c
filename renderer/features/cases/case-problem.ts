import type { CaseProblem } from '../../../shared/models/case-format.ts';
import { supportedYears } from '../../../shared/rules/index.ts';
import type { Wording } from '../../wording/nl.ts';

/** What is wrong with a case and what to do about it. The message of the problem itself is for machines; its kind and place decide the sentence. */
export function caseProblemSentence(problem: CaseProblem, { cases: { problem: sentences, expected } }: Pick<Wording, 'cases'>): string {
  const { kind, at } = problem;
  switch (kind) {
    case 'missing': return sentences.missing(at);
    case 'unknownField': return sentences.unknownField(at);
    case 'unknownParameter': return sentences.unknownParameter(at.replace(/^overrides\./, ''));
    case 'parameterNotInForce': return supportedYears.includes(yearIn(problem)) ? sentences.parameterNotHere(yearIn(problem)) : sentences.parameterNotSet(yearIn(problem));
    case 'notValid': return sentences.notValid(at, problem.expected === 'choice' ? expected.choice(problem.choices ?? []) : expected[problem.expected ?? 'size']);
    case 'contradiction': return sentences[contradictionAt(at)];
    default: return sentences[kind];
  }
}

/** Which contradiction it is shows in its place. */
function contradictionAt(at: string): 'oneApplicant' | 'sameId' | 'endsBeforeBegin' | 'relationsWithRole' | 'relationWithNobody' | 'contradiction' {
  if (at === 'persons') return 'oneApplicant';
  const [, field = ''] = /\.(\w+)$/.exec(at) ?? [];
  const byField: Readonly<Record<string, ReturnType<typeof contradictionAt>>> = { id: 'sameId', to: 'endsBeforeBegin', relations: 'relationsWithRole', with: 'relationWithNobody' };
  return Object.hasOwn(byField, field) ? (byField[field] ?? 'contradiction') : 'contradiction';
}

/** The rules tell the year beside the problem. */
function yearIn(problem: CaseProblem): number {
  return 'year' in problem && typeof problem.year === 'number' ? problem.year : 0;
}
