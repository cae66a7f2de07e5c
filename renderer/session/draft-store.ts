import { createStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { Problem } from '../../shared/models/reply.ts';
import { call } from '../api/call.ts';

/** What is typed and not yet kept as a note. `waiting`: typed less than a moment ago; `failed`: the program did not take it yet. */
export interface DraftState {
  readonly text: string;
  readonly kind: 'note' | 'agreement';
  /** agreements have a day; as typed */
  readonly due: string;
  readonly state: 'empty' | 'waiting' | 'kept' | 'failed';
  readonly keptAt: string | null;
  readonly problem: Problem | null;
  readonly type: (text: string) => void;
  readonly choose: (choice: Partial<Pick<DraftState, 'kind' | 'due'>>) => void;
  /** the text became a note: nothing is left to keep */
  readonly clear: () => void;
}

export type DraftStore = StoreApi<DraftState>;

/** Typing is kept this long after the first key, so that a crash costs less than a second of it. */
const keepAfter = 500;
const tryAgainAfter = 2000;

/** concept — what a caseworker is typing about a file; kept by the program while typing goes on. */
export function createDraft(fileId: string): DraftStore {
  let timer: ReturnType<typeof setTimeout> | null = null;

  const store: DraftStore = createStore<DraftState>()((set, get) => ({
    text: '',
    kind: 'note',
    due: '',
    state: 'empty',
    keptAt: null,
    problem: null,
    type: (text) => {
      set({ text, state: 'waiting' });
      keepSoon(keepAfter);
    },
    choose: (choice) => set(choice),
    clear: () => {
      set({ text: '', kind: 'note', due: '', state: 'empty', keptAt: null, problem: null });
      void call('draft.keep', { fileId, text: get().text });
    },
  }));

  const keepSoon = (delay: number): void => {
    timer ??= setTimeout(() => void keep(), delay);
  };

  const keep = async (): Promise<void> => {
    const { text } = store.getState();
    const reply = await call('draft.keep', { fileId, text });
    timer = null;
    const now = store.getState().text;
    const typedOn = now !== text;
    if (reply.ok) store.setState({ keptAt: reply.value.keptAt, problem: null, state: now === '' ? 'empty' : typedOn ? 'waiting' : 'kept' });
    else store.setState({ problem: reply.problem, state: 'failed' });
    if (typedOn || !reply.ok) keepSoon(reply.ok ? keepAfter : tryAgainAfter);
  };

  void call('draft.read', { fileId }).then((reply) => {
    if (reply.ok && reply.value.text !== '' && store.getState().text === '') {
      store.setState({ text: reply.value.text, keptAt: reply.value.keptAt, state: 'kept' });
    }
  });
  return store;
}
