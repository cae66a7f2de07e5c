import type { Change } from '../../shared/models/case-file.ts';
import type { Words } from '../wording/words.ts';
import { valueInWords } from './grounds.ts';

/** What a change is, in a few words: `inkomen € 41.500 → € 44.200`. Hours speak for themselves: `Finn: 110 → 96 uur per maand`. */
export function changeInWords(change: Change, person: string | null, words: Words): string {
  const { openItems, caseWords } = words.wording;
  const what = caseWords.changeKind[change.kind];
  const value = (text: string): string => valueInWords(text, change.unit, words);
  const text = change.before !== '' && change.after !== '' ? openItems.changed(change.unit === 'hours per month' ? '' : what, withoutUnit(value(change.before), value(change.after)), value(change.after)).trim()
    : change.after !== '' ? openItems.changedTo(what, value(change.after)) : what;
  return person === null ? text : openItems.forPerson(person, text);
}

/** The unit is said once: `110 → 96 uur per maand`. */
function withoutUnit(before: string, after: string): string {
  const [, unit = ''] = /[\d.,]+( .+)$/.exec(after) ?? [];
  return unit !== '' && before.endsWith(unit) ? before.slice(0, -unit.length) : before;
}
