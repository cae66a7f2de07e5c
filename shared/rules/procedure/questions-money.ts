import type { Questions } from './question.ts';
import { arrangementQuestions } from './questions-arrangement.ts';
import { collectionQuestions } from './questions-collection.ts';
import { payoutQuestions } from './questions-payout.ts';

/** Questions about payments, recovery, arrangements, interest and costs, by their name in the case format. */
export const moneyQuestions: Questions = () => ({ ...payoutQuestions(), ...collectionQuestions(), ...arrangementQuestions() });
