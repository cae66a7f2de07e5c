import { styled } from '@mui/material/styles';
import { colour } from '../theme.ts';
import { useWording } from '../wording/language.ts';

/** voorlopig: the word in a broken line, at an amount that rests on amounts that are announced and not final. */
export function ProvisionalMark() {
  return <Mark data-provisional-mark>{useWording().common.provisional}</Mark>;
}

/** The broken line under an amount of which the word stands near. */
export const provisionalLine = { textDecoration: 'underline dashed 1px', textUnderlineOffset: 3 } as const;

const Mark = styled('span')({
  display: 'inline-block',
  padding: '0 3px',
  border: `1px dashed ${colour('inkWeak')}`,
  borderRadius: 3,
  fontSize: 10.5,
  lineHeight: '12px',
  fontWeight: 400,
  fontStyle: 'normal',
  color: colour('inkSoft'),
  whiteSpace: 'nowrap',
});
