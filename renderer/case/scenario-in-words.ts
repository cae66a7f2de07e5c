import type { ScenarioChange } from '../../shared/models/scenario.ts';
import { dayOfChange } from '../../shared/rules/index.ts';
import type { ChangeResult, ScenarioResult } from '../session/index.ts';
import type { Words } from '../wording/words.ts';
import { firstNameOf, type People } from './persons.ts';

/** A change as it is typed, in few words; while it cannot be read, what it is about. */
export function typedChangeInFewWords({ entry, change }: ChangeResult, year: number, words: Words): string {
  return change === null ? words.wording.whatIf.kind[entry.kind] : changeInFewWords(change, year, words);
}

/** A change in as few words as it can be known by: `inkomen € 44.200`, `uit elkaar 1 mei`. */
function changeInFewWords(change: ScenarioChange, year: number, { wording: { whatIf }, format }: Words): string {
  const name = whatIf.kind[change.kind];
  const amount = 'amount' in change ? change.amount : 'amountMonth' in change ? change.amountMonth : change.kind === 'tenPercentRule' ? change.wageTogether : change.kind === 'perhapsAlso' ? change.rent : null;
  if (amount !== null) return `${name} ${format.euro(amount)}`;
  if (change.kind === 'careHours') return `${name} ${format.number(change.hours)}`;
  const day = dayOfChange(change);
  return day === null ? name : `${name} ${format.shortDate(day, year)}`;
}

/** What a scenario supposes: its change, or the last of several, which is what tells it from the one that it is a copy of. */
export function scenarioLabel({ changes, now }: ScenarioResult, words: Words): string {
  const { whatIf } = words.wording;
  const last = changes.at(-1);
  if (last === undefined) return whatIf.nothingYet;
  const label = typedChangeInFewWords(last, now.year, words);
  return changes.length === 1 ? label : whatIf.besides(label);
}

/** All that a scenario supposes, and of whom. */
export function scenarioInFull({ changes, now }: ScenarioResult, people: People, words: Words): string {
  const inFull = (result: ChangeResult): string => {
    const name = result.change !== null && 'personId' in result.change ? firstNameOf(result.change.personId, people) : null;
    return `${typedChangeInFewWords(result, now.year, words)}${name === null ? '' : ` (${name})`}`;
  };
  return changes.length === 0 ? words.wording.whatIf.nothingYet : changes.map(inFull).join(', ');
}

/** The changes of a kept calculation, one after another; without any, that nothing was supposed. */
export function changesInFewWords(changes: readonly ScenarioChange[], year: number, words: Words): string {
  const { whatIf } = words.wording;
  return changes.length === 0 ? whatIf.kept.asKnown : changes.map((change) => changeInFewWords(change, year, words)).join(', ');
}
