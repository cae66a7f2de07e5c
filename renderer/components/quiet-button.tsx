import { styled } from '@mui/material/styles';
import { colour, measure } from '../theme.ts';

/** A button that is words in the line or head it stands in: it folds something, or shows what has the same place. */
export const QuietButton = styled('button')({
  flex: 'none',
  minHeight: 24,
  padding: '0 6px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: colour('inkSoft'),
  font: 'inherit',
  fontSize: measure('textSmall'),
  fontVariantNumeric: 'inherit',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour('lineSoft') },
});
