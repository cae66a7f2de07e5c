import { styled } from '@mui/material/styles';
import { rulesVersion, supportedYears } from '../../../shared/rules/index.ts';
import { useReachable } from '../../api/call.ts';
import { freshness } from '../../case/freshness.ts';
import { commands } from '../../commands/commands.ts';
import { hintsFor } from '../../commands/hints.ts';
import { useFocusedRegion } from '../../layout/use-focused-region.ts';
import { useProgram } from '../../program/program.ts';
import { SessionContext, useDraft, usePart, useProvisional, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** The line at the foot: what is kept, how fresh the sources are, by which rules is computed, and the keys of this place. */
export function StatusBar() {
  const wording = useWording();
  const session = useProgram((state) => state.current);
  const host = useProgram((state) => state.start?.host);
  const reachable = useReachable();
  return (
    <Foot aria-label={wording.status.title}>
      {!reachable && <Offline role="status">{wording.status.offline}</Offline>}
      {session !== null && (
        <SessionContext value={session}>
          <DraftText />
          <SourcesText />
          <RulesText />
        </SessionContext>
      )}
      {host === 'browser' && <span data-spare>{wording.status.browserHost}</span>}
      <Hints fileOpen={session !== null} />
    </Foot>
  );
}

function DraftText() {
  const wording = useWording().status;
  const format = useFormats();
  const { state, keptAt } = useDraft((draft) => draft);
  if (state === 'failed') return <Careful role="status">{wording.draftNotKept}</Careful>;
  if (state === 'waiting') return <span>{wording.draftWaiting}</span>;
  return <span>{state === 'kept' && keptAt !== null ? wording.draftKept(format.timeWithSeconds(keptAt)) : wording.noDraft}</span>;
}

function SourcesText() {
  const wording = useWording().status;
  const sources = usePart('sources');
  if (sources.state === 'failed') return <Careful>{wording.sourcesUnknown}</Careful>;
  const { current, all } = freshness(sources.value);
  return <span>{wording.sources(current, all)}</span>;
}

function RulesText() {
  const wording = useWording().status;
  const year = useSession((state) => state.year);
  if (useProvisional(year)) return <Careful>{wording.provisionalParameters(rulesVersion, year)}</Careful>;
  return supportedYears.includes(year) ? <span>{wording.rules(rulesVersion, year)}</span> : <Careful>{wording.noParameters(rulesVersion, year)}</Careful>;
}

function Hints({ fileOpen }: { readonly fileOpen: boolean }) {
  const wording = useWording().commandWords;
  const region = useFocusedRegion();
  return (
    <Keys aria-hidden>
      {hintsFor(region, fileOpen).map((id) => (
        <span key={id}>
          <kbd>{commands[id].key}</kbd> {wording[id].hint}
        </span>
      ))}
    </Keys>
  );
}

const Foot = styled('footer')({
  display: 'flex',
  alignItems: 'center',
  gap: 18,
  height: '100%',
  padding: '0 16px',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  backgroundColor: colour('card'),
  borderTop: `1px solid ${colour('line')}`,
  fontSize: measure('textSmall'),
  color: colour('inkWeak'),
  '@media (max-width: 1023px)': { '& [data-spare]': { display: 'none' } },
  '@media (max-width: 639px)': { flexWrap: 'wrap', rowGap: 0, height: 'auto', minHeight: 28, padding: '4px 16px' },
});

// A hint for which there is no room goes to a second line that does not show, so that none is ever cut in two.
const Keys = styled('span')({ flex: '1 1 0', minWidth: 0, height: 20, overflow: 'hidden', display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', columnGap: 14, '& > span': { height: 20, lineHeight: '20px' }, '@media (max-width: 1023px)': { display: 'none' } });

const Careful = styled('span')({ color: colour('term'), fontWeight: 500 });

const Offline = styled('span')({ color: colour('defect'), fontWeight: 600 });
