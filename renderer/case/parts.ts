import type { CaseFile } from '../../shared/models/case-file.ts';
import type { Problem } from '../../shared/models/reply.ts';
import type { PartName } from '../session/index.ts';

/** A part of the file that could not be read. */
export interface FailedPart {
  readonly part: PartName;
  readonly problem: Problem;
}

export { present } from '../../shared/models/parts.ts';

/** Which of the named parts could not be read. */
export function failedParts(file: CaseFile, names: readonly PartName[]): readonly FailedPart[] {
  return names.flatMap((part) => {
    const content = file[part];
    return content.state === 'failed' ? [{ part, problem: content.problem }] : [];
  });
}
