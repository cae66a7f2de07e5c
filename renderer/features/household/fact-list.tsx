import { styled } from '@mui/material/styles';
import { yearOf } from '../../../shared/models/calendar.ts';
import type { FactOrigin } from '../../../shared/models/household.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** Names on the left, values on the right, as a card of facts shows them. */
export const FactList = styled('dl')({
  padding: `6px ${measure('inset')} 8px`,
  '& > div': { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 10, lineHeight: 1.55 },
  '& dt': { color: colour('inkSoft'), overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 40 },
  '& dd': { textAlign: 'right', whiteSpace: 'nowrap', flex: 'none' },
});

interface SourceLineProps {
  readonly origins: readonly FactOrigin[];
}

/** Who told the facts of a card and when, each source once; Ctrl+B writes it at each fact instead. */
export function SourceLine({ origins }: SourceLineProps) {
  const wording = useWording().common;
  const format = useFormats();
  const { today } = useCaseFile();
  const shown = useSession((state) => state.originsShown);
  if (shown || origins.length === 0) return null;
  const last = new Map(origins.toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt)).map((origin) => [origin.source, origin.recordedAt.slice(0, 10)]));
  return <Line>{[...last].map(([source, on]) => `${wording.source[source]} ${format.shortDate(on, yearOf(today))}`).join(' · ')}</Line>;
}

const Line = styled('p')({ fontSize: measure('textSmall'), color: colour('inkWeak'), marginTop: 2 });
