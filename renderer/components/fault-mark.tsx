import Warning from '@mui/icons-material/WarningAmberOutlined';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { colour, measure } from '../theme.ts';

interface FaultMarkProps {
  /** `false`: it has to be looked into */
  readonly certain: boolean;
  readonly children: ReactNode;
}

/** A fault that the data show, or something to look into: picture and words, never the colour alone. */
export function FaultMark({ certain, children }: FaultMarkProps) {
  return (
    <Mark data-certain={certain}>
      <Warning aria-hidden sx={{ fontSize: 14, flex: 'none' }} />
      <span>{children}</span>
    </Mark>
  );
}

const Mark = styled('span')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 4,
  fontSize: measure('textSmall'),
  color: colour('term'),
  '&[data-certain="true"]': { color: colour('defect') },
});
