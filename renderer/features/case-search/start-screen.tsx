import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Purpose } from '../../../shared/models/case-file.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import type { Palette } from '../../commands/palette.ts';
import { useCommand } from '../../commands/use-command.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { openFile } from '../../program/program.ts';
import type { Start } from '../../program/program.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { PracticeList } from './practice-list.tsx';
import { PurposeChoice } from './purpose-choice.tsx';
import { RestoreNotice } from './restore-notice.tsx';
import { SearchPanel } from './search-panel.tsx';

interface StartScreenProps {
  readonly start: Start;
  readonly palette: Palette;
}

/** The screen without a citizen: the search, with Ctrl+K also what can be done, and in a practice store the households to choose from. */
export function StartScreen({ start, palette }: StartScreenProps) {
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
  const openFound = (fileId: string): Promise<Problem | null> => openFile(fileId, purpose);
  const open = async (fileId: string): Promise<void> => setProblem(await openFound(fileId));
  return (
    <Page>
      <SearchCard>
        <h1>{wording.welcome(start.user)}</h1>
        <SearchPanel today={start.today} purpose={purpose} open={openFound} choice={<PurposeChoice purpose={purpose} onPurpose={setPurpose} />} inputRef={input} doing={{ palette, offered: doing, onChoose: (entry) => entry.choose() }} />
        <RestoreNotice />
        <Foot>{wording.files(format.number(String(start.files)))}</Foot>
      </SearchCard>
      {start.practice && (
        <PracticeCard>
          {problem !== null && <ProblemNotice problem={problem} />}
          <PracticeList onOpen={(fileId) => void open(fileId)} />
        </PracticeCard>
      )}
    </Page>
  );
}

const Page = styled('main')({
  display: 'grid',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  justifyContent: 'center',
  gridTemplateColumns: 'minmax(0, 860px)',
  '@media (max-height: 560px)': { gridTemplateRows: 'auto auto', padding: 12 },
  gap: 12,
  padding: '28px 16px 16px',
  minHeight: 0,
  overflow: 'auto',
});

const SearchCard = styled('section')({
  display: 'grid',
  gap: 12,
  gridTemplateColumns: 'minmax(0, 1fr)',
  padding: '18px 20px',
  backgroundColor: colour('card'),
  border: `1px solid ${colour('line')}`,
  borderRadius: 8,
  '& h1': { fontSize: measure('textKey'), fontWeight: 600 },
});

const PracticeCard = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 240,
  overflow: 'hidden',
  backgroundColor: colour('card'),
  border: `1px solid ${colour('line')}`,
  borderRadius: 8,
});

const Foot = styled('p')({ color: colour('inkWeak'), fontSize: measure('textSmall') });
