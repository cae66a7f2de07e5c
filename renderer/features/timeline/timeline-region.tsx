import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../shared/models/assessment.ts';
import { yearOf, type CalculationYear, type Month } from '../../../shared/models/calendar.ts';
import type { CaseFile } from '../../../shared/models/case-file.ts';
import { FailedParts } from '../../components/failed-parts.tsx';
import { Region } from '../../components/region.tsx';
import { useCommand } from '../../commands/use-command.ts';
import { failedParts } from '../../case/parts.ts';
import { strip, stripRange, type StripMonth } from '../../case/strip.ts';
import { useLayoutKind } from '../../layout/layout-kind.ts';
import { assessmentOf, useCaseFile, useSession, type PartName } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { EventsDialog } from './events-dialog.tsx';
import { EventsPanel } from './events-panel.tsx';
import { timelineEvents } from './events.ts';
import { Legend } from './legend.tsx';
import { MonthDialog } from './month-dialog.tsx';
import { MonthStrip } from './month-strip.tsx';

/** Region 5, Tijdlijn: the months with what was paid, withheld and expected, and under it what happened. */
export function TimelineRegion() {
  const wording = useWording().timeline;
  const file = useCaseFile();
  const year = useSession((state) => state.year);
  const reload = useSession((state) => state.reload);
  const layout = useLayoutKind();
  const wide = layout === 'wide';
  const stacked = layout === 'column' || layout === 'narrow';
  const [opened, setOpened] = useState<Month | 'events' | null>(null);
  const months = useMemo(() => stripOf(file, year, wide), [file, year, wide]);
  const { events, failed } = useMemo(() => timelineEvents(file), [file]);
  const month = months.find((entry) => entry.month === opened);
  useCommand('searchFile', () => setOpened('events'), !wide);
  const close = (): void => setOpened(null);
  return (
    <Region
      id="timeline"
      title={wording.titleOf(year)}
      subtitle={stacked ? undefined : <Legend months={months} />}
      actions={wide ? undefined : <Small size="small" variant="text" onClick={() => setOpened('events')}>{wording.openEvents(events.length)}</Small>}
      state={file.payments.state === 'failed' && failed.length === 9 ? { kind: 'failed', problem: file.payments.problem, retry: () => void reload() } : { kind: 'ready' }}
    >
      <FailedParts failed={wide ? failedParts(file, [...new Set([...stripParts, ...failed.map(({ part }) => part)])]) : failedParts(file, stripParts)} sentence={wording.failed} />
      {stacked && <LegendLine><Legend months={months} /></LegendLine>}
      <MonthStrip months={months} wide={wide} onOpen={setOpened} />
      {wide && <EventsPanel events={events} failed={[]} />}
      {month !== undefined && <MonthDialog month={month} events={events.filter(({ on }) => on.startsWith(month.month))} onClose={close} />}
      {opened === 'events' && <EventsDialog events={events} failed={failed} onClose={close} />}
    </Region>
  );
}

/** The parts of the file that the strip is made of. */
const stripParts: readonly PartName[] = ['payments', 'decisions', 'allowanceYears'];

function stripOf(file: CaseFile, year: CalculationYear, wide: boolean): readonly StripMonth[] {
  const range = stripRange(year, wide);
  const assessments = new Map<CalculationYear, Assessment>();
  for (const other of new Set(range.map(yearOf))) {
    const assessment = assessmentOf(file, other);
    if (assessment.state === 'present') assessments.set(other, assessment.value);
  }
  return strip(file, range, assessments);
}

const LegendLine = styled('p')({ padding: `4px ${measure('inset')} 0`, fontSize: measure('textSmall'), color: colour('inkWeak') });

const Small = styled(Button)({ minHeight: 28, padding: '0 6px' });
