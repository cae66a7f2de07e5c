import type { ChangeResult, ScenarioResult } from '../session/index.ts';
import type { Words } from '../wording/words.ts';

/** A change in as few words as it can be known by: `inkomen € 44.200`, `uit elkaar 1 mei`. */
export function changeInFewWords({ entry, change }: ChangeResult, year: number, { wording: { whatIf }, format }: Words): string {
  const name = whatIf.kind[entry.kind];
  if (change === null) return name;
  const amount = 'amount' in change ? change.amount : 'amountMonth' in change ? change.amountMonth : null;
  if (amount !== null) return `${name} ${format.euro(amount)}`;
  if (change.kind === 'careHours') return `${name} ${format.number(change.hours)}`;
  const day = 'on' in change ? change.on : 'from' in change ? change.from : null;
  return day === null ? name : `${name} ${format.shortDate(day, year)}`;
}

/** What a scenario supposes: its first change, and how many more there are. */
export function scenarioLabel({ changes, now }: ScenarioResult, words: Words): string {
  const { whatIf } = words.wording;
  const [first, ...others] = changes;
  if (first === undefined) return whatIf.nothingYet;
  return [changeInFewWords(first, now.year, words), ...(others.length === 0 ? [] : [whatIf.andMore(others.length)])].join(' ');
}
