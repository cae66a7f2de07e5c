import type { ScenarioChange } from '../../shared/models/scenario.ts';
import type { ChangeResult, ScenarioResult } from '../session/index.ts';
import type { Words } from '../wording/words.ts';

/** A change as it is typed, in few words; while it cannot be read, what it is about. */
export function typedChangeInFewWords({ entry, change }: ChangeResult, year: number, words: Words): string {
  return change === null ? words.wording.whatIf.kind[entry.kind] : changeInFewWords(change, year, words);
}

/** A change in as few words as it can be known by: `inkomen € 44.200`, `uit elkaar 1 mei`. */
function changeInFewWords(change: ScenarioChange, year: number, { wording: { whatIf }, format }: Words): string {
  const name = whatIf.kind[change.kind];
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
  return [typedChangeInFewWords(first, now.year, words), ...(others.length === 0 ? [] : [whatIf.andMore(others.length)])].join(' ');
}

/** The changes of a kept calculation, one after another; without any, that nothing was supposed. */
export function changesInFewWords(changes: readonly ScenarioChange[], year: number, words: Words): string {
  const { whatIf } = words.wording;
  return changes.length === 0 ? whatIf.kept.asKnown : changes.map((change) => changeInFewWords(change, year, words)).join(', ');
}
