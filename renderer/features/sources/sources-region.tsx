import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { monthOf, yearOf } from '../../../shared/models/calendar.ts';
import type { SourceState } from '../../../shared/models/case-file.ts';
import { freshness } from '../../case/freshness.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { QuietButton } from '../../components/quiet-button.tsx';
import { Region } from '../../components/region.tsx';
import { useLayoutKind } from '../../layout/layout-kind.ts';
import { useCaseFile, usePart, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import type { Formats } from '../../wording/formats.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import type { Wording } from '../../wording/nl.ts';

/** Bronnen: which sources the picture rests on and how fresh each is. What is old or out of reach is said first, in words. */
export function SourcesRegion() {
  const wording = useWording().sources;
  const sources = usePart('sources');
  const reload = useSession((state) => state.reload);
  const wide = useLayoutKind() === 'wide';
  const [open, setOpen] = useState(false);
  if (sources.state === 'failed') return <Region id="sources" title={wording.plainTitle} state={{ kind: 'failed', problem: sources.problem, retry: () => void reload() }} />;
  const { current, all, states } = freshness(sources.value);
  return (
    <Region
      id="sources"
      title={all === 0 ? wording.plainTitle : wording.title(current, all)}
      actions={all > 0 && <QuietButton type="button" onClick={() => setOpen(true)}>{wording.showAll}</QuietButton>}
      state={all === 0 ? { kind: 'empty', sentence: wording.none } : { kind: 'ready' }}
    >
      {wide ? <SourceList states={states} inFull={false} /> : <SourceLines states={states} />}
      {open && <DetailDialog title={wording.title(current, all)} onClose={() => setOpen(false)}><SourceList states={states} inFull /></DetailDialog>}
    </Region>
  );
}

/** Every source with its day; in full with the norm that an old one is older than. */
function SourceList({ states, inFull }: { readonly states: readonly SourceState[]; readonly inFull: boolean }) {
  const wording = useWording();
  const format = useFormats();
  const { today } = useCaseFile();
  return (
    <List>
      {states.map((state) => (
        <div key={state.source} data-careful={state.state !== 'current'}>
          <dt>{wording.common.source[state.source]}</dt>
          <dd>{[asOf(state, today, format), state.state === 'current' ? '' : state.state === 'old' && inFull ? wording.sources.olderThan(state.normDays) : wording.sources.state[state.state]].filter((part) => part !== '').join(', ')}</dd>
        </div>
      ))}
    </List>
  );
}

/** Where there is little room: what is not current in words, and between which days the others are. */
function SourceLines({ states }: { readonly states: readonly SourceState[] }) {
  const wording = useWording();
  const format = useFormats();
  const { today } = useCaseFile();
  const careful = states.filter(({ state }) => state !== 'current');
  const current = states.filter(({ state }) => state === 'current').toSorted((one, other) => (one.asOf ?? '').localeCompare(other.asOf ?? ''));
  const [oldest, newest] = [current.at(0), current.at(-1)].map((state) => (state === undefined ? '' : asOf(state, today, format)));
  return (
    <Lines>
      {careful.map((state) => <Careful key={state.source}>{carefulText(state, asOf(state, today, format), wording)}</Careful>)}
      {oldest !== undefined && newest !== undefined && oldest !== '' && <p>{wording.sources.between(careful.length > 0, oldest, newest)}</p>}
    </Lines>
  );
}

function carefulText({ source, state }: SourceState, since: string, { sources: words, common }: Wording): string {
  const name = common.source[source];
  if (state === 'old') return words.old(name, since);
  return since === '' ? words.unreachableNever(name) : words.unreachable(name, since);
}

/** The time when it was today, the day when it was this year, else the month. */
function asOf({ asOf: at }: SourceState, today: string, format: Formats): string {
  if (at === null) return '';
  const on = at.slice(0, 10);
  if (on === today) return format.time(at);
  return yearOf(on) === yearOf(today) ? format.shortDate(on, yearOf(today)) : format.date(monthOf(on));
}

const List = styled('dl')({
  padding: `6px ${measure('inset')}`,
  '& > div': { display: 'flex', justifyContent: 'space-between', gap: 10, lineHeight: 1.6 },
  '& dt': { color: colour('inkSoft') },
  '& dd': { fontSize: measure('textSmall'), color: colour('inkWeak'), textAlign: 'right' },
  '& [data-careful="true"] dt, & [data-careful="true"] dd': { color: colour('term'), fontWeight: 500 },
});

const Lines = styled('div')({ padding: `4px ${measure('inset')}`, fontSize: measure('textSmall'), lineHeight: 1.3, color: colour('inkWeak') });

const Careful = styled('p')({ color: colour('term'), fontWeight: 500 });
