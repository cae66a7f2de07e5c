import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useScript } from '../../session/index.ts';
import { QuietButton } from '../../components/quiet-button.tsx';
import { measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { QuestionChoice } from './question-choice.tsx';
import { ScriptSteps } from './script-steps.tsx';
import { stepsOf } from './steps-of.ts';

/** gespreksleidraad — what the citizen asks on one line, and under it the steps that go with it. Nothing waits for them. */
export function Script() {
  const { script: wording } = useWording();
  const { question, steps: outcomes, choose, mark } = useScript();
  const [open, setOpen] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const steps = question === null ? [] : stepsOf(question, wording, outcomes);
  const shown = open && steps.length > 0;
  return (
    <Part ref={part} data-open={shown}>
      <Line>
        <QuestionChoice
          chosen={question}
          onChoose={(chosen) => {
            flushSync(() => {
              choose(chosen);
              setOpen(chosen !== null);
            });
            part.current?.querySelector<HTMLElement>('[data-list-item="0"]')?.focus();
          }}
        />
        {steps.length > 0 && (
          <QuietButton type="button" aria-expanded={shown} title={shown ? wording.hideSteps : wording.showSteps} onClick={() => setOpen(!open)}>
            {wording.progress(steps.filter(({ outcome }) => outcome !== null).length, steps.length)} <span aria-hidden>{shown ? '▾' : '▸'}</span>
          </QuietButton>
        )}
      </Line>
      {question !== null && shown && <ScriptSteps key={question} steps={steps} onMark={mark} />}
    </Part>
  );
}

const Part = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: '0 1 auto',
  minHeight: measure('row'),
  // Where there is little room the steps have that of what was said before, and half a line of the note. While the explanation is read they wait until somebody comes to them.
  '@media (min-width: 1024px) and (max-width: 1599px)': {
    '&[data-open="true"]': { flex: '1 1 0' },
    '&[data-open="true"] ~ ul': { display: 'none' },
    '&[data-open="true"] ~ div textarea': { height: 50 },
    '[data-reading="true"] &': { flex: 'none' },
    '[data-reading="true"] &:not(:focus-within) > ul': { display: 'none' },
    '[data-reading="true"] & ~ div textarea': { height: 50 },
  },
  '@media (min-width: 1600px)': { '[data-reading="true"] &[data-open="true"] ~ div textarea': { height: 54 } },
});

const Line = styled('div')({ display: 'flex', alignItems: 'center', gap: 4, flex: 'none', padding: `6px ${measure('inset')} 0`, '& > button': { minHeight: measure('target') } });
