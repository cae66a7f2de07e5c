import { yearOf, type CalendarDate } from '../../shared/models/calendar.ts';
import type { Change, Objection } from '../../shared/models/case-file.ts';
import { adjourned as adjournedTerm, advanceTerms, decisionOnObjection, objectionTerm } from '../../shared/rules/index.ts';
import { dutchMoment, newId, newNumber, registerMoment } from './dossier.ts';
import type { Dossier } from './dossier.ts';

/** A change as drawn; what is left out follows from the rest. */
export type ChangeDrawn = Pick<Change, 'kind' | 'allowances' | 'year' | 'reportedOn' | 'validFrom' | 'before' | 'after' | 'unit' | 'state'>
  & Partial<Pick<Change, 'by' | 'channel' | 'personId' | 'respondBy' | 'letterId'>>;

/**
 * wijziging — reported by the citizen unless said otherwise. A change that the citizen reported is decided within thirteen weeks
 * (Awir art. 16).
 */
export function reportChange(dossier: Dossier, drawn: ChangeDrawn): Change {
  const change: Change = {
    id: newId(dossier, 'w'), by: 'citizen', channel: 'portal', personId: null, respondBy: null, letterId: null, ...drawn,
    decideBy: (drawn.by ?? 'citizen') === 'citizen' ? advanceTerms(drawn.reportedOn)?.term.end ?? null : null, recordedAt: dutchMoment(drawn.reportedOn, '20:15'),
  };
  dossier.changes.push(change);
  return change;
}

/** An objection as drawn. */
export type ObjectionDrawn = Pick<Objection, 'decisionId' | 'allowance' | 'year' | 'receivedOn' | 'channel' | 'points' | 'state' | 'handler'>
  & Partial<Pick<Objection, 'kind' | 'noticeOfDefaultOn'>> & { readonly against: CalendarDate; readonly adjourned?: boolean };

/**
 * bezwaar — decided within six weeks after the end of the term to object, once adjourned by six weeks. Awb art. 7:10.
 * `against`: the date of the decision it is about.
 */
export function object(dossier: Dossier, { against, adjourned = false, ...drawn }: ObjectionDrawn): Objection {
  const term = decisionOnObjection(objectionTerm({ dated: against, published: against }));
  const objection: Objection = {
    id: newId(dossier, 'o'), number: newNumber(dossier, 'Z', yearOf(drawn.receivedOn), dossier.objections.length + 1), kind: 'objection', noticeOfDefaultOn: null, ...drawn,
    decideBy: term.end, adjournedUntil: adjourned ? adjournedTerm(term).end : null, recordedAt: registerMoment(drawn.receivedOn),
  };
  dossier.objections.push(objection);
  return objection;
}
