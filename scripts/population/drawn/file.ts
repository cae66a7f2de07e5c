import type { FileBundle } from '../../../electron/store/file-bundle.ts';
import { addDays, ageOn, yearOf } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { bundleOf, openDossier, setStatus, tell } from '../dossier.ts';
import type { Dossier, Opening } from '../dossier.ts';
import { childIncome } from '../life.ts';
import { between, chance, happens } from '../random.ts';
import type { Chance } from '../random.ts';
import { reportChange } from '../report-change.ts';
import { setMark } from '../talk.ts';
import { drawEvents } from './events.ts';
import { drawHousehold } from './household.ts';
import type { HouseholdDrawn } from './household.ts';
import { yearsCovered } from './incomes.ts';
import { settleIn } from './settle-in.ts';
import type { Settled } from './settle-in.ts';
import { drawMarks, drawTalk } from './talk.ts';
import { drawEstablished, tellMoney } from './tell-money.ts';
import { liveThroughYears } from './years.ts';

/** A file by chance: its household, what the sources told, and all that the agency decided, paid and asked back. */
export function drawFile(opening: Opening): FileBundle {
  const source = chance(...opening.key);
  const drawn = drawHousehold(source, opening.on);
  const dossier = openDossier(opening);
  if (happens(source, 0.3)) dossier.letterChannel = 'letter';
  const people = settleIn(dossier, drawn);
  for (const [allowance, day] of drawn.applied) dossier.applied.set(allowance, day);
  drawMarks(dossier, source);
  drawRegisterMarks(dossier, source, drawn, people);
  const established = drawEstablished(source, opening.on);
  const since = [...drawn.applied.values()].toSorted()[0] ?? waitingSince(opening.on);
  tellMoney(dossier, people.applicantId, drawn.applicant.money, established, since);
  if (people.partnerId !== null && drawn.partner !== null) tellMoney(dossier, people.partnerId, drawn.partner.money, established, since);
  if (people.coResidentId !== null && drawn.coResident !== null) tellMoney(dossier, people.coResidentId, drawn.coResident.money, established, since);
  if (drawn.applied.has('housing')) tellChildrensIncome(dossier, source, drawn, people);
  const events = drawn.applied.size === 0 ? [] : drawEvents(dossier, source, drawn, people);
  liveThroughYears(dossier, source, { established, changes: events, rent: drawn.rent });
  if (drawn.applied.size === 0 && happens(source, 0.3)) applyNow(dossier);
  drawTalk(dossier, source);
  return bundleOf(dossier);
}

/** Children earn nothing, but for what somebody of fifteen or more earns beside school. */
function tellChildrensIncome(dossier: Dossier, source: Chance, drawn: HouseholdDrawn, { childIds }: Settled): void {
  for (const [index, { person }] of drawn.children.entries()) {
    const earns = ageOn(person.born, dossier.on) >= 15 && happens(source, 0.6) ? String(between(source, 4, 45) * 100) : '0';
    childIncome(dossier, childIds[index] ?? '', yearsCovered, person.born, earns);
  }
}

/** What the person register says of its own data: now and then an address is secret or being investigated. */
function drawRegisterMarks(dossier: Dossier, source: Chance, drawn: HouseholdDrawn, { applicantId }: Settled): void {
  if (happens(source, 0.006)) {
    const since = addDays(dossier.on, -400);
    tell(dossier, applicantId, 'secrecy', { secret: true }, { source: 'brp', from: since, known: addDays(since, 1) });
    setMark(dossier, 'secretAddress', 'Het adres mag aan niemand worden genoemd.', since, { source: 'brp' });
  }
  if (happens(source, 0.006)) {
    const since: CalendarDate = addDays(dossier.on, -30);
    tell(dossier, applicantId, 'address', drawn.address, { source: 'brp', from: drawn.livesThereSince, known: since, underInvestigationSince: since });
    setMark(dossier, 'underInvestigation', 'adres', since, { source: 'brp' });
  }
}

/** The day on which people applied who still wait. */
function waitingSince(on: CalendarDate): CalendarDate {
  return addDays(on, -16);
}

/** An application of the last weeks that still waits for its decision. */
function applyNow(dossier: Dossier): void {
  const year = yearOf(dossier.on), appliedOn = waitingSince(dossier.on);
  dossier.applied.set('healthcare', appliedOn);
  reportChange(dossier, { kind: 'application', allowances: ['healthcare'], year, reportedOn: appliedOn, validFrom: `${year}-01-01`, before: '', after: appliedOn, unit: 'date', state: 'received' });
  setStatus(dossier, 'healthcare', year, 'applied');
}
