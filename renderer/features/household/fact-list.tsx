import { styled } from '@mui/material/styles';
import { yearOf } from '../../../shared/models/calendar.ts';
import type { FactOrigin } from '../../../shared/models/household.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** The inside of a card of facts. */
export const FactCard = styled('div')({ padding: `5px ${measure('inset')}` });

/** Names on the left, values on the right, as a card of facts shows them. */
export const FactList = styled('dl')({
  '& > div': { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: 10, lineHeight: 1.3 },
  '& dt': { color: colour('inkSoft'), overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 40 },
  '& > div[data-origins="true"]': { flexWrap: 'wrap', paddingBottom: 2, '& dt': { flex: '1 1 0' }, '& dd + dd': { flex: '1 1 100%', whiteSpace: 'normal', lineHeight: 1.2 } },
  '& > div[data-conflict="true"]': { flexWrap: 'wrap', '& dt': { flex: '1 1 0' }, '& dd + dd': { flex: '1 1 100%', whiteSpace: 'normal', lineHeight: 1.2 } },
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
  const told = [...last].map(([source, on]) => `${wording.source[source]} ${format.shortDate(on, yearOf(today))}`).join(' · ');
  return <Line title={told}>{told}</Line>;
}

const Line = styled('p')({ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: measure('textSmall'), color: colour('inkWeak'), marginTop: 2 });
