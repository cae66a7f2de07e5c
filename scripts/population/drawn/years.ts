import { addDays, dayOfWeek, yearOf } from '../../../shared/models/calendar.ts';
import type { CalculationYear, CalendarDate } from '../../../shared/models/calendar.ts';
import type { Change, Recovery } from '../../../shared/models/case-file.ts';
import { decide } from '../decide.ts';
import type { Outcome } from '../decide.ts';
import type { Dossier } from '../dossier.ts';
import { between, happens, pickWeighted } from '../random.ts';
import type { Chance } from '../random.ts';
import { recover } from '../recover.ts';
import type { Course } from '../recover.ts';
import { firstWorkingDayFrom } from '../working-days.ts';
import { yearsCovered } from './incomes.ts';
import type { EstablishedOn } from './tell-money.ts';

/** A reported change that has been handled: with the day of the new decision. */
export interface Handled {
  readonly change: Change;
  readonly dated: CalendarDate;
}

/** What happened in the years of a file. */
export interface History {
  readonly definitive: readonly Outcome[];
  readonly recoveries: readonly Recovery[];
}

/** The agency decides, year after year: the advance, what changed in the year, and the definitive award when incomes are established. */
export function liveThroughYears(dossier: Dossier, source: Chance, established: EstablishedOn, changes: readonly Handled[]): History {
  const definitive: Outcome[] = [], recoveries: Recovery[] = [];
  for (const year of yearsCovered) {
    decideAdvances(dossier, source, year);
    for (const { change, dated } of changes.filter((one) => one.change.year === year)) {
      recoveries.push(...recovered(dossier, source, decide(dossier, { dated, year, kind: 'revisedAdvance', allowances: change.allowances, because: change })));
    }
    const known = established.get(year);
    const dated = known === undefined ? null : friday(addDays(known, between(source, 25, 80)));
    if (dated === null || dated > dossier.on || yearOf(dossier.applied.values().next().value ?? dossier.on) > year) continue;
    const outcomes = decide(dossier, { dated, year, kind: 'definitive', allowances: advanced(dossier, year) });
    definitive.push(...outcomes);
    recoveries.push(...recovered(dossier, source, outcomes));
  }
  return { definitive, recoveries };
}

/** Allowances that ran on are decided before the year; those applied for in the year some weeks after the application. */
function decideAdvances(dossier: Dossier, source: Chance, year: CalculationYear): void {
  const before = friday(addDays(`${year - 1}-11-18`, between(source, 0, 17)));
  const weeks = between(source, 14, 34);
  const running = [...dossier.applied].filter(([, day]) => day < before).map(([allowance]) => allowance);
  if (running.length > 0) decide(dossier, { dated: before, year, kind: 'advance', allowances: running });
  const applied = [...dossier.applied].filter(([, day]) => day >= before && day <= `${year}-11-10`);
  for (const day of new Set(applied.map(([, one]) => one))) {
    const dated = firstWorkingDayFrom(addDays(day, weeks));
    if (dated > dossier.on) continue;
    decide(dossier, { dated, year, kind: 'advance', allowances: applied.filter(([, one]) => one === day).map(([allowance]) => allowance) });
  }
}

/** The allowances that had an advance in the year. */
function advanced(dossier: Dossier, year: CalculationYear): readonly Outcome['allowance'][] {
  return dossier.decisions.filter((decision) => decision.year === year && (decision.kind === 'advance' || decision.kind === 'nil')).flatMap(({ allowance }) => (allowance === null ? [] : [allowance]));
}

function recovered(dossier: Dossier, source: Chance, outcomes: readonly Outcome[]): readonly Recovery[] {
  return outcomes.filter(({ settlement }) => settlement.kind === 'recovered').map((outcome) => recover(dossier, outcome, drawCourse(dossier, source, outcome.decision.dated)));
}

/** Most people pay at once; one in four in terms; some leave it. */
function drawCourse(dossier: Dossier, source: Chance, dated: CalendarDate): Course {
  if (dossier.marks.some(({ kind }) => kind === 'recoveryOperation')) return { kind: 'standing', stage: 'pausedForRecoveryOperation', since: dated };
  const { course } = pickWeighted(source, [{ course: 'paid', weight: 62 }, { course: 'standard', weight: 24 }, { course: 'personal', weight: 3 }, { course: 'leftUnpaid', weight: 11 }] as const);
  switch (course) {
    case 'paid': return { kind: 'paid', on: addDays(dated, between(source, 6, 41)) };
    case 'standard': return { kind: 'standard', agreedOn: addDays(dated, between(source, 5, 38)), paysUntil: happens(source, 0.1) ? addDays(dossier.on, -between(source, 20, 130)) : dossier.on };
    case 'personal': return { kind: 'personal', agreedOn: addDays(dated, between(source, 20, 41)), capacity: String(between(source, 8, 19)) };
    case 'leftUnpaid': return { kind: 'leftUnpaid' };
  }
}

/** Batches go out on a working day, mostly a Friday. */
export function friday(date: CalendarDate): CalendarDate {
  return firstWorkingDayFrom(addDays(date, (12 - dayOfWeek(date)) % 7));
}
