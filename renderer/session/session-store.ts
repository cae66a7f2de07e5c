import { createStore } from 'zustand';
import type { StoreApi } from 'zustand';
import { yearOf } from '../../shared/models/calendar.ts';
import type { CalculationYear } from '../../shared/models/calendar.ts';
import type { Calculation, Callback, CaseFile, Contact, Note, Proposal, Purpose } from '../../shared/models/case-file.ts';
import type { QuestionType } from '../../shared/models/question-type.ts';
import type { Problem } from '../../shared/models/reply.ts';
import type { Focus, ScreenState } from '../../shared/models/conversation.ts';
import type { CallbackEntry } from '../../shared/models/draft.ts';
import { call } from '../api/call.ts';
import type { CapacityEntry } from '../case/capacity-entry.ts';
import type { LookBackDays } from '../case/look-back-days.ts';
import { firstEntry, type ArrangementEntry } from './arrangement-entry.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { DraftStore } from './draft-store.ts';
import { createFileCallback } from './file-callback.ts';
import { createFileDraft } from './file-draft.ts';
import { noScenarios, type Scenarios } from './scenarios.ts';

/** What became of a step of the script. */
export type StepOutcome = 'done' | 'skipped';

/** What a contact session holds and cannot be computed. */
export interface SessionState {
  /** of this session among all that were opened in this window */
  readonly id: string;
  readonly fileId: string;
  readonly purpose: Purpose;
  /** the citizen's file as the program replied it */
  readonly caseFile: CaseFile;
  /** berekeningsjaar that the screen shows */
  readonly year: CalculationYear;
  readonly focus: Focus | null;
  /** the thing for which the file is opened, until the keyboard is there; `null`: the file as a whole */
  readonly openedOn: Focus | null;
  /** amounts that are announced and not final may be reckoned with, in a year that has no final ones */
  readonly provisionalAsked: boolean;
  /** the source and date of every amount and fact are written out (Ctrl+B) */
  readonly originsShown: boolean;
  /** which of regions 3 and 4 has the middle where there is room for one */
  readonly middle: 'openItems' | 'moneyBack';
  /** what went wrong the last time the file was read again */
  readonly reloadProblem: Problem | null;
  /** terugblik — the same file as it was known on an earlier day, which has the screen; `null`: the screen is of now */
  readonly past: SessionStore | null;
  /** of a session that looks back: that of now, in which one speaks and writes; `null` for that one itself */
  readonly present: SessionStore | null;
  /** what is being typed, kept while typing goes on */
  readonly draft: DraftStore;
  /** the conversation in which the file is open; `null`: it is looked at outside any */
  readonly conversation: ConversationStore | null;
  /** what was typed about the payment capacity of the household; `null` while nothing was */
  readonly capacity: CapacityEntry | null;
  /** the debt for which an arrangement stands open on the screen */
  readonly arrangementFor: string | null;
  /** what was entered for arrangements, by the debt they were opened for */
  readonly arrangements: Readonly<Record<string, ArrangementEntry>>;
  /** what was entered for a callback that was not asked for yet, kept with the conversation or else with the file; `null` while nothing was */
  readonly callbackEntry: CallbackEntry | null;
  /** what is supposed to be otherwise: wat-als */
  readonly scenarios: Scenarios;
  /** vraagsoort, where the file is looked at outside any conversation; a conversation has its own */
  readonly question: QuestionType | null;
  /** what became of the steps of the script, by question and step; a step that is not here is still to do */
  readonly steps: Readonly<Record<string, StepOutcome>>;
  readonly setYear: (year: CalculationYear) => void;
  readonly setFocus: (focus: Focus | null) => void;
  /** the file is opened for one thing of it */
  readonly openOn: (thing: Focus | null) => void;
  readonly askProvisional: (asked: boolean) => void;
  readonly toggleOrigins: () => void;
  readonly showMiddle: (middle: 'openItems' | 'moneyBack') => void;
  /** a note was kept: it stands in the file from now on */
  readonly addNote: (note: Note) => void;
  /** a note has a later version: so it stands in the file from now on */
  readonly changeNote: (note: Note) => void;
  /** a proposal was prepared or withdrawn: so it stands in the file from now on */
  readonly keepProposal: (proposal: Proposal) => void;
  /** a calculation was kept: it stands in the file from now on */
  readonly addCalculation: (calculation: Calculation) => void;
  /** a callback was asked for or followed up: so it stands in the file from now on */
  readonly keepCallback: (callback: Callback) => void;
  readonly enterCallback: (entry: CallbackEntry | null) => void;
  readonly enterCapacity: (entry: CapacityEntry) => void;
  /** opens the arrangement simulator for a debt; `null` closes it */
  readonly openArrangement: (recoveryId: string | null) => void;
  readonly enterArrangement: (recoveryId: string, change: Partial<ArrangementEntry>) => void;
  /** a conversation begins with this citizen; what was typed goes with it */
  readonly converse: (conversation: ConversationStore) => void;
  /** a conversation ended and stands in the file from now on, with the note that was written in it */
  readonly addContact: (contact: Contact, note: Note | null) => void;
  readonly changeScenarios: (change: (scenarios: Scenarios) => Scenarios) => void;
  readonly changeScript: (part: Partial<Pick<SessionState, 'question' | 'steps'>>) => void;
  /** reads the file again, after a problem or a change */
  readonly reload: () => Promise<void>;
  /** looks back at an earlier day, or at another one; answers what went wrong, if anything. With `null` the screen is of now again */
  readonly lookBack: (days: LookBackDays | null) => Promise<Problem | null>;
}

