import { readEuro, type EuroText } from '../../shared/models/money.ts';
import type { BackwardsAnswer, Cliff, Passing, SearchBoundary, SearchGoal } from '../../shared/rules/index.ts';
import type { VariedKind } from './backwards.ts';
import { missingInPlainWords } from './missing.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { capital } from '../wording/capital.ts';
import type { Words } from '../wording/words.ts';

/** What was looked for, in words. */
interface Asked {
  readonly goal: SearchGoal;
  readonly goalName: string;
  readonly vary: VariedKind;
}

/** The answer to a question backwards: what can be said, and what lies beside it. */
export interface BackwardsInWords {
  readonly answer: readonly string[];
  /** the first value at the other side, what is passed, and the cliff that is near */
  readonly beside: readonly string[];
}

/** Says a boundary, or plainly that there is none. */
export function backwardsInWords(answer: BackwardsAnswer, asked: Asked, file: CaseFile, words: Words): BackwardsInWords {
  const { backwards } = words.wording.whatIf;
  const goal = capital(asked.goalName);
  const written = (value: string): string => valueInWords(value, asked.vary, words);
  const now = answer.now === null ? backwards.nowUnknown : backwards.now(written(answer.now));
  const [first] = answer.stretches;
  const last = answer.stretches.at(-1);
  if (answer.nearest !== null) {
    const { reached, notReached } = answer.nearest;
    const rises = readEuro(reached.value).lessThan(readEuro(notReached.value));
    const said = (rises ? backwards.upTo : backwards.from)(goal, backwards.with[asked.vary](written(reached.value)));
    return { answer: [said, now, ...(answer.boundaries.length > 1 ? [backwards.again(answer.stretches.filter((stretch) => stretch.reached === true).map(({ from, to }) => backwards.stretch(written(from), written(to))))] : [])], beside: beside(answer.nearest, asked, words) };
  }
  if (first === undefined || last === undefined || answer.stretches.some((stretch) => stretch.reached === null)) {
    return { answer: [answer.missingFacts.length === 0 ? backwards.unknownHere : backwards.unknown(missingInPlainWords(answer.missingFacts, file, words))], beside: [] };
  }
  return { answer: [(first.reached === true ? backwards.always : backwards.never)(first.reached === true ? goal : asked.goalName, written(first.from), written(last.to)), now], beside: [] };
}

function beside({ notReached, passes, cliffBelow, cliffAbove }: SearchBoundary, { goal, vary }: Asked, words: Words): readonly string[] {
  const { whatIf: { backwards }, common } = words.wording;
  const written = valueInWords(notReached.value, vary, words);
  const value = vary === 'careHours' ? backwards.with.careHours(written) : written;
  const cliffs = [cliffBelow, cliffAbove].filter((cliff) => cliff !== null);
  return [
    ...beyond(notReached, goal, value, words),
    ...(passes.length === 0 ? [] : [backwards.passes(passes.map((passing) => passingInWords(passing, words)))]),
    ...(cliffs.length === 0 ? [backwards.noCliff] : cliffs.map((cliff: Cliff) => backwards.cliff(valueInWords(cliff.after, vary, words), words.format.euro(cliff.fall), common.allowanceInSentence[cliff.allowance]))),
  ];
}

/** What the first value at the other side of the boundary comes to. */
function beyond({ payouts, amounts }: SearchBoundary['notReached'], goal: SearchGoal, value: string, { wording: { whatIf: { backwards, answer }, common }, format }: Words): readonly string[] {
  const part = (amount: EuroText, allowance: keyof typeof common.allowanceInSentence): string => answer.amountOf(format.euro(amount), common.allowanceInSentence[allowance]);
  switch (goal.kind) {
    case 'noRecovery': {
      const back = goal.of.flatMap((allowance) => {
        const payout = payouts[allowance];
        return payout?.kind === 'back' ? [part(payout.amount, allowance)] : [];
      });
      return back.length === 0 ? [] : [backwards.beyondBack(value, back)];
    }
    case 'limitOfEntitlement': return [backwards.beyondEnds(value, common.allowanceInSentence[goal.allowance])];
    case 'sameMonth': {
      const others = (Object.keys(goal.amounts) as (keyof typeof goal.amounts)[]).flatMap((allowance) => {
        const shown = amounts[allowance].months.find(({ month }) => month === goal.month)?.shown ?? null;
        return shown === null || shown === goal.amounts[allowance] ? [] : [part(shown, allowance)];
      });
      return others.length === 0 ? [] : [backwards.beyondDiffers(value, others)];
    }
  }
}

function passingInWords({ term, by, amount, unit }: Passing, words: Words): string {
  const { backwards } = words.wording.whatIf;
  if (by === null || amount === null) return backwards.turned(words.term(term));
  return backwards.passed(words.term(by), words.term(term), unit.startsWith('euro') ? words.format.euro(amount, readEuro(amount).isInteger() ? 'whole' : 'cents') : words.format.number(amount));
}

/** A value of a quantity as it is written. */
export function valueInWords(value: string, vary: VariedKind, { format }: Words): string {
  if (vary === 'careHours') return format.number(value);
  return format.euro(value, readEuro(value).isInteger() ? 'whole' : 'cents');
}
