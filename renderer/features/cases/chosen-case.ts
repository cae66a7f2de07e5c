import { allowances, type Allowance } from '../../../shared/models/allowance.ts';
import type { Assessment } from '../../../shared/models/assessment.ts';
import type { CaseProblem, HouseholdCase } from '../../../shared/models/case-format.ts';
import { answer, assess, caseFacts } from '../../../shared/rules/index.ts';
import type { People } from '../../case/persons.ts';
import type { ReadLine } from '../../entry/read-cases.ts';
import type { Words } from '../../wording/words.ts';

/** The case that is looked at with what it comes to, or what is wrong with it. */
export type ChosenCase =
  | { readonly kind: 'answered'; readonly case: HouseholdCase; readonly assessment: Assessment; readonly asked: readonly Allowance[] }
  | { readonly kind: 'problem'; readonly problem: CaseProblem };

const answered = new WeakMap<ReadLine, ChosenCase>();

/** Reckons the case of a line, once. What `npm run recalculate` would refuse is refused here for the same reason. */
export function chosenCase(line: ReadLine): ChosenCase {
  const chosen = answered.get(line) ?? reckoned(line);
  answered.set(line, chosen);
  return chosen;
}

function reckoned({ reading }: ReadLine): ChosenCase {
  if (!reading.ok) return { kind: 'problem', problem: reading.problem };
  const { answer: reply, failed } = answer(reading.case);
  if (failed) return { kind: 'problem', problem: reply['error'] as CaseProblem };
  return {
    kind: 'answered', case: reading.case, assessment: assess(caseFacts(reading.case), { provisional: reading.case.provisional ?? false }),
    asked: allowances.filter((allowance) => reading.case.allowances?.includes(allowance) ?? true),
  };
}

/** The persons of a case by the names that the case has for them. */
export function peopleOf({ persons }: HouseholdCase, { wording }: Words): People {
  return {
    applicantId: persons.find(({ role }) => role === 'applicant')?.id ?? '',
    persons: persons.map(({ id, role }) => ({ personId: id, givenNames: '', displayName: role === 'auto' ? id : `${wording.caseWords.role[role]} ${id}` })),
    stated: true,
  };
}
