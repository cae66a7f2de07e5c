import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Purpose } from '../../../shared/models/case-file.ts';
import type { NumberedThing } from '../../../shared/models/operations.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import type { Palette } from '../../commands/palette.ts';
import { useCommand } from '../../commands/use-command.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { openFile } from '../../program/program.ts';
import type { Start } from '../../program/program.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { HandOverList } from './hand-over-list.tsx';
import { PracticeList } from './practice-list.tsx';
import { PurposeChoice } from './purpose-choice.tsx';
import { RestoreNotice } from './restore-notice.tsx';
import { SearchPanel } from './search-panel.tsx';

interface StartScreenProps {
  readonly start: Start;
  /** what can be done, beside who can be found */
  readonly palette: Palette;
  /** what to know before the contact */
  readonly news?: ReactNode;
  /** the user's own work; a file is opened from it for the reason that is chosen here */
  readonly worklists?: ComponentType<{ readonly today: CalendarDate; readonly purpose: Purpose }>;
}

/** The screen without a citizen: the search, with Ctrl+K also what can be done, what is new, the user's own work, and in a practice store the households to choose from. */
export function StartScreen({ start, palette, news, worklists: Worklists }: StartScreenProps) {
  const wording = useWording().search;
  const format = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const [purpose, setPurpose] = useState<Purpose>('contact');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [doing, setDoing] = useState(false);
  // At once: who presses Ctrl+K types on, and the first letters are for the search.
  useCommand('search', () => {
    flushSync(() => setDoing(true));
    input.current?.select();
  });
  useCommand('back', () => setDoing(false), doing);
  const openFound = (fileId: string, on: NumberedThing | null): Promise<Problem | null> => openFile(fileId, purpose, on);
  const open = async (fileId: string): Promise<void> => setProblem(await openFound(fileId, null));
  return (
    <Page data-practice={start.practice}>
      <SearchCard>
        <h1>{wording.welcome(start.user)}</h1>
        <SearchPanel today={start.today} purpose={purpose} open={openFound} choice={<PurposeChoice purpose={purpose} onPurpose={setPurpose} />} inputRef={input} doing={{ palette, offered: doing, onChoose: (entry) => entry.choose() }} />
        <RestoreNotice />
        <HandOverList />
        <Foot>{wording.files(format.number(String(start.files)))}</Foot>
      </SearchCard>
      <Card data-place="news">{news}</Card>
      <Card data-place="worklists">{Worklists !== undefined && <Worklists today={start.today} purpose={purpose} />}</Card>
      {start.practice && (
        <Card data-place="practice">
          {problem !== null && <ProblemNotice problem={problem} />}
          <PracticeList onOpen={(fileId) => void open(fileId)} />
        </Card>
      )}
    </Page>
  );
}

const Page = styled('main')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1.7fr) minmax(0, 1fr)',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  gap: 12,
  width: '100%',
  maxWidth: 1560,
  margin: '0 auto',
  padding: '16px',
  minHeight: 0,
  overflow: 'auto',
  // Without practice households the work has the whole width.
  '&[data-practice="false"] > [data-place="worklists"]': { gridColumn: '1 / -1' },
  '@media (max-width: 1023px), (max-height: 560px)': { gridTemplateRows: 'auto', gridAutoRows: 'auto' },
  '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)', padding: 12, '& > [data-place="worklists"]': { minHeight: 0 } },
});

const SearchCard = styled('section')({
  display: 'grid',
  gap: 10,
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
  padding: '14px 20px',
  backgroundColor: colour('card'),
  border: `1px solid ${colour('line')}`,
  borderRadius: 8,
  '& h1': { fontSize: measure('textKey'), fontWeight: 600 },
});

const Card = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  overflow: 'hidden',
  backgroundColor: colour('card'),
  border: `1px solid ${colour('line')}`,
  borderRadius: 8,
  '&[data-place="worklists"], &[data-place="practice"]': { minHeight: 260 },
  '@media (max-height: 560px)': { '&[data-place="worklists"], &[data-place="practice"]': { maxHeight: 480 } },
});

const Foot = styled('p')({ color: colour('inkWeak'), fontSize: measure('textSmall') });
