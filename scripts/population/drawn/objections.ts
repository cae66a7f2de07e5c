import { addDays } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Objection } from '../../../shared/models/case-file.ts';
import { adjourned as adjournedTerm, decisionOnObjection, firstWorkingDayFrom, objectionTerm } from '../../../shared/rules/index.ts';
import type { Outcome } from '../decide.ts';
import type { Dossier } from '../dossier.ts';
import { between, happens, pick } from '../random.ts';
import type { Chance } from '../random.ts';
import { object } from '../report-change.ts';
import { caseworkers } from '../talk.ts';

/** Now and then somebody objects to a definitive award; oftener when there is something to pay back. */
export function drawObjection(dossier: Dossier, source: Chance, { decision, settlement }: Outcome): Objection | null {
  if (!happens(source, settlement.kind === 'recovered' ? 0.09 : 0.004)) return null;
  const receivedOn = firstWorkingDayFrom(addDays(decision.dated, between(source, 8, 38)));
  if (receivedOn > dossier.on) return null;
  return object(dossier, {
    decisionId: decision.id, allowance: decision.allowance, year: decision.year, against: decision.dated, receivedOn, channel: happens(source, 0.7) ? 'portal' : 'letter',
    points: [pick(source, points)], handler: pick(source, caseworkers), ...progress(source, dossier.on, receivedOn, decision.dated),
  });
}

function progress(source: Chance, on: CalendarDate, receivedOn: CalendarDate, against: CalendarDate): Pick<Objection, 'state'> & { readonly adjourned: boolean } {
  const term = decisionOnObjection(objectionTerm({ dated: against, published: against }));
  const adjourned = happens(source, 0.2) && addDays(term.end, -7) <= on;
  if (on > (adjourned ? adjournedTerm(term) : term).end) return { state: 'decided', adjourned };
  if (adjourned) return { state: 'adjourned', adjourned };
  return { state: addDays(receivedOn, 7) > on ? 'received' : happens(source, 0.25) ? 'hearing' : 'inProgress', adjourned };
}

const points = [
  'Het inkomen dat is gebruikt klopt niet.', 'Er is een eenmalige uitkering meegeteld.', 'Mijn ex-partner telt mee voor maanden waarin wij niet meer samenwoonden.',
  'Ik heb de wijziging op tijd doorgegeven.', 'Het vermogen staat niet op mijn naam.',
] as const;
