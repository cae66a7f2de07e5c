import { allowances } from '../../../shared/models/allowance.ts';
import type { Allowance } from '../../../shared/models/allowance.ts';
import { addDays, addYears, dayOfMonth, monthOf, addMonths, firstDay, yearOf } from '../../../shared/models/calendar.ts';
import type { CalculationYear, CalendarDate } from '../../../shared/models/calendar.ts';
import type { Change } from '../../../shared/models/case-file.ts';
import { firstWorkingDayFrom } from '../../../shared/rules/index.ts';
import { takesPart } from '../dossier.ts';
import type { Dossier } from '../dossier.ts';
import { attentionLetter } from '../letters/change-letters.ts';
import { assets, becomePartners, child, incomeEstimate, incomeKnown, insurableSince, insured, livesAt, partner, rents } from '../life.ts';
import { familyName, salutation } from '../names.ts';
import { homeAddress } from '../places.ts';
import { between, happens, pick, pickWeighted } from '../random.ts';
import type { Chance } from '../random.ts';
import { reportChange } from '../report-change.ts';
import type { ChangeDrawn } from '../report-change.ts';
import { sendLetter } from '../send-letter.ts';
import { drawRent, raisedRent } from './homes.ts';
import { drawPerson } from './household.ts';
import type { HouseholdDrawn } from './household.ts';
import type { Settled } from './settle-in.ts';
import type { Handled } from './years.ts';

/** What happened in the latest year, with the day on which the agency handled it. */
export function drawEvents(dossier: Dossier, source: Chance, drawn: HouseholdDrawn, people: Settled): readonly Handled[] {
  const year = yearOf(dossier.on);
  childrenTurnEighteen(dossier, drawn, people, year);
  const { event } = pickWeighted<Event>(source, [
    { weight: 460, event: () => incomeChanges(dossier, source, drawn, people, year) },
    { weight: 30, event: () => incomeIsQuestioned(dossier, source, drawn, people, year) },
    { weight: 50, event: () => householdMoves(dossier, source, drawn, people, year) },
    { weight: 12, event: () => partnerBegins(dossier, source, people, year) },
    { weight: 15, event: () => partnerEnds(dossier, source, drawn, people, year) },
    { weight: 14, event: () => childIsBorn(dossier, source, drawn, year) },
    { weight: 419, event: () => [] },
  ]);
  const handled = event();
  rentRises(dossier, source, drawn, year);
  return handled;
}

interface Event {
  readonly weight: number;
  readonly event: () => readonly Handled[];
}

function incomeChanges(dossier: Dossier, source: Chance, drawn: HouseholdDrawn, people: Settled, year: CalculationYear): readonly Handled[] {
  const ofPartner = drawn.partner !== null && happens(source, 0.4);
  const adult = ofPartner && drawn.partner !== null ? drawn.partner : drawn.applicant;
  const personId = ofPartner && people.partnerId !== null ? people.partnerId : people.applicantId;
  const before = adult.money.estimate[year] ?? '0', after = roundedToHundreds(adult.money.income[year] ?? '0');
  if (Math.abs(Number(after) - Number(before)) < 500) return [];
  const reportedOn = dayIn(source, dossier, year);
  incomeEstimate(dossier, personId, year, after, reportedOn, 'citizen');
  return handled(dossier, source, { kind: 'income', allowances: running(dossier), year, reportedOn, validFrom: `${year}-01-01`, personId, before, after, unit: 'euro per year', channel: pick(source, channels) });
}

/** attentiebrief: the wages known so far differ from the estimate, and the citizen has not reacted yet. */
function incomeIsQuestioned(dossier: Dossier, source: Chance, drawn: HouseholdDrawn, people: Settled, year: CalculationYear): readonly Handled[] {
  const estimate = drawn.applicant.money.estimate[year] ?? '0';
  const known = String(Number(estimate) + between(source, 18, 62) * 100);
  const dated = firstWorkingDayFrom(addDays(dossier.on, -between(source, 3, 24)));
  const respondBy = addDays(dated, 28);
  incomeKnown(dossier, people.applicantId, year, known, 9, addDays(dated, -4));
  const letterId = sendLetter(dossier, { dated, kind: 'attention', subject: `Klopt uw inkomen voor ${year}?`, unread: happens(source, 0.4), body: () => attentionLetter(dossier, { year, personId: people.applicantId, estimate, known, respondBy }) });
  reportChange(dossier, { kind: 'income', allowances: running(dossier), year, by: 'agency', channel: 'letter', reportedOn: dated, validFrom: `${year}-01-01`, personId: people.applicantId, before: estimate, after: known, unit: 'euro per year', state: 'alerted', respondBy, letterId });
  return [];
}

function householdMoves(dossier: Dossier, source: Chance, drawn: HouseholdDrawn, people: Settled, year: CalculationYear): readonly Handled[] {
  if (dossier.marks.some(({ kind }) => kind === 'secretAddress' || kind === 'underInvestigation')) return [];
  const movedOn = dayIn(source, dossier, year);
  const address = homeAddress(source);
  livesAt(dossier, [people.applicantId, ...(people.partnerId === null ? [] : [people.partnerId]), ...people.childIds, ...(people.coResidentId === null ? [] : [people.coResidentId])], address, movedOn);
  if (drawn.rent === null) return [];
  rents(dossier, drawn.rent, addDays(movedOn, -1), addDays(movedOn, 5));
  rents(dossier, drawRent(source, drawn.composition, movedOn), null, addDays(movedOn, 5));
  return handled(dossier, source, { kind: 'move', allowances: running(dossier).filter((one) => one === 'housing'), year, by: 'source', channel: 'system', reportedOn: addDays(movedOn, 2), validFrom: firstOfNextMonth(movedOn), personId: people.applicantId, before: drawn.address.place, after: address.place, unit: 'text' });
}

