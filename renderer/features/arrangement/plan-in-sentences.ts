import type { Recovery } from '../../../shared/models/case-file.ts';
import { writeEuro, type Decimal } from '../../../shared/models/money.ts';
import { termLines } from '../../../shared/rules/index.ts';
import { debtsInWords } from '../../case/debts-in-words.ts';
import type { Words } from '../../wording/words.ts';
import type { PlanOfAllowance } from './plan-of-allowance.ts';

/** What can be read out of the plans: short sentences for the citizen, an allowance after the other; what holds for all of them is said once. */
export function planInSentences(plans: readonly PlanOfAllowance[], choice: 'standard' | 'setOff', words: Words): string {
  const { say } = words.wording.arrangement;
  const own = plans.map((plan) => {
    const told = choice === 'setOff' ? setOffInSentences(plan, words) : standardInSentences(plan, words);
    return plans.length < 2 ? told : `${say.of(words.wording.common.allowanceInSentence[plan.allowance])} ${told}`;
  });
  const firstOpen = plans.some(({ firstTermAsked, terms }) => firstTermAsked && terms[0]?.due === null);
  return [...(choice === 'standard' ? runningInSentences(plans, words) : []), ...(plans.length < 2 ? [] : [say.own]), ...own, ...(firstOpen ? [say.firstOpen] : [])].filter((told) => told !== '').join(' ');
}

/** How the terms are paid, and the first day where there is one. */
function standardInSentences({ state, terms, missed }: PlanOfAllowance, words: Words): string {
  const { say } = words.wording.arrangement;
  const { euro, date } = writers(words);
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (state === 'running') {
    const next = terms[missed.length]?.due ?? null;
    return [say.running(euro(first.amount)), ...(next === null ? [] : [say.next(date(next))]), ...(last.due === null || last.due === next ? [] : [say.last(date(last.due))])].join(' ');
  }
  return [say.terms(terms.length, euro(first.amount), last.amount.equals(first.amount) ? null : euro(last.amount)), ...(first.due === null ? [] : [say.first(date(first.due))])].join(' ');
}

/** Of what runs already: that a new debt joins it; or which terms were missed, that it can lapse by that, and that the debt joins it if it stands. */
function runningInSentences(plans: readonly PlanOfAllowance[], words: Words): readonly string[] {
  const { say } = words.wording.arrangement;
  const { euro, date } = writers(words);
  const joins = plans.some(({ state }) => state === 'joined');
  const missed = plans.flatMap((plan) => plan.missed).toSorted((one, other) => (one.due ?? '').localeCompare(other.due ?? ''));
  const [first] = missed;
  if (first === undefined || first.due === null) return joins ? [say.joined] : [];
  const told = [say.missed(missed.length, euro(termLines([missed]).total), date(first.due)), say.mayLapse];
  return joins ? [say.joinedPerhaps, ...told, say.joinedStill] : told;
}

function setOffInSentences(plan: PlanOfAllowance, words: Words): string {
  const { say, cannot } = words.wording.arrangement;
  const { common } = words.wording;
  const { euro, date } = writers(words);
  const { because, allowance, terms, left } = plan;
  if (because?.kind === 'notRunning') return cannot.notRunning(common.allowanceInSentence[allowance]);
  if (because?.kind === 'setOffRuns') return cannot.setOffRuns(date(because.until));
  if (because?.kind === 'obstacles') return cannot.obstacles(because.obstacles.map(({ term }) => words.term(term)));
  const first = terms[0];
  if (first === undefined || first.due === null) return '';
  return [say.setOff(common.allowanceInSentence[allowance], euro(first.amount), terms.length), say.setOffFirst(date(first.due)), ...(left.isZero() ? [] : [say.setOffRest(euro(left))])].join(' ');
}

function writers({ format }: Words): { readonly euro: (amount: Decimal) => string; readonly date: (day: string) => string } {
  return { euro: (amount) => format.euro(writeEuro(amount), 'cents'), date: (day) => format.dateInSentence(day) };
}

/** Nothing has to be paid on a debt of which the collection stands still: that is said, by its name, before what could be paid. */
export function standstillInSentences(debts: readonly Recovery[], words: Words): readonly string[] {
  const { say } = words.wording.arrangement;
  const still = { pausedForRecoveryOperation: say.paused, deferredForObjection: say.deferred } as const;
  return Object.entries(still).flatMap(([stage, sentence]) => {
    const own = debts.filter((debt) => debt.stage === stage);
    return own.length === 0 ? [] : [sentence(debtsInWords(own, words))];
  });
}
