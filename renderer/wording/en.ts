import { allowances } from './en/allowances.ts';
import { answers } from './en/answers.ts';
import { arrangement } from './en/arrangement.ts';
import { bar, commandWords, help, regionNames, settings, status } from './en/bar.ts';
import { callbacks } from './en/callbacks.ts';
import { capacity } from './en/capacity.ts';
import { caseWords } from './en/case-words.ts';
import { cases } from './en/cases.ts';
import { common } from './en/common.ts';
import { contact, verification, wrapUp } from './en/contact.ts';
import { debts } from './en/debts.ts';
import { citizenView, decisionDialog } from './en/decision-dialog.ts';
import { differences } from './en/differences.ts';
import { explanation } from './en/explanation.ts';
import { gaps } from './en/gaps.ts';
import { handOvers } from './en/hand-overs.ts';
import { incidents } from './en/incidents.ts';
import { keySettings, palette } from './en/keys.ts';
import { knowledge } from './en/knowledge.ts';
import { lookBack } from './en/look-back.ts';
import { moneyBack } from './en/money-back.ts';
import { news } from './en/news.ts';
import { offers } from './en/offers.ts';
import { notes } from './en/notes.ts';
import { openItems } from './en/open-items.ts';
import { actions, conversation, home, household, identity, income, person, sources } from './en/picture.ts';
import { ownLookUps } from './en/own-look-ups.ts';
import { problems } from './en/problems.ts';
import { proposals } from './en/proposals.ts';
import { remedies } from './en/remedies.ts';
import { reveal } from './en/reveal.ts';
import { script } from './en/script.ts';
import { search } from './en/search.ts';
import { sourceRecords } from './en/source-records.ts';
import { terms } from './en/terms.ts';
import { timeline } from './en/timeline.ts';
import { whatIf } from './en/what-if.ts';
import { worklists } from './en/worklists.ts';
import type { Wording } from './nl.ts';

/** Every sentence of the screen in English. */
export const en = {
  common, caseWords, answers, problems, allowances, openItems, moneyBack, arrangement, timeline, terms, explanation, debts, differences, gaps, cases, incidents, callbacks, capacity, proposals, sourceRecords, decisionDialog, citizenView,
  bar, commandWords, help, keySettings, palette, regionNames, settings, status,
  remedies, search, whatIf, identity, household, person, income, home, sources, conversation, actions, contact, verification, wrapUp,
  ownLookUps, reveal, offers,
  news, worklists, notes, handOvers,
  knowledge, lookBack, script,
} satisfies Wording;
