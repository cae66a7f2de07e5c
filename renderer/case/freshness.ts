import type { SourceState } from '../../shared/models/case-file.ts';

/** The sources that tell something of this household or should, and how many of them are current. */
export interface Freshness {
  readonly current: number;
  readonly all: number;
  readonly states: readonly SourceState[];
}

/** bronnen — how many of the sources are current; one of which nothing was ever told counts only where it cannot be reached. */
export function freshness(states: readonly SourceState[]): Freshness {
  const told = states.filter(({ state }) => state !== 'absent');
  return { current: told.filter(({ state }) => state === 'current').length, all: told.length, states: told };
}
