import { addDays, earliestDay, isFullDate, knownOn, lastDay, monthInYear, overlaps, yearOf, type CalculationYear, type CalendarDate, type Period } from '../../models/calendar.ts';
import type { Fact, FactOrigin, FactState, HeldPeriods } from '../../models/household.ts';
import { isOfKind, type RecordBody, type RecordKind, type SourceRecord, type SourceRecordOf } from '../../models/source-record.ts';
import { told, unknownFact } from './household-facts.ts';

/** The records of one person as they were known on a day, oldest knowledge first. */
export interface KnownRecords {
  of<Kind extends RecordKind>(kind: Kind): readonly SourceRecordOf<Kind>[];
}

/** Takes from the records what was recorded on or before `asKnownOn` (a day or a moment; `null` is now), by person. */
export function recordsByPerson(records: readonly SourceRecord[], asKnownOn: string | null): (personId: string) => KnownRecords {
  const known = records.filter((record) => knownOn(record.recordedAt, asKnownOn)).toSorted(byRecordedAt);
  return (personId) => {
    const own = known.filter((record) => record.subjectId === personId);
    return { of: (kind) => own.filter(isOfKind(kind)) };
  };
}

/**
 * The one value that the records of a kind leave standing. Per source the last record counts; a correction by a caseworker ends all
 * that was recorded before it. When sources that are left say different things, the last recorded is taken and the fact is marked
 * conflicting. A record marked incorrect is never taken, but when there is no other the fact is unknown and points at it.
 */
export function oneValue<Kind extends RecordKind, Value>(
  records: readonly SourceRecordOf<Kind>[],
  value: (body: RecordBody<Kind>) => Value | null,
  state: FactState = 'known',
): Fact<Value> {
  const standing = lastPerSource(records.filter((record) => !record.marks.incorrect));
  const chosen = standing.at(-1);
  if (chosen === undefined) {
    const incorrect = records.at(-1);
    return incorrect === undefined ? unknownFact() : told<Value>(null, 'outdated', originOf(incorrect));
  }
  const others = standing.filter((record) => JSON.stringify(value(record.body)) !== JSON.stringify(value(chosen.body)));
  if (others.length === 0) return told(value(chosen.body), stateOf(chosen, state), originOf(chosen));
  return { ...told(value(chosen.body), 'conflicting', originOf(chosen)), others: others.map((record) => ({ value: asText(value(record.body)), origin: originOf(record) })) };
}

function asText(value: unknown): string | null {
  return value === null || typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The periods in which a yes-or-no held, of records that each say yes or no for a stretch. What is recorded later overrides what was
 * recorded earlier where they overlap; outside all records the answer is no. Without any record, or with a beginning or end within the year of which the day is not known, the periods are unknown.
 */
export function heldPeriods<Kind extends RecordKind>(
  records: readonly SourceRecordOf<Kind>[],
  held: (body: RecordBody<Kind>) => boolean,
  year: CalculationYear,
): Fact<HeldPeriods> {
  const right = records.filter((record) => !record.marks.incorrect);
  const inYear = right.filter((record) => overlaps(validity(record), wholeYear(year)));
  const last = inYear.at(-1) ?? right.at(-1);
  if (last === undefined) return unknownFact();
  if (inYear.some((record) => !beginsClearly(record, year))) return told<HeldPeriods>(null, stateOf(last, 'known'), originOf(last));
  const periods = right.reduce<HeldPeriods>((sofar, record) => {
    const rest = sofar.flatMap((period) => without(period, validity(record)));
    return held(record.body) ? [...rest, validity(record)] : rest;
  }, []);
  const questioned = inYear.find((record) => record.marks.underInvestigationSince !== null) ?? last;
  return told(periods.toSorted(byBegin), stateOf(questioned, 'known'), originOf(questioned));
}

/** A record with the time in which it holds beside the others. */
export interface HeldRecord<Kind extends RecordKind> {
  readonly record: SourceRecordOf<Kind>;
  readonly period: Period;
}

/**
 * The records of things that take each other's place, such as the contracts of one child: of the same thing from the same day the last recorded counts, and one that
 * was told without an end ends on the day before the next of the same thing begins. Things that differ run beside each other.
 */
export function successive<Kind extends RecordKind>(records: readonly SourceRecordOf<Kind>[], thing: (body: RecordBody<Kind>) => string): readonly HeldRecord<Kind>[] {
  const right = records.filter((record) => !record.marks.incorrect);
  const last = [...new Map(right.map((record) => [`${thing(record.body)} ${record.validFrom}`, record])).values()];
  return last.map((record) => ({ record, period: untilNext(validity(record), last.filter(({ body }) => thing(body) === thing(record.body)).map(validity)) }));
}

function untilNext(period: Period, others: readonly Period[]): Period {
  const next = others.flatMap(({ from }) => (from !== null && from > (period.from ?? '') ? [from] : [])).toSorted()[0];
  return period.to !== null || next === undefined ? period : { from: period.from, to: addDays(next, -1) };
}

/** Valid time of a record. An incomplete beginning is taken at its first possible day; no beginning at all is open. */
export function validity(record: Pick<SourceRecord, 'validFrom' | 'validTo'>): Period {
  return { from: earliestDay(record.validFrom), to: record.validTo };
}

/** The whole calculation year as a period. */
export function wholeYear(year: CalculationYear): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return { from: `${monthInYear(year, 1)}-01`, to: lastDay(monthInYear(year, 12)) };
}

/** Where a fact came from. */
export function originOf(record: SourceRecord | SourceRecordOf<RecordKind>): FactOrigin {
  return { recordId: record.id, kind: record.kind, source: record.source, validFrom: record.validFrom, recordedAt: record.recordedAt };
}

/** The state a record gives its fact: under investigation when the register says so. */
export function stateOf(record: Pick<SourceRecord, 'marks'>, state: FactState): FactState {
  return record.marks.underInvestigationSince === null ? state : 'underInvestigation';
}

function lastPerSource<Kind extends RecordKind>(records: readonly SourceRecordOf<Kind>[]): readonly SourceRecordOf<Kind>[] {
  const correction = records.findLastIndex((record) => record.source === 'caseworker');
  const standing = records.slice(Math.max(0, correction));
  return standing.filter((record, index) => !standing.slice(index + 1).some((later) => later.source === record.source));
}

function beginsClearly(record: Pick<SourceRecord, 'validFrom'>, year: CalculationYear): boolean {
  return record.validFrom === '' || isFullDate(record.validFrom) || yearOf(record.validFrom) < year;
}

function without(period: Period, cut: Period): HeldPeriods {
  if (!overlaps(period, cut)) return [period];
  const before = cut.from !== null && (period.from === null || period.from < cut.from) ? [{ from: period.from, to: addDays(cut.from, -1) }] : [];
  const after = cut.to !== null && (period.to === null || cut.to < period.to) ? [{ from: addDays(cut.to, 1), to: period.to }] : [];
  return [...before, ...after];
}

function byBegin(one: Period, other: Period): number {
  return (one.from ?? '').localeCompare(other.from ?? '');
}

/** Recorded at the same moment: by name, so that the order in which records are handed over never decides. */
export function byRecordedAt(one: SourceRecord, other: SourceRecord): number {
  return compareText(one.recordedAt, other.recordedAt) || compareText(one.id, other.id);
}

/** A name as it is told apart from others: capitals and spaces around it say nothing. */
export function nameOf(text: string): string {
  return text.trim().toLowerCase();
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
