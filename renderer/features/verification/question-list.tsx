import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import type { KeyboardEvent } from 'react';
import { checkKinds, type CheckKind, type VerificationCheck } from '../../../shared/models/verification.ts';
import type { VerificationQuestion } from '../../case/verification-questions.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

type Outcome = VerificationCheck['outcome'];
const outcomes: readonly Outcome[] = ['right', 'wrong', 'notAsked'];

interface QuestionListProps {
  readonly questions: readonly VerificationQuestion[];
  readonly outcomeOf: (kind: CheckKind) => Outcome;
  readonly onOutcome: (kind: CheckKind, outcome: Outcome) => void;
  readonly onDone: () => void;
}

/** The questions with what the file has as their answers. Space is right and goes on; F is wrong; Enter is done. */
export function QuestionList({ questions, outcomeOf, onOutcome, onDone }: QuestionListProps) {
  const wording = useWording().verification;
  const { listProps, itemProps, moveTo } = useListNavigation({ count: questions.length });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const question = questions[index];
    if (question === undefined) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return onDone();
    }
    const outcome = event.key === ' ' ? 'right' : event.key.toLowerCase() === 'f' ? 'wrong' : event.key === 'Delete' || event.key === 'Backspace' ? 'notAsked' : null;
    if (outcome === null) return;
    event.preventDefault();
    event.stopPropagation();
    onOutcome(question.kind, outcome);
    if (outcome !== 'notAsked') moveTo(Math.min(index + 1, questions.length - 1));
  };
  return (
    <List {...listProps} aria-label={wording.questions}>
      {questions.map(({ kind, answer }, index) => (
        <li key={kind}>
          <button type="button" data-check={kind} aria-label={`${wording.asked[kind]} ${wording.answerIs} ${answer}. ${wording.outcome[outcomeOf(kind)]}`} {...itemProps(index)} onKeyDown={(event) => onKeyDown(event, index)} onClick={() => onOutcome(kind, 'right')} autoFocus={index === 0}>
            <span>{wording.asked[kind]}{checkKinds[kind] === 'applicant' && <small> {wording.ownOnly}</small>}</span>
            <span><i>{wording.answerIs}</i> {answer}</span>
          </button>
          <ToggleButtonGroup exclusive size="small" value={outcomeOf(kind)} aria-label={wording.asked[kind]} onChange={(_event, next: Outcome | null) => next !== null && onOutcome(kind, next)}>
            {outcomes.map((outcome) => <ToggleButton key={outcome} value={outcome} tabIndex={-1} sx={{ minHeight: 28, whiteSpace: 'nowrap' }}>{wording.outcome[outcome]}</ToggleButton>)}
          </ToggleButtonGroup>
        </li>
      ))}
    </List>
  );
}

const List = styled('ul')({
  listStyle: 'none',
  padding: 0,
  border: `1px solid ${colour('line')}`,
  borderRadius: 6,
  '& li': { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', justifyContent: 'space-between', padding: '6px 10px' },
  '& li > button': { flex: '1 1 220px', minWidth: 0, display: 'grid', gap: 1, border: 0, padding: '2px 4px', background: 'none', font: 'inherit', color: 'inherit', textAlign: 'left', cursor: 'pointer' },
  '& li + li': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& li:focus-within': { backgroundColor: colour('accentGround') },
  '& li > button > span:first-of-type': { fontWeight: 500 },
  '& i': { fontStyle: 'normal', color: colour('inkSoft') },
  '& small': { fontSize: measure('textSmall'), fontWeight: 400, color: colour('inkSoft') },
});
