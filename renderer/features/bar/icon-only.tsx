import { styled } from '@mui/material/styles';
import { colour } from '../../theme.ts';

/** A button of the bar that is a picture with a name. */
export const IconOnly = styled('button')({
  display: 'grid',
  placeItems: 'center',
  flex: 'none',
  width: 28,
  height: 28,
  border: 0,
  borderRadius: 6,
  background: 'none',
  color: colour('barInkSoft'),
  '&:hover': { backgroundColor: colour('barField') },
});
