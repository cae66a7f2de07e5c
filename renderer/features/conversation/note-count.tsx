import { styled } from '@mui/material/styles';
import { longestNote, longestPart, partsOfNote } from '../../case/note-parts.ts';
import { HiddenText } from '../../components/hidden-text.tsx';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

interface NoteCountProps {
  readonly id: string;
  readonly text: string;
}

/** How long a note is, from its first character; from where it goes on in parts, and what is too much for one. Nothing that was typed is cut off. */
export function NoteCount({ id, text }: NoteCountProps) {
  const wording = useWording().notes;
  const format = useFormats();
  const number = (count: number): string => format.number(String(count));
  const parts = partsOfNote(text.trim());
  const over = text.trim().length - longestNote;
  const second = parts[1]?.trim().split(/\s+/).slice(0, 3).join(' ') ?? '';
  return (
    <Line id={id}>
      <Said role="status">
        {over > 0 && wording.tooLong(number(over))}
        {over <= 0 && parts.length > 1 && <span title={wording.partsExplained(number(longestPart))}>{wording.parts(parts.length, second)}</span>}
      </Said>
      {text !== '' && (
        <span data-over={over > 0}>
          <span aria-hidden>{wording.count(number(text.length), number(longestNote))}</span>
          <HiddenText>{wording.countSpoken(number(text.length), number(longestNote))}</HiddenText>
        </span>
      )}
    </Line>
  );
}

const Line = styled('div')({
  display: 'flex', gap: 10, justifyContent: 'flex-end', minHeight: 18, padding: '0 8px 2px', fontSize: measure('textSmall'), color: colour('inkSoft'), whiteSpace: 'nowrap',
  '& [data-over="true"]': { color: colour('defect'), fontWeight: 600 },
});

const Said = styled('span')({ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', color: colour('term') });
