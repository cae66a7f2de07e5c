import type { Member } from '../../shared/models/case-file.ts';
import type { RecordBody, RecordKind, Source, SourceRecord } from '../../shared/models/source-record.ts';

interface Told {
  readonly id?: string;
  readonly of?: string;
  readonly by?: Source;
  readonly from?: string;
  readonly to?: string | null;
  readonly on?: string;
  readonly underInvestigationSince?: string;
  readonly incorrect?: boolean;
}

/** A record as a source told it, invented. `on` is the day it was recorded. */
export function record<Kind extends RecordKind>(kind: Kind, body: RecordBody<Kind>, told: Told = {}): SourceRecord {
  const on = told.on ?? '2025-12-01';
  return {
    id: told.id ?? `${kind.toLowerCase()}-${on}-${told.by ?? 'brp'}`, subjectId: told.of ?? 'person-1', kind, source: told.by ?? 'brp',
    validFrom: told.from ?? '2020-01-01', validTo: told.to ?? null, recordedAt: `${on}T08:00:00Z`, deliveryId: null,
    marks: { underInvestigationSince: told.underInvestigationSince ?? null, incorrect: told.incorrect ?? false }, body,
  } as unknown as SourceRecord;
}

/** A member of a household, invented. */
export function memberOf(personId: string, role: Member['role'], chosen: Partial<Member> = {}): Member {
  return { personId, role, from: null, to: null, source: 'brp', recordedAt: '2025-12-01T08:00:00Z', ...chosen };
}

/** The body of a person record. */
export function person(birthDate: string): RecordBody<'person'> {
  return { givenNames: 'Sanne', title: '', prefix: 'de', familyName: 'Vries', birthDate, salutation: 'ms', nameUse: 'own' };
}
