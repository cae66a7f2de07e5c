import type { Problem, ProblemKind } from '../../shared/models/reply.ts';

/** What a person reads about a problem: what happened, and what to do. */
export interface ProblemSentence {
  readonly happened: (details: Problem['details']) => string;
  readonly todo: string;
}

/** Every problem has its sentence: a forgotten one does not compile. */
export type ProblemSentences = Readonly<Record<ProblemKind, ProblemSentence>>;

/** The number by which a help desk looks a problem up. Numbers are never given to another problem. */
export const problemNumbers: Readonly<Record<ProblemKind, `KB-${number}`>> = {
  requestNotUnderstood: 'KB-101',
  senderRefused: 'KB-102',
  operationUnknown: 'KB-103',
  hostUnreachable: 'KB-104',
  programFault: 'KB-105',
  bsnNotValid: 'KB-201',
  searchTooWide: 'KB-202',
  searchIncomplete: 'KB-203',
  personNotFound: 'KB-204',
  fileNotFound: 'KB-205',
  purposeMissing: 'KB-206',
  reasonMissing: 'KB-207',
  nothingMasked: 'KB-208',
  lookUpNotOwn: 'KB-209',
  explanationHoldsBsn: 'KB-210',
  regionUnreadable: 'KB-301',
  storeKeyWrong: 'KB-401',
  storeKeyMissing: 'KB-402',
  storeNewer: 'KB-403',
  storeDamaged: 'KB-404',
  storeMissing: 'KB-405',
  storeBusy: 'KB-406',
  diskFull: 'KB-407',
  storeKeyExposed: 'KB-408',
  fileExists: 'KB-505',
  fileUnreadable: 'KB-501',
  fileNotRecognised: 'KB-502',
  fileEncodingWrong: 'KB-503',
  fileTruncated: 'KB-504',
  noteTooLong: 'KB-601',
  proposalIncomplete: 'KB-701',
  proposalDebtUnknown: 'KB-702',
  proposalDebtPaid: 'KB-703',
  proposalMutationUnknown: 'KB-704',
  proposalMutationOver: 'KB-705',
  proposalObjectionOver: 'KB-706',
  proposalObjectionOther: 'KB-707',
  proposalTermEmpty: 'KB-708',
  proposalTermTooEarly: 'KB-709',
  proposalTooHigh: 'KB-710',
  proposalThere: 'KB-711',
  proposalNotFound: 'KB-712',
  proposalWithdrawn: 'KB-713',
  levelTooLow: 'KB-613',
  conversationOver: 'KB-611',
  conversationsFull: 'KB-612',
  tokenUnknown: 'KB-651',
  tokenExpired: 'KB-652',
  tokenUsed: 'KB-653',
  calculationDiffers: 'KB-801',
  calculationNotFound: 'KB-802',
  selectionsFull: 'KB-951',
  callbackNotFound: 'KB-961',
  callbackDone: 'KB-962',
  callbackStepUnfit: 'KB-963',
  callbackRemarkMissing: 'KB-964',
};
