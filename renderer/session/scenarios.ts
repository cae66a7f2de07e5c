import type { ChangeEntry, ScenarioEntry } from '../case/change-entry.ts';

/** The scenarios of a contact: none, or up to three beside now. */
export interface Scenarios {
  readonly list: readonly ScenarioEntry[];
  /** which of them is worked on, counted from 0 */
  readonly chosen: number;
  /** whether they have their place on the screen; closed they keep what was typed */
  readonly open: boolean;
  /** terugzoeken stands below the changes */
  readonly searching: boolean;
  readonly past: readonly (readonly ScenarioEntry[])[];
  readonly future: readonly (readonly ScenarioEntry[])[];
  /** the field in which was typed last */
  readonly typing: string | null;
}

export const noScenarios: Scenarios = { list: [], chosen: 0, open: false, searching: false, past: [], future: [], typing: null };

const mostScenarios = 3;

/** F8: opens the scenarios; where they are open, the next one, which begins as a copy of the one before until there are three. */
export function nextScenario(scenarios: Scenarios): Scenarios {
  const { list, chosen, open } = scenarios;
  if (list.length === 0) return { ...scenarios, list: [[]], chosen: 0, open: true };
  if (!open) return { ...scenarios, open: true };
  // A copy of nothing is no other scenario.
  const copied = list[chosen] ?? [];
  if (list.length < mostScenarios && copied.length > 0) return { ...changed(scenarios, [...list, copied]), chosen: list.length };
  return { ...scenarios, chosen: (chosen + 1) % list.length };
}

/** Shift+F8: opens the scenarios, an empty one where there is none, with searching backwards below the changes. */
export function searchingBackwards(scenarios: Scenarios): Scenarios {
  return { ...(scenarios.open ? scenarios : nextScenario(scenarios)), searching: true };
}

/** The chosen scenario with other changes. What was goes to where Ctrl+Z finds it, once for all that is typed in one field (`typing`). */
export function withChanges(scenarios: Scenarios, change: (entry: ScenarioEntry) => ScenarioEntry, typing: string | null = null): Scenarios {
  const list = scenarios.list.map((entry, index) => (index === scenarios.chosen ? change(entry) : entry));
  return typing !== null && typing === scenarios.typing ? { ...scenarios, list } : { ...changed(scenarios, list), typing };
}

/** vooruitblik: what the chosen scenario supposes three times, each with an income of its own that is still to be filled in. */
export function withOutlook(scenarios: Scenarios, income: ChangeEntry): Scenarios {
  const basis = scenarios.list[scenarios.chosen] ?? [];
  return { ...changed(scenarios, Array.from({ length: mostScenarios }, () => [...basis, income])), chosen: 0 };
}

/** The change that is filled in leads to the same one in the next scenario, as long as that is empty there; `null` where there is none. */
export function nextToFill({ list, chosen }: Scenarios, id: number): number | null {
  return list[chosen + 1]?.some((entry) => entry.id === id && entry.value === '') === true ? chosen + 1 : null;
}

/** A scenario with this change, beside those that are there; where there are as many as can be, with the change added to the chosen one. */
export function withScenario(scenarios: Scenarios, entry: ChangeEntry): Scenarios {
  const { list } = scenarios;
  if (list.length === mostScenarios) return { ...withChanges(scenarios, (entries) => [...entries, entry]), open: true };
  const others = list.filter((one) => one.length > 0);
  return { ...changed(scenarios, [...others, [entry]]), chosen: others.length, open: true };
}

/** Takes the chosen scenario away. */
export function withoutChosen(scenarios: Scenarios): Scenarios {
  const list = scenarios.list.filter((_, index) => index !== scenarios.chosen);
  return { ...changed(scenarios, list), chosen: Math.max(0, scenarios.chosen - 1), open: list.length > 0 };
}

export function undone(scenarios: Scenarios): Scenarios {
  const before = scenarios.past.at(-1);
  return before === undefined ? scenarios : within({ ...scenarios, list: before, past: scenarios.past.slice(0, -1), future: [scenarios.list, ...scenarios.future] });
}

export function redone(scenarios: Scenarios): Scenarios {
  const [after, ...future] = scenarios.future;
  return after === undefined ? scenarios : within({ ...scenarios, list: after, past: [...scenarios.past, scenarios.list], future });
}

function changed(scenarios: Scenarios, list: readonly ScenarioEntry[]): Scenarios {
  return { ...scenarios, list, past: [...scenarios.past, scenarios.list], future: [], typing: null };
}

function within(scenarios: Scenarios): Scenarios {
  return { ...scenarios, typing: null, chosen: Math.min(scenarios.chosen, Math.max(0, scenarios.list.length - 1)), open: scenarios.open && scenarios.list.length > 0 };
}
