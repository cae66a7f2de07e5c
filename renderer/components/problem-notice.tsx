import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Problem } from '../../shared/models/reply.ts';
import { colour, measure } from '../theme.ts';
import { useWording } from '../wording/language.ts';
import { problemNumbers } from '../wording/problem-sentence.ts';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly retry?: () => void;
}

/** What went wrong, what to do, and the number by which a help desk can look it up. */
export function ProblemNotice({ problem, retry }: ProblemNoticeProps) {
  const wording = useWording();
  const sentence = wording.problems[problem.kind];
  return (
    <Notice role="status">
      <p>
        <strong>{sentence.happened(problem.details)}</strong> {sentence.todo} <Number title={wording.common.problemNumber(problemNumbers[problem.kind])}>{problemNumbers[problem.kind]}</Number>
      </p>
      {retry !== undefined && (
        <Button size="small" variant="outlined" onClick={retry} sx={{ marginTop: '4px' }}>
          {wording.common.tryAgain}
        </Button>
      )}
    </Notice>
  );
}

const Notice = styled('div')({
  margin: 6,
  padding: '5px 10px',
  lineHeight: 1.3,
  borderLeft: `3px solid ${colour('defect')}`,
  borderRadius: 4,
  backgroundColor: colour('defectGround'),
  color: colour('ink'),
  '& strong': { color: colour('defect') },
});

const Number = styled('span')({ fontSize: measure('textSmall'), color: colour('inkSoft') });
