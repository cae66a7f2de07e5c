import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { colour, measure } from '../theme.ts';

interface DetailsProps {
  /** label and value; a value that is `null` is left out with its label */
  readonly rows: readonly (readonly [label: string, value: ReactNode])[];
}

/** Labels and values below each other, as in a dialog or an explanation. */
export function Details({ rows }: DetailsProps) {
  return (
    <List>
      {rows.filter(([, value]) => value !== null && value !== '').map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </List>
  );
}

const List = styled('dl')({
  display: 'grid',
  gap: 3,
  '& > div': { display: 'grid', gridTemplateColumns: 'minmax(110px, 34%) 1fr', gap: 12 },
  '& dt': { color: colour('inkSoft') },
  '& dd': { minWidth: 0, overflowWrap: 'anywhere' },
  '& dd, & dt': { fontSize: measure('text') },
});
