import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommand } from '../../commands/use-command.ts';
import { focusRegion } from '../../layout/region-focus.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { LookBackBar } from './look-back-bar.tsx';
import { LookBackDialog } from './look-back-dialog.tsx';

/** terugkijken — Shift+F9 asks for the day, and goes back to now from it. While one looks back a bar says so over the whole picture. */
export function LookBack() {
  const { lookedBack } = useCaseFile();
  const lookBack = useSession((state) => state.lookBack);
  const [asking, setAsking] = useState(false);
  const toNow = (): void => {
    flushSync(() => void lookBack(null));
    focusRegion('allowances');
  };
  useCommand('lookBack', () => (lookedBack === null ? flushSync(() => setAsking(true)) : toNow()), !asking);
  return (
    <div>
      {lookedBack !== null && <LookBackBar days={lookedBack} onOther={() => setAsking(true)} onNow={toNow} />}
      {asking && <LookBackDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
