import { styled } from '@mui/material/styles';
import type { FailedPart } from '../case/parts.ts';
import { useSession } from '../session/index.ts';
import { colour, measure } from '../theme.ts';
import { useWording } from '../wording/language.ts';
import { problemNumbers } from '../wording/problem-sentence.ts';

interface FailedPartsProps {
  readonly failed: readonly FailedPart[];
  readonly sentence: (parts: string) => string;
}

/** Says above a list which parts of the file it is without, with a way to read them again. Nothing when all could be read. */
export function FailedParts({ failed, sentence }: FailedPartsProps) {
  const { caseWords, common } = useWording();
  const reload = useSession((state) => state.reload);
  const [first] = failed;
  if (first === undefined) return null;
  return (
    <Line role="status">
      <span>{sentence(common.list(failed.map(({ part }) => caseWords.parts[part])))}</span>
      <span className="number">{problemNumbers[first.problem.kind]}</span>
      <button type="button" onClick={() => void reload()}>{common.tryAgain}</button>
    </Line>
  );
}

const Line = styled('div')({
  display: 'flex',
  flex: 'none',
  alignItems: 'center',
  gap: 8,
  minHeight: measure('row'),
  padding: `0 ${measure('inset')}`,
  borderLeft: `3px solid ${colour('defect')}`,
  backgroundColor: colour('defectGround'),
  color: colour('ink'),
  '& .number': { whiteSpace: 'nowrap', marginLeft: 'auto', fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& button': { minHeight: measure('target'), border: `1px solid ${colour('lineField')}`, borderRadius: 4, background: colour('card'), color: colour('ink'), font: 'inherit', padding: '0 8px', cursor: 'pointer', whiteSpace: 'nowrap' },
});
