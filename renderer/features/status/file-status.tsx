import { styled } from '@mui/material/styles';
import { rulesVersion, supportedYears } from '../../../shared/rules/index.ts';
import { freshness } from '../../case/freshness.ts';
import { SessionContext, useDraft, usePart, useProvisional, useSession } from '../../session/index.ts';
import type { SessionStore } from '../../session/index.ts';
import { colour } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** Of the file on the screen: what is kept, how fresh the sources are, by which rules is computed. */
export function FileStatus({ session }: { readonly session: SessionStore }) {
  return (
    <SessionContext value={session}>
      <DraftText />
      <SourcesText />
      <RulesText />
    </SessionContext>
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

const Careful = styled('span')({ color: colour('term'), fontWeight: 500 });
