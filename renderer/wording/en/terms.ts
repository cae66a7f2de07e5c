import type { Wording } from '../nl.ts';
import { listOf } from './common.ts';

/** How a term was counted, in English. */
export const terms: Wording['terms'] = {
  title: 'Terms',
  until: (date: string) => `until ${date}`,
  passed: (date: string) => `was ${date}`,
  counted: (length: string, from: string) => `${length} after ${from}`,
  named: 'the law names this day',
  suspended: (from: string, to: string, days: number) => `stood still for ${days === 1 ? '1 day' : `${days} days`}, from ${from} to ${to}`,
  moved: (closed: readonly string[]) => `moves on: ${listOf(closed)}`,
  notMoved: {
    longTerm: (closed: string) => `stays on ${closed}, for a term of more than twelve weeks does not move`,
    ruledOut: (closed: string) => `stays on ${closed}, for this term does not move`,
    namedDay: (closed: string) => `stays on ${closed}, for the law names the day itself`,
    noTermOfLaw: (closed: string) => `stays on ${closed}, for no law sets this term`,
  },
  closedDay: (day: string, holiday: string | null) => (holiday === null ? day : `${day} (${holiday})`),
  saturday: 'Saturday',
  sunday: 'Sunday',
  read: (titles: readonly string[]) => `Read in: ${listOf(titles)}`,
  told: (kind: string, told: string, counted: string) => `The file says ${told}. Counted is the ${kind}: ${counted}. The citizen was told the first date.`,
  after: {
    revisionInstead: 'After that the citizen can still ask for a revision.',
    excusableDelay: 'Too late still counts when the citizen could not help it.',
    noticeOfDefault: 'If we do not decide in time, the citizen can give us notice of default. We then have two more weeks.',
    penaltyRuns: 'After that a penalty starts to run, where there is one for this decision.',
    appealForLateDecision: 'After that the citizen can go to court, because we do not decide.',
    changeCarriedOut: 'If the citizen does nothing, we carry out the change.',
    noAllowanceForYear: 'After that no allowance can be applied for over that year.',
    decidedOnWhatIsKnown: 'After that we decide on what is known.',
    awardStands: 'After that the award stands.',
    advanceStands: 'After that we do not lower the advance any more.',
    tooMuchPaidAskedBack: 'What was paid too much because it was told late has to be paid back.',
  },
  howCounted: {
    decisionOnObjectionTerm: (length: string, from: string) => `That is ${length} after the end of the objection term on ${from}.`,
    adjournment: (length: string, from: string) => `We extended the term to decide, which ran until ${from}, once by ${length}.`,
    other: (length: string, from: string) => `That is ${length} after ${from}.`,
  },
  becauseMoved: (day: string) => `${day} was no working day. So it is the first working day after it.`,
  penalty: {
    awir: 'Deciding too late costs us a penalty per week, after a notice of default. Whether there is one depends on the difference.',
    awb: 'Deciding too late costs us a penalty per day, after a notice of default.',
    none: 'For this decision there is no penalty.',
  },
};
