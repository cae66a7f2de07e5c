import type { CalculationYear } from '../../../shared/models/calendar.ts';
import { readEuro } from '../../../shared/models/money.ts';
import type { DifferencePerGround, GroundShare } from '../../../shared/rules/index.ts';
import type { People } from '../../case/persons.ts';
import { groundName, groundValues } from '../../components/ground-in-words.ts';
import type { Words } from '../../wording/words.ts';
import type { DifferenceLine } from './difference-table.tsx';

/** The grounds that do something to the amount or of which that cannot be told, as lines of the table, and what they do together. */
export function groundLines({ grounds, together }: DifferencePerGround, year: CalculationYear, people: People, words: Words): readonly DifferenceLine[] {
  const { differences } = words.wording;
  const lines = grounds.filter(doesSomething).map((ground) => ({
    key: `${ground.term} ${ground.person ?? ''}`, name: groundName(ground, people, words), title: words.term(ground.term),
    was: groundValues(ground.was, year, words), is: groundValues(ground.is, year, words), effect: ground.share,
  }));
  return readEuro(together).isZero() ? lines : [...lines, { key: 'together', name: differences.together, title: differences.togetherWhy, was: '', is: '', effect: together }];
}

/** The names of the grounds that changed and do nothing to this allowance. */
export function withoutEffect({ grounds }: DifferencePerGround, people: People, words: Words): readonly string[] {
  return grounds.filter((ground) => !doesSomething(ground)).map((ground) => groundName(ground, people, words));
}

function doesSomething({ share }: GroundShare): boolean {
  return share === null || !readEuro(share).isZero();
}
