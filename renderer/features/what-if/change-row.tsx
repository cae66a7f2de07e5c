import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { allowances, type Allowance } from '../../../shared/models/allowance.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import { bonds, type Bond } from '../../../shared/models/scenario.ts';
import { yearIncome } from '../../../shared/rules/index.ts';
import type { ChangeEntry } from '../../case/change-entry.ts';
import { firstNameOf } from '../../case/persons.ts';
import { changeFields, mayBeEmpty, peopleFor, type ChangeField } from '../../case/scenario-change.ts';
import { typedChangeInFewWords } from '../../case/scenario-in-words.ts';
import { HiddenText } from '../../components/hidden-text.tsx';
import { useCaseFile, type ChangeResult } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';

interface ChangeRowProps {
  readonly result: ChangeResult;
  /** as they are now: what the change changes */
  readonly facts: HouseholdFacts;
  readonly onEdit: (field: ChangeField, edited: Partial<ChangeEntry>) => void;
  readonly onRemove: () => void;
  /** Enter: this change is filled in */
  readonly onDone: () => void;
}

/** One change of a scenario with its fields, what it was, and what is wrong with it. What cannot be read stays as it was typed. */
export function ChangeRow({ result, facts, onEdit, onRemove, onDone }: ChangeRowProps) {
  const words = useWords();
  const { whatIf } = words.wording;
  const { entry } = result;
  const told = useId();
  const wrong = problemInWords(result, words);
  return (
    <Row data-change={entry.id} role="group" aria-label={whatIf.kind[entry.kind]} onKeyDown={(event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)) return;
      event.preventDefault();
      onDone();
    }}>
      <b>{whatIf.kind[entry.kind]}</b>
      {changeFields[entry.kind].map((field) => (
        <Field key={field} field={field} entry={entry} facts={facts} invalid={wrong !== null && result.unread?.field === field} describedBy={told} onEdit={(edited) => onEdit(field, edited)} />
      ))}
      <span className="was">{wasInWords(result, facts, words)}</span>
      <button type="button" aria-label={whatIf.removeChange(typedChangeInFewWords(result, facts.year, words))} onClick={onRemove}>×</button>
      <span className="problem" id={told} role="status">{wrong ?? ''}</span>
    </Row>
  );
}

interface FieldProps {
  readonly field: ChangeField;
  readonly entry: ChangeEntry;
  readonly facts: HouseholdFacts;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onEdit: (edited: Partial<ChangeEntry>) => void;
}

function Field({ field, entry, facts, invalid, describedBy, onEdit }: FieldProps) {
  const { wording: { whatIf, common } } = useWords();
  const file = useCaseFile();
  const input = (name: string, value: string, placeholder: string, edited: (typed: string) => Partial<ChangeEntry>): ReactNode => (
    <label>
      <span>{name}</span>
      <input className={field} value={value} placeholder={placeholder} maxLength={24} autoComplete="off" inputMode={field === 'value' ? 'decimal' : 'text'} aria-invalid={invalid} aria-describedby={describedBy} onChange={(event) => onEdit(edited(event.target.value))} />
    </label>
  );
  const select = (value: string, options: readonly (readonly [value: string, name: string])[], edited: (chosen: string) => Partial<ChangeEntry>): ReactNode => (
    <label>
      {/* Of whom, and what for, is plain from what is chosen. */}
      {field === 'person' || field === 'allowance' ? <HiddenText>{whatIf.field[field]}</HiddenText> : <span>{whatIf.field[field]}</span>}
      <select value={value} onChange={(event) => onEdit(edited(event.target.value))}>{options.map(([option, name]) => <option key={option} value={option}>{name}</option>)}</select>
    </label>
  );
  switch (field) {
    case 'value': return input(Object.hasOwn(whatIf.valueName, entry.kind) ? whatIf.valueName[entry.kind as keyof typeof whatIf.valueName] : whatIf.field.value, entry.value, entry.kind === 'careHours' ? '0' : '€', (value) => ({ value }));
    case 'day': return input(
      Object.hasOwn(whatIf.dayName, entry.kind) ? whatIf.dayName[entry.kind as keyof typeof whatIf.dayName] : whatIf.field.day, entry.day,
      mayBeEmpty(entry.kind, 'day') ? whatIf.wholeYear(facts.year) : whatIf.dayPlaceholder, (day) => ({ day }),
    );
    case 'person': {
      const people = peopleFor(entry.kind, facts);
      if (people.length < 2) return null;
      return select(entry.personId ?? people[0]?.id ?? '', people.map(({ id }) => [id, firstNameOf(id, file) ?? id]), (personId) => ({ personId }));
    }
    case 'bond': return select(entry.bond, bonds.map((bond) => [bond, whatIf.bond[bond]]), (bond) => ({ bond: bond as Bond }));
    case 'allowance': return select(entry.allowance ?? allowances[0], allowances.map((allowance) => [allowance, common.allowance[allowance]]), (allowance) => ({ allowance: allowance as Allowance }));
    case 'insured': return select(String(entry.insured), [['false', whatIf.insured.false], ['true', whatIf.insured.true]], (insured) => ({ insured: insured === 'true' }));
  }
}

