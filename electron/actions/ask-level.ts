import type { VerificationLevel } from '../../shared/models/verification.ts';
import { verifiedLevel } from '../../shared/models/verification.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { conversationsOf } from '../store/conversations.ts';
import type { Program } from './program.ts';

/** Refuses an act for which the caller was not verified far enough, while the user is in a conversation about this file. Outside a conversation nobody hears anything. */
export async function askLevel({ store, user }: Program, fileId: string, level: VerificationLevel): Promise<void> {
  const levels = (await conversationsOf(store, user.name)).filter((going) => going.fileId === fileId).map(({ body }) => verifiedLevel(body.verification));
  if (levels.length > 0 && Math.max(...levels) < level) throw new ProblemError('levelTooLow', { level });
}
