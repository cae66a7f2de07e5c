import { addYears, isFullDate, monthOf, type CalendarDate, type Month, type PartialDate } from '../../shared/models/calendar.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { isOfKind } from '../../shared/models/source-record.ts';
import { pensionDay } from '../../shared/rules/index.ts';
import { groupedBy } from './grouping.ts';
import { present } from './parts.ts';
import { firstNameOf } from './persons.ts';

/** What happened, the weightiest first: a month shows the first and counts the others. */
export const flagKinds = ['death', 'birth', 'partnerEnds', 'partnerBegins', 'move', 'turns18', 'reachesPensionAge', 'incident', 'letters'] as const;
export type FlagKind = (typeof flagKinds)[number];

/** An event of life, an incident or the letters of a month, planted at its month in the strip. */
export interface Flag {
  readonly kind: FlagKind;
  readonly month: Month;
  readonly on: CalendarDate;
  readonly person: string | null;
  /** letters are counted; everything else is one */
  readonly count: number;
}

/** The flags of every month there is something to say about. */
export function flagsOf(file: CaseFile): ReadonlyMap<Month, readonly Flag[]> {
  const flags = [...personFlags(file), ...partnerFlags(file), ...moveFlags(file), ...incidentFlags(file), ...letterFlags(file)];
  const months = new Map<Month, Flag[]>();
  for (const flag of flags.toSorted(byWeight)) months.set(flag.month, [...(months.get(flag.month) ?? []), flag]);
  return months;
}

function personFlags(file: CaseFile): Flag[] {
  const grown = new Set(present(file.members).filter(({ role }) => role === 'applicant' || role === 'partner').map(({ personId }) => personId));
  const children = new Set(present(file.members).filter(({ role }) => role === 'child').map(({ personId }) => personId));
  return file.persons.flatMap(({ personId, birthDate, deathDate }) => [
    ...(children.has(personId) && isFullDate(birthDate) ? [flag('birth', birthDate, personId, file), flag('turns18', addYears(birthDate, 18), personId, file)] : []),
    ...(grown.has(personId) ? pensionFlag(personId, birthDate, file) : []),
    ...(deathDate !== null && isFullDate(deathDate) ? [flag('death', deathDate, personId, file)] : []),
  ]);
}

/** AOW of the applicant and the partner; nobody knows yet when somebody young will have it. */
function pensionFlag(personId: string, birthDate: PartialDate, file: CaseFile): Flag[] {
  const on = isFullDate(birthDate) ? pensionDay(birthDate) : null;
  return on === null ? [] : [flag('reachesPensionAge', on, personId, file)];
}

function partnerFlags(file: CaseFile): Flag[] {
  const deaths = new Map(file.persons.map(({ personId, deathDate }) => [personId, deathDate]));
  return present(file.members).filter(({ role }) => role === 'partner').flatMap(({ personId, from, to }) => [
    ...(from === null ? [] : [flag('partnerBegins', from, personId, file)]),
    ...(to === null || deaths.get(personId) !== null ? [] : [flag('partnerEnds', to, personId, file)]),
  ]);
}

/** verhuizing of the applicant: every address that is not the first one known. */
function moveFlags(file: CaseFile): Flag[] {
  const starts = present(file.records).filter(isOfKind('address')).filter(({ subjectId, marks }) => subjectId === file.applicantId && !marks.incorrect).map(({ validFrom }) => validFrom).filter(isFullDate);
  return [...new Set(starts)].sort().slice(1).map((on) => flag('move', on, file.applicantId, file));
}

function incidentFlags(file: CaseFile): Flag[] {
  return present(file.incidents).map(({ from }) => flag('incident', from, null, file));
}

function letterFlags(file: CaseFile): Flag[] {
  const perMonth = groupedBy(present(file.letters), ({ dated }) => monthOf(dated));
  return [...perMonth].map(([, letters]) => {
    const [first] = letters.map(({ dated }) => dated).sort();
    return { ...flag('letters', first ?? file.today, null, file), count: letters.length };
  });
}

function flag(kind: FlagKind, on: CalendarDate, personId: string | null, file: CaseFile): Flag {
  return { kind, month: monthOf(on), on, person: firstNameOf(personId, file), count: 1 };
}

function byWeight(one: Flag, other: Flag): number {
  return flagKinds.indexOf(one.kind) - flagKinds.indexOf(other.kind) || one.on.localeCompare(other.on);
}
