import Dialog from '@mui/material/Dialog';
import { useId, useState } from 'react';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Purpose } from '../../../shared/models/case-file.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { HiddenText } from '../../components/hidden-text.tsx';
import { openFile } from '../../program/program.ts';
import { useWording } from '../../wording/language.ts';
import { PurposeChoice } from './purpose-choice.tsx';
import { SearchPanel } from './search-panel.tsx';

interface SearchDialogProps {
  readonly open: boolean;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** The search over an open file, under the search box of the bar. Esc closes it and returns the focus. */
export function SearchDialog({ open, today, onClose }: SearchDialogProps) {
  const wording = useWording().search;
  const heading = useId();
  const [purpose, setPurpose] = useState<Purpose>('contact');
  const openFound = async (fileId: string): Promise<Problem | null> => {
    const problem = await openFile(fileId, purpose);
    if (problem === null) onClose();
    return problem;
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
      <SearchPanel today={today} purpose={purpose} open={openFound} choice={<PurposeChoice purpose={purpose} onPurpose={setPurpose} />} />
    </Dialog>
  );
}
