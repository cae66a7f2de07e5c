import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { Allowance } from '../../../shared/models/allowance.ts';
import type { Recovery } from '../../../shared/models/case-file.ts';
import { useCommand } from '../../commands/use-command.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { preparableOf, usePreparing } from '../../components/proposals/preparable.tsx';
import { TermsStack } from '../../components/terms-stack.tsx';
import { firstEntry, useCaseFile, useSession } from '../../session/index.ts';
import type { ArrangementEntry } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { Answer } from './answer.tsx';
import { workOut } from './arrangement-of-entry.ts';
import { CapacityForm, usePersonalPlan } from './capacity-form.tsx';
import { ChoiceOfKind } from './choice-of-kind.tsx';
import { DebtsChoice } from './debts-choice.tsx';
import { EntryFields } from './entry-fields.tsx';
import { MarksList } from './marks-list.tsx';
import { monthEffect, thisPlan } from './month-effect.ts';
import { MonthLine } from './month-line.tsx';
import { personalDebt, personalPlanOf } from './personal-plan.ts';
import { PlanFigures } from './plan-figures.tsx';
import { usePreparingPlan } from './preparing-plan.tsx';
import { TermTables } from './term-tables.tsx';

interface ArrangementDialogProps {
  readonly debt: Recovery;
  readonly onDetails: () => void;
  readonly onClose: () => void;
}

/** Regeling: the standard arrangement filled in at once, the other kinds, and what each does to the months to come. Every key reckons anew. */
export function ArrangementDialog({ debt, onDetails, onClose }: ArrangementDialogProps) {
  const words = useWords();
  const { arrangement: wording, common } = words.wording;
  const file = useCaseFile();
  const entry = useSession((state) => state.arrangements[debt.id]) ?? firstEntry;
  const enterArrangement = useSession((state) => state.enterArrangement);
  const enter = (change: Partial<ArrangementEntry>): void => enterArrangement(debt.id, change);
  const worked = useMemo(() => workOut(debt.id, entry, file), [debt.id, entry, file]);
  const toPay = useMemo(() => personalDebt(worked, file.today), [worked, file]);
  const personal = usePersonalPlan(toPay);
  const isPersonal = entry.choice === 'personal';
  const plans = useMemo(() => (isPersonal ? personalPlanOf(personal.outcome, worked, toPay) : worked.plans), [isPersonal, personal.outcome, worked, toPay]);
  const effect = useMemo(() => monthEffect(plans, file), [plans, file]);
  const deferral = usePreparing(preparableOf({ kind: 'recovery', record: debt }, file), onClose);
  const preparing = usePreparingPlan({ choice: entry.choice, worked, plans, effect, personal }, onClose);
  const instead = deferral.dialog ?? preparing.dialog;
  const [printAsked, setPrintAsked] = useState(false);
  useCommand('print', () => setPrintAsked(true), instead === null);
  if (instead !== null) return instead;
  const planned = plans.some(({ terms }) => terms.length > 0);
  const marks = entry.choice === 'extended' ? (worked.extended ?? []) : isPersonal ? [] : plans.flatMap((plan) => plan.marks);
  const fields = <EntryFields entry={entry} reading={worked.reading} firstTermAsked={plans.some((plan) => plan.firstTermAsked)} onEnter={enter} />;
  const debts = <DebtsChoice openedFor={debt.id} chosen={worked.debts} onChosen={(recoveryIds) => enter({ recoveryIds })} />;
  return (
    <DetailDialog
      title={wording.title(common.list(allowancesOf(worked.debts.length === 0 ? [debt] : worked.debts).map((allowance) => common.allowanceInSentence[allowance])))}
      size="whole"
      ownFocus
      onClose={onClose}
      actions={
        <>
          <Button variant="outlined" onClick={onDetails}>{wording.details}</Button>
          {deferral.button}
          {preparing.button}
        </>
      }
    >
      <ChoiceOfKind choice={entry.choice} onChoice={(choice) => enter({ choice })} />
      {printAsked && <p role="status">{wording.printFirst}</p>}
      {preparing.told}
      {isPersonal && <Above>{fields}{debts}</Above>}
      {isPersonal && worked.reading.values !== null && worked.debts.length > 0 && <CapacityForm plan={personal} on={toPay.on} />}
      {(!isPersonal || planned) && (
        <Places>
          <Place>
            {!isPersonal && <Answer worked={worked} entry={entry} debt={debt} />}
            {planned && <PlanFigures plans={plans} />}
            {planned && <MonthLine effect={effect} />}
            {!isPersonal && fields}
            {!isPersonal && debts}
          </Place>
          <Place>
            {planned && <TermsStack plan={effect.plan} layers={effect.layers} considered={thisPlan} />}
            {planned && <TermTables plans={plans} />}
            {marks.length > 0 && <section><h3>{wording.marksName}</h3><MarksList marks={marks} /></section>}
          </Place>
        </Places>
      )}
    </DetailDialog>
  );
}

/** The allowances of debts, each once. */
function allowancesOf(debts: readonly Recovery[]): readonly Allowance[] {
  return [...new Set(debts.map(({ allowance }) => allowance))];
}

/** Above the capacity form, what is typed and which debts stand beside each other where there is room. */
const Above = styled('div')({ display: 'grid', gap: '6px 24px', gridTemplateColumns: 'minmax(0, 300px) minmax(0, 1fr)', alignItems: 'start', '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' } });

const Places = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: 24,
  fontSize: measure('text'),
  '& h3': { fontSize: measure('textSmall'), fontWeight: 600, color: colour('inkSoft') },
  '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: 12 },
});

const Place = styled('div')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 7, alignContent: 'start', minWidth: 0 });
