import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { useHiddenCount } from '../../components/hidden-count.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { incidentsOf } from '../../case/incidents.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAriaKey } from '../../commands/use-keys.ts';
import { LetterDialog } from '../../components/letter-dialog.tsx';
import { useCaseFile, usePart, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { useWords } from '../../wording/words.ts';
import { chipsOf } from './chips.ts';
import type { Chip } from './chips.ts';
import { IncidentSection } from './incident-section.tsx';
import { MarkIcon } from './mark-icon.tsx';

/** bijzonderheden — as many as fit on the line, the weightiest first, and after them how many more there are. Each of them opens all of them, with source and end; the keyboard comes to them once. */
export function ChipLine() {
  const words = useWords();
  const { wording } = words;
  const file = useCaseFile();
  const [opened, setOpened] = useState(false);
  useCommand('marks', () => setOpened(true));
  const ariaKey = useAriaKey('marks');
  const { ref, hidden } = useHiddenCount();
  const chips = chipsOf(file, words);
  const open = (): void => setOpened(true);
  const first = hidden > 0 ? undefined : chips.find(({ told }) => told !== '');
  return (
    <Line>
      <Chips ref={ref} aria-label={wording.identity.marks}>
        {chips.map((chip) => (
          <li key={chip.id}>
            {chip.told === '' ? <ChipText chip={chip} /> : (
              <Tooltip title={chip.told} describeChild>
                <MarkButton type="button" tabIndex={chip === first ? 0 : -1} onClick={open} aria-haspopup="dialog" aria-keyshortcuts={ariaKey}><ChipText chip={chip} /></MarkButton>
              </Tooltip>
            )}
          </li>
        ))}
      </Chips>
      {hidden > 0 && <More type="button" onClick={open} aria-label={wording.identity.moreMarksInWords(hidden)} aria-keyshortcuts={ariaKey}>{wording.identity.moreMarks(hidden)}</More>}
      {opened && <ChipDialog chips={chips} onClose={() => setOpened(false)} />}
    </Line>
  );
}

function ChipText({ chip }: { readonly chip: Chip }) {
  return (
    <Mark data-tone={chip.tone}>
      <MarkIcon icon={chip.icon} />
      <span>{chip.text}</span>
    </Mark>
  );
}

function ChipDialog({ chips, onClose }: { readonly chips: readonly Chip[]; readonly onClose: () => void }) {
  const wording = useWording().identity;
  const marks = usePart('marks');
  const reload = useSession((state) => state.reload);
  const touched = incidentsOf(useCaseFile());
  const [letterId, setLetterId] = useState<string | null>(null);
  if (letterId !== null) return <LetterDialog letterId={letterId} onClose={() => setLetterId(null)} />;
  return (
    <DetailDialog title={wording.marks} onClose={onClose} size={touched.length > 0 ? 'wide' : 'plain'}>
      {marks.state === 'failed' && <ProblemNotice problem={marks.problem} retry={() => void reload()} />}
      {touched.map((touch) => <IncidentSection key={touch.id} touch={touch} onOpenLetter={({ id }) => setLetterId(id)} />)}
      <ul>
        {chips.filter(({ icon }) => icon !== 'incident').map((chip) => (
          <Told key={chip.id}>
            <ChipText chip={chip} />
            <span>{chip.told}</span>
          </Told>
        ))}
      </ul>
    </DetailDialog>
  );
}

/** What can be pressed is somewhat higher than the mark that is seen. WCAG 2.5.8. */
const pressed = `calc(${measure('target')} - 4px)`;

const Line = styled('div')({ display: 'flex', alignItems: 'center', gap: 6, minWidth: 0 });

const Chips = styled('ul')({ display: 'flex', flexWrap: 'wrap', gap: 6, height: pressed, overflow: 'hidden', '& > li': { display: 'flex', alignItems: 'center', maxWidth: '100%' }, '@media (max-width: 1023px)': { height: 'auto', overflow: 'visible' } });

const Mark = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  height: 21,
  padding: '0 9px',
  borderRadius: 11,
  fontSize: measure('textSmall'),
  whiteSpace: 'nowrap',
  minWidth: 0,
  // A mark that is longer than the line ends in an ellipsis and stands whole in the dialog. Where marks may take more lines it is whole at once.
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '@media (max-width: 1023px)': { height: 'auto', minHeight: 21, '& > span': { whiteSpace: 'normal' } },
  border: `1px solid transparent`,
  backgroundColor: colour('lineSoft'),
  color: colour('inkSoft'),
  '&[data-tone="strong"]': { backgroundColor: colour('ink'), color: colour('card'), fontWeight: 600 },
  '&[data-tone="care"]': { backgroundColor: colour('termGround'), color: colour('term'), fontWeight: 500, borderColor: colour('termGround') },
  'html[data-theme="contrast"] &': { borderColor: 'currentColor' },
});

const MarkButton = styled('button')({
  display: 'flex',
  alignItems: 'center',
  minWidth: 0,
  minHeight: pressed,
  padding: 0,
  border: 0,
  borderRadius: 12,
  background: 'none',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
  // Below each other marks stand as close as they would without being pressed.
  '@media (max-width: 1023px)': { margin: `calc((25px - ${measure('target')}) / 2) 0` },
});

const More = styled('button')({
  flex: 'none',
  minWidth: 28,
  height: 24,
  padding: '0 6px',
  border: 0,
  borderRadius: 12,
  background: 'none',
  color: colour('inkSoft'),
  font: 'inherit',
  fontSize: measure('textSmall'),
  fontWeight: 600,
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour('lineSoft') },
});

const Told = styled('li')({ display: 'grid', gridTemplateColumns: '240px 1fr', gap: 12, padding: '4px 0', alignItems: 'center', color: colour('inkSoft'), '& > span:first-of-type': { justifySelf: 'start', whiteSpace: 'normal', height: 'auto', minHeight: 21, '& > span': { whiteSpace: 'normal' } } });
