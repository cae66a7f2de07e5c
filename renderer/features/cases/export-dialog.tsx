import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useMemo, useState } from 'react';
import { exportReasons, type ExportReason } from '../../../shared/models/case-format.ts';
import type { ResponseOf } from '../../../shared/models/operations.ts';
import type { Reply } from '../../../shared/models/reply.ts';
import { caseOf } from '../../../shared/rules/index.ts';
import { call } from '../../api/call.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SessionContext, useCaseFile, useFacts, useProvisional, useSession } from '../../session/index.ts';
import type { SessionStore } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { CaseContents } from './case-contents.tsx';
import { ExportedCase } from './exported-case.tsx';

interface ExportDialogProps {
  readonly session: SessionStore;
  readonly onClose: () => void;
}

/**
 * Uitvoer: first what would leave the program and what never does, then the reason, and only when that is recorded the case itself. Of practice
 * people no reason is asked.
 */
export function ExportDialog({ session, onClose }: ExportDialogProps) {
  return (
    <SessionContext value={session}>
      <AskedOfFile onClose={onClose} />
    </SessionContext>
  );
}

function AskedOfFile({ onClose }: Pick<ExportDialogProps, 'onClose'>) {
  const words = useWords();
  const { cases } = words.wording;
  const { practice, fileId } = useCaseFile();
  const year = useSession((state) => state.year);
  const purpose = useSession((state) => state.purpose);
  const provisional = useProvisional(year);
  const reload = useSession((state) => state.reload);
  const facts = useFacts(year);
  // Reckons twice: not anew for each choice in the dialog.
  const preview = useMemo(() => (facts.state === 'failed' ? null : caseOf(facts.value, { id: 'case', withholdBirthDays: false, provisional })), [facts, provisional]);
  const [reason, setReason] = useState<ExportReason | null>(null);
  const [state, setState] = useState<'asking' | 'making' | Reply<ResponseOf<'case.export'>>>('asking');

  const make = async (): Promise<void> => {
    setState('making');
    setState(await call('case.export', { fileId, year, purpose: practice ? 'practice' : purpose, reason, provisional }));
  };

  if (typeof state === 'object' && state.ok) return <ExportedCase exported={state.value} onClose={onClose} />;
  const ready = facts.state === 'present' && (practice || reason !== null) && state !== 'making';
  return (
    <DetailDialog
      title={cases.exportTitle(year)}
      onClose={onClose}
      ownFocus={practice}
      actions={<Button variant="outlined" disabled={!ready} autoFocus={practice} onClick={() => void make()}>{cases.make}</Button>}
    >
      <p>{cases.exportAbout}</p>
      {facts.state === 'failed' && <ProblemNotice problem={facts.problem} retry={() => void reload()} />}
      {preview !== null && <CaseContents preview={preview} birthDaysStay={practice} />}
      {practice ? <p>{cases.practiceLogged}</p> : <ReasonChoice reason={reason} onReason={setReason} />}
      {state === 'making' && <p role="status">{cases.making}</p>}
      {typeof state === 'object' && !state.ok && <ProblemNotice problem={state.problem} />}
    </DetailDialog>
  );
}

interface ReasonChoiceProps {
  readonly reason: ExportReason | null;
  readonly onReason: (reason: ExportReason) => void;
}

/** reden — from a list and not typed, so that the log holds nobody's name. */
function ReasonChoice({ reason, onReason }: ReasonChoiceProps) {
  const { cases } = useWords().wording;
  return (
    <FormControl>
      <FormLabel>{cases.reason}</FormLabel>
      <RadioGroup value={reason ?? ''} onChange={(_event, next) => exportReasons.filter((each) => each === next).forEach(onReason)}>
        {exportReasons.map((each) => <FormControlLabel key={each} value={each} control={<Radio size="small" />} label={cases.reasons[each]} />)}
      </RadioGroup>
      <p>{reason === null ? cases.reasonFirst : cases.reasonLogged}</p>
    </FormControl>
  );
}
