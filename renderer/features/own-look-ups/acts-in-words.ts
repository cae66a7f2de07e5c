import type { LookUpAct } from '../../../shared/models/look-ups.ts';
import { exportReason } from '../../../shared/models/case-format.ts';
import { revealReason } from '../../../shared/models/reveal.ts';
import type { Wording } from '../../wording/nl.ts';

/** What was done, each thing once with how often, in the order in which it was done first. */
export function actsInWords(acts: readonly LookUpAct[], wording: Wording): readonly string[] {
  const said = acts.map((act) => actInWords(act, wording));
  return [...new Set(said)].map((words) => {
    const times = said.filter((other) => other === words).length;
    return times === 1 ? words : wording.ownLookUps.times(words, times);
  });
}

function actInWords(act: LookUpAct, wording: Wording): string {
  const words = wording.ownLookUps;
  const done = doneInWords(act, wording);
  return act.status === 'ok' ? done : words.failed(done);
}

function doneInWords({ name, search, reason, revealed }: LookUpAct, wording: Wording): string {
  const words = wording.ownLookUps;
  if (revealed !== null) return words.revealed[revealed.what](revealed.person ?? words.somebody, reasonInWords(reason, wording));
  if (name === 'person.search' && search !== null && search.keyKind !== 'text' && search.keyKind !== 'worklist') return words.searched[search.keyKind](search.hits);
  if (name === 'worklist.read') return words.worklist(search?.hits ?? null);
  const named: Readonly<Record<string, string>> = words.acts;
  const done = named[name] ?? words.otherAct;
  return reason === null ? done : words.because(done, reasonInWords(reason, wording));
}

function reasonInWords(reason: LookUpAct['reason'], { reveal, cases }: Wording): string {
  const shown = revealReason.safeParse(reason);
  if (shown.success) return reveal.reasons[shown.data];
  const exported = exportReason.safeParse(reason);
  return exported.success ? cases.reasons[exported.data] : '';
}
