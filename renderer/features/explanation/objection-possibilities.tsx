import { useState } from 'react';
import type { Objection } from '../../../shared/models/case-file.ts';
import { debtsInWords } from '../../case/debts-in-words.ts';
import { standstill } from '../../case/proposals.ts';
import { preparableOf, PreparingDialog } from '../../components/proposals/preparable.tsx';
import type { Preparable } from '../../components/proposals/prepare-dialog.tsx';
import { useCaseFile } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { WhatCanBeDone } from './what-can-be-done.tsx';

interface ObjectionPossibilitiesProps {
  readonly objection: Objection;
}

/** Wat kan nu, of an objection that runs: deferral of the debts that it is about. Enter opens the form, or what was prepared. */
export function ObjectionPossibilities({ objection }: ObjectionPossibilitiesProps) {
  const words = useWords();
  const { debts: wording, explanation } = words.wording;
  const file = useCaseFile();
  const [opened, setOpened] = useState<Preparable | null>(null);
  const preparable = preparableOf({ kind: 'objection', record: objection }, file);
  if (preparable?.kind !== 'deferral') return null;
  const act = { id: 'deferral', text: wording.deferralOf(debtsInWords(preparable.debts, words)), basis: standstill(objection)?.basis ?? null, opens: wording.opens, open: () => setOpened(preparable) };
  return (
    <section>
      <h3>{explanation.next}</h3>
      <WhatCanBeDone acts={[act]} />
      {opened !== null && <PreparingDialog of={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}
