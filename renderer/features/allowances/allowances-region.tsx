import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { Region } from '../../components/region.tsx';
import type { Allowance } from '../../../shared/models/allowance.ts';
import { useLayoutKind } from '../../layout/layout-kind.ts';
import { useAssessment, useCaseFile, useProvisional, useScenarioResults, useSession } from '../../session/index.ts';
import { measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { AllowancesTable } from './allowances-table.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { ProvisionalChoice } from './provisional-choice.tsx';
import { allowanceRows } from './rows.ts';
import { ScenarioChips } from './scenario-chips.tsx';
import { ScenarioTable } from './scenario-table.tsx';
import { YearSwitch } from './year-switch.tsx';

/** Region 2, Toeslagen nu: the four allowances of a year, with what was decided, what was paid and what our own calculation gives. */
export function AllowancesRegion() {
  const wording = useWording().allowances;
  const file = useCaseFile();
  const year = useSession((state) => state.year);
  const reload = useSession((state) => state.reload);
  const provisional = useProvisional(year);
  const scenarios = useSession((state) => state.scenarios);
  const results = useScenarioResults();
  const assessment = useAssessment(year);
  const layout = useLayoutKind();
  const stacked = layout === 'column' || layout === 'narrow';
  const [opened, setOpened] = useState<Allowance | null>(null);
  const rows = allowanceRows(file, year, assessment.state === 'present' ? assessment.value : null, provisional);
  const row = rows.find(({ allowance }) => allowance === opened);
  const { decisions, allowanceYears } = file;
  const failed = decisions.state === 'failed' && allowanceYears.state === 'failed' ? decisions.problem : null;
  return (
    <Region
      id="allowances"
      title={wording.titleOf(year)}
      subtitle={<YearSwitch />}
      actions={stacked ? undefined : <><ScenarioChips /><ProvisionalChoice /></>}
      state={failed === null ? { kind: 'ready' } : { kind: 'failed', problem: failed, retry: () => void reload() }}
    >
      {stacked && <ChoiceLine><ScenarioChips /><ProvisionalChoice /></ChoiceLine>}
      {scenarios.open && results.length > 0 ? <ScenarioTable results={results} chosen={scenarios.chosen} /> : <AllowancesTable rows={rows} onOpen={setOpened} />}
      {row !== undefined && <DecisionDialog row={row} onClose={() => setOpened(null)} />}
    </Region>
  );
}

/** Where the regions stand below each other the head has no room for it. */
const ChoiceLine = styled('div')({ padding: `0 ${measure('inset')}`, '&:empty': { display: 'none' } });
