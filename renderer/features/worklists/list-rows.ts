import { daysBetween, yearOf, type CalendarDate } from '../../../shared/models/calendar.ts';
import { dutchMomentOf, type DutchMoment } from '../../../shared/models/dutch-time.ts';
import type { CallbackInList, Worklist, WorklistColumn, WorklistRead, WorklistView } from '../../../shared/models/worklist.ts';
import { timeLeftInWords } from '../../case/callback-in-words.ts';
import { daysLeftInWords } from '../../case/days-left-in-words.ts';
import type { Words } from '../../wording/words.ts';

/** How near a term is; the words say it too. */
type Urgency = 'none' | 'calm' | 'soon' | 'late';

/** A row of a worklist as it stands in the table, the same for every list. */
export interface ListRow {
  readonly id: string;
  readonly fileId: string;
  /** what the file is opened on */
  readonly kind: 'callback' | 'contact' | 'note';
  readonly citizen: string;
  readonly deceased: boolean;
  /** the moment or day by which the row is sorted */
  readonly moment: string;
  readonly when: string;
  /** by which the kind is chosen in the filter: how near a term is, or a channel */
  readonly kindCode: string;
  readonly kindInWords: string;
  readonly urgency: Urgency;
  readonly about: string;
  /** what it came to, in a second line */
  readonly result: string;
  readonly owner: string;
}

/** The rows of a list as they were read, in plain words. */
export function rowsOf(read: WorklistRead, now: DutchMoment, words: Words): readonly ListRow[] {
  const { wording: { worklists, common }, format } = words;
  const today = now.day;
  const day = (date: CalendarDate): string => format.shortDate(date, yearOf(today));
  const moment = (instant: string): string => worklists.dayAndTime(day(dutchMomentOf(instant).day), format.time(instant));
  const base = ({ id, fileId, citizen, deceased, owner }: WorklistRead['rows'][number]) => ({ id, fileId, citizen, deceased, owner });
  switch (read.list) {
    case 'callbacks': return read.rows.map((row) => ({
      ...base(row), ...callbackTerm(row, now, words), kind: 'callback', moment: row.dueAt, when: moment(row.dueAt),
      about: row.withheld ? worklists.withheld : row.question, result: standsInWords(row, words), owner: whose(row, words),
    }));
    case 'contacts': return read.rows.map((row) => ({
      ...base(row), kind: 'contact', moment: row.startedAt, when: moment(row.startedAt), kindCode: row.channel, kindInWords: common.channel[row.channel], urgency: 'none',
      about: row.withheld ? worklists.withheld : row.subject, result: row.result,
    }));
    case 'agreements': return read.rows.map((row) => ({
      ...base(row), ...term(row.due, today, words), kind: 'note', moment: row.due, when: day(row.due), about: row.withheld ? worklists.withheld : row.text, result: '',
    }));
  }
}

/** Within this many days a term is near. */
const soon = 1;

function term(due: CalendarDate, today: CalendarDate, words: Words): Pick<ListRow, 'kindCode' | 'kindInWords' | 'urgency'> {
  const daysLeft = daysBetween(today, due);
  return { kindCode: daysLeft < 0 ? 'late' : daysLeft === 0 ? 'today' : 'later', kindInWords: daysLeftInWords(daysLeft, words), urgency: daysLeft < 0 ? 'late' : daysLeft <= soon ? 'soon' : 'calm' };
}

/** A callback runs in working time, up to a moment of the day. */
function callbackTerm(row: CallbackInList, now: DutchMoment, words: Words): Pick<ListRow, 'kindCode' | 'kindInWords' | 'urgency'> {
  const { text, urgency } = timeLeftInWords(row, now, words);
  return { kindCode: urgency === 'late' ? 'late' : dutchMomentOf(row.dueAt).day === now.day ? 'today' : 'later', kindInWords: text, urgency };
}

function standsInWords({ state }: CallbackInList, { wording: { worklists, callbacks } }: Words): string {
  switch (state) {
    case 'open': return '';
    case 'notReached': return worklists.notReached;
    case 'pickedUp': return callbacks.line.pickedUp;
    case 'handedBack': return callbacks.line.handedBack;
  }
}

/** Who has it, or the department in which nobody has yet. */
function whose({ owner, department }: CallbackInList, { wording: { callbacks } }: Words): string {
  return owner !== '' || department === null ? owner : callbacks.departments[department];
}

/** The rows that the filter lets through, in the order of the view. */
export function shownRows(rows: readonly ListRow[], view: WorklistView): readonly ListRow[] {
  const words = view.words.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const sign = view.descending ? -1 : 1;
  return rows
    .filter((row) => (view.kind === '' || row.kindCode === view.kind) && (view.owner === '' || row.owner === view.owner))
    .filter((row) => words.every((word) => `${row.citizen} ${row.when} ${row.kindInWords} ${row.about} ${row.result} ${row.owner}`.toLowerCase().includes(word)))
    .toSorted((one, other) => sign * sortText(one, view.sortBy).localeCompare(sortText(other, view.sortBy), 'nl') || one.moment.localeCompare(other.moment));
}

function sortText(row: ListRow, column: WorklistColumn): string {
  // A term is sorted by its day: its words are not in the order of time.
  if (column === 'when' || (column === 'kind' && row.urgency !== 'none')) return row.moment;
  return column === 'kind' ? row.kindInWords : row[column];
}

/** How a list is looked at before anybody said otherwise: what is due first on top, or the newest contact. */
export function firstView(list: Worklist): WorklistView {
  return { list, words: '', kind: '', owner: '', sortBy: 'when', descending: list === 'contacts' };
}

/** Whether the two let the same through in the same order. */
export function sameView(one: WorklistView, other: WorklistView): boolean {
  return one.list === other.list && one.words === other.words && one.kind === other.kind && one.owner === other.owner && one.sortBy === other.sortBy && one.descending === other.descending;
}
