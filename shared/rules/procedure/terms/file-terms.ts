import type { CalendarDate } from '../../../models/calendar.ts';
import type { Change, Decision, Objection } from '../../../models/case-file.ts';
import { finalKinds } from '../../../models/decision-kinds.ts';
import type { Term } from '../../../models/term.ts';
import { advanceTerms, finalAwardPaymentTerm } from './award-terms.ts';
import { noticeOfDefault } from './default.ts';
import { mutationStopTerm } from './mutation.ts';
import { adjourned, appealTerm, decisionOnObjection, objectionReceiptTerm, objectionTerm } from './objection.ts';

/** The clocks that a decision of a file starts: to object, or to appeal against a decision on objection; and to pay what a final award gives. */
export function termsOfDecision({ kind, dated }: Pick<Decision, 'kind' | 'dated'>): readonly Term[] {
  const against = kind === 'onObjection' ? appealTerm(dated) : objectionTerm({ dated, published: null });
  return [against, ...(finalKinds.has(kind) ? [finalAwardPaymentTerm(dated)] : [])];
}

/**
 * The clocks of an objection of a file: to confirm it, to decide on it, and after a notice of default. `decision` is what it is about; where that is not known the term to decide cannot be counted, and a notice of default is held
 * against the day that was told.
 * Complaints and requests for revision have other clocks.
 */
export function termsOfObjection({ kind, receivedOn, state, decideBy, adjournedUntil, noticeOfDefaultOn }: Pick<Objection, 'kind' | 'receivedOn' | 'state' | 'decideBy' | 'adjournedUntil' | 'noticeOfDefaultOn'>, decision: Pick<Decision, 'dated'> | null): readonly Term[] {
  if (kind !== 'objection') return [];
  const receipt = objectionReceiptTerm(receivedOn);
  const told = adjournedUntil ?? decideBy;
  if (decision === null) return [receipt, ...(told === null ? [] : afterNotice(noticeOfDefaultOn, told))];
  const decide = decisionOnObjection(objectionTerm({ dated: decision.dated, published: null }));
  const last = state === 'adjourned' || adjournedUntil !== null ? adjourned(decide) : decide;
  return [receipt, decide, ...(last === decide ? [] : [last]), ...afterNotice(noticeOfDefaultOn, last.end)];
}

function afterNotice(received: CalendarDate | null, decideBy: CalendarDate): readonly Term[] {
  const notice = received === null ? null : noticeOfDefault({ decideBy, received });
  return notice === null ? [] : [notice.term];
}

/** The clock of a change of a file: to stop a mutation, or to decide on what the citizen reported. */
export function termsOfChange({ by, state, reportedOn, year }: Pick<Change, 'by' | 'state' | 'reportedOn' | 'year'>): readonly Term[] {
  if (by === 'agency') return state === 'letterSent' ? [mutationStopTerm(reportedOn)] : [];
  const terms = by === 'citizen' ? advanceTerms(reportedOn, year) : null;
  return terms === null ? [] : [terms.term];
}

/** The last day on which a mutation can be stopped: as its letter says, else three weeks from it. `null` where no mutation letter runs. */
export function stopsUntil({ by, state, reportedOn, respondBy }: Pick<Change, 'by' | 'state' | 'reportedOn' | 'respondBy'>): CalendarDate | null {
  return by === 'citizen' || state !== 'letterSent' ? null : (respondBy ?? mutationStopTerm(reportedOn).end);
}
