import { styled } from '@mui/material/styles';
import { useReachable } from '../../api/call.ts';
import { hintsFor } from '../../commands/hints.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { laterPart } from '../../components/later-part.tsx';
import { useFocusedRegion } from '../../layout/use-focused-region.ts';
import { useProgram } from '../../program/program.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

const FileStatus = laterPart(async () => (await import('./file-status.tsx')).FileStatus);

/** The line at the foot: what is kept, how fresh the sources are, by which rules is computed, and the keys of this place. */
export function StatusBar() {
  const wording = useWording();
  const session = useProgram((state) => state.current);
  const host = useProgram((state) => state.start?.host);
  const reachable = useReachable();
  return (
    <Foot aria-label={wording.status.title}>
      {!reachable && <Offline role="status">{wording.status.offline}</Offline>}
      {session !== null && <FileStatus session={session} />}
      {host === 'browser' && <span data-spare>{wording.status.browserHost}</span>}
      <Hints fileOpen={session !== null} />
    </Foot>
  );
}

function Hints({ fileOpen }: { readonly fileOpen: boolean }) {
  const wording = useWording().commandWords;
  const region = useFocusedRegion();
  return (
    <Keys aria-hidden>
      {hintsFor(region, fileOpen).map((id) => (
        <span key={id}>
          <CommandKey of={id} /> {wording[id].hint}
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

const Offline = styled('span')({ color: colour('defect'), fontWeight: 600 });
