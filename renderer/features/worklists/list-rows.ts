import { daysBetween, yearOf, type CalendarDate } from '../../../shared/models/calendar.ts';
import { dutchMomentOf, type DutchMoment } from '../../../shared/models/dutch-time.ts';
import type { AskedInList, CallbackInList, ContactInList, Worklist, WorklistColumn, WorklistRead, WorklistView } from '../../../shared/models/worklist.ts';
import { questionTypeOf } from '../../../shared/models/question-type.ts';
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
  /** by which the kind is chosen in the filter: how near a term is, how it stands, or a channel */
  readonly kindCode: string;
  readonly kindInWords: string;
  /** by which the kind is sorted: words are not always in the order of what they say */
  readonly kindOrder: string;
  readonly urgency: Urgency;
  readonly about: string;
  /** what more there is to say of it, behind it or below it */
  readonly more: string;
  /** what it came to, in the lists that have a column for it */
  readonly result: string;
  readonly owner: string;
  /** who of the department has it, in the list of what was asked */
  readonly person: string;
}

/** The rows of a list as they were read, in plain words. */
export function rowsOf(read: WorklistRead, now: DutchMoment, words: Words): readonly ListRow[] {
  const { wording: { worklists, common, wrapUp }, format } = words;
  const today = now.day;
  const day = (date: CalendarDate): string => format.shortDate(date, yearOf(today));
  const moment = (instant: string): string => worklists.dayAndTime(day(dutchMomentOf(instant).day), format.time(instant));
  const base = ({ id, fileId, citizen, deceased, owner }: WorklistRead['rows'][number]) => ({ id, fileId, citizen, deceased, owner, person: '', more: '', result: '' });
  switch (read.list) {
    case 'callbacks': return read.rows.map((row) => ({
      ...base(row), ...callbackTerm(row, now, words), kind: 'callback', moment: row.dueAt, when: moment(row.dueAt),
      about: row.withheld ? worklists.withheld : row.question, more: row.state === 'open' ? '' : worklists.stands[row.state], owner: row.owner === '' ? departmentOf(row, words) : row.owner,
    }));
    case 'asked': return read.rows.map((row) => ({
      ...base(row), ...stand(row, now, words), kind: 'callback', moment: row.dueAt, when: moment(row.dueAt),
      about: row.withheld ? worklists.withheld : row.question, more: row.remark, owner: departmentOf(row, words), person: row.owner,
    }));
    case 'contacts': return read.rows.map((row) => ({
      ...base(row), kind: 'contact', moment: row.startedAt, when: moment(row.startedAt), kindCode: row.channel, kindInWords: common.channel[row.channel], kindOrder: common.channel[row.channel], urgency: 'none',
      about: asked(row, words), more: row.summary, result: row.result === null ? worklists.resultUnknown : wrapUp.results[row.result],
    }));
    case 'agreements': return read.rows.map((row) => ({
      ...base(row), ...term(row.due, today, words), kind: 'note', moment: row.due ?? noDay, when: row.due === null ? worklists.noDay : day(row.due), about: row.withheld ? worklists.withheld : row.text,
    }));
  }
}

/** What has no day comes after all that has one. */
const noDay = '9999-12-31';

/** Within this many days a term is near. */
const soon = 1;

type Kind = Pick<ListRow, 'kindCode' | 'kindInWords' | 'kindOrder' | 'urgency'>;

function term(due: CalendarDate | null, today: CalendarDate, words: Words): Kind {
  if (due === null) return { kindCode: 'later', kindInWords: '', kindOrder: noDay, urgency: 'none' };
  const daysLeft = daysBetween(today, due);
  return { kindCode: daysLeft < 0 ? 'late' : daysLeft === 0 ? 'today' : 'later', kindInWords: daysLeftInWords(daysLeft, words), kindOrder: due, urgency: daysLeft < 0 ? 'late' : daysLeft <= soon ? 'soon' : 'calm' };
}

/** A callback runs in working time, up to a moment of the day. */
function callbackTerm(row: CallbackInList, now: DutchMoment, words: Words): Kind {
  const { text, urgency } = timeLeftInWords(row, now, words);
  return { kindCode: urgency === 'late' ? 'late' : dutchMomentOf(row.dueAt).day === now.day ? 'today' : 'later', kindInWords: text, kindOrder: row.dueAt, urgency };
}

/** How what was asked stands: what came back with a question is the user's to do, so it comes first; what is open says that it is late. */
function stand(row: AskedInList, now: DutchMoment, words: Words): Kind {
  const { stands, standsLate } = words.wording.worklists;
  const code = row.state !== 'open' ? row.state : row.owner === '' ? 'notPickedUp' : row.stepAt === null ? 'toCall' : 'answered';
  const late = row.state !== 'done' && timeLeftInWords(row, now, words).urgency === 'late';
  const stage = code === 'handedBack' ? 0 : code === 'done' ? 2 : 1;
  return { kindCode: code, kindInWords: late ? standsLate(stands[code]) : stands[code], kindOrder: `${stage}`, urgency: late ? 'late' : code === 'handedBack' ? 'soon' : 'none' };
}

function departmentOf({ department }: Pick<CallbackInList, 'department'>, { wording: { callbacks } }: Words): string {
  return department === null ? '' : callbacks.departments[department];
}

/** vraagsoort and subject. A subject that begins with the question, as the program suggests it, says it already. */
function asked({ question, subject, withheld }: ContactInList, { wording: { worklists, script } }: Words): string {
  const type = questionTypeOf(question);
  const said = withheld ? worklists.withheld : subject;
  return type === null || said.startsWith(script.type[type]) ? said : worklists.questionAndSubject(script.type[type], said);
}

/** The rows that the filter lets through, in the order of the view. */
export function shownRows(rows: readonly ListRow[], view: WorklistView): readonly ListRow[] {
  const words = view.words.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const sign = view.descending ? -1 : 1;
  return rows
    .filter((row) => (view.kind === '' || row.kindCode === view.kind) && (view.owner === '' || row.owner === view.owner))
    .filter((row) => words.every((word) => `${row.citizen} ${row.when} ${row.kindInWords} ${row.about} ${row.more} ${row.result} ${row.owner} ${row.person}`.toLowerCase().includes(word)))
    // What is alike stays in the order in which it was read: what is due first on top, or the newest.
    .toSorted((one, other) => sign * sortText(one, view.sortBy).localeCompare(sortText(other, view.sortBy), 'nl'));
}

function sortText(row: ListRow, column: WorklistColumn): string {
  if (column === 'when') return row.moment;
  return column === 'kind' ? row.kindOrder : row[column];
}

/** Which columns a list has. */
export const columnsOf: Readonly<Record<Worklist, readonly WorklistColumn[]>> = {
  callbacks: ['when', 'citizen', 'kind', 'about', 'owner'],
  asked: ['when', 'citizen', 'kind', 'about', 'owner'],
  contacts: ['when', 'citizen', 'kind', 'about', 'result', 'owner'],
  agreements: ['when', 'citizen', 'kind', 'about', 'owner'],
};

/** How a list is looked at before anybody said otherwise: what is due first on top, what came back with a question, or the newest contact. */
export function firstView(list: Worklist): WorklistView {
  return { list, words: '', kind: '', owner: '', sortBy: list === 'asked' ? 'kind' : 'when', descending: list === 'contacts' };
}

/** Whether the two let the same through in the same order. */
export function sameView(one: WorklistView, other: WorklistView): boolean {
  return one.list === other.list && one.words === other.words && one.kind === other.kind && one.owner === other.owner && one.sortBy === other.sortBy && one.descending === other.descending;
}