export type SessionStore = StoreApi<SessionState>;

/** How a session reads its file again. */
export type ReadFile = () => Promise<{ readonly ok: true; readonly value: CaseFile } | { readonly ok: false; readonly problem: Problem }>;

/** contactsessie — opens a session on a file; the year shown is that of the day of the picture. */
export function createSession(caseFile: CaseFile, purpose: Purpose, readFile: ReadFile, present: SessionStore | null = null): SessionStore {
  const shown = present?.getState();
  const year = shown?.year ?? yearOf(caseFile.today);
  // What is written while one looks back is of now.
  const keepWithFile = present !== null ? () => {} : createFileCallback(caseFile.fileId, (before) => {
    const { conversation, callbackEntry } = store.getState();
    if (conversation === null && callbackEntry === null) store.setState({ callbackEntry: before });
  });
  const store: SessionStore = createStore<SessionState>()((set, get) => ({
    id: `session-${(opened += 1)}`,
    fileId: caseFile.fileId,
    purpose,
    caseFile,
    year,
    focus: shown?.focus?.kind === 'assessment' ? shown.focus : { kind: 'assessment', allowance: 'healthcare', year, month: null },
    openedOn: null,
    provisionalAsked: false,
    originsShown: false,
    middle: 'openItems',
    reloadProblem: null,
    past: null,
    present,
    draft: shown?.draft ?? createFileDraft(caseFile.fileId),
    conversation: null,
    capacity: null,
    arrangementFor: null,
    arrangements: {},
    callbackEntry: null,
    scenarios: noScenarios,
    question: null,
    steps: {},
    setYear: (next) => set(({ focus }) => ({ year: next, focus: focus?.kind === 'assessment' ? { ...focus, year: next, month: null } : focus })),
    setFocus: (focus) => set({ focus }),
    openOn: (openedOn) => set(openedOn === null ? { openedOn } : { openedOn, focus: openedOn }),
    askProvisional: (provisionalAsked) => set({ provisionalAsked }),
    toggleOrigins: () => set(({ originsShown }) => ({ originsShown: !originsShown })),
    showMiddle: (middle) => set({ middle }),
    addNote: (note) => set(({ caseFile: file }) => (file.notes.state === 'failed' ? {} : { caseFile: { ...file, notes: { state: 'present', value: [...file.notes.value, note] } } })),
    changeNote: (note) => set(({ caseFile: file }) => (file.notes.state === 'failed' ? {} : { caseFile: { ...file, notes: { state: 'present', value: file.notes.value.map((before) => (before.id === note.id ? note : before)) } } })),
    keepProposal: (proposal) => set(({ caseFile: file }) => (file.proposals.state === 'failed' ? {} : {
      caseFile: { ...file, proposals: { state: 'present', value: [...file.proposals.value.filter(({ id }) => id !== proposal.id), proposal] } },
    })),
    addCalculation: (calculation) => set(({ caseFile: file }) => (file.calculations.state === 'failed' ? {} : { caseFile: { ...file, calculations: { state: 'present', value: [...file.calculations.value, calculation] } } })),
    keepCallback: (callback) => set(({ caseFile: file }) => (file.callbacks.state === 'failed' ? {} : {
      caseFile: { ...file, callbacks: { state: 'present', value: [...file.callbacks.value.filter(({ id }) => id !== callback.id), callback] } },
    })),
    enterCallback: (callbackEntry) => {
      set({ callbackEntry });
      const { conversation } = get();
      if (conversation === null) keepWithFile(callbackEntry);
      else conversation.getState().change({ callback: callbackEntry });
    },
    enterCapacity: (capacity) => set({ capacity }),
    openArrangement: (arrangementFor) => set({ arrangementFor }),
    enterArrangement: (recoveryId, change) => set(({ arrangements }) => ({ arrangements: { ...arrangements, [recoveryId]: { ...(arrangements[recoveryId] ?? firstEntry), ...change } } })),
    converse: (conversation) => {
      const { draft: before, conversation: already, question, steps, callbackEntry } = get();
      if (already !== null) return;
      if (question !== null && conversation.getState().question === null) conversation.getState().change({ question, steps });
      if (callbackEntry !== null && conversation.getState().callback === null) {
        conversation.getState().change({ callback: callbackEntry });
        keepWithFile(null);
      }
      const { draft, callback } = conversation.getState();
      const { text, kind, due, owner } = before.getState();
      if (text !== '' && draft.getState().text === '') {
        draft.getState().choose({ kind, due, owner });
        draft.getState().type(text);
        before.getState().clear();
      }
      set({ conversation, draft, callbackEntry: callback, question: null, steps: {}, ...shownBefore(conversation.getState().screen) });
    },
    addContact: (contact, note) => set(({ caseFile: file }) => ({
      caseFile: {
        ...file,
        contacts: file.contacts.state === 'failed' ? file.contacts : { state: 'present', value: [...file.contacts.value, contact] },
        notes: file.notes.state === 'failed' || note === null ? file.notes : { state: 'present', value: [...file.notes.value, note] },
      },
    })),
    changeScenarios: (change) => set(({ scenarios, focus, year: shown }) => {
      const changed = change(scenarios);
      return { scenarios: changed, focus: focusWith(changed, focus, shown) };
    }),
    changeScript: (part) => set(part),
    reload: async () => {
      const reply = await readFile();
      set(reply.ok ? { caseFile: reply.value, reloadProblem: null } : { reloadProblem: reply.problem });
    },
    lookBack: async (days) => {
      if (present !== null) return present.getState().lookBack(days);
      if (days === null) {
        set({ past: null });
        return null;
      }
      const readThen: ReadFile = () => call('case.lookBack', { fileId: caseFile.fileId, ...days });
      const reply = await readThen();
      if (!reply.ok) return reply.problem;
      set({ past: createSession(reply.value, purpose, readThen, store) });
      return null;
    },
  }));
  // What stands on the screen of a conversation is kept with it.
  store.subscribe((now, before) => {
    if (now.year !== before.year || now.focus !== before.focus || now.scenarios.list !== before.scenarios.list) now.conversation?.getState().change({ screen: screenOf(now) });
  });
  return store;
}

