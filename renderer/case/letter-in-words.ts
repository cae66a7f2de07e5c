import type { Letter } from '../../shared/models/case-file.ts';
import type { Words } from '../wording/words.ts';

/** What a letter is: its kind and its subject, said once where the subject begins with the kind. */
export function letterInWords({ kind, subject }: Letter, { wording: { timeline, caseWords } }: Words): string {
  const name = caseWords.letterKind[kind];
  return subject.toLowerCase().startsWith(name.toLowerCase()) ? subject : timeline.letter(name, subject);
}
