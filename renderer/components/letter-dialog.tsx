import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import type { Letter } from '../../shared/models/case-file.ts';
import type { Problem, Reply } from '../../shared/models/reply.ts';
import { call } from '../api/call.ts';
import { letterInWords } from '../case/letter-in-words.ts';
import { present } from '../case/parts.ts';
import { useCaseFile, useSession } from '../session/index.ts';
import { colour, measure } from '../theme.ts';
import { useWords } from '../wording/words.ts';
import { CitizenView } from './decision/citizen-view.tsx';
import { DetailDialog } from './detail-dialog.tsx';
import { Details } from './details.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { preparableOf, usePreparing } from './proposals/preparable.tsx';

interface LetterDialogProps {
  readonly letterId: string;
  readonly onClose: () => void;
}

/** A letter as it was sent, read from the store when it is opened; of a decision also the data and costs that it rests on. */
export function LetterDialog({ letterId, onClose }: LetterDialogProps) {
  const words = useWords();
  const { wording } = words;
  const file = useCaseFile();
  const { reply, read } = useLetter(letterId);
  const [side, setSide] = useState(0);
  const decision = present(file.decisions).find((one) => one.letterId === letterId);
  const sides = [wording.citizenView.letterTab, wording.citizenView.openIn];
  const letter = reply?.ok === true ? reply.value : null;
  const title = letter === null ? wording.caseWords.letterKind.other : letterInWords(letter, words);
  const preparing = usePreparing(letter === null ? null : preparableOf({ kind: 'letter', record: letter }, file), onClose);
  if (preparing.dialog !== null) return preparing.dialog;
  return (
    <DetailDialog title={title} onClose={onClose} actions={preparing.button} {...(decision === undefined ? {} : { size: 'wide', tabs: { label: title, names: sides, shown: side, onShow: setSide } })}>
      {decision !== undefined && side === 1 ? <CitizenView decision={decision} /> : <AsSent letter={letter} problem={reply?.ok === false ? reply.problem : null} read={read} />}
    </DetailDialog>
  );
}

interface AsSentProps {
  readonly letter: Letter | null;
  readonly problem: Problem | null;
  readonly read: () => void;
}

function AsSent({ letter, problem, read }: AsSentProps) {
  const { wording, format } = useWords();
  return (
    <>
      {letter === null && problem === null && <p role="status">{wording.caseWords.reading}</p>}
      {problem !== null && <ProblemNotice problem={problem} retry={read} />}
      {letter !== null && (
        <>
          <Details
            rows={[
              [wording.allowances.number, letter.number],
              [wording.allowances.dated, format.dateInSentence(letter.dated)],
              [wording.openItems.channel, wording.common.channel[letter.channel]],
              [wording.openItems.state, letter.readOn === null ? wording.timeline.notRead : wording.timeline.readOn(format.dateInSentence(letter.readOn))],
            ]}
          />
          <Paper>{letter.body}</Paper>
        </>
      )}
    </>
  );
}

function useLetter(letterId: string): { readonly reply: Reply<Letter> | null; readonly read: () => void } {
  const fileId = useSession((state) => state.fileId);
  const [attempt, setAttempt] = useState(0);
  const [reply, setReply] = useState<Reply<Letter> | null>(null);
  useEffect(() => {
    let wanted = true;
    setReply(null);
    void call('letter.open', { fileId, letterId }).then((answer) => {
      if (wanted) setReply(answer);
    });
    return () => {
      wanted = false;
    };
  }, [fileId, letterId, attempt]);
  return { reply, read: () => setAttempt(attempt + 1) };
}

const Paper = styled('div')({
  whiteSpace: 'pre-wrap',
  padding: '14px 18px',
  border: `1px solid ${colour('line')}`,
  borderRadius: 4,
  fontSize: measure('textReading'),
  lineHeight: 1.5,
  maxWidth: '70ch',
});
