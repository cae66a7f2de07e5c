import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { CaseFile, IncidentTouch, Letter } from '../../shared/models/case-file.ts';
import { droppedServiceCosts, type DebtFault, type DroppedServiceCosts } from '../../shared/rules/index.ts';
import { overviewOf } from './debts.ts';
import { present } from './parts.ts';

/** An incident of the agency as it touched this household: by the record of it, by what the data show, or both. */
export interface IncidentOfFile {
  readonly id: string;
  readonly incident: IncidentTouch['incident'];
  readonly from: CalendarDate;
  /** the day on which it was put right; `null`: not yet */
  readonly until: CalendarDate | null;
  /** `false`: nobody recorded it, the data show it */
  readonly recorded: boolean;
  readonly letters: readonly Letter[];
  readonly dropped: readonly DroppedServiceCosts[];
  readonly debtFaults: readonly DebtFault[];
}

/** What the data show of one incident. */
interface Found {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly letterIds: readonly (string | null)[];
  readonly dropped: readonly DroppedServiceCosts[];
  readonly debtFaults: readonly DebtFault[];
}

/** Every incident that touched the household, those that are not put right first. */
export function incidentsOf(file: CaseFile): readonly IncidentOfFile[] {
  const found = new Map<IncidentTouch['incident'], Found>([...droppedCosts(file), ...debtFaults(file)]);
  const recorded = present(file.incidents).filter(({ from }) => from <= file.today);
  const touched = recorded.map(({ id, incident, from, until, letterIds }) => {
    const seen = found.get(incident);
    return { id, incident, from, until: until !== null && until <= file.today ? until : null, recorded: true, letters: lettersOf(file, [...letterIds, ...(seen?.letterIds ?? [])]), dropped: seen?.dropped ?? [], debtFaults: seen?.debtFaults ?? [] };
  });
  const unrecorded = [...found].filter(([incident]) => !recorded.some((touch) => touch.incident === incident));
  const shown = unrecorded.map(([incident, { from, until, letterIds, dropped, debtFaults: faults }]) => ({ id: incident, incident, from, until, recorded: false, letters: lettersOf(file, letterIds), dropped, debtFaults: faults }));
  return [...touched, ...shown].toSorted((one, other) => Number(one.until !== null) - Number(other.until !== null) || one.from.localeCompare(other.from));
}

/** weggevallen servicekosten in the huurtoeslag of 2025. */
function droppedCosts(file: CaseFile): readonly (readonly [IncidentTouch['incident'], Found])[] {
  const dropped = droppedServiceCosts(present(file.decisions));
  const last = dropped.at(-1);
  if (last === undefined) return [];
  const letterIds = dropped.flatMap((fault) => [fault.dropped.letterId, fault.righted?.letterId ?? null]);
  return [['serviceCosts2025', { from: dropped[0]?.dropped.dated ?? last.dropped.dated, until: last.righted?.dated ?? null, letterIds, dropped, debtFaults: [] }]];
}

const byFault: Readonly<Partial<Record<DebtFault['term'], IncidentTouch['incident']>>> = { remindedDuringArrangement: 'arrangementsWronglyProcessed', noStepAfterSetOff: 'recoveriesNotStarted' };

/** A reminder or costs during an arrangement, or no step after a set-off. */
function debtFaults(file: CaseFile): readonly (readonly [IncidentTouch['incident'], Found])[] {
  const faults = overviewOf(present(file.recoveries), file).debts.flatMap(({ recovery, faults: of }) => of.map((fault) => ({ fault, from: recovery.stageSince })));
  return (['arrangementsWronglyProcessed', 'recoveriesNotStarted'] as const).flatMap((incident) => {
    const own = faults.filter(({ fault }) => byFault[fault.term] === incident);
    const [from] = own.map((one) => one.from).sort();
    return from === undefined ? [] : [[incident, { from, until: null, letterIds: [], dropped: [], debtFaults: own.map(({ fault }) => fault) }] as const];
  });
}

/** The letters that can be opened, oldest first. */
function lettersOf(file: CaseFile, ids: readonly (string | null)[]): readonly Letter[] {
  return present(file.letters).filter(({ id }) => ids.includes(id)).toSorted((one, other) => one.dated.localeCompare(other.dated));
}