/** How many sessions were opened in this window. */
let opened = 0;

/** What of the screen is found again after a start. */
export function screenOf({ year, focus, scenarios }: Pick<SessionState, 'year' | 'focus' | 'scenarios'>): ScreenState {
  return { year, focus, scenarios: scenarios.list.map((entries) => [...entries]) };
}

/** The screen as it was left. */
function shownBefore(screen: ScreenState | null): Partial<SessionState> {
  if (screen === null) return {};
  const { year, focus, scenarios } = screen;
  return { year, focus, scenarios: { ...noScenarios, list: scenarios, open: focus?.kind === 'scenario', chosen: focus?.kind === 'scenario' ? focus.scenario : 0 } };
}

/** The explanation follows the scenario that is worked on, and goes back to the allowance when the scenarios are closed. */
function focusWith({ open, chosen }: Scenarios, focus: Focus | null, year: CalculationYear): Focus | null {
  const allowance = focus?.kind === 'scenario' || focus?.kind === 'assessment' ? focus.allowance : null;
  if (open) return { kind: 'scenario', scenario: chosen, allowance: focus?.kind === 'scenario' ? allowance : null };
  return focus?.kind === 'scenario' ? { kind: 'assessment', allowance: allowance ?? 'healthcare', year, month: null } : focus;
}
