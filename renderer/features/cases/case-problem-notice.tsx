import { styled } from '@mui/material/styles';
import type { CaseProblem } from '../../../shared/models/case-format.ts';
import { colour } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { caseProblemSentence } from './case-problem.ts';

interface CaseProblemNoticeProps {
  readonly problem: CaseProblem;
}

/** Why a case cannot be reckoned: what, where in the text, and what to do. */
export function CaseProblemNotice({ problem }: CaseProblemNoticeProps) {
  const wording = useWording();
  const sentence = caseProblemSentence(problem, wording);
  return (
    <Notice role="status">
      <p>{sentence}</p>
      {problem.at !== '' && !sentence.includes(problem.at) && <p>{wording.cases.where(problem.at)}</p>}
    </Notice>
  );
}

/** Says calmly that something cannot be used. */
export const Notice = styled('div')({
  padding: '6px 10px',
  borderLeft: `3px solid ${colour('defect')}`,
  borderRadius: 4,
  backgroundColor: colour('defectGround'),
  color: colour('ink'),
  overflowWrap: 'anywhere',
});
