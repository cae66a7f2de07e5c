import type { CaseFile } from '../../shared/models/case-file.ts';
import type { HouseholdRecords } from '../../shared/rules/index.ts';

/** What the facts of a household are made from, `null` where a part of it could not be read. */
export function householdRecords({ applicantId, members, records, decisions }: CaseFile): HouseholdRecords | null {
  if (members.state === 'failed' || records.state === 'failed' || decisions.state === 'failed') return null;
  return { applicantId, members: members.value, records: records.value, decisions: decisions.value };
}