/** What stands in the file now in its place, and what an income from a day on makes of the year. */
function wasInWords({ entry, change, problem }: ChangeResult, facts: HouseholdFacts, { wording: { whatIf }, format }: Words): string {
  const person = facts.persons.find(({ id }) => id === (entry.personId ?? peopleFor(entry.kind, facts)[0]?.id));
  const was = entry.kind === 'income' ? person?.assessmentIncome.value : entry.kind === 'assets' ? person?.assets.value : entry.kind === 'rent' || entry.kind === 'moves' || entry.kind === 'perhapsAlso' ? facts.homes.at(-1)?.rent.value : null;
  if (was === null || was === undefined || problem !== null) return '';
  return change?.kind === 'income' && change.from !== null && change.from > `${String(facts.year)}-01-01` ? whatIf.makesYearIncome(format.euro(yearIncome(was, change.amount, change.from)), facts.year) : whatIf.was(format.euro(was));
}

/** What has to be mended, in words; a field that is still empty is not wrong. */
function problemInWords({ unread, problem }: ChangeResult, { wording: { whatIf, capacity } }: Words): string | null {
  if (problem !== null) return whatIf.problem[problem];
  if (unread === null || unread.problem === 'empty') return null;
  return Object.hasOwn(whatIf.unread, unread.problem) ? whatIf.unread[unread.problem as keyof typeof whatIf.unread] : capacity.problem[unread.problem as keyof typeof capacity.problem];
}

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 10px',
  position: 'relative',
  minHeight: measure('row'),
  padding: `2px 36px 2px ${measure('inset')}`,
  borderBottom: `1px solid ${colour('lineSoft')}`,
  '& > b': { fontWeight: 600, minWidth: 72 },
  '& label': { display: 'inline-flex', alignItems: 'center', gap: 5 },
  '& label > span, & .was': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& input, & select': { height: measure('target'), padding: '0 6px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit' },
  '& input.value': { width: 92, textAlign: 'right', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '& input.day': { width: 104 },
  '& select': { maxWidth: 190 },
  '& input::placeholder': { color: colour('inkWeak'), opacity: 1, fontWeight: 400 },
  '& input[aria-invalid="true"]': { borderColor: colour('defect') },
  '& button': { position: 'absolute', top: 4, right: 8, width: 24, height: 24, border: 0, borderRadius: 4, background: 'none', color: colour('inkSoft'), font: 'inherit', cursor: 'pointer', '&:hover': { backgroundColor: colour('lineSoft') } },
  '& .problem': { flex: '1 0 100%', fontSize: measure('textSmall'), color: colour('defect') },
  '& .problem:empty': { display: 'none' },
});
