import { styled } from '@mui/material/styles';
import { droppedServiceCosts } from '../../../shared/rules/index.ts';
import { present } from '../../case/parts.ts';
import { DroppedServiceCosts } from '../../components/dropped-service-costs.tsx';
import { useCaseFile } from '../../session/index.ts';
import { colour } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

interface FaultsOfDecisionsProps {
  /** one decision that is part of the fault, or `null` for all of them */
  readonly decisionId: string | null;
}

/** A fault that the decisions themselves show, with its arithmetic. */
export function FaultsOfDecisions({ decisionId }: FaultsOfDecisionsProps) {
  const { wording } = useWords();
  const file = useCaseFile();
  const faults = droppedServiceCosts(present(file.decisions)).filter(({ before, dropped, righted }) => decisionId === null || [before.id, dropped.id, righted?.id].includes(decisionId));
  return faults.map((fault) => (
    <Fault key={fault.dropped.id}>
      <h3>{wording.incidents.faultTitle}</h3>
      <DroppedServiceCosts fault={fault} />
    </Fault>
  ));
}

const Fault = styled('section')({ display: 'grid', gap: 4, paddingLeft: 8, borderLeft: `3px solid ${colour('defect')}` });
