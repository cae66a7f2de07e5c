import { allowances } from './nl/allowances.ts';
import { answers } from './nl/answers.ts';
import { arrangement } from './nl/arrangement.ts';
import { bar, commandWords, help, regionNames, settings, status } from './nl/bar.ts';
import { callbacks } from './nl/callbacks.ts';
import { capacity } from './nl/capacity.ts';
import { caseWords } from './nl/case-words.ts';
import { cases } from './nl/cases.ts';
import { common } from './nl/common.ts';
import { contact, verification, wrapUp } from './nl/contact.ts';
import { debts } from './nl/debts.ts';
import { citizenView, decisionDialog } from './nl/decision-dialog.ts';
import { differences } from './nl/differences.ts';
import { explanation } from './nl/explanation.ts';
import { gaps } from './nl/gaps.ts';
import { handOvers } from './nl/hand-overs.ts';
import { incidents } from './nl/incidents.ts';
import { keySettings, palette } from './nl/keys.ts';
import { knowledge } from './nl/knowledge.ts';
import { lookBack } from './nl/look-back.ts';
import { moneyBack } from './nl/money-back.ts';
import { news } from './nl/news.ts';
import { offers } from './nl/offers.ts';
import { notes } from './nl/notes.ts';
import { openItems } from './nl/open-items.ts';
import { actions, conversation, home, household, identity, income, person, sources } from './nl/picture.ts';
import { ownLookUps } from './nl/own-look-ups.ts';
import { problems } from './nl/problems.ts';
import { proposals } from './nl/proposals.ts';
import { remedies } from './nl/remedies.ts';
import { reveal } from './nl/reveal.ts';
import { script } from './nl/script.ts';
import { search } from './nl/search.ts';
import { sourceRecords } from './nl/source-records.ts';
import { terms } from './nl/terms.ts';
import { timeline } from './nl/timeline.ts';
import { whatIf } from './nl/what-if.ts';
import { worklists } from './nl/worklists.ts';

/** Every sentence of the screen in Dutch, a section per part of the screen. */
export const nl = {
  common, caseWords, answers, problems, allowances, openItems, moneyBack, arrangement, timeline, terms, explanation, debts, differences, gaps, cases, incidents, callbacks, capacity, proposals, sourceRecords, decisionDialog, citizenView,
  bar, commandWords, help, keySettings, palette, regionNames, settings, status,
  remedies, search, whatIf, identity, household, person, income, home, sources, conversation, actions, contact, verification, wrapUp,
  ownLookUps, reveal, offers,
  news, worklists, notes, handOvers,
  knowledge, lookBack, script,
};

/** What every language must have: a missing sentence does not compile. */
export type Wording = typeof nl;
