import { z } from 'zod';
import { purpose } from './case-file.ts';
import { exportReasons } from './case-format.ts';
import { revealable, revealReasons } from './reveal.ts';
import { dateText, instantText } from './text-codecs.ts';

/** The place of an operation in the access log. */
export const operationId = z.string().regex(/^[0-9a-f]{16}$/);

/** By what somebody was looked for. The value itself is never kept. */
export const keyKind = z.enum(['bsn', 'name', 'address', 'number', 'text', 'worklist']);
export type KeyKind = z.infer<typeof keyKind>;

/** Why something left the program or was shown unmasked. */
export const lookUpReason = z.enum([...exportReasons, ...revealReasons]);
export type LookUpReason = z.infer<typeof lookUpReason>;

/** One line of the access log as its own user sees it. */
export const lookUpAct = z.object({
  at: instantText,
  /** the operation, such as `case.open` */
  name: z.string(),
  status: z.enum(['ok', 'error']),
  search: z.object({ keyKind, hits: z.int().nullable() }).nullable(),
  reason: lookUpReason.nullable(),
  /** what was shown unmasked, and of whom; `person: null` where the store knows them no more */
  revealed: z.object({ what: revealable, person: z.string().nullable() }).nullable(),
});
export type LookUpAct = z.infer<typeof lookUpAct>;

/** toelichting — what the user wrote about an own look-up. Never changed; a later one stands beside it. */
export const lookUpExplanation = z.object({ text: z.string(), explainedAt: instantText });
export type LookUpExplanation = z.infer<typeof lookUpExplanation>;

/** The longest explanation: a line or two. */
export const longestExplanation = 300;

/** eigen inzage — one file opened, or one search over all, with what was done in it on a day. */
export const ownLookUp = z.object({
  /** of the first act: what an explanation hangs on */
  operationId,
  purpose,
  /** whose file; `null` for a search over all. `name: null`: the store knows the file no more */
  file: z.object({ name: z.string().nullable() }).nullable(),
  /** whether a contact stands beside it; `null` where it is about no file */
  linked: z.boolean().nullable(),
  acts: z.array(lookUpAct).min(1),
  /** the earliest first */
  explanations: z.array(lookUpExplanation),
});
export type OwnLookUp = z.infer<typeof ownLookUp>;

/** mijn inzage — what one user looked up on a day. `today` is the last day that can be asked. */
export const ownLookUps = z.object({ day: dateText, today: dateText, lookUps: z.array(ownLookUp) });
export type OwnLookUps = z.infer<typeof ownLookUps>;
