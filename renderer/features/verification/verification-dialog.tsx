import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Problem } from '../../../shared/models/reply.ts';
import { checkKinds, verifiedLevel, type CheckKind, type Ground, type Verification, type VerificationCheck } from '../../../shared/models/verification.ts';
import { verificationQuestions } from '../../case/verification-questions.ts';
import { useCommand } from '../../commands/use-command.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useCaseFile, type ConversationStore } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { GroundChoice } from './ground-choice.tsx';
import { QuestionList } from './question-list.tsx';

interface VerificationDialogProps {
  readonly conversation: ConversationStore;
  readonly onClose: () => void;
}

/** F4, verificatie: who speaks, on what ground, and questions that the file itself answers. F4 once more: the caller is somebody else. */
export function VerificationDialog({ conversation, onClose }: VerificationDialogProps) {
  const words = useWords();
  const wording = words.wording.verification;
  const file = useCaseFile();
  const state = conversation.getState();
  const [entry, setEntry] = useState<Verification>(state.verification);
  const [choosing, setChoosing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const questions = verificationQuestions(file, words, state);
  const other = entry.caller !== 'self';

  const setOther = (next: boolean): void => {
    flushSync(() => {
      setEntry(next ? { ...entry, caller: 'representative', ground: 'authorisation' } : { ...entry, caller: 'self', ground: 'none' });
      setChoosing(next);
    });
    focusFirst(next ? '[role="radio"][tabindex="0"]' : '[data-check]');
  };
  useCommand('verify', () => setOther(!other));

  const chooseGround = (ground: Ground): void => {
    flushSync(() => {
      setEntry({ ...entry, ground, caller: ground === 'consent' ? 'helper' : ground === 'none' ? 'unknown' : 'representative' });
      setChoosing(false);
    });
    focusFirst('[data-check]');
  };
  const setOutcome = (kind: CheckKind, outcome: VerificationCheck['outcome']): void => setEntry((before) => ({ ...before, checks: [...before.checks.filter((check) => check.kind !== kind), { kind, outcome }] }));
  const done = async (): Promise<void> => {
    const failed = await conversation.getState().verify(entry);
    if (failed === null) onClose();
    else setProblem(failed);
  };

  return (
    <DetailDialog title={wording.title} onClose={onClose} ownFocus actions={<Button variant="outlined" sx={{ gap: 1 }} onClick={() => void done()}>{wording.done} <kbd>Enter</kbd></Button>}>
      <Caller>
        <FormControlLabel control={<Switch size="small" checked={other} onChange={(_event, next) => setOther(next)} />} label={wording.otherToggle} /> <CommandKey of="verify" />
      </Caller>
      {other && choosing && <GroundChoice ground={entry.ground} onChoose={chooseGround} />}
      {other && !choosing && (
        <Chosen>
          <Button size="small" variant="text" onClick={() => setChoosing(true)}>{wording.ground[entry.ground]}</Button> {wording.groundSays[entry.ground]}
        </Chosen>
      )}
      <Level role="status" data-level={verifiedLevel(entry)}>
        <b>{wording.level(verifiedLevel(entry))}: {wording.levelMeans[verifiedLevel(entry)]}</b> <span>{whatIsLeft(entry, questions.some(({ kind }) => checkKinds[kind] === 'applicant'), words)}</span>
      </Level>
      <QuestionList questions={questions} outcomeOf={(kind) => entry.checks.find((check) => check.kind === kind)?.outcome ?? 'notAsked'} onOutcome={setOutcome} onDone={() => void done()} />
      <Keys>{wording.keys}</Keys>
      {problem !== null && <ProblemNotice problem={problem} />}
    </DetailDialog>
  );
}

/** What a next level asks for. */
function whatIsLeft(entry: Verification, hasOwn: boolean, { wording: { verification: wording } }: Words): string {
  const right = entry.checks.filter(({ outcome }) => outcome === 'right').length;
  const level = verifiedLevel(entry);
  if (entry.checks.filter(({ outcome }) => outcome === 'wrong').length >= 2) return wording.tooManyWrong;
  if (entry.caller !== 'self' && (entry.ground === 'none' || entry.ground === 'mentorship')) return '';
  if (level < 2) return wording.more(2 - right, 2);
  if (level === 3) return '';
  return hasOwn ? wording.oneOwn : wording.noOwn;
}

function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(`[role="dialog"] ${selector}`)?.focus();
}

const Caller = styled('div')({ display: 'flex', alignItems: 'center', gap: 8, '& .MuiFormControlLabel-root': { marginLeft: 0 }, '& .MuiFormControlLabel-label': { fontSize: measure('text') } });

const Chosen = styled('p')({ color: colour('inkSoft') });

const Level = styled('p')({ position: 'sticky', top: 0, zIndex: 1, padding: '6px 10px', borderRadius: 6, backgroundColor: colour('accentGround'), '& span': { color: colour('inkSoft') }, '&[data-level="0"]': { backgroundColor: colour('lineSoft') } });

const Keys = styled('p')({ color: colour('inkWeak'), fontSize: measure('textSmall') });
