import type { Decision } from './case-file.ts';

/** Kinds of decision that settle what an allowance is in a year; recovery, costs and arrangement decisions do not. */
export const awardKinds: ReadonlySet<Decision['kind']> = new Set(['advance', 'revisedAdvance', 'definitive', 'revision', 'nil', 'onObjection']);

/** Kinds of decision that are the last word on a year, unless it is revised: no advance any more. Awir art. 19. */
export const finalKinds: ReadonlySet<Decision['kind']> = new Set(['definitive', 'revision']);
