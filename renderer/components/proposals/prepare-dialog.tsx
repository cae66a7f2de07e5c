import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Change, Objection, Proposal, Recovery } from '../../../shared/models/case-file.ts';
import { writeEuro } from '../../../shared/models/money.ts';
import { changeEffect, stopsUntil, totalRest, type ChangeEffect } from '../../../shared/rules/index.ts';
import { changeInWords } from '../../case/change-in-words.ts';
import { whyNotReckoned } from '../../case/effect-in-words.ts';
import { debtsInWords } from '../../case/debts-in-words.ts';
import { firstNameOf } from '../../case/persons.ts';
import { standstill } from '../../case/proposals.ts';
import { useCaseFile, useFacts } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { AmountText } from '../amount-text.tsx';
import { DetailDialog } from '../detail-dialog.tsx';
import { Details } from '../details.tsx';
import { LegalReference } from '../legal-reference.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { type AskedProposal, nothingAsked, usePreparing } from './use-preparing.ts';
import { WordsField } from './words-field.tsx';

/** What can be prepared from a thing of the file. */
export type Preparable = { readonly kind: 'stop'; readonly change: Change } | { readonly kind: 'deferral'; readonly debts: readonly Recovery[]; readonly objection: Objection };

interface PrepareDialogProps {
  readonly of: Preparable;
  readonly onPrepared: (proposal: Proposal) => void;
  readonly onClose: () => void;
}

/** What would be prepared with what it comes to; nothing is kept before the caseworker says so, and nothing is ever sent. */
export function PrepareDialog({ of, onPrepared, onClose }: PrepareDialogProps) {
  return of.kind === 'stop' ? <PrepareStop change={of.change} onPrepared={onPrepared} onClose={onClose} /> : <PrepareDeferral debts={of.debts} objection={of.objection} onPrepared={onPrepared} onClose={onClose} />;
}

type Preparing<Subject> = Subject & Pick<PrepareDialogProps, 'onPrepared' | 'onClose'>;

function PrepareStop({ change, ...ends }: Preparing<{ readonly change: Change }>) {
  const words = useWords();
  const { proposals, caseWords } = words.wording;
  const file = useCaseFile();
  const effect = useMonthEffect(change);
  const until = stopsUntil(change);
  const amounts = effect === null || effect.carriedOut === null || effect.stopped === null ? null : { carriedOut: effect.carriedOut, stopped: effect.stopped };
  return (
    <Prepare
      title={proposals.prepareStop}
      about={proposals.stopAbout}
      request={{ ...nothingAsked, kind: 'stopMutation', changeId: change.id, monthBefore: amounts?.carriedOut ?? null, monthAfter: amounts?.stopped ?? null }}
      {...ends}
    >
      <Details
        rows={[
          [caseWords.label.about, changeInWords(change, firstNameOf(change.personId, file), words)],
          [proposals.stopUntil, until === null ? null : words.format.dateInSentence(until)],
          ...(amounts === null ? [] : [
            [proposals.monthBefore.stopMutation, <AmountText key="carriedOut" amount={amounts.carriedOut} />] as const,
            [proposals.monthAfter.stopMutation, <AmountText key="stopped" amount={amounts.stopped} weight="strong" />] as const,
          ]),
        ]}
      />
      <p>{amounts === null || effect === null ? [proposals.notReckoned, ...(effect === null ? [] : whyNotReckoned(effect, file, words))].join(' ') : proposals.monthOf(words.format.monthInSentence(effect.month))}</p>
    </Prepare>
  );
}

/** What the month of today, or the first month that changes, comes to with and without the change. */
function useMonthEffect(change: Change): ChangeEffect | null {
  const { today } = useCaseFile();
  const facts = useFacts(change.year);
  return useMemo(() => (facts.state === 'failed' ? null : changeEffect(facts.value, change, today)), [facts, change, today]);
}

function PrepareDeferral({ debts, objection, ...ends }: Preparing<{ readonly debts: readonly Recovery[]; readonly objection: Objection }>) {
  const words = useWords();
  const { wording: { proposals, caseWords }, format } = words;
  const ground = standstill(objection);
  return (
    <Prepare title={proposals.prepareDeferral} about={proposals.deferralAbout(debts.length)} request={{ ...nothingAsked, kind: 'deferral', recoveryIds: debts.map(({ id }) => id), objectionId: objection.id }} {...ends}>
      <Details
        rows={[
          [caseWords.label.about, debtsInWords(debts, words)],
          [proposals.rest, <AmountText key="rest" amount={writeEuro(totalRest(debts))} digits="cents" />],
          [proposals.objection, proposals.receivedOn(caseWords.objectionKind[objection.kind], format.dateInSentence(objection.receivedOn))],
          [proposals.ground, ground === null ? null : <LegalReference key="ground" basis={ground.basis} />],
        ]}
      />
      <p>{proposals.deferralNot}</p>
    </Prepare>
  );
}

interface PrepareProps extends Pick<PrepareDialogProps, 'onPrepared' | 'onClose'> {
  readonly title: string;
  readonly about: string;
  readonly request: AskedProposal;
  readonly children: ReactNode;
}

/** The remark and the button that keeps it. */
function Prepare({ title, about, request, onPrepared, onClose, children }: PrepareProps) {
  const { proposals } = useWords().wording;
  const [remark, setRemark] = useState('');
  const { state, prepare } = usePreparing(onPrepared);
  return (
    <DetailDialog title={title} onClose={onClose} ownFocus actions={<Button variant="outlined" autoFocus disabled={state === 'preparing'} onClick={() => void prepare(request, remark)}>{proposals.prepare}</Button>}>
      <p>{about}</p>
      {children}
      <WordsField label={proposals.remarkOptional} value={remark} onChange={setRemark} />
      {state === 'preparing' && <p role="status">{proposals.preparing}</p>}
      {typeof state === 'object' && <ProblemNotice problem={state} />}
    </DetailDialog>
  );
}
