import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { purposes } from '../../../shared/models/case-file.ts';
import type { Purpose } from '../../../shared/models/case-file.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface PurposeChoiceProps {
  readonly purpose: Purpose;
  readonly onPurpose: (purpose: Purpose) => void;
}

/** doel van de inzage: why the file is opened, kept with the look-up. */
export function PurposeChoice({ purpose, onPurpose }: PurposeChoiceProps) {
  const wording = useWording().search;
  const label = useId();
  return (
    <Choice>
      <Label id={label} title={wording.purposeKept}>{wording.purpose}</Label>
      <ToggleButtonGroup exclusive size="small" sx={{ flexWrap: 'wrap' }} value={purpose} aria-labelledby={label} onChange={(_event, next: Purpose | null) => next !== null && onPurpose(next)}>
        {purposes.map((each) => (
          <ToggleButton key={each} value={each}>{wording.purposes[each]}</ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Choice>
  );
}

const Choice = styled('div')({ display: 'flex', alignItems: 'center', gap: 10, flexWrap: 'wrap' });

const Label = styled('span')({ color: colour('inkSoft'), fontSize: measure('text') });
