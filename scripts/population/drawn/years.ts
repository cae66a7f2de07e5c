import { addDays, dayOfWeek, yearOf } from '../../../shared/models/calendar.ts';
import type { CalculationYear, CalendarDate } from '../../../shared/models/calendar.ts';
import type { Change, Recovery } from '../../../shared/models/case-file.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { firstWorkingDayFrom } from '../../../shared/rules/index.ts';
import { decide } from '../decide.ts';
import type { Outcome } from '../decide.ts';
import type { Dossier } from '../dossier.ts';
import type { RentDrawn } from '../life.ts';
import { between, happens, pickWeighted } from '../random.ts';
import type { Chance } from '../random.ts';
import { recover } from '../recover.ts';
import type { Course } from '../recover.ts';
import { serviceCostsGoWrong } from '../service-costs-incident.ts';
import { setOff } from '../set-off.ts';
import { yearsCovered } from './incomes.ts';
import { drawObjection } from './objections.ts';
import type { EstablishedOn } from './tell-money.ts';

/** A reported change that has been handled: with the day of the new decision. */
export interface Handled {
  readonly change: Change;
  readonly dated: CalendarDate;
}

/** What the years bring, as far as it is not decided by the agency itself. */
export interface Circumstances {
  readonly established: EstablishedOn;
  readonly changes: readonly Handled[];
  readonly rent: RentDrawn | null;
}

/** The agency decides, year after year: the advance, what changed in the year, and the definitive award when incomes are established. */
export function liveThroughYears(dossier: Dossier, source: Chance, { established, changes, rent }: Circumstances): void {
  const toSetOff: Recovery[] = [];
  for (const year of yearsCovered) {
    decideAdvances(dossier, source, year);
    for (const { change, dated } of changes.filter((one) => one.change.year === year)) {
      for (const outcome of decide(dossier, { dated, year, kind: 'revisedAdvance', allowances: change.allowances, because: change })) askBack(dossier, source, outcome, toSetOff);
    }
    if (year === 2025 && rent !== null && isTouched(dossier, source, rent)) serviceCostsGoWrong(dossier, rent);
    const known = established.get(year);
    const dated = known === undefined ? null : friday(addDays(known, between(source, 25, 80)));
    if (dated === null || dated > dossier.on) continue;
    for (const outcome of decide(dossier, { dated, year, kind: 'definitive', allowances: advanced(dossier, year) })) askBack(dossier, source, outcome, toSetOff);
  }
  for (const recovery of toSetOff) setOff(dossier, recovery, addDays(recovery.dueDate, between(source, 1, 20)));
}

/** Three in a hundred households with the housing allowance and service costs in 2025 got a wrong decision in March 2026. */
function isTouched(dossier: Dossier, source: Chance, rent: RentDrawn): boolean {
  const hasServiceCosts = readEuro(rent.cleaning ?? '0').plus(readEuro(rent.caretaker ?? '0')).greaterThan(0);
  return hasServiceCosts && rent.from < '2025-01-01' && advanced(dossier, 2025).includes('housing') && happens(source, 0.05);
}

/** Allowances that ran on are decided before the year; those applied for in the year some weeks after the application. */
function decideAdvances(dossier: Dossier, source: Chance, year: CalculationYear): void {
  const before = friday(addDays(`${year - 1}-11-18`, between(source, 0, 17)));
  const days = between(source, 14, 34);
  const running = [...dossier.applied].filter(([, day]) => day < before).map(([allowance]) => allowance);
  if (running.length > 0) decide(dossier, { dated: before, year, kind: 'advance', allowances: running });
  const applied = [...dossier.applied].filter(([, day]) => day >= before && day <= `${year}-11-10`);
  for (const day of new Set(applied.map(([, one]) => one))) {
    const dated = firstWorkingDayFrom(addDays(day, days));
    if (dated <= dossier.on) decide(dossier, { dated, year, kind: 'advance', allowances: applied.filter(([, one]) => one === day).map(([allowance]) => allowance) });
  }
}

/** The allowances that had an advance in the year. */
function advanced(dossier: Dossier, year: CalculationYear): readonly Outcome['allowance'][] {
  return dossier.decisions.filter((decision) => decision.year === year && (decision.kind === 'advance' || decision.kind === 'nil')).flatMap(({ allowance }) => (allowance === null ? [] : [allowance]));
}

function askBack(dossier: Dossier, source: Chance, outcome: Outcome, toSetOff: Recovery[]): void {
  const objection = outcome.decision.kind === 'definitive' ? drawObjection(dossier, source, outcome) : null;
  if (outcome.settlement.kind !== 'recovered') return;
  const isDisputed = objection !== null && objection.state !== 'decided';
  const course: Course | 'setOff' = isDisputed ? { kind: 'standing', stage: 'deferredForObjection', since: objection.receivedOn } : drawCourse(dossier, source, outcome);
  const recovery = recover(dossier, outcome, course === 'setOff' ? { kind: 'standing', stage: 'established', since: outcome.decision.dated } : course);
  if (course === 'setOff') toSetOff.push(recovery);
}

/** Most people pay at once; one in five in terms; from some it is set off; some leave it. */
function drawCourse(dossier: Dossier, source: Chance, { decision: { dated }, allowance }: Outcome): Course | 'setOff' {
  if (dossier.marks.some(({ kind }) => kind === 'recoveryOperation')) return { kind: 'standing', stage: 'pausedForRecoveryOperation', since: dated };
  const { course } = pickWeighted(source, [{ course: 'paid', weight: 58 }, { course: 'standard', weight: 22 }, { course: 'setOff', weight: 7 }, { course: 'personal', weight: 3 }, { course: 'leftUnpaid', weight: 10 }] as const);
  switch (course) {
    case 'paid': return { kind: 'paid', on: addDays(dated, between(source, 6, 41)) };
    case 'standard': return { kind: 'standard', agreedOn: firstWorkingDayFrom(addDays(dated, between(source, 5, 37))), paysUntil: happens(source, 0.1) ? addDays(dossier.on, -between(source, 20, 130)) : dossier.on };
    case 'setOff': return canSetOff(dossier, dated, allowance) ? 'setOff' : { kind: 'leftUnpaid' };
    case 'personal': return { kind: 'personal', agreedOn: firstWorkingDayFrom(addDays(dated, between(source, 20, 37))), capacity: String(between(source, 8, 19)) };
    default: return { kind: 'leftUnpaid' };
  }
}

/** Set-off needs an allowance that runs on, and the six weeks to be over. */
function canSetOff(dossier: Dossier, dated: CalendarDate, allowance: Outcome['allowance']): boolean {
  return dossier.applied.has(allowance) && addDays(dated, 70) < dossier.on && !dossier.changes.some(({ state }) => state === 'carriedOut') && yearOf(dated) === yearOf(dossier.on);
}

/** Batches go out on a working day, mostly a Friday. */
export function friday(date: CalendarDate): CalendarDate {
  return firstWorkingDayFrom(addDays(date, (12 - dayOfWeek(date)) % 7));
}
