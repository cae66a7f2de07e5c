import { useState } from 'react';
import { RecordDialog } from '../../components/record-dialog.tsx';
import { useCaseFile, useSession } from '../../session/index.ts';
import { ArrangementDialog } from './arrangement-dialog.tsx';
import { openDebts } from './debts-chosen.ts';

/** The arrangement simulator, where it stands open for a debt; and what the file tells of that debt in its place. */
export function OpenArrangement() {
  const file = useCaseFile();
  const openedFor = useSession((state) => state.arrangementFor);
  const openArrangement = useSession((state) => state.openArrangement);
  const [detailsShown, setDetailsShown] = useState(false);
  const debt = openDebts(file).find(({ id }) => id === openedFor);
  if (debt === undefined) return null;
  const close = (): void => {
    setDetailsShown(false);
    openArrangement(null);
  };
  if (detailsShown) return <RecordDialog subject={{ kind: 'recovery', record: debt }} onClose={close} />;
  return <ArrangementDialog key={debt.id} debt={debt} onDetails={() => setDetailsShown(true)} onClose={close} />;
}
