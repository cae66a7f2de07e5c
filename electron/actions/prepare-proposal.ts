import { randomUUID } from 'node:crypto';
import type { Proposal } from '../../shared/models/case-file.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { levelFor } from '../../shared/models/verification.ts';
import { rulesVersion } from '../../shared/rules/index.ts';
import { eventTextOfProposal } from '../store/event-texts.ts';
import { inTransaction } from '../store/handles.ts';
import { appendProposals, appendProposalStates, proposalsOf } from '../store/proposals.ts';
import { indexEvents } from '../store/text-search.ts';
import { askLevel } from './ask-level.ts';
import { accountedFor, openingOf } from './look-up.ts';
import { recordedNow, today, type Program } from './program.ts';
import { refuseWhatDoesNotFit } from './proposal-fits.ts';

/** voorbereid voorstel — keeps a proposal in an opened file, of today and by this user; sends nothing. What does not fit the file is refused before anything is written. */
export async function prepareProposal(program: Program, { fileId, ...asked }: RequestOf<'proposal.prepare'>): Promise<Proposal> {
  const within = await openingOf(program, fileId);
  await askLevel(program, fileId, levelFor.changes);
  const prepared: Proposal = {
    ...asked, id: `proposal-${randomUUID()}`, preparedOn: today(program), preparedBy: program.user.name, rulesVersion, state: 'prepared', withdrawal: null, recordedAt: recordedNow(program),
  };
  return accountedFor(program, { name: 'proposal.prepare', purpose: within.purpose, fileId, within, search: null }, async () => {
    await inTransaction(program.store, async (transaction) => {
      await refuseWhatDoesNotFit(transaction, fileId, prepared);
      await appendProposals(transaction, [{ fileId, value: prepared }]);
      await indexEvents(transaction, [{ fileId, value: eventTextOfProposal(prepared) }]);
    });
    return prepared;
  });
}

/** intrekken — a prepared proposal does not stand any more; it stays in the file with who withdrew it and why. */
export async function withdrawProposal(program: Program, { fileId, proposalId, because }: RequestOf<'proposal.withdraw'>): Promise<Proposal> {
  const within = await openingOf(program, fileId);
  const told = { state: 'withdrawn', withdrawal: { by: program.user.name, because } } as const;
  const recordedAt = recordedNow(program);
  return accountedFor(program, { name: 'proposal.withdraw', purpose: within.purpose, fileId, within, search: null }, () => inTransaction(program.store, async (transaction) => {
    const found = (await proposalsOf(transaction, fileId)).find(({ id }) => id === proposalId);
    if (found === undefined) throw new ProblemError('proposalNotFound', { proposal: proposalId });
    if (found.state === 'withdrawn') throw new ProblemError('proposalWithdrawn', { proposal: proposalId });
    await appendProposalStates(transaction, [{ fileId, value: { of: proposalId, validFrom: today(program), source: null, recordedAt, told } }]);
    return { ...found, ...told, recordedAt };
  }));
}
