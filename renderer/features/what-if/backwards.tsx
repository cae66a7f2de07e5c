import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { searchBackwards, type SearchGoal } from '../../../shared/rules/index.ts';
import { goalsOf, paidOf, quantitiesOf, type Choice, type Varied } from '../../case/backwards.ts';
import { backwardsInWords } from '../../case/backwards-in-words.ts';
import { useCaseFile, useProvisional, type ScenarioResult } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

interface BackwardsProps {
  readonly result: ScenarioResult;
}

/** Terugzoeken: what is looked for, what may change, and the boundary. Asked of the household as it is in the scenario, and answered at every choice. */
export function Backwards({ result }: BackwardsProps) {
  const words = useWords();
  const { backwards, problem: problems } = words.wording.whatIf;
  const file = useCaseFile();
  const { facts } = result;
  const provisional = useProvisional(facts.year);
  const [goals, quantities] = useMemo(() => [goalsOf(file, facts, words), quantitiesOf(file, facts, words)] as const, [file, facts, words]);
  const [goalKey, setGoal] = useState('');
  const [varyKey, setVary] = useState('');
  const goal = goals.find(({ key }) => key === goalKey) ?? goals[0];
  const vary = quantities.find(({ key }) => key === varyKey) ?? quantities[0];
  const told = useMemo(() => {
    if (goal === undefined || vary === undefined) return null;
    const answer = searchBackwards(facts, { goal: goal.value, vary: vary.value, paid: paidOf(file, facts.year), today: file.today }, { provisional });
    return typeof answer === 'string' ? { answer: [problems[answer]], beside: [] } : backwardsInWords(answer, { goal: goal.value, goalName: goal.name, vary: vary.value.kind }, file, words);
  }, [goal, vary, facts, file, provisional, problems, words]);
  if (goal === undefined || vary === undefined || told === null) return null;
  return (
    <Part aria-label={backwards.title} role="group" data-backwards="">
      <div className="choices">
        <b>{backwards.title}</b>
        <Select<SearchGoal> name={backwards.goalName} choices={goals} chosen={goal.key} onChoose={setGoal} />
        <Select<Varied> name={backwards.varyName} choices={quantities} chosen={vary.key} onChoose={setVary} />
      </div>
      <div role="status" className="told">
        <p className="answer">{told.answer.join(' ')}</p>
        {told.beside.map((sentence) => <p key={sentence} className="beside">{sentence}</p>)}
      </div>
    </Part>
  );
}

interface SelectProps<Value> {
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

function Select<Value>({ name, choices, chosen, onChoose }: SelectProps<Value>) {
  return (
    <select aria-label={name} value={chosen} onChange={(event) => onChoose(event.target.value)}>
      {choices.map(({ key, name: option }) => <option key={key} value={key}>{option}</option>)}
    </select>
  );
}

const Part = styled('div')({
  borderTop: `1px solid ${colour('lineSoft')}`,
  marginTop: 4,
  padding: `6px ${measure('inset')}`,
  '& .choices': { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  '& b': { fontWeight: 600, minWidth: 72 },
  '& select': { height: measure('target'), maxWidth: 270, padding: '0 6px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit' },
  '& .told': { marginTop: 6 },
  '& .answer': { fontWeight: 600 },
  '& .beside': { marginTop: 2, fontSize: measure('textSmall'), color: colour('inkSoft') },
});
