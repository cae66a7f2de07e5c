import Dialog from '@mui/material/Dialog';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Purpose } from '../../../shared/models/case-file.ts';
import type { Palette, PaletteEntry } from '../../commands/palette.ts';
import type { NumberedThing } from '../../../shared/models/operations.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { HiddenText } from '../../components/hidden-text.tsx';
import { openFile, useProgram } from '../../program/program.ts';
import { useWording } from '../../wording/language.ts';
import { PurposeChoice } from './purpose-choice.tsx';
import { SearchPanel } from './search-panel.tsx';

interface SearchDialogProps {
  readonly open: boolean;
  readonly today: CalendarDate;
  readonly palette: Palette;
  readonly onClose: () => void;
}

/** zoeken of doen — the search over an open file, under the search box of the bar, with what can be done. Esc closes it and returns the focus. */
export function SearchDialog({ open, today, palette, onClose }: SearchDialogProps) {
  const wording = useWording().palette;
  const heading = useId();
  const [purpose, setPurpose] = useState<Purpose>('contact');
  const openFound = async (fileId: string, on: NumberedThing | null): Promise<Problem | null> => {
    // In the file behind the dialog the focus can go to what was found only when it is back from the dialog.
    if (useProgram.getState().current?.getState().fileId === fileId) flushSync(onClose);
    const problem = await openFile(fileId, purpose, on);
    if (problem === null) onClose();
    return problem;
  };
  // What is chosen begins where the focus was before, so that it can return there.
  const choose = (entry: PaletteEntry): void => {
    flushSync(onClose);
    entry.choose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      aria-labelledby={heading}
      slotProps={{
        paper: { sx: { width: 640, maxWidth: '100%', padding: 2 } },
        container: { sx: { alignItems: 'flex-start' } },
        transition: { timeout: 0 },
      }}
    >
      <HiddenText id={heading}>{wording.title}</HiddenText>
      <SearchPanel today={today} purpose={purpose} open={openFound} choice={<PurposeChoice purpose={purpose} onPurpose={setPurpose} />} doing={{ palette, offered: true, onChoose: choose }} />
    </Dialog>
  );
}
