import { useState } from 'react';
import type { Proposal } from '../../../shared/models/case-file.ts';
import type { RequestOf } from '../../../shared/models/operations.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { useCaseFile, useSession } from '../../session/index.ts';

/** What a caseworker asks to be prepared, beside the file and the remark. */
export type AskedProposal = Omit<RequestOf<'proposal.prepare'>, 'fileId' | 'remark'>;

/** A proposal of nothing, to begin with. */
export const nothingAsked: Omit<AskedProposal, 'kind'> = { recoveryIds: [], changeId: null, objectionId: null, terms: [], monthBefore: null, monthAfter: null, outsideCollection: null, capacity: null };

interface Preparing {
  readonly state: 'asking' | 'preparing' | Problem;
  readonly prepare: (asked: AskedProposal, remark?: string) => Promise<void>;
}

/** voorbereiden — keeps a proposal in the open file and hands it on; where it does not fit, the state says why and nothing is kept. */
export function usePreparing(onPrepared: (proposal: Proposal) => void): Preparing {
  const { fileId } = useCaseFile();
  const keepProposal = useSession((session) => session.keepProposal);
  const [state, setState] = useState<Preparing['state']>('asking');
  const prepare = async (asked: AskedProposal, remark = ''): Promise<void> => {
    setState('preparing');
    const reply = await call('proposal.prepare', { ...asked, fileId, remark });
    setState(reply.ok ? 'asking' : reply.problem);
    if (!reply.ok) return;
    keepProposal(reply.value);
    onPrepared(reply.value);
  };
  return { state, prepare };
}
