import type { Part } from './case-file.ts';

/** What a part of a file holds; nothing when it failed. Whoever reads it this way also says which parts failed. */
export function present<Value>(part: Part<readonly Value[]>): readonly Value[] {
  return part.state === 'present' ? part.value : [];
}
