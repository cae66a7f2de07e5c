import { styled } from '@mui/material/styles';
import type { Recovery } from '../../../shared/models/case-file.ts';
import { objectionForDeferral } from '../../case/proposals.ts';
import { useCaseFile } from '../../session/index.ts';
import type { ArrangementEntry } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { planInSentences, standstillInSentences } from './plan-in-sentences.ts';
import type { WorkedOut } from './arrangement-of-entry.ts';

interface AnswerProps {
  readonly worked: WorkedOut;
  readonly entry: ArrangementEntry;
  readonly debt: Recovery;
}

/** The answer to read out, and what can be done beside it. */
export function Answer({ worked, entry, debt }: AnswerProps) {
  const words = useWords();
  const { arrangement } = words.wording;
  const sentence = useSentence(worked, entry, debt);
  const standard = entry.choice === 'standard' && worked.plans.length > 0;
  return (
    <Say>
      <h3>{arrangement.sayName}</h3>
      <p role="status" data-answer="">{sentence}</p>
      {standard && (
        <ul aria-label={arrangement.also}>
          {worked.plans.some(({ state, missed }) => state === 'joined' && missed.length > 0) && <li><strong>{arrangement.askMissed}</strong></li>}
          {worked.plans.some(({ digitally }) => digitally) && <li>{arrangement.alsoOnline}</li>}
          <li>{arrangement.alsoSetOff}</li>
          <li>{arrangement.alsoPersonal}</li>
          {worked.extended !== null && <li>{arrangement.alsoExtended}</li>}
        </ul>
      )}
    </Say>
  );
}

function useSentence({ debts, reading, plans, extended }: WorkedOut, { choice }: ArrangementEntry, debt: Recovery): string {
  const words = useWords();
  const { arrangement } = words.wording;
  const file = useCaseFile();
  if (debts.length === 0) return arrangement.chooseDebt;
  if (reading.values === null) return arrangement.mendFirst;
  switch (choice) {
    case 'standard':
    case 'setOff': return [...standstillInSentences(debts, words), planInSentences(plans, choice, words)].join(' ');
    // The capacity form says its own answer.
    case 'personal': return '';
    case 'extended': return extended === null ? arrangement.say.extendedNotYet : arrangement.say.extended;
    case 'deferral': return debt.stage === 'deferredForObjection' ? arrangement.say.deferredAlready : objectionForDeferral(debt, file) === null ? arrangement.say.noDeferral : arrangement.say.deferral;
  }
}

const Say = styled('section')({
  display: 'grid',
  gap: 4,
  '& p': { fontSize: measure('textReading'), lineHeight: 1.4, padding: '8px 12px', borderLeft: `3px solid ${colour('accent')}`, borderRadius: 4, backgroundColor: colour('accentGround') },
  '& ul': { color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& li': { display: 'inline' },
  '& li:not(:last-child)::after': { content: '" "' },
});
