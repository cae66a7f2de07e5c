import type { AllowanceYear, Decision } from './case-file.ts';

/** Kinds of decision that settle what an allowance is in a year; recovery, costs and arrangement decisions do not. */
export const awardKinds: ReadonlySet<Decision['kind']> = new Set(['advance', 'revisedAdvance', 'definitive', 'revision', 'nil', 'onObjection']);

/** Kinds of decision that are the last word on a year, unless it is revised: no advance any more. Awir art. 19. */
export const finalKinds: ReadonlySet<Decision['kind']> = new Set(['definitive', 'revision']);

/** The states of an allowance in a year in which an advance is paid. Awir art. 22. */
export const payingStatuses: ReadonlySet<AllowanceYear['status']> = new Set(['advance', 'advanceRevised']);
