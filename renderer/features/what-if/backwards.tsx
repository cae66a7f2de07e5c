import { styled } from '@mui/material/styles';
import { useDeferredValue, useMemo, useState } from 'react';
import { effectChart, searchBackwards, type SearchGoal } from '../../../shared/rules/index.ts';
import { chartOf, goalsOf, paidOf, quantitiesOf, type Choice, type Varied } from '../../case/backwards.ts';
import { backwardsInWords } from '../../case/backwards-in-words.ts';
import { lawAsked } from '../../case/law-asked.ts';
import { useCaseFile, useProvisional, type ScenarioResult } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { EffectFigure } from './effect-figure.tsx';

interface BackwardsProps {
  readonly result: ScenarioResult;
}

/** Terugzoeken: what is looked for, what may change, and the boundary. Asked of the household as it is in the scenario, and answered at every choice. */
export function Backwards({ result: typed }: BackwardsProps) {
  // Typing goes before it.
  const result = useDeferredValue(typed);
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
    const answer = searchBackwards(facts, { goal: goal.value, vary: vary.value, paid: paidOf(file, facts.year), today: file.today }, lawAsked(file, provisional));
    return typeof answer === 'string' ? { now: null, answer: [problems[answer]], beside: [] } : { now: answer.now, ...backwardsInWords(answer, { goal: goal.value, goalName: goal.name, vary: vary.value.kind }, file, words) };
  }, [goal, vary, facts, file, provisional, problems, words]);
  const chart = useMemo(() => (vary === undefined ? null : effectChart(facts, chartOf(vary.value, told?.now ?? null), lawAsked(file, provisional))), [facts, file, vary, told?.now, provisional]);
  if (goal === undefined || vary === undefined || told === null) return null;
  return (
    <Part aria-label={backwards.title} role="group" data-backwards="">
      <div>
        <div className="choices">
          <Select<SearchGoal> name={backwards.goalName} choices={goals} chosen={goal.key} onChoose={setGoal} />
          <Select<Varied> name={backwards.varyName} choices={quantities} chosen={vary.key} onChoose={setVary} />
        </div>
        <div role="status" className="told">
          <p className="answer">{told.answer.join(' ')}</p>
          {told.beside.map((sentence) => <p key={sentence} className="beside">{sentence}</p>)}
        </div>
      </div>
      {chart !== null && typeof chart !== 'string' && <EffectFigure chart={chart} vary={vary.value.kind} name={vary.name} />}
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
  padding: `4px ${measure('inset')}`,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '6px 16px',
  '[data-layout="narrow"] &': { gridTemplateColumns: 'minmax(0, 1fr)' },
  '& .choices': { display: 'flex', gap: '4px 8px', alignItems: 'center' },
  '@container (max-width: 560px)': { '& .choices': { flexDirection: 'column', alignItems: 'stretch', '& select': { flex: 'none' } } },
  '& select': { height: measure('target'), flex: '1 1 120px', minWidth: 0, padding: '0 6px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit' },
  '& .told': { marginTop: 4 },
  '& .answer': { fontWeight: 600 },
  '& .beside': { marginTop: 1, lineHeight: 1.3, fontSize: measure('textSmall'), color: colour('inkSoft') },
});
