import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { prefer, useProgram } from '../../program/program.ts';
import { useWording } from '../../wording/language.ts';
import { KeyList } from './key-list.tsx';

interface SettingsDialogProps {
  readonly onClose: () => void;
}

/** How the user wants the screen, and which keys. A choice holds at once and is kept. */
export function SettingsDialog({ onClose }: SettingsDialogProps) {
  const wording = useWording().settings;
  const problem = useProgram((state) => state.preferenceProblem);
  const [shown, setShown] = useState(0);
  return (
    <DetailDialog title={wording.title} onClose={onClose} tabs={{ label: wording.title, names: [wording.parts.look, wording.parts.keys], shown, onShow: setShown }}>
      {problem !== null && <ProblemNotice problem={problem} />}
      {shown === 0 ? <Look /> : <KeyList />}
      {problem === null && shown === 0 && <p>{wording.kept}</p>}
    </DetailDialog>
  );
}

/** Colours, spacing and language. */
function Look() {
  const wording = useWording().settings;
  const preferences = useProgram((state) => state.preferences);
  return (
    <>
      <Choice label={wording.theme} value={preferences.theme} choices={wording.themes} onChoose={(theme) => void prefer({ theme })} />
      <Choice label={wording.density} value={preferences.density} choices={wording.densities} onChoose={(density) => void prefer({ density })} />
      <Choice label={wording.language} value={preferences.language} choices={wording.languages} onChoose={(language) => void prefer({ language })} />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, onChoose }: ChoiceProps<Value>) {
  const isChoice = (text: string): text is Value => Object.hasOwn(choices, text);
  return (
    <FormControl>
      <FormLabel>{label}</FormLabel>
      <RadioGroup row value={value} onChange={(_event, next) => isChoice(next) && onChoose(next)}>
        {Object.keys(choices).filter(isChoice).map((each) => (
          <FormControlLabel key={each} value={each} control={<Radio size="small" />} label={choices[each]} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
