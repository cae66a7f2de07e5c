import { useState } from 'react';
import type { Callback } from '../../../shared/models/callback.ts';
import { useCommand } from '../../commands/use-command.ts';
import { AskDialog } from './ask-dialog.tsx';
import { MadeDialog } from './made-dialog.tsx';

/** terugbelafspraak — Ctrl+Shift+T asks a department to call back, and then says what to tell the citizen. */
export function AskCallback() {
  const [opened, setOpened] = useState<'asking' | Callback | null>(null);
  useCommand('askCallback', () => setOpened('asking'));
  if (opened === null) return null;
  if (opened === 'asking') return <AskDialog onMade={setOpened} onClose={() => setOpened(null)} />;
  return <MadeDialog made={opened} onClose={() => setOpened(null)} />;
}
