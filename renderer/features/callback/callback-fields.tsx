import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { callbackLengths, callbackUrgencies, partsOfDay, type PartOfDay } from '../../../shared/models/callback.ts';
import type { CallbackEntry } from '../../../shared/models/draft.ts';
import { departments } from '../../../shared/models/department.ts';
import { ChoiceRow } from '../../components/callbacks/choice-row.tsx';
import { CountedText } from '../../components/callbacks/counted-text.tsx';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import type { CallbackField, EntryProblem } from './read-entry.ts';

interface CallbackFieldsProps {
  readonly entry: CallbackEntry;
  readonly problems: Readonly<Partial<Record<CallbackField, EntryProblem>>>;
  readonly onEnter: (change: Partial<CallbackEntry>) => void;
}

const wishes: readonly (PartOfDay | 'none')[] = ['none', ...partsOfDay];

/** The fields of a callback, each with what is wrong with it below it. */
export function CallbackFields({ entry, problems, onEnter }: CallbackFieldsProps) {
  const { callbacks } = useWording();
  const said = (field: CallbackField): string => {
    const problem = problems[field];
    return problem === undefined || problem === 'tooLong' ? '' : callbacks.problem[problem];
  };
  return (
    <Fields>
      <div data-field="question" data-whole="">
        <CountedText label={callbacks.question} value={entry.question} most={callbackLengths.question} problem={said('question')} autoFocus onChange={(question) => onEnter({ question })} />
      </div>
      <DepartmentField entry={entry} problem={said('department')} onEnter={onEnter} />
      <ChoiceRow label={callbacks.urgency} choices={callbackUrgencies} names={callbacks.urgencies} chosen={entry.urgency} onChoice={(urgency) => onEnter({ urgency })} />
      <div data-field="tried" data-whole="">
        <CountedText
          label={callbacks.tried} hint={entry.department === null ? '' : callbacks.askFirst[entry.department]} rows={3} value={entry.tried} most={callbackLengths.tried} problem={said('tried')}
          onChange={(tried) => onEnter({ tried })}
        />
      </div>
      <TelephoneField entry={entry} problem={said('telephone')} onEnter={onEnter} />
      <ChoiceRow label={callbacks.partOfDay} choices={wishes} names={callbacks.partsOfDay} chosen={entry.partOfDay ?? 'none'} onChoice={(wish) => onEnter({ partOfDay: wish === 'none' ? null : wish })} />
    </Fields>
  );
}

interface FieldProps extends Pick<CallbackFieldsProps, 'entry' | 'onEnter'> {
  readonly problem: string;
}

function DepartmentField({ entry, problem, onEnter }: FieldProps) {
  const { callbacks } = useWording();
  const id = useId();
  return (
    <div data-field="department">
      <label htmlFor={id}>{callbacks.department}</label>
      <select id={id} value={entry.department ?? ''} aria-invalid={problem !== ''} aria-describedby={`${id}-problem`} onChange={(event) => onEnter({ department: departments.find((each) => each === event.target.value) ?? null })}>
        <option value="">{callbacks.chooseDepartment}</option>
        {departments.map((each) => <option key={each} value={each}>{callbacks.departments[each]}</option>)}
      </select>
      <span id={`${id}-problem`} role="status">{problem}</span>
    </div>
  );
}

function TelephoneField({ entry, problem, onEnter }: FieldProps) {
  const { callbacks } = useWording();
  const id = useId();
  return (
    <div data-field="telephone">
      <label htmlFor={id}>{callbacks.telephone}</label>
      <input id={id} type="tel" value={entry.telephone} autoComplete="off" aria-invalid={problem !== ''} aria-describedby={`${id}-hint ${id}-problem`} onChange={(event) => onEnter({ telephone: event.target.value })} />
      <small id={`${id}-hint`}>{callbacks.telephoneWhy}</small>
      <span id={`${id}-problem`} role="status">{problem}</span>
    </div>
  );
}

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 0.6fr) minmax(0, 1.2fr)',
  gap: '10px 20px',
  '& [data-whole]': { gridColumn: '1 / -1' },
  '& > [data-field]': { display: 'grid', gap: 3, alignContent: 'start' },
  '& label': { color: colour('inkSoft') },
  '& [role="radiogroup"] label': { color: colour('ink') },
  '& select, & input[type="tel"]': { width: '100%', height: measure('target'), padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit', fontSize: measure('text') },
  '& select[aria-invalid="true"], & input[aria-invalid="true"]': { borderColor: colour('defect') },
  '& > [data-field] > span': { color: colour('defect'), fontSize: measure('textSmall') },
  '& > [data-field] > small': { color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& span:empty': { display: 'none' },
  '@media (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
