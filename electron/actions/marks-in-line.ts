import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { Mark } from '../../shared/models/case-file.ts';
import type { DecodedPerson } from '../sources/gba-v/index.ts';
import { emptyBundle, type FileBundle } from '../store/file-bundle.ts';
import { participations } from '../store/files.ts';
import type { ReadStore } from '../store/handles.ts';
import type { LaterStateOf } from '../store/later-states.ts';
import { marksOf } from '../store/marks.ts';
import { lastDayBefore, recordedAfter, type Moment } from './moment-of-delivery.ts';

/** Everybody of a delivery, and who of them the store knew. */
interface Delivered {
  readonly persons: readonly DecodedPerson[];
  readonly known: ReadonlySet<string>;
}

/**
 * The files with what a later delivery changes in the marks of the persons in it: a mark that is no longer there ends, in every file in which the person
 * takes part, and one that is there again goes on. What the store holds already is not told again, and of somebody who is not in the delivery nothing is said.
 */
export async function withMarksInLine(store: ReadStore, files: readonly FileBundle[], { persons, known }: Delivered, moment: Moment): Promise<readonly FileBundle[]> {
  const delivered = new Map(persons.map((person) => [person.personId, person]));
  const inLine: FileBundle[] = [];
  for (const file of [...files, ...(await filesOfOthers(store, files, delivered, known))]) {
    const stored = (await marksOf(store, file.fileId)).filter(({ source, personId }) => source === 'brp' && delivered.has(personId));
    inLine.push({ ...file, ...compared(file.marks, stored, delivered, moment) });
  }
  return inLine;
}

/** The files of applicants who are not in the delivery, in which somebody takes part who is. */
async function filesOfOthers(store: ReadStore, files: readonly FileBundle[], delivered: ReadonlyMap<string, DecodedPerson>, knownPersons: ReadonlySet<string>): Promise<readonly FileBundle[]> {
  const own = new Set(files.map(({ fileId }) => fileId));
  const others = new Map<string, FileBundle>();
  for (const known of knownPersons) {
    for (const { fileId, applicantId } of (await participations(store, [known])).filter((file) => !own.has(file.fileId))) {
      const other = others.get(fileId) ?? emptyBundle(fileId, applicantId);
      others.set(fileId, { ...other, marks: [...other.marks, ...(delivered.get(known)?.marks ?? [])] });
    }
  }
  return [...others.values()];
}

function compared(told: readonly Mark[], stored: readonly Mark[], delivered: ReadonlyMap<string, DecodedPerson>, moment: Moment): Pick<FileBundle, 'marks' | 'laterStates'> {
  const there = new Set(stored.map(({ id }) => id));
  const changed = stored.map((mark) => ({ mark, until: lastDay(mark, delivered.get(mark.personId), moment) })).filter(({ mark, until }) => until !== mark.until);
  return { marks: told.filter(({ id }) => !there.has(id)), laterStates: changed.map(({ mark, until }) => becomes(mark, until, moment)) };
}

/**
 * The last day of a mark by this delivery: none when it is told. One that is not told ended on the day that the register says, else on the day before the delivery
 * when the list tells of such marks at all.
 */
function lastDay(mark: Mark, person: DecodedPerson | undefined, { today }: Moment): CalendarDate | null {
  if (person === undefined) return mark.until;
  if (person.marks.some(({ id }) => id === mark.id)) return null;
  return person.ended.get(mark.id) ?? (mark.until === null && person.tells.has(mark.kind) ? lastDayBefore(today, mark.from) : mark.until);
}

function becomes({ id, recordedAt }: Mark, until: CalendarDate | null, moment: Moment): LaterStateOf<'mark'> {
  return { kind: 'mark', of: id, validFrom: until ?? moment.today, source: 'brp', recordedAt: recordedAfter(recordedAt, moment), told: { until } };
}
