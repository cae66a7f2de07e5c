import { createStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { ConversationBody, ConversationChannel, Focus, WrapUpEntry } from '../../shared/models/conversation.ts';
import type { TakenOver } from '../../shared/models/hand-over.ts';
import type { OpenConversation } from '../../shared/models/operations.ts';
import type { Problem } from '../../shared/models/reply.ts';
import { verifiedLevel, type CheckKind, type Verification, type VerificationLevel } from '../../shared/models/verification.ts';
import { call } from '../api/call.ts';
import { createDraft, type DraftStore } from './draft-store.ts';

/** What of a conversation is kept while it goes on, beside what is typed. */
type Kept = Pick<ConversationBody, 'verification' | 'question' | 'steps' | 'callback' | 'looked' | 'screen'>;

/** A conversation that goes on. */
export interface ConversationState extends Kept {
  readonly id: string;
  readonly channel: ConversationChannel;
  readonly startedAt: string;
  /** when it began by the clock of the window, which does not jump; `null` for one that came back after a start */
  readonly since: number | null;
  readonly askedBefore: readonly CheckKind[];
  /** from whom it was taken over; `null`: it began by itself */
  readonly takenOver: TakenOver | null;
  readonly draft: DraftStore;
  /** afronden stands open, in place of the note */
  readonly wrappingUp: boolean;
  /** what was filled in of it; what is not is as it is suggested */
  readonly ending: Partial<WrapUpEntry>;
  /** the day it is by now, as the program says; `null` until it did */
  readonly dayNow: CalendarDate | null;
  readonly change: (part: Partial<Kept>) => void;
  /** something was explained or opened: it is told at the end */
  readonly lookAt: (focus: Focus) => void;
  /** keeps who speaks and how the questions were answered. Answers the problem, if any; then nothing changed. */
  readonly verify: (verification: Verification) => Promise<Problem | null>;
  readonly wrapUp: (open: boolean) => void;
  readonly fillIn: (part: Partial<WrapUpEntry>) => void;
}

export type ConversationStore = StoreApi<ConversationState>;

/** contactsessie — begins with what the program has of it, and keeps all of it while it goes on. */
export function createConversation({ id, channel, startedAt, askedBefore, takenOver, body, keptAt }: OpenConversation, since: number | null): ConversationStore {
  const { text, kind, due, owner, ...kept } = body;
  const draft = createDraft(async (typed) => {
    const reply = await call('conversation.keep', { conversationId: id, body: { ...bodyOf(store.getState()), ...typed } });
    if (reply.ok) store.setState({ dayNow: reply.value.today });
    return reply;
  });
  const store = createStore<ConversationState>()((set, get) => ({
    id,
    channel,
    startedAt,
    since,
    askedBefore,
    takenOver,
    draft,
    wrappingUp: false,
    ending: {},
    dayNow: null,
    ...kept,
    change: (part) => {
      set(part);
      draft.getState().keepSoon();
    },
    lookAt: (focus) => {
      const same = JSON.stringify(focus);
      get().change({ looked: [...get().looked.filter((before) => JSON.stringify(before) !== same), focus].slice(-200) });
    },
    verify: async (verification) => {
      const reply = await call('conversation.verify', { conversationId: id, verification: { ...verification, checks: [...verification.checks] } });
      if (!reply.ok) return reply.problem;
      set({ verification });
      return null;
    },
    wrapUp: (wrappingUp) => set({ wrappingUp }),
    fillIn: (part) => set(({ ending }) => ({ ending: { ...ending, ...part } })),
  }));
  draft.getState().restore({ text, kind, due, owner }, keptAt);
  return store;
}

/** All there is of a conversation, as it is kept or handed over. */
export function bodyOf({ draft, verification, question, steps, callback, looked, screen }: ConversationState): ConversationBody {
  const { text, kind, due, owner } = draft.getState();
  return { text, kind, due, owner, verification, question, steps: { ...steps }, callback, looked: [...looked], screen };
}

/** The level that was reached in a conversation. */
export function levelOf({ verification }: Pick<ConversationState, 'verification'>): VerificationLevel {
  return verifiedLevel(verification);
}
