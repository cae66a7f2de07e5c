import type { CaseFile } from '../../shared/models/case-file.ts';
import type { ScenarioChange } from '../../shared/models/scenario.ts';
import { outlook, type Outlook } from '../../shared/rules/index.ts';
import type { ScenarioResult } from '../session/index.ts';
import type { Words } from '../wording/words.ts';
import { paidOf } from './backwards.ts';
import { lawAsked } from './law-asked.ts';
import { firstNameOf } from './persons.ts';
import { isPositive } from './sums.ts';

type IncomeOfYear = Extract<ScenarioChange, { kind: 'income' }>;

/** vooruitblik — of scenarios that differ in the income of one person only: what each of these incomes makes of what was paid. Empty where they differ in more, or where fewer than two different ones are filled in. */
export function outlookOf(results: readonly ScenarioResult[], file: CaseFile, provisional: boolean): readonly Outlook[] {
  const entered = results.flatMap(({ made }) => incomeAtEnd(made) ?? []);
  const [first, second] = entered;
  const [basis] = results;
  if (first === undefined || second === undefined || basis === undefined || !entered.every(({ personId }) => personId === first.personId)) return [];
  if (new Set(entered.map(({ amount }) => amount)).size < entered.length) return [];
  const besides = results.map(({ made }) => JSON.stringify(incomeAtEnd(made) === null ? made : made.slice(0, -1)));
  if (besides.some((one) => one !== besides[0])) return [];
  const incomes = entered.map(({ personId, amount }) => ({ [personId]: amount }));
  return outlook(basis.facts, { incomes, paid: paidOf(file, basis.now.year), today: file.today }, lawAsked(file, provisional));
}

function incomeAtEnd(made: readonly ScenarioChange[]): IncomeOfYear | null {
  const last = made.at(-1);
  return last?.kind === 'income' && last.from === null ? last : null;
}

/** "Als het inkomen € X wordt, dan …": plain arithmetic of what was entered and paid, and no forecast. */
export function outlookInWords({ incomes, back, toCome }: Outlook, file: CaseFile, { wording: { whatIf: { outlook: wording } }, format }: Words): string {
  const [[personId, income] = ['', '0']] = Object.entries(incomes);
  const how = personId === file.applicantId ? wording.income(format.euro(income)) : wording.incomeOf(format.euro(income), firstNameOf(personId, file) ?? personId);
  if (back === null || toCome === null) return wording.unknown(how);
  if (isPositive(back)) return isPositive(toCome) ? wording.both(how, format.euro(back), format.euro(toCome)) : wording.back(how, format.euro(back));
  return isPositive(toCome) ? wording.toCome(how, format.euro(toCome)) : wording.even(how);
}
