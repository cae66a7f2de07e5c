import { dayOfWeek, type CalendarDate } from '../../shared/models/calendar.ts';
import { timesTried, type Callback, type CallbackFollowUp } from '../../shared/models/callback.ts';
import { dutchMomentOf, type DutchMoment } from '../../shared/models/dutch-time.ts';
import { workingTimeLeft } from '../../shared/rules/index.ts';
import type { Words } from '../wording/words.ts';

/** `maandag 16 november 2026` */
export function weekdayAndDate(day: CalendarDate, { wording: { callbacks }, format }: Words): string {
  return callbacks.dayAndDate(callbacks.weekdays[dayOfWeek(day) - 1] ?? '', format.dateInSentence(day));
}

/** stand in gewone woorden — how a callback stands, for its line. */
export function callbackStands(callback: Callback, { wording: { callbacks: { line } } }: Words): string {
  switch (callback.state) {
    case 'open': return callback.owner === '' ? line.notPickedUp : callback.followUps.length === 0 ? line.toCall : line.answered;
    case 'notReached': return line.tried(Math.max(1, timesTried(callback)));
    case 'pickedUp': return line.pickedUp;
    case 'handedBack': return line.handedBack;
    case 'done': return '';
  }
}

/** What is left until a callback is due, in working time. */
export interface TimeLeft {
  readonly text: string;
  readonly urgency: 'calm' | 'soon' | 'late';
}

/** `nog 2 werkdagen`, `nog 3 werkuren`, `te laat`; the last working day is near. */
export function timeLeftInWords({ dueAt }: Pick<Callback, 'dueAt'>, now: DutchMoment, { wording: { callbacks } }: Words): TimeLeft {
  const left = workingTimeLeft(now, dutchMomentOf(dueAt));
  switch (left.kind) {
    case 'late': return { text: callbacks.late, urgency: 'late' };
    case 'minutes': return { text: callbacks.hoursLeft(wholeHours(left.minutes)), urgency: 'soon' };
    case 'days': return { text: callbacks.workingDaysLeft(left.days), urgency: left.days === 1 ? 'soon' : 'calm' };
  }
}

function wholeHours(minutes: number): number {
  return (minutes - (minutes % 60)) / 60;
}

/** Who has to act: whoever has it; with a question back whoever asked it; else the department. Empty where nobody was told. */
export function nextToAct({ state, owner, askedBy, department }: Callback, { wording: { callbacks } }: Words): string {
  if (state === 'handedBack' && askedBy !== '') return askedBy;
  if (owner !== '') return owner;
  return department === null ? '' : callbacks.departments[department];
}

/** One step of what became of a callback, in words; which time it was is counted over the steps before it. */
export function followUpInWords(step: CallbackFollowUp, before: readonly CallbackFollowUp[], { wording: { callbacks: { follow } } }: Words): string {
  return step.state === 'notReached' ? follow.times(timesTried({ followUps: before }) + 1) : follow.step[step.state];
}
