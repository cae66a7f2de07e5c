import type { Handlers } from '../../shared/models/operations.ts';
import { addNote } from '../actions/add-note.ts';
import { changeNote } from '../actions/change-note.ts';
import { beginConversation, endConversation, keepConversation, putOnFile, verifyCaller } from '../actions/converse.ts';
import { explainLookUp } from '../actions/explain-look-up.ts';
import { askCallback } from '../actions/ask-callback.ts';
import { exportCase } from '../actions/export-case.ts';
import { followCallback } from '../actions/follow-callback.ts';
import { giveHandOver, takeHandOver, waitingHandOvers } from '../actions/hand-over.ts';
import { keepCallbackEntry, readCallbackEntry } from '../actions/keep-callback-entry.ts';
import { keepDraft, readDraft } from '../actions/keep-draft.ts';
import { acceptContact, declineContact, listOffers } from '../actions/offer-contact.ts';
import { keepSelection, keepView, readSelections, removeSelection } from '../actions/keep-selection.ts';
import { listPractice } from '../actions/list-practice.ts';
import { lookBack, openCase } from '../actions/open-case.ts';
import { openLetter } from '../actions/open-letter.ts';
import { keepCalculation, openCalculation } from '../actions/keep-calculation.ts';
import { listOwnLookUps } from '../actions/own-look-ups.ts';
import { prepareProposal, withdrawProposal } from '../actions/prepare-proposal.ts';
import type { Program } from '../actions/program.ts';
import { revealMasked } from '../actions/reveal-masked.ts';
import { markNewsSeen, newsSeen, readNews } from '../actions/read-news.ts';
import { readWorklist } from '../actions/read-worklist.ts';
import { searchEvents } from '../actions/search-events.ts';
import { searchPerson } from '../actions/search-person.ts';
import { changePreferences, startSession } from '../actions/start-session.ts';
import { chooseDepartments } from '../actions/whose-work.ts';

/** The answer to every question that the window may put. */
export const handlers: Handlers<Program> = {
  'session.start': (_request, program) => startSession(program),
  'person.search': (request, program) => searchPerson(program, request),
  'case.open': (request, program) => openCase(program, request),
  'case.lookBack': (request, program) => lookBack(program, request),
  'case.export': (request, program) => exportCase(program, request),
  'person.reveal': (request, program) => revealMasked(program, request),
  'lookUp.own': (request, program) => listOwnLookUps(program, request),
  'lookUp.explain': (request, program) => explainLookUp(program, request),
  'practice.list': (_request, program) => listPractice(program),
  'event.search': (request, program) => searchEvents(program, request),
  'letter.open': (request, program) => openLetter(program, request),
  'note.add': (request, program) => addNote(program, request),
  'callback.ask': (request, program) => askCallback(program, request),
  'callback.follow': (request, program) => followCallback(program, request),
  'callback.keepEntry': (request, program) => keepCallbackEntry(program, request),
  'callback.readEntry': (request, program) => readCallbackEntry(program, request),
  'note.change': (request, program) => changeNote(program, request),
  'calculation.keep': (request, program) => keepCalculation(program, request),
  'calculation.open': (request, program) => openCalculation(program, request),
  'proposal.prepare': (request, program) => prepareProposal(program, request),
  'proposal.withdraw': (request, program) => withdrawProposal(program, request),
  'conversation.begin': (request, program) => beginConversation(program, request),
  'conversation.keep': (request, program) => keepConversation(program, request),
  'conversation.toFile': (request, program) => putOnFile(program, request),
  'conversation.verify': (request, program) => verifyCaller(program, request),
  'conversation.end': (request, program) => endConversation(program, request),
  'contact.offers': (_request, program) => listOffers(program),
  'contact.accept': (request, program) => acceptContact(program, request),
  'contact.decline': (request, program) => declineContact(program, request),
  'handOver.give': (request, program) => giveHandOver(program, request),
  'handOver.waiting': (_request, program) => waitingHandOvers(program),
  'handOver.take': (request, program) => takeHandOver(program, request),
  'draft.keep': (request, program) => keepDraft(program, request),
  'draft.read': (request, program) => readDraft(program, request),
  'worklist.read': (request, program) => readWorklist(program, request),
  'department.choose': (request, program) => chooseDepartments(program, request),
  'selection.list': (_request, program) => readSelections(program),
  'selection.keep': (request, program) => keepSelection(program, request),
  'selection.remove': async (request, program) => {
    await removeSelection(program, request);
    return {};
  },
  'selection.keepLast': async (request, program) => {
    await keepView(program, request);
    return {};
  },
  'news.read': (_request, program) => readNews(program),
  'news.seen': (_request, program) => newsSeen(program),
  'news.markSeen': (request, program) => markNewsSeen(program, request),
  'preference.keep': async ({ preferences }, program) => {
    await changePreferences(program, preferences);
    return {};
  },
};
