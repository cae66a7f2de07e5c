import { useEffect, useState } from 'react';
import type { RequestOf } from '../../../shared/models/operations.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';

/** What was asked to be shown, of whom and why. */
export type Asked = RequestOf<'person.reveal'>;

/** Why something that was shown is hidden again: its time was over, the window lost the keyboard, something is printed, or the user hid it. */
export type HiddenBecause = 'time' | 'away' | 'printing' | 'byUser';

type Shown =
  | { readonly kind: 'asking'; readonly hidden: HiddenBecause | null; readonly problem: Problem | null }
  | { readonly kind: 'waiting'; readonly asked: Asked }
  | { readonly kind: 'shown'; readonly asked: Asked; readonly lines: readonly string[] };

/** How long it is shown. */
const shownFor = 30_000;

/**
 * Asks for something masked and holds it for a short while, in this part of the window alone: it is gone with the part, when the window loses the keyboard, when something is printed, and after half a minute.
 */
export function useShownShortly() {
  const [state, setState] = useState<Shown>({ kind: 'asking', hidden: null, problem: null });
  const hide = (hidden: HiddenBecause): void => setState({ kind: 'asking', hidden, problem: null });
  const held = state.kind !== 'asking';
  const shown = state.kind === 'shown';

  useEffect(() => {
    if (!held) return undefined;
    const away = (): void => hide('away');
    const unseen = (): void => void (document.visibilityState === 'hidden' && hide('away'));
    const printing = (): void => hide('printing');
    globalThis.window.addEventListener('blur', away);
    globalThis.window.addEventListener('beforeprint', printing);
    document.addEventListener('visibilitychange', unseen);
    return () => {
      globalThis.window.removeEventListener('blur', away);
      globalThis.window.removeEventListener('beforeprint', printing);
      document.removeEventListener('visibilitychange', unseen);
    };
  }, [held]);

  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => hide('time'), shownFor);
    return () => clearTimeout(timer);
  }, [shown]);

  const show = async (asked: Asked): Promise<void> => {
    setState({ kind: 'waiting', asked });
    const reply = await call('person.reveal', asked);
    // What comes after it was hidden, or is the answer to something else, is not shown.
    setState((now) => {
      if (now.kind !== 'waiting' || now.asked !== asked) return now;
      return reply.ok ? { kind: 'shown', asked, lines: reply.value.lines } : { kind: 'asking', hidden: null, problem: reply.problem };
    });
  };
  return { state, show, hide };
}
