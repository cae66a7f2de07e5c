import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { CaseFile, Recovery } from '../../../shared/models/case-file.ts';
import { Decimal } from '../../../shared/models/money.ts';
import { personalArrangement, type Mark } from '../../../shared/rules/index.ts';
import type { ArrangementEntry } from '../../session/index.ts';
import { chosenDebts, debtsPerAllowance } from './debts-chosen.ts';
import { setOffPlans, standardPlan, type PlanOfAllowance } from './plan-of-allowance.ts';
import { readEntry, type EntryReading } from './read-entry.ts';

/** What comes of an entry: the debts it is about, what was read of it, and the plans; none where something typed cannot be used. */
export interface WorkedOut {
  readonly debts: readonly Recovery[];
  readonly reading: EntryReading;
  readonly plans: readonly PlanOfAllowance[];
  /** what an extended arrangement rests on; `null`: it cannot be on that day */
  readonly extended: readonly Mark[] | null;
}

/** Works out an entry, at every key anew. */
export function workOut(openedFor: string, entry: ArrangementEntry, file: CaseFile): WorkedOut {
  const debts = chosenDebts(openedFor, entry, file);
  const reading = readEntry(entry, debts, file.today);
  const { values } = reading;
  if (values === null || debts.length === 0) return { debts, reading, plans: [], extended: null };
  const perAllowance = debtsPerAllowance(debts, file);
  const plans = entry.choice === 'standard' ? perAllowance.map((one) => standardPlan(one, values)) : entry.choice === 'setOff' ? setOffPlans(perAllowance, values, file) : [];
  return { debts, reading, plans, extended: extendedOn(values.askedOn) };
}

/** verlengde regeling — whether wealth that cannot reasonably be made liquid opens it on a day. Nothing of it is reckoned. */
function extendedOn(on: CalendarDate): readonly Mark[] | null {
  const { route, marks } = personalArrangement({ debt: one, capacity: one, on, firstTerm: null, wealth: { amount: one, liquid: false } });
  return route === 'extended' ? marks : null;
}

const one = new Decimal(1);
