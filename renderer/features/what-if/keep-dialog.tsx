import Button from '@mui/material/Button';
import { useState } from 'react';
import { keptAmounts } from '../../../shared/models/kept-amounts.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { scenarioSentence } from '../../case/scenario-sentence.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useCaseFile, useProvisional, useSession, type ScenarioResult } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';

interface KeepDialogProps {
  readonly result: ScenarioResult;
  readonly onClose: () => void;
  /** it was kept; whether it was told */
  readonly onKept: (told: boolean) => void;
}

/** Keeps a scenario with the contact, as it stands on the screen. Whether it was told is asked and never supposed. */
export function KeepDialog({ result, onClose, onKept }: KeepDialogProps) {
  const words = useWords();
  const { kept } = words.wording.whatIf;
  const file = useCaseFile();
  const provisional = useProvisional(result.now.year);
  const addCalculation = useSession((state) => state.addCalculation);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const keep = async (told: boolean): Promise<void> => {
    setBusy(true);
    const { assessment, made } = result;
    const reply = await call('calculation.keep', {
      fileId: file.fileId, year: assessment.year, changes: [...made], provisional, told, sentence: scenarioSentence(result, file, words),
      amounts: keptAmounts(assessment),
    });
    setBusy(false);
    if (!reply.ok) return setProblem(reply.problem);
    addCalculation(reply.value);
    onKept(told);
  };
  return (
    <DetailDialog
      title={kept.title(result.letter)} onClose={onClose} ownFocus
      actions={<>
        <Button variant="outlined" color="inherit" disabled={busy} onClick={() => void keep(false)}>{kept.no}</Button>
        <Button variant="outlined" disabled={busy} autoFocus onClick={() => void keep(true)}>{kept.yes}</Button>
      </>}
    >
      <p>{scenarioSentence(result, file, words)}</p>
      <p><b>{kept.ask}</b></p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </DetailDialog>
  );
}
