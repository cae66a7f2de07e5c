import { styled } from '@mui/material/styles';
import { monthOf, yearOf } from '../../../shared/models/calendar.ts';
import type { SourceState } from '../../../shared/models/case-file.ts';
import { freshness } from '../../case/freshness.ts';
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
  if (sources.state === 'failed') return <Region id="sources" title={wording.plainTitle} state={{ kind: 'failed', problem: sources.problem, retry: () => void reload() }} />;
  const { current, all, states } = freshness(sources.value);
  return (
    <Region id="sources" title={all === 0 ? wording.plainTitle : wording.title(current, all)} state={all === 0 ? { kind: 'empty', sentence: wording.none } : { kind: 'ready' }}>
      {wide ? <SourceList states={states} /> : <SourceLines states={states} />}
    </Region>
  );
}

function SourceList({ states }: { readonly states: readonly SourceState[] }) {
  const wording = useWording();
  const format = useFormats();
  const { today } = useCaseFile();
  return (
    <List>
      {states.map((state) => (
        <div key={state.source} data-careful={state.state !== 'current'}>
          <dt>{wording.common.source[state.source]}</dt>
          <dd>{[asOf(state, today, format), state.state === 'current' ? '' : wording.sources.state[state.state]].filter((part) => part !== '').join(', ')}</dd>
        </div>
      ))}
    </List>
  );
}

function SourceLines({ states }: { readonly states: readonly SourceState[] }) {
  const wording = useWording();
  const format = useFormats();
  const { today } = useCaseFile();
  const careful = states.filter(({ state }) => state !== 'current');
  return (
    <Lines>
      {careful.map((state) => <Careful key={state.source}>{carefulText(state, asOf(state, today, format), wording)}</Careful>)}
      <p>{states.filter(({ state }) => state === 'current').map((state) => `${wording.common.source[state.source]} ${asOf(state, today, format)}`).join(' · ')}</p>
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

const Lines = styled('div')({ padding: `4px ${measure('inset')}`, fontSize: measure('textSmall'), lineHeight: 1.4, color: colour('inkWeak') });

const Careful = styled('p')({ color: colour('term'), fontWeight: 500 });