function partnerBegins(dossier: Dossier, source: Chance, people: Settled, year: CalculationYear): readonly Handled[] {
  if (people.partnerId !== null) return [];
  const since = dayIn(source, dossier, year);
  const newcomer = drawPerson(source, salutation(source), familyName(source), `${year - between(source, 24, 60)}-0${between(source, 1, 9)}-1${between(source, 0, 9)}`, false);
  const partnerId = partner(dossier, newcomer, since);
  insured(dossier, partnerId, insurableSince(newcomer.born));
  incomeEstimate(dossier, partnerId, year, String(between(source, 90, 310) * 100), addDays(since, 6), 'citizen');
  assets(dossier, partnerId, year, String(between(source, 0, 9_000)), addDays(since, 6), 'citizen');
  return handled(dossier, source, { kind: 'partnerBegins', allowances: running(dossier), year, reportedOn: addDays(since, 6), validFrom: firstOfNextMonth(since), personId: partnerId, before: '', after: since, unit: 'date' });
}

function partnerEnds(dossier: Dossier, source: Chance, drawn: HouseholdDrawn, people: Settled, year: CalculationYear): readonly Handled[] {
  if (people.partnerId === null || drawn.partner === null) return [];
  const until = dayIn(source, dossier, year);
  const reportedOn = addDays(until, 5);
  becomePartners(dossier, people.partnerId, drawn.partner.since, until, reportedOn);
  livesAt(dossier, [people.partnerId], homeAddress(source), until);
  return handled(dossier, source, { kind: 'partnerEnds', allowances: running(dossier), year, reportedOn, validFrom: firstOfNextMonth(until), personId: people.partnerId, before: drawn.partner.since, after: until, unit: 'date' });
}

function childIsBorn(dossier: Dossier, source: Chance, drawn: HouseholdDrawn, year: CalculationYear): readonly Handled[] {
  if (!drawn.composition.children) return [];
  const born = dayIn(source, dossier, year);
  const childId = child(dossier, drawPerson(source, salutation(source), drawn.applicant.person, born, false));
  livesAt(dossier, [childId], drawn.address, born);
  return handled(dossier, source, { kind: 'birth', allowances: running(dossier).filter((one) => one === 'childBudget' || one === 'housing'), year, by: 'source', channel: 'system', reportedOn: addDays(born, 4), validFrom: firstOfNextMonth(born), personId: childId, before: '', after: born, unit: 'date' });
}

/** From the eighteenth birthday a child is a medebewoner. */
function childrenTurnEighteen(dossier: Dossier, drawn: HouseholdDrawn, people: Settled, year: CalculationYear): void {
  for (const [index, { person }] of drawn.children.entries()) {
    const birthday = addYears(person.born, 18), childId = people.childIds[index];
    if (childId === undefined || yearOf(birthday) !== year || birthday > dossier.on) continue;
    takesPart(dossier, childId, 'child', person.born, birthday, addDays(birthday, -1));
    takesPart(dossier, childId, 'coResident', birthday, birthday);
  }
}

/** Every July, unless the household has left that home in the year. */
function rentRises(dossier: Dossier, source: Chance, { rent }: HouseholdDrawn, year: CalculationYear): void {
  const hasLeft = dossier.records.some((record) => record.kind === 'rent' && record.validTo !== null);
  if (rent === null || rent.from >= `${year}-01-01` || hasLeft) return;
  rents(dossier, rent, `${year}-06-30`, `${year}-06-26`);
  rents(dossier, raisedRent(source, rent, `${year}-07-01`), null, `${year}-06-26`);
}

/** Reports the change and says when it was decided; what was reported in the last weeks still waits. */
function handled(dossier: Dossier, source: Chance, drawn: Omit<ChangeDrawn, 'state'>): readonly Handled[] {
  if (drawn.allowances.length === 0) return [];
  const dated = firstWorkingDayFrom(addDays(drawn.reportedOn, between(source, 14, 40)));
  const change: Change = reportChange(dossier, { ...drawn, state: dated <= dossier.on ? 'carriedOut' : 'received' });
  return dated <= dossier.on ? [{ change, dated }] : [];
}

const channels = ['portal', 'portal', 'app', 'telephone'] as const;

/** A day in the year, after the first application and before the practice date. */
function dayIn(source: Chance, dossier: Dossier, year: CalculationYear): CalendarDate {
  const day = addDays(`${year}-01-08`, between(source, 0, 305));
  const first = [...dossier.applied.values()].toSorted()[0] ?? day;
  const start = first > day ? addDays(first, 40) : day;
  return start < dossier.on ? start : addDays(dossier.on, -1);
}

function running(dossier: Dossier): Allowance[] {
  return allowances.filter((allowance) => dossier.applied.has(allowance));
}

/** A change after the first of a month counts from the next first. Awir art. 5. */
function firstOfNextMonth(day: CalendarDate): CalendarDate {
  return dayOfMonth(day) === 1 ? day : firstDay(addMonths(monthOf(day), 1));
}

function roundedToHundreds(amount: string): string {
  return String(Math.round(Number(amount) / 100) * 100);
}
