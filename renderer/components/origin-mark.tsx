import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { yearOf } from '../../shared/models/calendar.ts';
import type { FactState } from '../../shared/models/household.ts';
import type { Source } from '../../shared/models/source-record.ts';
import { useSession } from '../session/index.ts';
import { colour, measure } from '../theme.ts';
import { useFormats, useWording } from '../wording/language.ts';

/** Where an amount or fact comes from and how old it is. */
export interface Origin {
  readonly source: Source;
  readonly validFrom: string;
  readonly recordedAt: string;
  readonly state?: FactState;
}

interface OriginMarkProps {
  readonly origin: Origin;
}

/** A small ring at an amount or fact that tells its source and dates; Ctrl+B writes it out. A state that asks for care has its word at once. */
export function OriginMark({ origin }: OriginMarkProps) {
  const wording = useWording();
  const format = useFormats();
  const shown = useSession((state) => state.originsShown);
  const today = useSession((state) => state.caseFile.today);
  const source = wording.common.source[origin.source];
  const recorded = format.date(origin.recordedAt.slice(0, 10));
  const state = origin.state !== undefined && origin.state !== 'known' ? wording.common.factState[origin.state] : null;
  const whole = `${wording.common.origin(source, format.date(origin.validFrom), recorded)}${state === null ? '' : `, ${state}`}`;
  const careful = origin.state === 'underInvestigation' || origin.state === 'conflicting' || origin.state === 'outdated';
  return (
    <Tooltip title={whole} describeChild>
      <Mark data-origin={origin.source} data-careful={careful}>
        {shown ? `${source} ${format.shortDate(origin.recordedAt.slice(0, 10), yearOf(today))}${state === null ? '' : `, ${state}`}` : careful ? state : '◦'}
      </Mark>
    </Tooltip>
  );
}

const Mark = styled('span')({
  marginLeft: 4,
  fontSize: measure('textSmall'),
  fontWeight: 400,
  color: colour('inkWeak'),
  whiteSpace: 'nowrap',
  '&[data-careful="true"]': { color: colour('term') },
});
