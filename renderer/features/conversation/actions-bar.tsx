import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { runCommand } from '../../commands/use-command.ts';
import { useAriaKey, useKeyOf } from '../../commands/use-keys.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { useCaseFile, useConversation, useDraft } from '../../session/index.ts';
import { colour } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { readiness } from './keep-note.ts';
import { useKeepNote } from './note-field.tsx';

/** The three main actions of a contact, each with its key; that of a callback is too long to stand in the button. */
export function ActionsBar() {
  const wording = useWording().actions;
  const { today } = useCaseFile();
  const ready = readiness(useDraft((draft) => draft), today).notYet === null;
  const { save } = useKeepNote();
  const conversing = useConversation((state) => state.id) !== null;
  const [saveKey, wrapUpKey, callbackKey] = [useKeyOf('saveNote'), useKeyOf('wrapUp'), useKeyOf('askCallback')];
  const ariaKey = useAriaKey('askCallback');
  return (
    <Bar aria-label={wording.title}>
      <Button variant="outlined" color="inherit" onClick={() => runCommand('whatIf')}>{wording.whatIf} <CommandKey of="whatIf" /></Button>
      <Button variant="outlined" color="inherit" title={callbackKey} aria-keyshortcuts={ariaKey} onClick={() => runCommand('askCallback')}>{wording.askCallback}</Button>
      {conversing
        ? <Button variant="contained" onClick={() => runCommand('wrapUp')}>{wording.wrapUp} <kbd>{wrapUpKey.replace('Enter', '↵')}</kbd></Button>
        : <Button variant="contained" disabled={!ready} onClick={() => void save()}>{wording.save} <kbd>{saveKey.replace('Enter', '↵')}</kbd></Button>}
    </Bar>
  );
}

const Bar = styled('section')({
  display: 'grid',
  gridTemplateColumns: '1.15fr 0.9fr 1.15fr',
  gap: 8,
  alignItems: 'center',
  padding: '0 12px',
  backgroundColor: colour('card'),
  border: `1px solid ${colour('line')}`,
  borderRadius: 8,
  overflow: 'hidden',
  '& button': { height: 36, gap: 8, whiteSpace: 'nowrap', padding: '0 6px', borderColor: colour('lineField') },
});
