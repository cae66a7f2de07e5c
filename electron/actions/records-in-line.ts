import { isDeepStrictEqual } from 'node:util';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import { statementId, type DecodedPerson } from '../sources/gba-v/index.ts';
import type { ReadStore } from '../store/handles.ts';
import { recordsAbout } from '../store/source-records.ts';
import { recordedAfter, type Moment } from './moment-of-delivery.ts';

/**
 * The persons with what a later delivery says otherwise of a datum that is the same: that it is under investigation, or is not any more, or that it is incorrect. Its day of
 * entry says nothing of that: we knew it at the delivery. What the store has last is not told again.
 */
export async function withRecordsInLine(store: ReadStore, persons: readonly DecodedPerson[], known: ReadonlySet<string>, moment: Moment): Promise<readonly DecodedPerson[]> {
  const inLine: DecodedPerson[] = [];
  for (const person of persons) {
    const stored = known.has(person.personId) ? await recordsAbout(store, person.personId) : [];
    inLine.push(stored.length === 0 ? person : { ...person, records: person.records.map((record) => asKnownNow(record, stored, moment)) });
  }
  return inLine;
}

/** Only what holds now: an earlier statement that is marked otherwise may not seem to be told after what took its place. */
function asKnownNow(record: SourceRecord, stored: readonly SourceRecord[], moment: Moment): SourceRecord {
  const last = record.validTo === null ? stored.findLast((other) => saysTheSame(other, record)) : undefined;
  if (last === undefined) return record;
  if (isDeepStrictEqual(last.marks, record.marks)) return last;
  return { ...record, id: statementId('r', [record.id, last.id]), recordedAt: recordedAfter(last.recordedAt, moment) };
}

function saysTheSame(one: SourceRecord, other: SourceRecord): boolean {
  return one.source === other.source && one.kind === other.kind && one.validFrom === other.validFrom && one.validTo === other.validTo && isDeepStrictEqual(one.body, other.body);
}
