import { DecisionDialog as OpenedDecision } from '../../components/decision/decision-dialog.tsx';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { useWording } from '../../wording/language.ts';
import type { AllowanceRow } from './rows.ts';

interface DecisionDialogProps {
  readonly row: AllowanceRow;
  readonly onClose: () => void;
}

/** The decision that holds now, or that there is none. */
export function DecisionDialog({ row: { decision, allowance, year }, onClose }: DecisionDialogProps) {
  const { allowances, common, openItems } = useWording();
  if (decision !== null) return <OpenedDecision decision={decision} onClose={onClose} />;
  return (
    <DetailDialog title={openItems.debt(common.allowance[allowance], year)} onClose={onClose}>
      <p>{allowances.noDecision(common.allowanceInSentence[allowance], year)}</p>
    </DetailDialog>
  );
}
