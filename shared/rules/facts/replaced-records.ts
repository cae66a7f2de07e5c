import type { Period } from '../../models/calendar.ts';
import type { Member } from '../../models/case-file.ts';
import type { RecordKind, SourceRecord, SourceRecordOf } from '../../models/source-record.ts';
import { byRecordedAt, nameOf, validity } from './current-records.ts';

/** Which records tell of one and the same thing, and who may take the place of whom: as the facts are read (`oneValue`, `heldPeriods`, `successive`). */
interface Sameness<Kind extends RecordKind> {
  readonly thing: (record: SourceRecordOf<Kind>) => string;
  /** the last recorded counts, whoever told it; else each source has its own word, which only that source or a caseworker takes back */
  readonly anySource: boolean;
  /** told for a stretch of time: what is told later takes the place of a stretch that it covers whole */
  readonly held?: boolean;
}

const once = { thing: () => '', anySource: false };
const fromDay = { thing: ({ validFrom }: { readonly validFrom: string }) => validFrom, anySource: false };
const inStretch = { thing: () => '', anySource: true, held: true };

const sameness: { readonly [Kind in RecordKind]: Sameness<Kind> } = {
  person: once, death: once, address: fromDay, secrecy: fromDay, registration: fromDay, union: fromDay,
  parent: { thing: ({ body }) => body.parentId ?? nameOf(body.parent.givenNames), anySource: false },
  child: { thing: ({ body }) => body.childId ?? nameOf(body.child.givenNames), anySource: false },
  guardianship: { thing: ({ body, validFrom }) => `${body.kind} ${validFrom}`, anySource: false },
  allowancePartner: { thing: ({ body, validFrom }) => `${body.partnerId} ${validFrom}`, anySource: true },
  lawfulStay: inStretch, healthInsurance: inStretch, treatyInsurance: inStretch, childBenefit: inStretch, work: inStretch,
  incomeEstimate: { thing: ({ body }) => String(body.year), anySource: true },
  incomeKnown: { thing: ({ body }) => String(body.year), anySource: true },
  incomeEstablished: { thing: ({ body }) => String(body.year), anySource: false },
  assets: { thing: ({ body }) => String(body.year), anySource: false },
  rent: { ...fromDay, anySource: true },
  childcareContract: { thing: ({ body, validFrom }) => `${body.kind} ${nameOf(body.organisation)} ${validFrom}`, anySource: true },
};

/** vervangen gegevens — when another record took the place of a record, by its id. What is not in it still stands. A record that is marked incorrect takes no place. */
export function replacedRecords(records: readonly SourceRecord[]): ReadonlyMap<string, string> {
  const inOrder = records.toSorted(byRecordedAt);
  return new Map(inOrder.flatMap((record, index) => {
    const next = inOrder.slice(index + 1).find((later) => takesThePlaceOf(later, record));
    return next === undefined ? [] : [[record.id, next.recordedAt] as const];
  }));
}

/** The same of who takes part in a household: of one person in one role from one day the last recorded counts. */
export function replacedMember(member: Member, members: readonly Member[]): string | null {
  const later = members.filter((other) => other.personId === member.personId && other.role === member.role && other.from === member.from && other.recordedAt > member.recordedAt);
  return later.map(({ recordedAt }) => recordedAt).toSorted()[0] ?? null;
}

function takesThePlaceOf(later: SourceRecord, record: SourceRecord): boolean {
  if (later.kind !== record.kind || later.subjectId !== record.subjectId || later.marks.incorrect) return false;
  const { thing, anySource, held } = sameness[record.kind] as Sameness<RecordKind>;
  const mayTake = anySource || later.source === record.source || later.source === 'caseworker';
  return mayTake && thing(later) === thing(record) && (held !== true || coversWhole(validity(later), validity(record)));
}

function coversWhole(one: Period, other: Period): boolean {
  return (one.from === null || (other.from !== null && one.from <= other.from)) && (one.to === null || (other.to !== null && one.to >= other.to));
}
