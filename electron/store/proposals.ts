import { proposal, type Proposal } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn } from './later-states.ts';
import type { ProposalRow } from './schema.ts';

/** voorbereide voorstellen, the earliest first, each as it stands: prepared or withdrawn. */
export const { known: proposalsOf, append: appendProposalStates } = goingOn('proposal', firstTold);

/** Appends a proposal as it was prepared. What becomes of it is a later state. */
export async function appendProposals(store: WriteStore, proposals: readonly InFile<Proposal>[]): Promise<void> {
  await appendRows(store, 'proposal', proposals.map(toRow));
}

async function firstTold(store: ReadStore, fileId: string): Promise<Proposal[]> {
  const rows = await store.read.selectFrom('proposal').where('file_id', '=', fileId).selectAll().orderBy('recorded_at').orderBy('id').execute();
  return rows.map(fromRow);
}

function fromRow(row: ProposalRow): Proposal {
  return proposal.parse({
    id: row.id,
    kind: row.kind,
    recoveryIds: JSON.parse(row.recovery_ids),
    changeId: row.change_id,
    objectionId: row.objection_id,
    preparedOn: row.prepared_on,
    preparedBy: row.prepared_by,
    terms: JSON.parse(row.terms),
    monthBefore: row.month_before,
    monthAfter: row.month_after,
    outsideCollection: row.outside_collection,
    capacity: row.capacity,
    remark: row.remark,
    rulesVersion: row.rules_version,
    state: 'prepared',
    withdrawal: null,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Proposal>): ProposalRow {
  return {
    file_id: fileId,
    id: value.id,
    kind: value.kind,
    recovery_ids: JSON.stringify(value.recoveryIds),
    change_id: value.changeId,
    objection_id: value.objectionId,
    prepared_on: value.preparedOn,
    prepared_by: value.preparedBy,
    terms: JSON.stringify(value.terms),
    month_before: value.monthBefore,
    month_after: value.monthAfter,
    outside_collection: value.outsideCollection,
    capacity: value.capacity,
    remark: value.remark,
    rules_version: value.rulesVersion,
    recorded_at: value.recordedAt,
  };
}
