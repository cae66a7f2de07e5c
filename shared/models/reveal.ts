import { z } from 'zod';

/** afgeschermd gegeven — what the screen masks, and shows for a short while to who says why. */
export const revealables = ['bsn', 'address'] as const;
export const revealable = z.enum(revealables);
export type Revealable = (typeof revealables)[number];

/** reden van tonen — why something masked is shown. Kept in the access log; a list, because what is typed may name somebody. */
export const revealReasons = ['citizenChecks', 'letterToSend', 'otherProgram', 'identityInDoubt', 'personAlike'] as const;
export const revealReason = z.enum(revealReasons);
export type RevealReason = (typeof revealReasons)[number];
