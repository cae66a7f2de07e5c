import { addDays, type CalendarDate } from '../../shared/models/calendar.ts';
import type { Member } from '../../shared/models/case-file.ts';
import type { CodeTables } from '../sources/code-tables.ts';
import { readDelivery } from '../sources/delivery.ts';
import type { DeliveryFinding } from '../sources/delivery-findings.ts';
import { decodeGbaV, householdFiles } from '../sources/gba-v/index.ts';
import type { FileBundle } from '../store/file-bundle.ts';
import { fileById, membersOf } from '../store/files.ts';
import type { ReadStore, WriteStore } from '../store/handles.ts';
import { knownPersons } from '../store/persons.ts';
import { countRecords } from '../store/record-count.ts';
import { dutchDate } from '../store/today.ts';
import { writeFiles } from '../store/write-files.ts';

export interface ImportRequest {
  readonly path: string;
  /** where the code tables lie; `null`: beside the file */
  readonly tablesFolder: string | null;
  /** the moment of the import by the clock */
  readonly now: string;
}

/** What an import did: counts, and line by line what was not taken over as it stands. Holds no BSN and no name. */
export type ImportOutcome =
  | { readonly kind: 'codeTable'; readonly table: keyof CodeTables; readonly codes: number }
  | {
      readonly kind: 'personList';
      readonly persons: number;
      readonly newPersons: number;
      readonly records: number;
      readonly newRecords: number;
      readonly tables: Readonly<Record<keyof CodeTables, boolean>>;
      readonly findings: readonly DeliveryFinding[];
    };

/**
 * Takes a delivered file into the store, as one transaction: all of it stands, or nothing. Delivering the same again changes nothing. In a practice
 * store the fixed day of the store is the day of delivery.
 */
export async function importDelivery(store: WriteStore, { path, tablesFolder, now }: ImportRequest): Promise<ImportOutcome> {
  const delivery = await readDelivery(path, tablesFolder);
  if (delivery.kind === 'codeTable') return delivery;
  const today = store.meta.practiceDate ?? dutchDate(now);
  const deliveredAt = store.meta.practiceDate === null ? now : `${today}T00:00:00Z`;
  const { persons, findings } = decodeGbaV(delivery.rows, { tables: delivery.tables, deliveryId: delivery.deliveryId, deliveredAt });
  const known = await knownPersons(store, persons.map(({ personId }) => personId));
  const files = await broughtInLine(store, householdFiles(persons, today), known, { today, deliveredAt });
  const before = await countRecords(store);
  await writeFiles(store, files);
  return {
    kind: 'personList',
    persons: persons.length,
    newPersons: persons.length - known.size,
    records: persons.reduce((total, { records }) => total + records.length, 0),
    newRecords: (await countRecords(store)) - before,
    tables: { municipalities: delivery.tables.municipalities !== null, countries: delivery.tables.countries !== null },
    findings,
  };
}

interface Moment {
  readonly today: CalendarDate;
  readonly deliveredAt: string;
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
    return earlier === undefined || earlier.to === member.to ? member : { ...member, recordedAt: deliveredAt };
  });
  const gone = stored.filter((member) => member.to === null && !now.has(stretchOf(member)));
  return [...changed, ...gone.map((member) => ({ ...member, to: addDays(today, -1), recordedAt: deliveredAt }))];
}

/** One person in one role from one day: what a member row is about. */
function stretchOf({ personId, role, from }: Member): string {
  return `${personId} ${role} ${from ?? ''}`;
}
