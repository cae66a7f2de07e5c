import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { Allowance } from '../../../shared/models/allowance.ts';
import { monthsOfYear, type CalculationYear, type Month } from '../../../shared/models/calendar.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import { awardDecisions, differenceBetweenDecisions, differenceOfScenario, differencePerGround, factsOfDecision, type AwardDecision, type DifferencePerGround, type HouseholdRecords } from '../../../shared/rules/index.ts';
import { householdRecords } from '../../case/household-records.ts';
import { present } from '../../case/parts.ts';
import { useCaseFile, useFacts, useScenarioResults, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { isOfDecision, PerGround } from './per-ground.tsx';

/** One of the two that are laid beside each other: a decision, whose facts are made when it is chosen, or what is known now or supposed in a scenario. */
type Side = { readonly key: string; readonly name: string } & ({ readonly decision: AwardDecision; readonly facts: null } | { readonly decision: null; readonly facts: HouseholdFacts });

interface ChosenDifferenceProps {
  readonly allowance: Allowance;
  readonly year: CalculationYear;
}

/** Zelf vergelijken: any two of the decisions about an allowance, what is known now and the scenarios, over the year or in one month. */
export function ChosenDifference({ allowance, year }: ChosenDifferenceProps) {
  const words = useWords();
  const { differences: { choose, title, nothingChanged, noAmounts }, whatIf } = words.wording;
  const file = useCaseFile();
  const facts = useFacts(year);
  const results = useScenarioResults();
  const shownYear = useSession((state) => state.year);
  const [fromKey, setFrom] = useState('');
  const [toKey, setTo] = useState('');
  const [month, setMonth] = useState<Month | ''>('');
  const records = useMemo(() => householdRecords(file), [file]);
  const sides: readonly Side[] = records === null || facts.state === 'failed' ? [] : [
    ...awardDecisions(present(file.decisions), allowance, year).map((decision) => ({ key: decision.id, name: choose.decision(words.format.date(decision.dated)), decision, facts: null })),
    { key: 'now', name: choose.now, decision: null, facts: facts.value },
    ...(shownYear === year ? results.filter(({ made }) => made.length > 0).map((result) => ({ key: result.letter, name: `${whatIf.scenario} ${result.letter}`, decision: null, facts: result.facts })) : []),
  ];
  const from = sides.find(({ key }) => key === fromKey);
  const to = sides.find(({ key }) => key === toKey);
  if (records === null || sides.length < 2) return null;
  const difference = from === undefined || to === undefined || from === to ? null : differenceOf(records, [from, to], allowance, month === '' ? null : month);
  return (
    <Part aria-label={choose.title}>
      <h3>{choose.title}</h3>
      <div className="choices">
        <label>{choose.from} <SideSelect sides={sides} chosen={fromKey} onChoose={setFrom} /></label>
        <label>{choose.to} <SideSelect sides={sides} chosen={toKey} onChoose={setTo} /></label>
        <label>
          {choose.over}{' '}
          <select value={month} onChange={(event) => setMonth(event.target.value)}>
            <option value="">{choose.wholeYear(year)}</option>
            {monthsOfYear(year).map((one) => <option key={one} value={one}>{words.format.monthInSentence(one)}</option>)}
          </select>
        </label>
      </div>
      <div role="status">
        {from !== undefined && to !== undefined && difference !== null && (
          <PerGround
            caption={title.between(from.name, to.name)} over={month === '' ? 'year' : 'month'} year={year} difference={difference}
            total={isOfDecision(difference) ? difference.decided : difference.difference} otherwise={<p>{nothingChanged}</p>}
          />
        )}
        {difference !== null && difference.difference === null && <p className="weak">{noAmounts}</p>}
        {month !== '' && difference !== null && (from?.decision ?? to?.decision ?? null) !== null && <p className="weak">{choose.monthReckoned}</p>}
      </div>
    </Part>
  );
}

/** From a decision over the whole year what it came to is told too; between all else the facts of the two are reckoned. */
function differenceOf(records: HouseholdRecords, [from, to]: readonly [Side, Side], allowance: Allowance, month: Month | null): DifferencePerGround {
  const factsOf = ({ decision, facts }: Side): HouseholdFacts => (decision === null ? facts : factsOfDecision(records, decision));
  if (month !== null || from.decision === null) return differencePerGround(factsOf(from), factsOf(to), allowance, month);
  return to.decision === null ? differenceOfScenario(records, from.decision, to.facts) : differenceBetweenDecisions(records, from.decision, to.decision);
}

function SideSelect({ sides, chosen, onChoose }: { readonly sides: readonly Side[]; readonly chosen: string; readonly onChoose: (key: string) => void }) {
  const { choose } = useWords().wording.differences;
  return (
    <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{choose.none}</option>
      {sides.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
    </select>
  );
}

const Part = styled('section')({
  '& .choices': { display: 'flex', flexWrap: 'wrap', gap: '4px 10px', marginBottom: 4, fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& label': { display: 'inline-flex', alignItems: 'center', gap: 5 },
  '& select': { height: measure('target'), maxWidth: 190, padding: '0 6px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit' },
});
