import type { Migration } from 'kysely/migration';
import { personsAndFiles } from './0001-persons-and-files.ts';
import { allowancesAndMoney } from './0002-allowances-and-money.ts';
import { contactAndNotes } from './0003-contact.ts';
import { processingLog } from './0004-processing-log.ts';
import { textSearch } from './0005-text-search.ts';
import { laterStates } from './0006-later-states.ts';
import { reasonOfLookUp } from './0007-reason-of-a-look-up.ts';
import { preparedProposals } from './0008-prepared-proposals.ts';
import { keptCalculations } from './0009-kept-calculations.ts';
import { conversations } from './0010-conversations.ts';
import { explainedLookUps } from './0011-explained-look-ups.ts';
import { ownKeys } from './0012-own-keys.ts';
import { worklistsAndNews } from './0013-worklists-and-news.ts';
import { askedCallbacks } from './0014-asked-callbacks.ts';
import { usedTokens } from './0015-used-tokens.ts';
import { handOvers } from './0016-hand-overs.ts';
import { worklistsAsTheyStand } from './0017-worklists-as-they-stand.ts';
import { numbers } from './0018-numbers.ts';

/** Every step from an empty store to the store of this program, in order. A released step is never edited; a new one is added. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-persons-and-files': personsAndFiles,
  '0002-allowances-and-money': allowancesAndMoney,
  '0003-contact': contactAndNotes,
  '0004-processing-log': processingLog,
  '0005-text-search': textSearch,
  '0006-later-states': laterStates,
  '0007-reason-of-a-look-up': reasonOfLookUp,
  '0008-prepared-proposals': preparedProposals,
  '0009-kept-calculations': keptCalculations,
  '0010-conversations': conversations,
  '0011-explained-look-ups': explainedLookUps,
  '0012-own-keys': ownKeys,
  '0013-worklists-and-news': worklistsAndNews,
  '0014-asked-callbacks': askedCallbacks,
  '0015-used-tokens': usedTokens,
  '0016-hand-overs': handOvers,
  '0017-worklists-as-they-stand': worklistsAsTheyStand,
  '0018-numbers': numbers,
};
