import { addDays, daysBetween, type CalendarDate } from '../../../models/calendar.ts';
import type { Term, TermMark } from '../../../models/term.ts';
import { article } from '../../engine/legal-basis.ts';
import { factsContradict } from '../../engine/refusal.ts';
import { reading } from '../mark.ts';
import { isWorkingDay, weeksAfter } from '../working-days.ts';
import { countTerm } from './count-term.ts';
import { adjournmentRule, appealRule, decisionOnObjectionRule, decisionWithCommitteeRule, objectionReceiptRule, objectionRule } from './term-rule.ts';

/** When a decision was dated, and when it was made known: `null` is not told, and then it is presumed to be on or before its date. */
export interface DecisionMadeKnown {
  readonly dated: CalendarDate;
  readonly published: CalendarDate | null;
}

/** bezwaartermijn — from the day after the date, or after the publication when that is later. Awb 6:7 and 6:8, Awir 35. */
export function objectionTerm({ dated, published }: DecisionMadeKnown): Term {
  const presumed = published === null ? [reading('publicationPresumed', article('Awir', '35'))] : [];
  return countTerm(objectionRule, published !== null && published > dated ? published : dated, { marks: presumed });
}

/** ontvangstbevestiging — when the citizen should have heard that the objection was received, by the page of the agency. */
export function objectionReceiptTerm(received: CalendarDate): Term {
  return countTerm(objectionReceiptRule, received);
}

/** The last day on which an objection that was posted in time can be received: within a week after the end. That week is not moved here. Awb 6:9 lid 2. */
export function lastReceiptByPost({ end }: Term): { readonly day: CalendarDate; readonly marks: readonly TermMark[] } {
  const day = weeksAfter(end, 1);
  return { day, marks: isWorkingDay(day) ? [] : [reading('receiptWeekStays', article('Awb', '6:9', '2'))] };
}

/** Whether an objection is in time: received before the end, or posted before it and received within a week after it. Awb 6:9. */
export function isInTime(term: Term, { posted, received }: { readonly posted: CalendarDate | null; readonly received: CalendarDate }): boolean {
  if (posted !== null && posted > received) throw factsContradict('received', `received on ${received}, before it was posted on ${posted}`);
  return received <= term.end || (posted !== null && posted <= term.end && received <= lastReceiptByPost(term).day);
}

/**
 * voortijdig bezwaar — an objection before the term begins is admissible when the decision had been taken. Where it had not, it matters whether the citizen could reasonably think so, which no
 * date tells: `null`. Awb 6:10.
 */
export function isTooEarly({ taken, dated, received }: { readonly taken: CalendarDate; readonly dated: CalendarDate; readonly received: CalendarDate }): false | null {
  return received > dated || received >= taken ? false : null;
}

/** The days on which the term to decide stood still, because the citizen was asked to repair something. */
export interface Repair {
  readonly requested: CalendarDate;
  /** the day of the repair, or the day on which the time for it ran out unused */
  readonly ended: CalendarDate;
}

/**
 * beslistermijn — counted from the end of the objection term as that was moved. Suspended from the day after the request to repair up to the day of the repair; before the term began there was
 * nothing to suspend. Awb 7:10 lid 1 and 2.
 */
export function decisionOnObjection(objection: Term, { committee = false, repair = null }: { readonly committee?: boolean; readonly repair?: Repair | null } = {}): Term {
  const rule = committee ? decisionWithCommitteeRule : decisionOnObjectionRule;
  if (repair === null) return countTerm(rule, objection.end);
  const { requested, ended } = repair;
  if (ended < requested) throw factsContradict('repaired', `repaired on ${ended}, before it was asked for on ${requested}`);
  const begun = addDays(objection.end, 1);
  const from = addDays(requested, 1);
  const basis = article('Awb', '7:10', '2');
  const marks = [reading('suspensionDays', basis), ...(from < begun ? [reading('suspensionWhileRunning', basis)] : [])];
  return countTerm(rule, objection.end, { suspension: { period: { from: from < begun ? begun : from, to: addDays(ended, -1) }, basis }, marks });
}

/** verdaging — six weeks more, once, counted from the end of the term to decide. Awb 7:10 lid 3. */
export function adjourned(decision: Term): Term {
  return countTerm(adjournmentRule, decision.end, { extends: decision.kind });
}

/** What the site of the agency says: within twelve weeks of the date of the decision, eighteen with adjournment. Some days earlier than the law where a term moves. */
export function siteWording(dated: CalendarDate): { readonly withinTwelveWeeks: CalendarDate; readonly withinEighteenWeeks: CalendarDate } {
  return { withinTwelveWeeks: weeksAfter(dated, 12), withinEighteenWeeks: weeksAfter(dated, 18) };
}

/** beroepstermijn — from the day after the date of the decision on objection. Awb 6:7, Awir 36. */
export function appealTerm(decisionDated: CalendarDate): Term {
  return countTerm(appealRule, decisionDated);
}

/** How many days a term stood still. */
export function suspendedDays({ suspensions }: Term): number {
  return suspensions.reduce((days, { from, to }) => days + (from === null || to === null ? 0 : daysBetween(from, to) + 1), 0);
}
