import type { Member } from '../../shared/models/case-file.ts';
import type { CodeTables } from '../sources/code-tables.ts';
import type { Delivery } from '../sources/delivery.ts';
import type { DeliveryFinding } from '../sources/delivery-findings.ts';
import { decodeGbaV, householdFiles } from '../sources/gba-v/index.ts';
import type { FileBundle } from '../store/file-bundle.ts';
import { fileById, membersOf } from '../store/files.ts';
import type { ReadStore, WriteStore } from '../store/handles.ts';
import { knownPersons } from '../store/persons.ts';
import { countRecords } from '../store/record-count.ts';
import { keepSourceState } from '../store/source-states.ts';
import { writeFiles } from '../store/write-files.ts';
import { withMarksInLine } from './marks-in-line.ts';
import { lastDayBefore, momentOfDelivery, type Moment } from './moment-of-delivery.ts';
import { withRecordsInLine } from './records-in-line.ts';

/** What an import did: counts, and line by line what was not taken over as it stands. Holds no BSN and no name. */
export interface ImportOutcome {
  readonly persons: number;
  readonly newPersons: number;
  readonly records: number;
  readonly newRecords: number;
  /** which code tables were at hand */
  readonly tables: Readonly<Record<keyof CodeTables, boolean>>;
  readonly findings: readonly DeliveryFinding[];
}

/** A delivered list of persons that was read and recognised. */
export type PersonDelivery = Extract<Delivery, { readonly kind: 'personList' }>;

/**
 * Takes a delivered list of persons into the store, as one transaction: all of it stands, or nothing. Delivering the same again changes nothing. In a practice
 * store the fixed day of the store is the day of delivery.
 */
export async function importDelivery(store: WriteStore, delivery: PersonDelivery, now: string): Promise<ImportOutcome> {
  const moment = momentOfDelivery(store, now);
  const { today, deliveredAt } = moment;
  const { persons: told, findings } = decodeGbaV(delivery.rows, { tables: delivery.tables, deliveryId: delivery.deliveryId, deliveredAt });
  const known = await knownPersons(store, told.map(({ personId }) => personId));
  const persons = await withRecordsInLine(store, told, known, moment);
  const files = await withMarksInLine(store, await broughtInLine(store, householdFiles(persons, today), known, moment), { persons, known }, moment);
  const before = await countRecords(store);
  await writeFiles(store, files);
  const newRecords = (await countRecords(store)) - before;
  if (newRecords > 0) await keepSourceState(store, { source: 'brp', state: 'current', asOf: deliveredAt });
  return {
    persons: persons.length,
    newPersons: persons.length - known.size,
    records: persons.reduce((total, { records }) => total + records.length, 0),
    newRecords,
    tables: { municipalities: delivery.tables.municipalities !== null, countries: delivery.tables.countries !== null },
    findings,
  };
}

/**
 * The files with what a later delivery changes in households that are in the store already: a stretch that ends otherwise is told again, and one that
 * is no longer there ends. Only between persons who are both in this delivery: of somebody else it says nothing.
 */
async function broughtInLine(store: ReadStore, files: readonly FileBundle[], known: ReadonlySet<string>, moment: Moment): Promise<readonly FileBundle[]> {
  const delivered = new Set(files.map(({ applicantId }) => applicantId));
  const inLine: FileBundle[] = [];
  for (const file of files) {
    const there = known.has(file.applicantId) && (await fileById(store, file.fileId)) !== undefined ? await membersOf(store, file.fileId) : [];
    const ours = there.filter((member) => member.source === 'brp' && delivered.has(member.personId));
    inLine.push(ours.length === 0 ? file : { ...file, members: changedMembers(file.members, ours, moment) });
  }
  return inLine;
}

function changedMembers(told: readonly Member[], stored: readonly Member[], { today, deliveredAt }: Moment): readonly Member[] {
  const before = new Map(stored.map((member) => [stretchOf(member), member]));
  const now = new Map(told.map((member) => [stretchOf(member), member]));
  const changed = told.map((member) => {
    const earlier = before.get(stretchOf(member));
    if (earlier === undefined) return member;
    return earlier.to === member.to ? earlier : { ...member, recordedAt: deliveredAt };
  });
  const gone = stored.filter((member) => member.to === null && !now.has(stretchOf(member)));
  return [...changed, ...gone.map((member) => ({ ...member, to: lastDayBefore(today, member.from), recordedAt: deliveredAt }))];
}

/** One person in one role from one day: what a member row is about. */
function stretchOf({ personId, role, from }: Member): string {
  return `${personId} ${role} ${from ?? ''}`;
}
