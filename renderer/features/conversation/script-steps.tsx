import { styled } from '@mui/material/styles';
import { HiddenText } from '../../components/hidden-text.tsx';
import { useListNavigation } from '../../components/list-navigation.ts';
import type { StepOutcome } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { nextOutcome, type ScriptStep } from './steps-of.ts';

interface ScriptStepsProps {
  readonly steps: readonly ScriptStep[];
  readonly onMark: (step: string, outcome: StepOutcome | null) => void;
}

/** The steps below each other. Space or Enter: done, skipped, to do again. */
export function ScriptSteps({ steps, onMark }: ScriptStepsProps) {
  const { script: wording } = useWording();
  const toggle = (index: number): void => {
    const step = steps[index];
    if (step !== undefined) onMark(step.id, nextOutcome(step.outcome));
  };
  const { listProps, itemProps } = useListNavigation({ count: steps.length, onOpen: toggle });
  return (
    <List {...listProps} aria-label={wording.steps}>
      {steps.map(({ id, text, outcome }, index) => (
        <li key={id}>
          <Step type="button" {...itemProps(index)} onClick={() => toggle(index)} data-outcome={outcome ?? 'open'}>
            <Sign outcome={outcome} />
            <span>{text}</span>
            <HiddenText>, {wording.state[outcome ?? 'open']}</HiddenText>
          </Step>
        </li>
      ))}
    </List>
  );
}

/** An empty circle, a filled one with a tick, or one with a bar: told apart without colour. */
function Sign({ outcome }: Pick<ScriptStep, 'outcome'>) {
  return (
    <svg width="15" height="15" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
      <circle cx="8" cy="8" r="6.700" {...(outcome === 'done' ? { fill: 'currentColor' } : {})} strokeWidth="1.2" />
      {outcome === 'done' && <path d="M5 8.200l2.100 2.100L11 6" stroke={colour('card')} />}
      {outcome === 'skipped' && <path d="M5 8h6" />}
    </svg>
  );
}

// Not a place of its own to scroll while it fits; a step that is reached comes into view.
const List = styled('ul')({ minHeight: 0, overflow: 'auto', padding: '2px 0 0' });

const Step = styled('button')({
  display: 'grid',
  gridTemplateColumns: '15px minmax(0, 1fr)',
  gap: 8,
  alignItems: 'center',
  width: '100%',
  minHeight: measure('target'),
  padding: `2px ${measure('inset')}`,
  border: 0,
  background: 'none',
  color: colour('ink'),
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&[data-outcome="open"] svg': { color: colour('inkWeak') },
  '&[data-outcome="done"] svg': { color: colour('good') },
  '&[data-outcome="done"], &[data-outcome="skipped"]': { color: colour('inkSoft') },
  '&[data-outcome="skipped"] > span:nth-of-type(1)': { textDecoration: 'line-through' },
  '&:hover': { backgroundColor: colour('lineSoft') },
  '&:focus': { backgroundColor: colour('accentGround') },
});
