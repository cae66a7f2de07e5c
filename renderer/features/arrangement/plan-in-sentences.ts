import type { Recovery } from '../../../shared/models/case-file.ts';
import { Decimal, writeEuro } from '../../../shared/models/money.ts';
import { debtsInWords } from '../../case/debts-in-words.ts';
import type { Words } from '../../wording/words.ts';
import type { PlanOfAllowance } from './plan-of-allowance.ts';

/** What can be read out of the plans: short sentences for the citizen, an allowance after the other. */
export function planInSentences(plans: readonly PlanOfAllowance[], choice: 'standard' | 'setOff', words: Words): string {
  const { say } = words.wording.arrangement;
  const told = plans.map((plan) => (choice === 'setOff' ? setOffInSentences(plan, words) : standardInSentences(plan, words)));
  if (plans.length < 2) return told.join('');
  return [say.own, ...plans.map(({ allowance }, index) => `${say.of(words.wording.common.allowanceInSentence[allowance])} ${told[index] ?? ''}`)].join(' ');
}

function standardInSentences(plan: PlanOfAllowance, words: Words): string {
  const { state, terms, firstTermAsked } = plan;
  const { say } = words.wording.arrangement;
  const { euro, date } = writers(words);
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return '';
  const missed = missedInSentences(plan, words);
  if (state === 'running') {
    const next = terms[plan.missed.length]?.due ?? null;
    return [say.running(euro(first.amount)), ...missed, ...(next === null ? [] : [say.next(date(next))]), ...(last.due === null || last.due === next ? [] : [say.last(date(last.due))])].join(' ');
  }
  const when = first.due !== null ? say.first(date(first.due)) : firstTermAsked ? say.firstOpen : '';
  return [...(state === 'joined' ? (missed.length > 0 ? [say.joinedPerhaps, ...missed, say.joinedStill] : [say.joined]) : []), say.terms(terms.length, euro(first.amount), last.amount.equals(first.amount) ? null : euro(last.amount)), when].join(' ');
}

/** Which terms of the running arrangement were missed, and that it can lapse by that. */
function missedInSentences({ missed }: PlanOfAllowance, words: Words): readonly string[] {
  const { say } = words.wording.arrangement;
  const { euro, date } = writers(words);
  const [first] = missed;
  return first === undefined || first.due === null ? [] : [say.missed(missed.length, euro(missed.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0))), date(first.due)), say.mayLapse];
}

function setOffInSentences(plan: PlanOfAllowance, words: Words): string {
  const { say, cannot } = words.wording.arrangement;
  const { common } = words.wording;
  const { euro, date } = writers(words);
  const { because, allowance, terms, debt } = plan;
  if (because?.kind === 'notRunning') return cannot.notRunning(common.allowanceInSentence[allowance]);
  if (because?.kind === 'setOffRuns') return cannot.setOffRuns(date(because.until));
  if (because?.kind === 'obstacles') return cannot.obstacles(because.obstacles.map(({ term }) => words.term(term)));
  const first = terms[0];
  if (first === undefined || first.due === null) return '';
  const rest = terms.reduce((left, { amount }) => left.minus(amount), debt);
  return [say.setOff(common.allowanceInSentence[allowance], euro(first.amount), terms.length), say.setOffFirst(date(first.due)), ...(rest.isZero() ? [] : [say.setOffRest(euro(rest))])].join(' ');
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
