import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { writeEuro } from '../../../shared/models/money.ts';
import { takenPerMonth } from '../../../shared/rules/index.ts';
import { FailedParts } from '../../components/failed-parts.tsx';
import { RecordDialog } from '../../components/record-dialog.tsx';
import { Region } from '../../components/region.tsx';
import { TermsStack } from '../../components/terms-stack.tsx';
import { useHiddenCount } from '../../components/hidden-count.ts';
import { failedParts, present } from '../../case/parts.ts';
import { recordSubject } from '../../case/record-subject.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { ArrangementLines } from './arrangement-lines.tsx';
import { DebtsTable } from './debts-table.tsx';
import { FaultLines } from './fault-lines.tsx';
import { arrangementsOf, debtsOf, openDebt, stackedMonths } from './totals.ts';

/** Region 4, Geld terug: every debt, the arrangements over them, and what falls due in the coming two years. */
export function MoneyBackRegion() {
  const wording = useWording().moneyBack;
  const format = useFormats();
  const file = useCaseFile();
  const reload = useSession((state) => state.reload);
  const openArrangement = useSession((state) => state.openArrangement);
  const [opened, setOpened] = useState<{ readonly kind: 'recovery' | 'arrangement'; readonly id: string } | null>(null);
  const [paidShown, setPaidShown] = useState(false);
  const { ref, hidden } = useHiddenCount('tbody tr');
  const debts = useMemo(() => debtsOf(file), [file]);
  const arrangements = useMemo(() => arrangementsOf(file), [file]);
  const plan = useMemo(() => stackedMonths(file), [file]);
  const subject = opened === null ? null : recordSubject(opened.kind, opened.id, file);
  if (file.recoveries.state === 'failed') {
    return <Region id="moneyBack" title={wording.title} state={{ kind: 'failed', problem: file.recoveries.problem, retry: () => void reload() }} />;
  }
  const paid = debts.filter(({ open }) => !open).length;
  const perMonth = takenPerMonth(present(file.arrangements), file.today);
  const title = debts.some(({ open }) => open) ? wording.titleWithAmount(format.euro(writeEuro(openDebt(debts)), 'cents')) : wording.title;
  const subtitle = [...(perMonth === null ? [] : [wording.perMonth(format.euro(writeEuro(perMonth), 'cents'))]), ...(hidden > 0 ? [wording.below(hidden)] : [])].join(' · ');
  const firstOpen = debts.find(({ open }) => open);
  // On a debt that is paid, or on an earlier day, nothing can be arranged: that one shows what the file tells.
  const now = file.lookedBack === null;
  const openDebtRow = (id: string): void => (now && debts.some(({ open, recovery }) => open && recovery.id === id) ? openArrangement(id) : setOpened({ kind: 'recovery', id }));
  const paidButton = paid === 0 ? undefined : (
    <HeadButton type="button" aria-expanded={paidShown} onClick={() => setPaidShown(!paidShown)}>
      <span aria-hidden>{paidShown ? '▾' : '▸'}</span> {wording.paidDebts(paid)}
    </HeadButton>
  );
  if (debts.length === 0 && arrangements.length === 0) return <Region id="moneyBack" title={title} state={{ kind: 'empty', sentence: wording.none }} />;
  return (
    <Region id="moneyBack" title={title} subtitle={subtitle === '' ? undefined : subtitle} actions={<>{paidButton}{now && firstOpen !== undefined && <HeadButton type="button" onClick={() => openArrangement(firstOpen.recovery.id)}>{wording.arrange}</HeadButton>}</>}>
      <FailedParts failed={failedParts(file, ['arrangements'])} sentence={wording.failed} />
      <FaultLines debts={debts} />
      <DebtsTable debts={paidShown ? debts : debts.filter(({ open }) => open)} roomRef={ref} onOpen={openDebtRow} />
      <Below>
        <ArrangementLines arrangements={arrangements} onOpen={(id) => setOpened({ kind: 'arrangement', id })} />
        {arrangements.some(({ nextTerm }) => nextTerm !== null) && <TermsStack plan={plan} layers={arrangements.map(({ arrangement }) => arrangement.id)} />}
      </Below>
      {subject !== null && <RecordDialog subject={subject} onClose={() => setOpened(null)} />}
    </Region>
  );
}

const HeadButton = styled('button')({
  minHeight: measure('target'),
  padding: '0 6px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: colour('inkSoft'),
  font: 'inherit',
  fontSize: measure('textSmall'),
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour('lineSoft') },
});

const Below = styled('div')({ flex: '1 0 auto', minHeight: 0, padding: `4px ${measure('inset')} 6px`, display: 'flex', flexDirection: 'column', gap: 4, borderTop: `1px solid ${colour('lineSoft')}` });
