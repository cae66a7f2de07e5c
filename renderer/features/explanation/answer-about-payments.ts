import { readEuro } from '../../../shared/models/money.ts';
import type { PaymentChange, PaymentsCompared } from '../../../shared/rules/index.ts';
import type { People } from '../../case/persons.ts';
import type { Words } from '../../wording/words.ts';
import { groundAsCause } from './ground-in-words.ts';

/** What can be said of this month's payment beside last month's: more, less or the same, and why. */
export function answerAboutPayments({ now, difference, lastChange }: PaymentsCompared, people: People, words: Words): readonly string[] {
  const { answer } = words.wording.differences;
  const why = lastChange === null ? [] : becauseOf(lastChange, people, words);
  // That nothing more comes is said already; here only why.
  if (readEuro(now.amount).isZero()) return why;
  if (!readEuro(difference).isZero()) return [answer[readEuro(difference).isNegative() ? 'less' : 'more'](words.format.euroWithoutSign(difference)), ...why];
  // A month in which more was paid than it gave, with nothing decided since, says nothing of what is paid now.
  if (lastChange === null || why.length === 0) return [answer.same];
  const since = readEuro(lastChange.difference).isNegative() ? answer.sinceLess : answer.sinceMore;
  return [answer.same, since(words.format.monthName(lastChange.now.paidIn), words.format.euroWithoutSign(lastChange.difference)), ...why];
}

function becauseOf({ before, now, setOff, right }: PaymentChange, people: People, { wording, format, ...rest }: Words): readonly string[] {
  const { answer } = wording.differences;
  const [most] = right?.grounds ?? [];
  const amount = format.euroWithoutSign(setOff);
  return [
    ...(readEuro(setOff).isZero() ? [] : [readEuro(setOff).isPositive() ? answer.withheldLess(amount) : readEuro(before.withheld).isZero() ? answer.withheld(amount) : answer.withheldPart(amount)]),
    ...(now.decision === null || before.decision === null || now.decision.id === before.decision.id ? [] : now.decision.year === before.decision.year ? [answer.byDecision(format.dateInSentence(now.decision.dated))] : [answer.newYear]),
    ...(most === undefined || most.share === null || readEuro(most.share).isZero() ? [] : [answer.mostBy(groundAsCause(most, people, { wording, format, ...rest }))]),
  ];
}
