import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import type { Problem } from '../../../shared/models/reply.ts';
import { selectionLimit, type SavedSelection, type WorklistView } from '../../../shared/models/worklist.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { useViewInWords } from './view-in-words.ts';

interface SelectionsDialogProps {
  readonly view: WorklistView;
  readonly selections: readonly SavedSelection[];
  readonly onKeep: (id: string | null, name: string, view: WorklistView) => Promise<Problem | null>;
  readonly onRemove: (id: string) => Promise<Problem | null>;
  readonly onClose: () => void;
}

/** Keeps what is looked at now under a name, and renames or removes what was kept before. */
export function SelectionsDialog({ view, selections, onKeep, onRemove, onClose }: SelectionsDialogProps) {
  const wording = useWording().worklists.dialog;
  const inWords = useViewInWords();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState('');
  const full = selections.length >= selectionLimit;
  const act = async (work: Promise<Problem | null>, sentence: string): Promise<boolean> => {
    const met = await work;
    setProblem(met);
    setDone(met === null ? sentence : '');
    return met === null;
  };
  const keepNew = async (): Promise<void> => {
    if (name.trim() === '') return;
    if (await act(onKeep(null, name, view), wording.kept(name.trim()))) setName('');
  };
  return (
    <DetailDialog title={wording.title} onClose={onClose} ownFocus>
      <Keep onSubmit={(event) => { event.preventDefault(); void keepNew(); }}>
        <p><b>{wording.now}</b> <span>{inWords(view)}</span></p>
        {full ? <p>{wording.full(selectionLimit)}</p> : (
          <div>
            <OutlinedInput size="small" fullWidth autoFocus value={name} placeholder={wording.name} inputProps={{ 'aria-label': wording.name, maxLength: 60 }} onChange={(event) => setName(event.target.value)} />
            <Button type="submit" variant="outlined" disabled={name.trim() === ''}>{wording.keep}</Button>
          </div>
        )}
      </Keep>
      <p role="status">{done}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      {selections.length === 0 ? <p>{wording.none}</p> : <p>{wording.about}</p>}
      <List>
        {selections.map((selection, index) => (
          <li key={selection.id}>
            <kbd>{index + 1}</kbd>
            <div>
              <Rename selection={selection} onRename={(next) => void act(onKeep(selection.id, next, selection.view), wording.kept(next))} />
              <span>{inWords(selection.view)}</span>
            </div>
            <Button variant="text" aria-label={wording.remove(selection.name)} onClick={() => void act(onRemove(selection.id), wording.removed(selection.name))}>×</Button>
          </li>
        ))}
      </List>
    </DetailDialog>
  );
}

/** The name of a selection, which Enter or leaving the field keeps. An empty name is none: the one before comes back. */
function Rename({ selection: { name }, onRename }: { readonly selection: SavedSelection; readonly onRename: (name: string) => void }) {
  const wording = useWording().worklists.dialog;
  const [text, setText] = useState(name);
  // Enter keeps, and leaving the field then has nothing more to keep.
  const kept = useRef(name);
  const keep = (): void => {
    const next = text.trim();
    if (next === '') setText(kept.current);
    else if (next !== kept.current) onRename(next);
    kept.current = next === '' ? kept.current : next;
  };
  return (
    <OutlinedInput
      size="small"
      fullWidth
      value={text}
      inputProps={{ 'aria-label': wording.rename(name), maxLength: 60 }}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}

const Keep = styled('form')({ display: 'grid', gap: 8, paddingTop: 4, '& p span': { color: colour('inkSoft') }, '& div': { display: 'flex', gap: 8 } });

const List = styled('ul')({
  display: 'grid',
  gap: 10,
  '& li': { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', gap: 8, alignItems: 'start' },
  '& kbd': { marginTop: 10 },
  '& li > button': { minWidth: 32, fontSize: measure('textReading') },
  '& span': { fontSize: measure('textSmall'), color: colour('inkSoft') },
});
