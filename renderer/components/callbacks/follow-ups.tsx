import { styled } from '@mui/material/styles';
import type { Callback } from '../../../shared/models/callback.ts';
import { dutchMomentOf } from '../../../shared/models/dutch-time.ts';
import { followUpInWords } from '../../case/callback-in-words.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

/** opvolging — what became of a callback, the first step first: what, by whom, when, and what was written with it. */
export function FollowUps({ callback: { followUps } }: { readonly callback: Callback }) {
  const words = useWords();
  const { follow } = words.wording.callbacks;
  return (
    <History>
      <h3>{follow.title}</h3>
      {followUps.length === 0 && <p>{follow.none}</p>}
      {followUps.length > 0 && (
        <Steps>
          {followUps.map((step, index) => (
            <li key={`${step.at} ${step.state}`}>
              <b>{followUpInWords(step, followUps.slice(0, index), words)}</b>{step.by === '' ? '' : ` ${follow.by(step.by)}`}
              <small>{words.format.date(dutchMomentOf(step.at).day)}, {words.format.time(step.at)}</small>
              {step.remark !== '' && <p>{step.remark}</p>}
            </li>
          ))}
        </Steps>
      )}
    </History>
  );
}

const History = styled('section')({ '& h3': { fontSize: measure('text'), fontWeight: 600, marginBottom: 2 } });

const Steps = styled('ol')({
  display: 'grid',
  gap: 6,
  '& li': { paddingLeft: 10, borderLeft: `2px solid ${colour('line')}` },
  '& b': { fontWeight: 600 },
  '& small': { display: 'block', color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& p': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
