import { z } from 'zod';

/**
 * verificatievragen — what a caller can be asked to show who they are, each answered by the file itself. `household`: whoever lives there can know it too, a partner or a former one; `applicant`: what only went between
 * the citizen and the office.
 */
export const checkKinds = {
  birthDate: 'household',
  address: 'household',
  children: 'household',
  monthAmount: 'household',
  lastPayment: 'household',
  lastLetter: 'household',
  arrangementTerm: 'household',
  lastContact: 'applicant',
  reportedChange: 'applicant',
  objectionPoint: 'applicant',
  agreementMade: 'applicant',
} as const satisfies Record<string, 'household' | 'applicant'>;
export type CheckKind = keyof typeof checkKinds;

/** The assertion says what the compiler cannot follow: these are its keys. */
export const checkKind = z.enum(Object.keys(checkKinds) as [CheckKind, ...CheckKind[]]);

/** One question with how it was answered; the answer itself is never kept. */
export const verificationCheck = z.object({
  kind: checkKind,
  outcome: z.enum(['right', 'wrong', 'notAsked']),
});
export type VerificationCheck = z.infer<typeof verificationCheck>;

/** beller: who speaks with us, beside the citizen whose file it is. */
export const caller = z.enum(['self', 'partner', 'representative', 'relative', 'helper', 'unknown']);
export type Caller = z.infer<typeof caller>;

/**
 * grond: on what somebody else speaks for the citizen. machtiging, bewindvoerder, curator, mentor, helper with consent that the citizen gives now; `none`: the citizen speaks, or there is none.
 */
export const ground = z.enum(['none', 'authorisation', 'administration', 'guardianship', 'mentorship', 'consent']);
export type Ground = z.infer<typeof ground>;

/** Who speaks, on what ground, and how it was shown who they are. */
export const verification = z.object({
  caller,
  ground,
  checks: z.array(verificationCheck).max(12).refine((checks) => new Set(checks.map(({ kind }) => kind)).size === checks.length, 'each question once'),
});
export type Verification = z.infer<typeof verification>;

/** verificatieniveau: 0 general information, 1 status, 2 amounts and what-if, 3 changes and bank account. */
export const verificationLevel = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export type VerificationLevel = z.infer<typeof verificationLevel>;

/** Before anything was asked. */
export const notVerified: Verification = { caller: 'self', ground: 'none', checks: [] };

/**
 * The level that was reached. One right answer shows status, two amounts; for changes three are needed, of which one that nobody else in the household knows. After two wrong answers none counts any more. How many there
 * must be is for the organisation to set and stands nowhere in law; these are the fewest with which every level means more than the one before.
 * Somebody else reaches no level without a ground; a mentor speaks for care and not for money (BW 1:453).
 */
export function verifiedLevel({ caller: who, ground: on, checks }: Verification): VerificationLevel {
  const right = checks.filter(({ outcome }) => outcome === 'right');
  const wrong = checks.filter(({ outcome }) => outcome === 'wrong').length;
  if (wrong >= 2 || (who !== 'self' && (on === 'none' || on === 'mentorship'))) return 0;
  const own = right.some(({ kind }) => checkKinds[kind] === 'applicant');
  if (right.length >= 3 && own && wrong === 0) return 3;
  return right.length >= 2 ? 2 : right.length === 1 ? 1 : 0;
}

/** Which level each act of a conversation asks for. */
export const levelFor = { status: 1, amounts: 2, changes: 3 } as const satisfies Record<string, VerificationLevel>;
