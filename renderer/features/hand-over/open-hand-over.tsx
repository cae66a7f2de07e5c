import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommand } from '../../commands/use-command.ts';
import { useConversationStore } from '../../session/index.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';

/** Handing over where Ctrl+D opens it, in a conversation. */
export function OpenHandOver() {
  const conversation = useConversationStore();
  const [open, setOpen] = useState(false);
  useCommand('handOver', () => flushSync(() => setOpen(true)), conversation !== null && !open);
  return open && conversation !== null ? <HandOverDialog conversation={conversation} onClose={() => setOpen(false)} /> : null;
}
