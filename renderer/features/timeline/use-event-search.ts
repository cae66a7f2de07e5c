import { useEffect, useState } from 'react';
import type { TextHit } from '../../../shared/models/operations.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { useSession } from '../../session/index.ts';

/** What a search in the texts of the file came to. */
export type EventSearch = { readonly state: 'idle' | 'searching' } | { readonly state: 'found'; readonly hits: readonly TextHit[] } | { readonly state: 'failed'; readonly problem: Problem };

const shortestText = 2;
const pauseAfterTyping = 200;

/** Searches the texts of the open file while somebody types; the last question counts. */
export function useEventSearch(text: string): EventSearch {
  const fileId = useSession((state) => state.fileId);
  const wanted = text.trim();
  const [answer, setAnswer] = useState<{ readonly to: string; readonly search: EventSearch } | null>(null);
  useEffect(() => {
    if (wanted.length < shortestText) return undefined;
    let last = true;
    const timer = setTimeout(() => {
      void call('event.search', { fileId, text: wanted }).then((reply) => {
        if (last) setAnswer({ to: wanted, search: reply.ok ? { state: 'found', hits: reply.value.hits } : { state: 'failed', problem: reply.problem } });
      });
    }, pauseAfterTyping);
    return () => {
      last = false;
      clearTimeout(timer);
    };
  }, [fileId, wanted]);
  if (wanted.length < shortestText) return { state: 'idle' };
  return answer?.to === wanted ? answer.search : { state: 'searching' };
}
