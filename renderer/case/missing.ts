import type { MissingFact } from '../../shared/models/explanation.ts';
import type { Words } from '../wording/words.ts';
import { firstNameOf, type People } from './persons.ts';

/** Hours of care of which no source says whether they count. */
const undecidedHours: readonly string[] = ['hoursLeft', 'costOfHoursKept'];

/** What somebody can be asked: a percentage that was not published, or what the rules leave open, is nobody's fact. */
export function toAsk(missing: readonly MissingFact[]): readonly MissingFact[] {
  return missing.filter((one) => !isRateNotPublished(one) && !isUndecided(one));
}

export function isRateNotPublished({ fact }: MissingFact): boolean {
  return fact === 'tableRate';
}

/** Whether it is open what the rules say, and nobody can tell. */
export function isUndecided({ fact }: MissingFact): boolean {
  return undecidedHours.includes(fact);
}

/** What must be asked, in the words of the law: the fact, and of whom when it is not the applicant. Each once. */
export function missingInWords(missing: readonly MissingFact[], file: People, words: Words): readonly string[] {
  return [...new Set(missing.map(({ fact, person }) => {
    const whose = person === null || person === file.applicantId ? null : firstNameOf(person, file);
    return whose === null ? words.term(fact) : words.wording.explanation.ofPerson(words.term(fact), whose);
  }))];
}

/** The same in plain words, for the citizen: `het jaarinkomen van Denise`. */
export function missingInPlainWords(missing: readonly MissingFact[], file: People, { wording: { answers }, term }: Words): readonly string[] {
  const plain: Readonly<Record<string, string>> = answers.fact;
  return [...new Set(missing.map(({ fact, person }) => {
    const name = (Object.hasOwn(plain, fact) ? plain[fact] : undefined) ?? term(fact);
    const whose = person === null || person === file.applicantId ? null : firstNameOf(person, file);
    return whose === null ? name : answers.factOf(name, whose);
  }))];
}
