import type { Words } from '../../wording/words.ts';
import type { Flag } from '../../case/flags.ts';
import type { StripMonth } from '../../case/strip.ts';

/** What a screen reader says of a month: what was paid and withheld, what is expected, what it is without, and what happened. */
export function monthSpoken(month: StripMonth, words: Words): string {
  const { wording, format } = words;
  const { timeline, common } = wording;
  const { paid, withheld, expected, tooMuch, without, flags, phase } = month;
  const amounts = [
    ...(paid === null ? [] : [timeline.spokenPaid(format.euro(paid))]),
    ...(withheld === null ? [] : [timeline.spokenWithheld(format.euro(withheld))]),
    ...(expected === null ? [] : [timeline.spokenExpected(format.euro(expected))]),
  ];
  return timeline.spokenMonth(format.monthInSentence(month.month), [
    ...(phase === 'now' ? [timeline.spokenNow] : []),
    ...(amounts.length === 0 ? [timeline.spokenNothing] : amounts),
    ...(tooMuch === null ? [] : [timeline.spokenTooMuch(format.euro(tooMuch))]),
    ...(without.length === 0 || amounts.length === 0 ? [] : [common.without(without.map((allowance) => common.allowanceInSentence[allowance]))]),
    ...flags.map((flag) => flagInWords(flag, words)),
  ]);
}

/** A flag in a few words. */
export function flagInWords({ kind, person, count }: Flag, { wording: { timeline } }: Words): string {
  const who = person ?? timeline.flagNobody;
  switch (kind) {
    case 'letters': return timeline.flag.letters(count);
    case 'move': return timeline.flag.move();
    case 'incident': return timeline.flag.incident();
    default: return timeline.flag[kind](who);
  }
}
