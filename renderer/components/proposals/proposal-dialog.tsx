import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Proposal } from '../../../shared/models/case-file.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAriaKey } from '../../commands/use-keys.ts';
import { recordDetails } from '../../case/record-details.ts';
import { focusRegion } from '../../layout/region-focus.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { DetailDialog } from '../detail-dialog.tsx';
import { Details } from '../details.tsx';
import { printAs } from '../printed-page.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { NotSent } from './not-sent.tsx';
import { PrintedProposal } from './printed-proposal.tsx';
import { ProposedTerms } from './proposed-terms.tsx';
import { WordsField } from './words-field.tsx';

interface ProposalDialogProps {
  readonly proposal: Proposal;
  readonly onClose: () => void;
}

/** A proposal, opened: that it was not sent, what it comes to, and the way to withdraw it. */
export function ProposalDialog({ proposal, onClose }: ProposalDialogProps) {
  const words = useWords();
  const { proposals } = words.wording;
  const file = useCaseFile();
  const withdrawing = useWithdrawing(proposal);
  const print = (): void => printAs(proposals.printed.title[proposal.kind]);
  useCommand('print', print, proposal.state === 'prepared');
  const ariaKey = useAriaKey('print');
  const close = (): void => {
    onClose();
    // The row of a proposal that was withdrawn here is gone: the focus stays in its region.
    setTimeout(() => document.activeElement === document.body && focusRegion('openItems'));
  };
  return (
    // Withdrawn it is another dialog: the button that had the focus is gone with the first.
    <DetailDialog key={proposal.state} title={proposals.state[proposal.state]} onClose={close} actions={proposal.state === 'prepared' && (
        <>
          {file.lookedBack === null && <Button variant="outlined" onClick={withdrawing.next}>{withdrawing.asked ? proposals.withdrawNow : proposals.withdraw}</Button>}
          <Button variant="outlined" onClick={print} aria-keyshortcuts={ariaKey}>{proposals.print}</Button>
        </>
      )}>
      {proposal.state === 'prepared' && <PrintedProposal proposal={proposal} />}
      <NotSent state={proposal.state} />
      <Details rows={recordDetails({ kind: 'proposal', record: proposal }, file, words)} />
      {proposal.terms.length > 0 && <ProposedTerms terms={proposal.terms} kind={proposal.kind} />}
      {withdrawing.asked && proposal.state === 'prepared' && (
        <WordsField label={proposals.whyWithdraw} value={withdrawing.because} onChange={withdrawing.write} problem={withdrawing.empty ? proposals.whyFirst : ''} fieldRef={withdrawing.field} />
      )}
      {withdrawing.problem !== null && <ProblemNotice problem={withdrawing.problem} />}
    </DetailDialog>
  );
}

/** Intrekken in two steps: first why, then done. What was typed stays when it cannot be done. */
function useWithdrawing({ id: proposalId }: Proposal) {
  const { fileId } = useCaseFile();
  const keepProposal = useSession((state) => state.keepProposal);
  const field = useRef<HTMLTextAreaElement>(null);
  const [because, setBecause] = useState<string | null>(null);
  const [empty, setEmpty] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const withdraw = async (reason: string): Promise<void> => {
    const reply = await call('proposal.withdraw', { fileId, proposalId, because: reason });
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok) keepProposal(reply.value);
  };
  const next = (): void => {
    if (because !== null && because.trim() !== '') return void withdraw(because.trim());
    // At once: who asked for the field types on, and the first letters are for it.
    flushSync(() => {
      setEmpty(because !== null);
      setBecause(because ?? '');
    });
    field.current?.focus();
  };
  const write = (text: string): void => {
    setBecause(text);
    setEmpty(false);
  };
  return { asked: because !== null, because: because ?? '', empty, problem, field, next, write };
}
