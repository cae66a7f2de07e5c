import { useEffect } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { create } from 'zustand';
import { unreachable } from '../api/call.ts';
import { useWording } from '../wording/language.ts';
import { DetailDialog } from './detail-dialog.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const readers: (() => Promise<void>)[] = [];

/**
 * A part of the window that nobody needs to begin a search. It is fetched apart, so that a start reads a third of the window's code: after the start by `fetchLaterParts`, or when it is to be drawn. Where it
 * cannot be fetched it says so in its place.
 */
export function laterPart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return later(fetchPart, (_props, retry) => <ProblemNotice problem={unreachable} retry={retry} />);
}

/** The same of what opens above the screen and has no place on it: where it cannot be fetched, that opens instead. */
export function laterDialog<Props extends { readonly onClose: () => void }>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return later(fetchPart, ({ onClose }, retry) => <CannotOpen onClose={onClose} retry={retry} />);
}

function later<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>, instead: (props: Props, retry: () => void) => ReactNode): ComponentType<Props> {
  const usePart = create<{ readonly part: ComponentType<Props> | null; readonly failed: boolean }>()(() => ({ part: null, failed: false }));
  const read = async (): Promise<void> => {
    if (usePart.getState().part !== null) return;
    try {
      usePart.setState({ part: await fetchPart() });
    } catch {
      usePart.setState({ failed: true });
    }
  };
  readers.push(read);
  return function LaterPart(props: Props) {
    const { part: Part, failed } = usePart();
    useEffect(() => void read(), []);
    if (Part !== null) return <Part {...props} />;
    return failed ? instead(props, () => void read()) : null;
  };
}

function CannotOpen({ onClose, retry }: { readonly onClose: () => void; readonly retry: () => void }) {
  return (
    <DetailDialog title={useWording().common.cannotOpen} onClose={onClose}>
      <ProblemNotice problem={unreachable} retry={retry} />
    </DetailDialog>
  );
}

/** Fetches what the window has not needed yet, so that opening a citizen waits for nothing. */
export async function fetchLaterParts(): Promise<void> {
  for (const read of readers) await read();
}
