import { z } from 'zod';

/**
 * Why something could not be done. The kind decides the sentence (`renderer/wording`); `details` are the values in it.
 * Never holds a BSN, a name or an address.
 */
export const problem = z.object({
  kind: z.enum([
    'requestNotUnderstood',
    'senderRefused',
    'operationUnknown',
    'bsnNotValid',
    'searchTooWide',
    'numberTooWide',
    'searchIncomplete',
    'personNotFound',
    'fileNotFound',
    'purposeMissing',
    'dayNotPast',
    'reasonMissing',
    'nothingMasked',
    'lookUpNotOwn',
    'explanationHoldsBsn',
    'regionUnreadable',
    'storeKeyWrong',
    'storeKeyMissing',
    'storeKeyExposed',
    'storeNewer',
    'storeDamaged',
    'storeMissing',
    'storeBusy',
    'diskFull',
    'fileExists',
    'fileUnreadable',
    'fileNotRecognised',
    'fileEncodingWrong',
    'fileTruncated',
    'noteTooLong',
    'noteNotFound',
    'noteNotYours',
    'noteChangedSince',
    'handOverTaken',
    'handOverNotYours',
    'handOverNotFound',
    'proposalIncomplete',
    'proposalDebtUnknown',
    'proposalDebtPaid',
    'proposalMutationUnknown',
    'proposalMutationOver',
    'proposalObjectionOver',
    'proposalObjectionOther',
    'proposalTermEmpty',
    'proposalTermTooEarly',
    'proposalTooHigh',
    'proposalThere',
    'calculationDiffers',
    'calculationNotFound',
    'proposalNotFound',
    'proposalWithdrawn',
    'levelTooLow',
    'conversationOver',
    'conversationsFull',
    'selectionsFull',
    'callbackNotFound',
    'callbackDone',
    'callbackStepUnfit',
    'callbackRemarkMissing',
    'tokenUnknown',
    'tokenExpired',
    'tokenUsed',
    'programFault',
    'hostUnreachable',
  ]),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Problem = z.infer<typeof problem>;
export type ProblemKind = Problem['kind'];

/** What comes back over the bridge: a value, or a problem that the person can do something about. */
export type Reply<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Thrown where a problem arises and caught once, in `electron/operations/register.ts` and at the top of each script. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(kind: ProblemKind, details: Problem['details'] = {}, options?: ErrorOptions) {
    super(kind, options);
    this.name = 'ProblemError';
    this.problem = { kind, details };
  }
}
