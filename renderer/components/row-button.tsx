import { styled } from '@mui/material/styles';
import { colour, measure } from '../theme.ts';

/** A row of a list that opens something: as wide as the list, one stop of the arrows. */
export const RowButton = styled('button')({
  display: 'block',
  width: '100%',
  padding: `5px ${measure('inset')}`,
  border: 0,
  borderBottom: `1px solid ${colour('lineSoft')}`,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontVariantNumeric: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour('lineSoft') },
  '&:focus': { backgroundColor: colour('accentGround') },
});

/** One line of such a row: what it is on the left, its measure on the right. */
export const RowLine = styled('span')({
  display: 'flex',
  justifyContent: 'space-between',
  gap: 12,
  '&[data-weak]': { fontSize: measure('textSmall'), color: colour('inkSoft') },
});
