import type { FileBundle } from '../../../electron/store/file-bundle.ts';
import { allowances, type Allowance } from '../../../shared/models/allowance.ts';
import { yearOf } from '../../../shared/models/calendar.ts';
import type { Recovery } from '../../../shared/models/case-file.ts';
import { assess, awardDecisions, comparePayments, debtOverview, decisionOnObjection, differenceBetweenDecisions, explainer, householdFacts, objectionTerm, recoveryPerGround } from '../../../shared/rules/index.ts';
import { population } from '../../population/index.ts';
import { practiceDate } from '../../practice-store.ts';
import { againstFloor, percentile95, type RulesBench } from '../bench.ts';
import { benchCase } from './households.ts';
import { mediansOf, medianTime } from './medians.ts';
import { plainAmounts, plainHousehold } from './plain-amounts.ts';

const households = 60;

/** What F9 on a row or a debt asks of the rules: the amounts explained, and the difference per ground. The floor is a household before and after in plain whole numbers. */
export const explaining: RulesBench = {
  name: 'explanation',
  run: async () => {
    const files = [...population({ size: households, seed: 1, on: practiceDate })];
    const asked = files.flatMap((file) => [...rowsOf(file), ...file.recoveries.map((recovery) => () => debtExplained(file, recovery))]);
    const value = percentile95(mediansOf(asked));
    const family = plainHousehold(benchCase(7));
    return againstFloor({ name: 'explanation-with-differences', value, unit: 'ms', budget: 50 }, medianTime(2000, () => [plainAmounts(family), plainAmounts(family)]));
  },
};

function rowsOf(file: FileBundle): readonly (() => unknown)[] {
  return allowances.filter((allowance) => awardDecisions(file.decisions, allowance, yearOf(practiceDate)).length > 0).map((allowance) => () => rowExplained(file, allowance));
}

/** An allowance: its calculation, what is known now against the decision, and this month's payment beside last month's. */
function rowExplained(file: FileBundle, allowance: Allowance): unknown {
  const year = yearOf(practiceDate);
  const decision = awardDecisions(file.decisions, allowance, year).at(-1);
  return [
    assess(householdFacts(file, year, practiceDate)).allowances[allowance],
    decision === undefined ? null : differenceBetweenDecisions(file, decision, null),
    comparePayments(file, file.payments, allowance, practiceDate),
  ];
}

/** A debt: how its rest is made, why it is to be paid back per ground, and until when an objection to its decision is decided on. */
function debtExplained(file: FileBundle, recovery: Recovery): unknown {
  const debts = debtOverview([recovery], file.arrangements, { payments: file.payments, today: practiceDate }).debts.map(({ rest }) => explainer()(rest));
  return [debts, recoveryPerGround(file, file.recoveries, recovery), decisionOnObjection(objectionTerm({ dated: recovery.dated, published: null }))];
}
