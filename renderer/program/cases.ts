import { create } from 'zustand';
import type { Allowance } from '../../shared/models/allowance.ts';
import type { Month } from '../../shared/models/calendar.ts';
import type { ReadLine } from '../entry/read-cases.ts';
import { showCases, useProgram } from './program.ts';

/** rekencases — the cases that were read from one file or text. They are no citizens: nothing of them is kept, and no file is opened. */
export interface OpenedCases {
  /** empty for text that was pasted */
  readonly fileName: string;
  readonly lines: readonly ReadLine[];
  /** which of them is looked at */
  readonly chosen: number;
  /** what the explanation is about */
  readonly allowance: Allowance;
  readonly month: Month | null;
}

/** The cases that have a tab; `null` where there are none. */
export const useCases = create<OpenedCases | null>()(() => null);

/** Opens cases in the one tab that there is for them. */
export function openCases(fileName: string, lines: readonly ReadLine[]): void {
  useCases.setState({ fileName, lines, chosen: 0, allowance: 'healthcare', month: null }, true);
  showCases(true);
}

/** Looks at another case, allowance or month. */
export function pointInCases(at: Partial<Pick<OpenedCases, 'chosen' | 'allowance' | 'month'>>): void {
  const opened = useCases.getState();
  if (opened !== null) useCases.setState({ ...opened, ...at }, true);
}

/** Closes the tab; the start screen or the citizen that is open comes to the front. */
export function closeCases(): void {
  useCases.setState(null, true);
  if (useProgram.getState().casesShown) showCases(false);
}
