import { styled } from '@mui/material/styles';
import { HiddenText } from '../../components/hidden-text.tsx';
import { useCaseFile, useSession, useScenarioResults } from '../../session/index.ts';
import { scenarioInFull, scenarioLabel } from '../../case/scenario-in-words.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

/** The scenarios of the contact, also while they are closed: each by its letter and what it supposes. */
export function ScenarioChips() {
  const words = useWords();
  const { whatIf } = words.wording;
  const file = useCaseFile();
  const results = useScenarioResults();
  const { chosen, open } = useSession((state) => state.scenarios);
  const change = useSession((state) => state.changeScenarios);
  if (results.length === 0) return null;
  return (
    <Chips data-count={results.length}>
      {results.map((result, index) => (
        <button key={result.letter} type="button" aria-pressed={open && index === chosen} title={scenarioInFull(result, file, words)} onClick={() => change((scenarios) => ({ ...scenarios, chosen: index, open: true }))}>
          <HiddenText>{whatIf.scenario} </HiddenText><b>{result.letter}</b> <span>{scenarioLabel(result, words)}</span>
        </button>
      ))}
    </Chips>
  );
}

const Chips = styled('span')({
  display: 'flex',
  gap: 6,
  minWidth: 0,
  '& button': {
    display: 'inline-flex', gap: 5, alignItems: 'center', height: 24, maxWidth: 210, padding: '0 9px', border: `1px solid ${colour('line')}`, borderRadius: 12, background: 'none', color: colour('inkSoft'), font: 'inherit',
    fontSize: measure('textSmall'), cursor: 'pointer', whiteSpace: 'nowrap', minWidth: 0,
  },
  // Beside the title and the years there is room for so much.
  '&[data-count="3"] button': { maxWidth: 128, '[data-layout="wide"] &': { maxWidth: 210 } },
  '& button > span': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '& button[aria-pressed="true"]': { backgroundColor: colour('accentGround'), borderColor: colour('accent'), color: colour('accent'), fontWeight: 600 },
});
