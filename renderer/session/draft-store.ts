import { createStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { Problem, Reply } from '../../shared/models/reply.ts';
import { keepAfter, tryAgainAfter } from './kept-soon.ts';

/** What is typed: its words, and whether it is to be a note or an agreement with a day. */
export interface Typed {
  readonly text: string;
  readonly kind: 'note' | 'agreement';
  /** agreements have a day; as typed */
  readonly due: string;
  /** who keeps an agreement; as typed, empty: who writes it */
  readonly owner: string;
}

/** What is typed and not yet kept as a note. `waiting`: typed less than a moment ago; `failed`: the program did not take it yet. */
export interface DraftState extends Typed {
  readonly state: 'empty' | 'waiting' | 'kept' | 'failed';
  readonly keptAt: string | null;
  readonly problem: Problem | null;
  readonly type: (text: string) => void;
  readonly choose: (choice: Partial<Pick<Typed, 'kind' | 'due' | 'owner'>>) => void;
  /** something else that is kept with the draft changed */
  readonly keepSoon: () => void;
  /** the text became a note: nothing is left to keep */
  readonly clear: () => void;
  /** what was kept before comes back, unless something is typed already */
  readonly restore: (before: Typed, keptAt: string | null) => void;
  /** nothing is kept from now on: the conversation is over */
  readonly end: () => void;
}

export type DraftStore = StoreApi<DraftState>;

/** Gives what is typed to the program, which answers when it was kept. */
export type KeepTyped = (typed: Typed) => Promise<Reply<{ readonly keptAt: string }>>;

const nothing: Typed = { text: '', kind: 'note', due: '', owner: '' };

/** concept — what a caseworker is typing; kept by the program while typing goes on. */
export function createDraft(keepTyped: KeepTyped): DraftStore {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let changes = 0;
  let ended = false;

  const store: DraftStore = createStore<DraftState>()((set, get) => ({
    ...nothing,
    state: 'empty',
    keptAt: null,
    problem: null,
    type: (text) => {
      set({ text, state: 'waiting' });
      get().keepSoon();
    },
    choose: (choice) => {
      set(choice);
      get().keepSoon();
    },
    keepSoon: () => {
      changes += 1;
      schedule(keepAfter);
    },
    clear: () => {
      set({ ...nothing, state: 'empty', keptAt: null, problem: null });
      void keepTyped(nothing);
    },
    restore: (before, keptAt) => {
      if (before.text !== '' && get().text === '') set({ ...before, keptAt, state: 'kept' });
    },
    end: () => {
      ended = true;
      if (timer !== null) clearTimeout(timer);
    },
  }));

  const schedule = (delay: number): void => {
    if (!ended) timer ??= setTimeout(() => void keep(), delay);
  };

  const keep = async (): Promise<void> => {
    const { text, kind, due, owner } = store.getState();
    const before = changes;
    const reply = await keepTyped({ text, kind, due, owner });
    timer = null;
    if (ended) return;
    const now = store.getState().text;
    const changedOn = changes !== before;
    if (reply.ok) store.setState({ keptAt: reply.value.keptAt, problem: null, state: now === '' ? 'empty' : now !== text ? 'waiting' : 'kept' });
    else store.setState({ problem: reply.problem, state: 'failed' });
    if (changedOn || !reply.ok) schedule(reply.ok ? keepAfter : tryAgainAfter);
  };

  return store;
}
