import type { Allowance } from '../../../shared/models/allowance.ts';
import type { Arrangement, CaseFile, Recovery } from '../../../shared/models/case-file.ts';
import { isRunningArrangement } from '../../../shared/rules/index.ts';
import { isOpenRecovery } from '../../case/debts.ts';
import { present } from '../../case/parts.ts';
import type { ArrangementEntry } from '../../session/index.ts';

/** The debts of one allowance that are looked at together, and the arrangement in terms that runs on some of them. */
export interface DebtsOfAllowance {
  readonly allowance: Allowance;
  readonly debts: readonly Recovery[];
  readonly running: Arrangement | null;
}

/** Every debt that is not paid, of which some can be chosen. */
export function openDebts(file: CaseFile): readonly Recovery[] {
  return present(file.recoveries).filter(isOpenRecovery).toSorted((one, other) => one.year - other.year || one.dated.localeCompare(other.dated));
}

/** The debts that an arrangement is about: what was chosen, or all of the same allowance, because an allowance has one arrangement. */
export function chosenDebts(openedFor: string, { recoveryIds }: Pick<ArrangementEntry, 'recoveryIds'>, file: CaseFile): readonly Recovery[] {
  const open = openDebts(file);
  const allowance = open.find(({ id }) => id === openedFor)?.allowance;
  return open.filter((debt) => (recoveryIds === null ? debt.allowance === allowance : recoveryIds.includes(debt.id)));
}

/** Those debts per allowance: each has an arrangement of its own. What an arrangement that runs covers stays in it. Leidraad 79.7. */
export function debtsPerAllowance(chosen: readonly Recovery[], file: CaseFile): readonly DebtsOfAllowance[] {
  const inTerms = present(file.arrangements).filter((one) => isRunningArrangement(one) && one.kind !== 'setOff' && one.kind !== 'deferral');
  return [...new Set(chosen.map(({ allowance }) => allowance))].map((allowance) => {
    const own = chosen.filter((debt) => debt.allowance === allowance);
    const open = openDebts(file).filter((debt) => debt.allowance === allowance);
    const running = inTerms.find(({ recoveryIds }) => open.some(({ id }) => recoveryIds.includes(id))) ?? null;
    return { allowance, running, debts: open.filter((debt) => own.includes(debt) || running?.recoveryIds.includes(debt.id) === true) };
  });
}
