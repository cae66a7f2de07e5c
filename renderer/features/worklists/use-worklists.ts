import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Purpose } from '../../../shared/models/case-file.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import type { SavedSelection, WorklistRead, WorklistView } from '../../../shared/models/worklist.ts';
import { call } from '../../api/call.ts';
import { firstView } from './list-rows.ts';

/** The lists as they stand on the screen, and what can be done with them. */
interface Worklists {
  /** `null` until it is known how they were looked at last */
  readonly view: WorklistView | null;
  /** what was read last, which may still be of another list */
  readonly read: WorklistRead | null;
  readonly problem: Problem | null;
  readonly selections: readonly SavedSelection[];
  readonly look: (view: WorklistView) => void;
  readonly again: () => void;
  readonly keep: (id: string | null, name: string, view: WorklistView) => Promise<Problem | null>;
  readonly remove: (id: string) => Promise<Problem | null>;
}

/** Reads the list that is looked at, and keeps with the user how it is looked at. Each reading is a look-up with this purpose. */
export function useWorklists(purpose: Purpose): Worklists {
  const [view, setView] = useState<WorklistView | null>(null);
  const [read, setRead] = useState<WorklistRead | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [selections, setSelections] = useState<readonly SavedSelection[]>([]);
  const asked = useRef(0);
  const list = view?.list ?? null;

  const readList = async (wanted: WorklistView['list']): Promise<void> => {
    const question = ++asked.current;
    const reply = await call('worklist.read', { list: wanted, purpose });
    if (question !== asked.current) return;
    if (reply.ok) setRead(reply.value);
    setProblem(reply.ok ? null : reply.problem);
  };
  const readSelections = async (): Promise<void> => {
    const reply = await call('selection.list', {});
    if (reply.ok) setSelections(reply.value.selections);
    else setProblem(reply.problem);
    setView((now) => now ?? (reply.ok ? reply.value.last : null) ?? firstView('callbacks'));
  };
  const begin = useEffectEvent(() => void readSelections());
  const readShown = useEffectEvent((wanted: WorklistView['list']) => void readList(wanted));
  useEffect(() => begin(), []);
  useEffect(() => {
    if (list !== null) readShown(list);
  }, [list]);

  return {
    view, read, problem, selections,
    look: (next) => {
      setView(next);
      // What is typed is of the moment; how the list stands is for the next time too.
      if (view === null || view.words === next.words) void call('selection.keepLast', { view: { ...next, words: '' } });
    },
    again: () => list !== null && void readList(list),
    keep: async (id, name, kept) => {
      const reply = await call('selection.keep', { id, name, view: kept });
      if (reply.ok) setSelections((known) => (known.some((one) => one.id === reply.value.id) ? known.map((one) => (one.id === reply.value.id ? reply.value : one)) : [...known, reply.value]));
      return reply.ok ? null : reply.problem;
    },
    remove: async (id) => {
      const reply = await call('selection.remove', { id });
      if (reply.ok) setSelections((known) => known.filter((one) => one.id !== id));
      return reply.ok ? null : reply.problem;
    },
  };
}
