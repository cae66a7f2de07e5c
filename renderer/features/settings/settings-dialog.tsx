import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { prefer, useProgram } from '../../program/program.ts';
import { useWording } from '../../wording/language.ts';

interface SettingsDialogProps {
  readonly onClose: () => void;
}

/** How the user wants the screen: colours, spacing and language. A choice holds at once and is kept. */
export function SettingsDialog({ onClose }: SettingsDialogProps) {
  const wording = useWording().settings;
  const { preferences, preferenceProblem } = useProgram();
  return (
    <DetailDialog title={wording.title} onClose={onClose}>
      <Choice label={wording.theme} value={preferences.theme} choices={wording.themes} onChoose={(theme) => void prefer({ theme })} />
      <Choice label={wording.density} value={preferences.density} choices={wording.densities} onChoose={(density) => void prefer({ density })} />
      <Choice label={wording.language} value={preferences.language} choices={wording.languages} onChoose={(language) => void prefer({ language })} />
      {preferenceProblem === null ? <p>{wording.kept}</p> : <ProblemNotice problem={preferenceProblem} />}
    </DetailDialog>
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
