import { useMemo } from 'react';
import type { Assessment } from '../../shared/models/assessment.ts';
import type { HouseholdFacts } from '../../shared/models/household.ts';
import type { ScenarioAssumption, ScenarioChange, ScenarioProblem } from '../../shared/models/scenario.ts';
import { assess, scenarioFacts, type AssessOptions } from '../../shared/rules/index.ts';
import type { ChangeEntry, ScenarioEntry } from '../case/change-entry.ts';
import { lawAsked } from '../case/law-asked.ts';
import { appliedFor } from '../case/perhaps-also.ts';
import { readChange, type KnownOfFile, type UnreadChange } from '../case/scenario-change.ts';
import { useFacts, useProvisional } from './use-assessment.ts';
import { useCaseFile, useSession } from './use-session.ts';

/** A change as typed, and what came of it: reckoned with, or why not. */
export interface ChangeResult {
  readonly entry: ChangeEntry;
  readonly change: ScenarioChange | null;
  readonly unread: UnreadChange | null;
  readonly problem: ScenarioProblem | null;
}

/** What a scenario comes to. */
export interface ScenarioResult {
  /** A, B or C */
  readonly letter: string;
  readonly changes: readonly ChangeResult[];
  /** what is reckoned with: the changes that could be read and made */
  readonly made: readonly ScenarioChange[];
  /** the facts of now, and those with the changes */
  readonly now: HouseholdFacts;
  readonly facts: HouseholdFacts;
  readonly assumptions: readonly ScenarioAssumption[];
  readonly assessment: Assessment;
}

/** The scenarios of the session in the year on the screen, reckoned; each as long as what was typed in it and the facts stay the same. None where the facts of the year cannot be read. */
export function useScenarioResults(): readonly ScenarioResult[] {
  const file = useCaseFile();
  const year = useSession((state) => state.year);
  const list = useSession((state) => state.scenarios.list);
  const provisional = useProvisional(year);
  const facts = useFacts(year);
  const now = facts.state === 'present' ? facts.value : null;
  const known = useMemo((): KnownOfFile => ({ today: file.today, careAppliedFor: appliedFor(file, year).includes('childcare') }), [file, year]);
  const law = useMemo(() => lawAsked(file, provisional), [file, provisional]);
  return useMemo(() => (now === null ? [] : list.map((entry, index) => ({ letter: scenarioLetters[index] ?? '', ...resultOf(entry, { now, known, law }) }))), [list, now, known, law]);
}

/** What scenarios are called, in their order. */
export const scenarioLetters = ['A', 'B', 'C'] as const;

type Reckoned = Omit<ScenarioResult, 'letter'>;

/** By what was typed and by the facts: a scenario that stays the same is not reckoned again at every key. */
const reckoned = new WeakMap<ScenarioEntry, { readonly on: Basis; readonly result: Reckoned }>();

/** What scenarios are reckoned on besides what was typed. */
interface Basis {
  readonly now: HouseholdFacts;
  readonly known: KnownOfFile;
  readonly law: AssessOptions;
}

function resultOf(entry: ScenarioEntry, on: Basis): Reckoned {
  const before = reckoned.get(entry);
  if (before?.on.now === on.now && before.on.known === on.known && before.on.law === on.law) return before.result;
  const result = reckon(entry, on);
  reckoned.set(entry, { on, result });
  return result;
}

function reckon(entry: ScenarioEntry, { now, known, law }: Basis): Reckoned {
  const read = entry.map((one) => ({ entry: one, reading: readChange(one, now, known) }));
  const readable = read.flatMap(({ reading }) => (reading.kind === 'change' ? [reading.change] : []));
  const { facts, problems, assumptions } = scenarioFacts(now, readable);
  const problemOf = (change: ScenarioChange): ScenarioProblem | null => problems.find(({ index }) => readable[index] === change)?.problem ?? null;
  return {
    changes: read.map(({ entry: one, reading }) => ({
      entry: one, change: reading.kind === 'change' ? reading.change : null, unread: reading.kind === 'unread' ? reading.unread : null,
      problem: reading.kind === 'change' ? problemOf(reading.change) : null,
    })),
    made: readable.filter((change) => problemOf(change) === null), now, facts, assumptions, assessment: assess(facts, law),
  };
}
