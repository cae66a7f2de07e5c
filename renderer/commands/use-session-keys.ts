import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { showTab, tabsOf, useProgram } from '../program/program.ts';
import { isInDialog, useCommand } from './use-command.ts';

/** Ctrl+1 to 9 go to the conversation or file of that tab, also while typing; Ctrl+Tab to the next one and round again. */
export function useSessionKeys(): void {
  useEffect(
    () => tinykeys(globalThis.window, Object.fromEntries(Array.from({ length: 9 }, (_, index) => [
      `Control+Digit${index + 1}`,
      (event: KeyboardEvent) => {
        const tab = tabsOf(useProgram.getState())[index];
        if (tab === undefined || isInDialog(event)) return;
        event.preventDefault();
        showTab(tab);
      },
    ])), { ignore: (event) => event.repeat || event.isComposing }),
    [],
  );
  const move = (step: 1 | -1): void => {
    const state = useProgram.getState();
    const tabs = tabsOf(state);
    const shown = tabs.findIndex((tab) => tab === (state.current ?? state.general));
    const next = tabs[(shown + step + tabs.length) % Math.max(1, tabs.length)];
    if (next !== undefined) showTab(next);
  };
  useCommand('nextSession', () => move(1));
  useCommand('previousSession', () => move(-1));
}
