import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommand } from '../../commands/use-command.ts';
import { useConversationStore } from '../../session/index.ts';
import { VerificationDialog } from './verification-dialog.tsx';

/** The verification where F4 opens it, in a conversation. */
export function OpenVerification() {
  const conversation = useConversationStore();
  const [open, setOpen] = useState(false);
  // At once: who presses F4 presses Space for the first answer next.
  useCommand('verify', () => flushSync(() => setOpen(true)), conversation !== null && !open);
  return open && conversation !== null ? <VerificationDialog conversation={conversation} onClose={() => setOpen(false)} /> : null;
}
