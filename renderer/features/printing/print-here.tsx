import Snackbar from '@mui/material/Snackbar';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useCommand } from '../../commands/use-command.ts';
import { useKeys } from '../../commands/use-keys.ts';
import { present } from '../../case/parts.ts';
import { printAs } from '../../components/printed-page.tsx';
import { PrintedProposal } from '../../components/proposals/printed-proposal.tsx';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import type { Proposal } from '../../../shared/models/case-file.ts';

/** Ctrl+P where no part answers it: prints the prepared proposal that is pointed at, else says what can be printed and where that is. */
export function PrintHere() {
  const { proposals } = useWording();
  const file = useCaseFile();
  const focus = useSession((state) => state.focus);
  const [printing, setPrinting] = useState<Proposal | null>(null);
  // It stands until something else is pointed at, or Esc.
  const [told, setTold] = useState<{ readonly sentence: string; readonly at: typeof focus } | null>(null);
  const keys = useKeys();
  const prepared = present(file.proposals).filter(({ state }) => state === 'prepared');
  useCommand('print', () => {
    const pointed = prepared.find(({ id }) => focus?.kind === 'proposal' && focus.id === id);
    setTold(pointed !== undefined ? null : { sentence: prepared.length === 0 ? proposals.printNone : proposals.printWhich(keys.openItems, keys.print), at: focus });
    if (pointed === undefined) return;
    // The page stands there before it is printed.
    flushSync(() => setPrinting(pointed));
    printAs(proposals.printed.title[pointed.kind], () => setPrinting(null));
  });
  return (
    <>
      {printing !== null && <PrintedProposal proposal={printing} />}
      {/* Above an opened dialog too, where it came from. */}
      {told !== null && told.at === focus && createPortal(<Snackbar open onClose={() => setTold(null)} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}><Told role="alert">{told.sentence}</Told></Snackbar>, document.body)}
    </>
  );
}

const Told = styled('p')({ maxWidth: '64ch', padding: '10px 14px', color: colour('ink'), backgroundColor: colour('card'), border: `1px solid ${colour('line')}`, borderLeft: `3px solid ${colour('accent')}`, borderRadius: 6, boxShadow: '0 4px 20px rgb(0 0 0 / 25%)' });
