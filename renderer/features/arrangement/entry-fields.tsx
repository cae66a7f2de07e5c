import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useCaseFile } from '../../session/index.ts';
import type { ArrangementEntry } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';
import type { EntryField, EntryProblem, EntryReading } from './read-entry.ts';

interface EntryFieldsProps {
  readonly entry: ArrangementEntry;
  readonly reading: EntryReading;
  /** no rule gives the first term: it has to be told */
  readonly firstTermAsked: boolean;
  readonly onEnter: (change: Partial<ArrangementEntry>) => void;
}

/** The day of the request, the first term where no rule gives it, and months of deferral. What cannot be used stays as it was typed, with why below it. */
export function EntryFields({ entry, reading, firstTermAsked, onEnter }: EntryFieldsProps) {
  const words = useWords();
  const { arrangement } = words.wording;
  const { today } = useCaseFile();
  const fields: readonly { readonly field: EntryField; readonly placeholder: string }[] = [
    { field: 'askedOn', placeholder: words.format.date(today) },
    ...(firstTermAsked || entry.firstTerm !== '' ? [{ field: 'firstTerm' as const, placeholder: 'dd-mm-jjjj' }] : []),
    // A personal arrangement is not shortened by a deferral; what was typed can be taken out.
    ...(entry.choice !== 'personal' || entry.monthsDeferred !== '' ? [{ field: 'monthsDeferred' as const, placeholder: '0' }] : []),
  ];
  return (
    <Fields>
      {fields.map(({ field, placeholder }) => {
        const problem = reading.problems[field];
        return <TextField key={field} label={arrangement.field[field]} value={entry[field]} placeholder={placeholder} problem={problem === undefined ? '' : problemInWords(problem, words)} onChange={(value) => onEnter({ [field]: value })} />;
      })}
      {firstTermAsked && entry.firstTerm === '' && <p>{arrangement.firstTermWhy}</p>}
    </Fields>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly problem: string;
  readonly onChange: (value: string) => void;
}

function TextField({ label, value, placeholder, problem, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} placeholder={placeholder} maxLength={30} autoComplete="off" aria-invalid={problem !== ''} aria-describedby={`${id}-told`} onChange={(event) => onChange(event.target.value)} />
      <span id={`${id}-told`} role="status">{problem}</span>
    </div>
  );
}

function problemInWords(problem: EntryProblem, { wording, format }: Words): string {
  const told = wording.arrangement.problem;
  switch (problem.kind) {
    case 'askedBeforeDecision':
    case 'firstBeforeRequest': return told[problem.kind](format.dateInSentence(problem.day));
    case 'yearUnknown': return told.yearUnknown(problem.year);
    default: return told[problem.kind];
  }
}

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(136px, 100%), 1fr))',
  gap: '6px 16px',
  '& > div': { display: 'grid', gap: 2, alignContent: 'start', justifyItems: 'start' },
  '& label': { color: colour('inkSoft'), fontSize: measure('textSmall'), whiteSpace: 'nowrap' },
  '& input': { width: 104, height: measure('target'), padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit' },
  '& input::placeholder': { color: colour('inkWeak'), opacity: 1 },
  '& input[aria-invalid="true"]': { borderColor: colour('defect') },
  '& span': { fontSize: measure('textSmall'), color: colour('defect') },
  '& span:empty': { display: 'none' },
  '& > p': { gridColumn: '1 / -1', fontSize: measure('textSmall'), color: colour('inkSoft') },
});
