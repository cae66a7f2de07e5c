import type { GroundShare } from '../../../shared/rules/index.ts';
import { firstNameOf, type People } from '../../case/persons.ts';
import { groundName } from '../../components/ground-in-words.ts';
import type { Words } from '../../wording/words.ts';

/** A ground as a cause in a sentence to the applicant: `het inkomen van Ruben`, `uw inkomen`. */
export function groundAsCause({ term, person }: Pick<GroundShare, 'term' | 'person'>, people: People, words: Words): string {
  const { differences } = words.wording;
  const causes: Readonly<Record<string, (whose: string | null) => string>> = differences.cause;
  const cause = Object.hasOwn(causes, term) ? causes[term] : undefined;
  if (cause === undefined) return differences.otherCause(groundName({ term, person }, people, words));
  return cause(person === people.applicantId ? null : firstNameOf(person, people));
}
