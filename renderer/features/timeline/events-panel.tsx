import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { FailedParts } from '../../components/failed-parts.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useCommand } from '../../commands/use-command.ts';
import type { FailedPart } from '../../case/parts.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { EventsList } from './events-list.tsx';
import { countsByKind, foundEvents, type EventKind, type TimelineEvent } from './events.ts';
import { useEventSearch } from './use-event-search.ts';

interface EventsPanelProps {
  readonly events: readonly TimelineEvent[];
  readonly failed: readonly FailedPart[];
  /** the search field takes the focus when the panel appears */
  readonly startInSearch?: boolean;
}

/** Everything that happened, the last first, with a chip per kind and search in the texts. */
export function EventsPanel({ events, failed, startInSearch = false }: EventsPanelProps) {
  const wording = useWording().timeline;
  const [kinds, setKinds] = useState<ReadonlySet<EventKind>>(new Set());
  const [text, setText] = useState('');
  const search = useEventSearch(text);
  const field = useRef<HTMLInputElement>(null);
  useCommand('searchFile', () => field.current?.focus());

  const found = search.state === 'found' ? foundEvents(events, search.hits) : events.map((event) => ({ event, excerpt: null }));
  const shown = found.filter(({ event }) => kinds.size === 0 || kinds.has(event.kind));
  const toggle = (kind: EventKind): void => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    setKinds(next);
  };
  return (
    <Panel>
      <FailedParts failed={failed} sentence={wording.failed} />
      <Tools>
        <div className="chips" role="group" aria-label={wording.filter}>
          {[...countsByKind(events)].map(([kind, count]) => (
            <button key={kind} type="button" aria-pressed={kinds.has(kind)} onClick={() => toggle(kind)}>{wording.chip(wording.kinds[kind], count)}</button>
          ))}
        </div>
        <input ref={field} type="search" autoFocus={startInSearch} value={text} placeholder={wording.search} aria-label={wording.search} onChange={(event) => setText(event.target.value)} />
      </Tools>
      <HiddenText role="status">{search.state === 'searching' ? wording.searching : search.state === 'found' ? wording.found(found.length) : ''}</HiddenText>
      {search.state === 'failed' && <ProblemNotice problem={search.problem} />}
      {shown.length === 0
        ? <p className="none">{search.state === 'found' ? wording.found(0) : events.length === 0 ? wording.noEvents : wording.noEventsOfKind}</p>
        : <EventsList entries={shown} />}
    </Panel>
  );
}

const Panel = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  flex: 1,
  borderTop: `1px solid ${colour('lineSoft')}`,
  '& .none': { padding: `8px ${measure('inset')}`, color: colour('inkSoft') },
});

const Tools = styled('div')({
  display: 'flex',
  flex: 'none',
  alignItems: 'center',
  gap: 8,
  padding: `3px ${measure('inset')}`,
  '@media (max-width: 639px)': { flexWrap: 'wrap' },
  '& .chips': { display: 'flex', flexWrap: 'wrap', gap: 4 },
  '& .chips button': { minHeight: 24, padding: '0 9px', border: `1px solid ${colour('line')}`, borderRadius: 12, background: colour('card'), color: colour('inkSoft'), font: 'inherit', fontSize: measure('textSmall'), cursor: 'pointer' },
  '& .chips button:hover': { borderColor: colour('lineField') },
  '& .chips button[aria-pressed="true"]': { backgroundColor: colour('accent'), borderColor: colour('accent'), color: colour('accentInk') },
  '& input': {
    marginLeft: 'auto', width: 190, minWidth: 120, height: 24, padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 4, background: colour('card'), color: colour('ink'), font: 'inherit', fontSize: measure('textSmall'),
  },
});
