import type { CaseFile, Part } from '../../shared/models/case-file.ts';
import type { Problem } from '../../shared/models/reply.ts';
import type { PartName } from '../session/index.ts';

/** A part of the file that could not be read. */
export interface FailedPart {
  readonly part: PartName;
  readonly problem: Problem;
}

/** What a part holds; nothing when it failed. Whoever reads it this way also says which parts failed (`failedParts`). */
export function present<Value>(part: Part<readonly Value[]>): readonly Value[] {
  return part.state === 'present' ? part.value : [];
}

/** Which of the named parts could not be read. */
export function failedParts(file: CaseFile, names: readonly PartName[]): readonly FailedPart[] {
  return names.flatMap((part) => {
    const content = file[part];
    return content.state === 'failed' ? [{ part, problem: content.problem }] : [];
  });
}
