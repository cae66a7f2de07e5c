import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Decision } from '../../../shared/models/case-file.ts';
import { useWords } from '../../wording/words.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { decisionName } from '../../case/citizen-page.ts';
import { daysOfDecision } from '../../case/look-back-days.ts';
import { usePresentSession, useSession } from '../../session/index.ts';
import { DetailDialog } from '../detail-dialog.tsx';
import { LetterDialog } from '../letter-dialog.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { CitizenView } from './citizen-view.tsx';
import { DataAroundDecisionList } from './data-around-decision.tsx';
import { DecisionContents } from './decision-contents.tsx';

interface DecisionDialogProps {
  readonly decision: Decision;
  readonly onClose: () => void;
}

const sides = ['decision', 'around', 'citizen'] as const;

/** beschikking, opened: what was decided on which grounds; which data were known on its day and which came later; and how the citizen has it. */
export function DecisionDialog({ decision: opened, onClose }: DecisionDialogProps) {
  const words = useWords();
  const { allowances, decisionDialog: wording, lookBack: lookingBack } = words.wording;
  const [decision, setDecision] = useState(opened);
  // Also from an earlier day one goes to any day up to now.
  const today = usePresentSession()?.getState().caseFile.today ?? decision.dated;
  const lookBack = useSession((state) => state.lookBack);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [side, setSide] = useState(0);
  const [letterOpened, setLetterOpened] = useState(false);
  if (letterOpened && decision.letterId !== null) return <LetterDialog letterId={decision.letterId} onClose={() => setLetterOpened(false)} />;
  return (
    // Another decision is another dialog: the button that had the focus is gone with the first.
    <DetailDialog
      key={decision.id}
      title={decisionName(decision, words)}
      onClose={onClose}
      size="wide"
      tabs={{ label: wording.tabs, names: sides.map((name) => wording.tab[name]), shown: side, onShow: setSide }}
      actions={<>
        {sides[side] === 'around' && <Button variant="outlined" onClick={() => void lookBack(daysOfDecision(decision, today)).then((problem) => (problem === null ? onClose() : setProblem(problem)))}>{lookingBack.ofDecision}</Button>}
        {decision.letterId !== null && <Button variant="outlined" onClick={() => setLetterOpened(true)}>{allowances.openLetter}</Button>}
      </>}
    >
      {sides[side] === 'decision' && <DecisionContents decision={decision} onOpen={setDecision} />}
      {sides[side] === 'around' && <DataAroundDecisionList decision={decision} />}
      {sides[side] === 'citizen' && <CitizenView decision={decision} />}
      {problem !== null && <ProblemNotice problem={problem} />}
    </DetailDialog>
  );
}
