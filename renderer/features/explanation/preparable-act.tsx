import { useState } from 'react';
import { stopsUntil } from '../../../shared/rules/index.ts';
import { debtsInWords } from '../../case/debts-in-words.ts';
import { standstill } from '../../case/proposals.ts';
import { PreparingDialog } from '../../components/proposals/preparable.tsx';
import type { Preparable } from '../../components/proposals/prepare-dialog.tsx';
import { useWords, type Words } from '../../wording/words.ts';
import { WhatCanBeDone, type PossibleAct } from './what-can-be-done.tsx';

interface PreparableActProps {
  readonly of: Preparable;
}

/** What can be prepared from an objection or a mutation: deferral of the debts that it is about, or to stop it. Enter opens the form, or what was prepared. */
export function PreparableAct({ of }: PreparableActProps) {
  const words = useWords();
  const [opened, setOpened] = useState<Preparable | null>(null);
  return (
    <>
      <WhatCanBeDone acts={[{ id: of.kind, ...actOf(of, words), opens: words.wording.debts.opens, open: () => setOpened(of) }]} />
      {opened !== null && <PreparingDialog of={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function actOf(of: Preparable, words: Words): Pick<PossibleAct, 'text' | 'basis'> {
  const { debts, remedies } = words.wording;
  if (of.kind === 'deferral') return { text: debts.deferralOf(debtsInWords(of.debts, words)), basis: standstill(of.objection)?.basis ?? null };
  const until = stopsUntil(of.change);
  return { text: until === null ? debts.stop : `${debts.stop} · ${remedies.until(words.format.date(until))}`, basis: null };
}
