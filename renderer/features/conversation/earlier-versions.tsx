import { styled } from '@mui/material/styles';
import type { Note } from '../../../shared/models/case-file.ts';
import { ownerInWords } from '../../case/owner.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** What a note was before, the latest first. */
export function EarlierVersions({ note }: { readonly note: Note }) {
  const wording = useWording();
  const format = useFormats();
  if (note.earlier.length === 0) return null;
  const moment = (at: string): string => `${format.dateInSentence(at.slice(0, 10))}, ${format.time(at)}`;
  return (
    <Versions>
      <h3>{wording.notes.earlier(note.earlier.length)}</h3>
      <ol reversed>
        {note.earlier.toReversed().map(({ text, due, owner, state, change }) => (
          <li key={change?.at ?? note.recordedAt}>
            <p>
              {change === null ? wording.notes.written(moment(note.recordedAt), note.author) : wording.notes.changed(moment(change.at), change.by)}
              {change !== null && change.because !== '' && `: ${change.because}`}
              {note.kind === 'agreement' && ` · ${[due === null ? wording.notes.noDay : wording.notes.before(format.dateInSentence(due)), ownerInWords(owner, wording), wording.notes.state[state].toLowerCase()].join(' · ')}`}
            </p>
            <blockquote>{text}</blockquote>
          </li>
        ))}
      </ol>
    </Versions>
  );
}

const Versions = styled('section')({
  display: 'grid', gap: 4, paddingTop: 8, borderTop: `1px solid ${colour('lineSoft')}`,
  '& h3': { fontSize: measure('text'), fontWeight: 600 },
  '& ol': { display: 'grid', gap: 8, paddingLeft: 22 },
  '& p': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& blockquote': { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.45 },
});
