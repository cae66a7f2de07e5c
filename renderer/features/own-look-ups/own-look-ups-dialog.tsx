import { styled } from '@mui/material/styles';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { LookUpList } from './look-up-list.tsx';
import { useOwnLookUps } from './use-own-look-ups.ts';

/** Mijn inzage — whom the user looked up on a day and what for, to look back on and to explain. It is the user's own and shows nobody else's. */
export function OwnLookUpsDialog({ onClose }: { readonly onClose: () => void }) {
  const { wording, format } = useWords();
  const words = wording.ownLookUps;
  const { read, problem, untouched, atToday, again, move, explain } = useOwnLookUps();
  return (
    <DetailDialog title={words.title} onClose={onClose} size="wide" ownFocus>
      <p>{words.about}</p>
      {read !== null && (
        <Day role="group" aria-label={words.day}>
          <button type="button" aria-label={words.dayBefore} onClick={() => move(-1)}><span aria-hidden>◂</span></button>
          <span role="status">{format.dayAndDate(read.day)} {read.day.slice(0, 4)}{read.day === read.today && <Soft> · {words.today}</Soft>}</span>
          {/* Not disabled: whoever presses it until today keeps the focus. */}
          <button type="button" aria-label={words.dayAfter} aria-disabled={atToday} onClick={() => !atToday && move(1)}><span aria-hidden>▸</span></button>
        </Day>
      )}
      {problem !== null && <ProblemNotice problem={problem} retry={again} />}
      {read === null && problem === null && <p role="status">{words.reading}</p>}
      {read !== null && read.lookUps.length === 0 && <p>{words.none}</p>}
      {read !== null && read.lookUps.length > 0 && <LookUpList key={read.day} lookUps={read.lookUps} startsHere={untouched} onExplain={explain} />}
    </DetailDialog>
  );
}

const Day = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  fontWeight: 600,
  '& button': { width: 28, height: 28, padding: 0, border: `1px solid ${colour('lineField')}`, borderRadius: 6, background: 'none', color: colour('ink'), font: 'inherit', fontSize: measure('text'), cursor: 'pointer' },
  '& button:hover': { backgroundColor: colour('lineSoft') },
  '& button[aria-disabled="true"]': { color: colour('inkWeak'), borderColor: colour('line'), cursor: 'default', backgroundColor: 'transparent' },
  '& > [role="status"]': { minWidth: 132, textAlign: 'center' },
});

const Soft = styled('span')({ color: colour('inkSoft'), fontWeight: 400 });
