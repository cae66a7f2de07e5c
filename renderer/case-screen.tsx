import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { useCommand } from './commands/use-command.ts';
import { CaseAmountsRegion, CaseHead, CaseHouseholdRegion, CaseList, CaseProblemNotice, chosenCase, peopleOf } from './features/cases/index.ts';
import { CaseExplanationRegion } from './features/explanation/index.ts';
import { focusRegion, forgetFocus, rememberFocus, returnFocus } from './layout/region-focus.ts';
import { pointInCases, type OpenedCases } from './program/cases.ts';
import { useWords } from './wording/words.ts';

interface CaseScreenProps {
  readonly opened: OpenedCases;
}

/** The screen of rekencases: what each comes to and why, with the words and keys of the screen of a citizen, and nobody in it. */
export function CaseScreen({ opened }: CaseScreenProps) {
  const words = useWords();
  const line = opened.lines[opened.chosen];
  const chosen = line === undefined ? null : chosenCase(line);
  // A case may ask for some of the allowances only.
  const allowance = chosen?.kind !== 'answered' || chosen.asked.includes(opened.allowance) ? opened.allowance : (chosen.asked[0] ?? opened.allowance);
  useRegionCommands();
  useEffect(() => void focusRegion('allowances'), []);
  return (
    <Page>
      <CaseHead opened={opened} />
      <Parts>
        <Centre data-several={opened.lines.length > 1}>
          {chosen?.kind === 'problem' && <CaseProblemNotice problem={chosen.problem} />}
          {chosen?.kind === 'answered' && <CaseAmountsRegion key={opened.chosen} asked={chosen.asked} assessment={chosen.assessment} pointed={{ allowance, month: opened.month }} onPoint={pointInCases} />}
          {opened.lines.length > 1 && <CaseList opened={opened} />}
          {chosen?.kind === 'answered' && <CaseHouseholdRegion of={chosen.case} />}
        </Centre>
        {chosen?.kind === 'answered' && (
          <CaseExplanationRegion assessment={chosen.assessment.allowances[allowance]} month={opened.month} people={peopleOf(chosen.case, words)} />
        )}
      </Parts>
    </Page>
  );
}

/** The keys of a citizen's screen, as far as there are the same parts here. */
function useRegionCommands(): void {
  const leaveFor = (id: 'household' | 'allowances' | 'explanation'): void => {
    forgetFocus();
    focusRegion(id);
  };
  useCommand('household', () => leaveFor('household'));
  useCommand('allowances', () => leaveFor('allowances'));
  useCommand('explanation', () => leaveFor('explanation'));
  useCommand('explain', () => {
    rememberFocus();
    focusRegion('explanation');
  });
  useCommand('back', () => void returnFocus());
}

const Page = styled('main')({ display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', gap: 8, padding: 8, minHeight: 0, overflow: 'auto' });

const Parts = styled('div')({
  display: 'grid',
  gap: 8,
  minHeight: 0,
  gridTemplateColumns: 'minmax(0, 1fr) clamp(330px, 30vw, 520px)',
  '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** The table has the whole width, so that twelve months fit; the list of a file with several cases stands beside the household. */
const Centre = styled('div')({
  display: 'grid', gap: 8, minHeight: 0, minWidth: 0, gridTemplateRows: 'auto minmax(0, 1fr)', gridTemplateColumns: 'minmax(0, 1fr)',
  '&[data-several="true"]': { gridTemplateColumns: '260px minmax(0, 1fr)', '& > [data-region="allowances"], & > [role="status"]': { gridColumn: '1 / -1' } },
  '@media (max-width: 639px)': { '&[data-several="true"]': { gridTemplateColumns: 'minmax(0, 1fr)' } },
});
