import type { Allowance } from '../../../shared/models/allowance.ts';
import { addDays, addYears, ageOn, yearOf } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { later } from '../life.ts';
import type { RentDrawn } from '../life.ts';
import { between, happens, pickWeighted } from '../random.ts';
import type { Chance } from '../random.ts';
import type { Composition } from './compositions.ts';

/** Which allowances this household applied for, and when: most of them years ago. */
export function drawApplications(source: Chance, { appliesFor }: Composition, born: CalendarDate, rent: RentDrawn | null, births: readonly CalendarDate[], on: CalendarDate): ReadonlyMap<Allowance, CalendarDate> {
  const first = drawFirstDay(source, born, on);
  const firstBirth = births[0] ?? on;
  const applied = new Map<Allowance, CalendarDate>();
  if (happens(source, appliesFor.healthcare)) applied.set('healthcare', first);
  if (rent?.selfContained === true && happens(source, appliesFor.housing)) applied.set('housing', later(first, addDays(rent.from, 12)));
  if (births.length > 0 && happens(source, appliesFor.childBudget)) applied.set('childBudget', later(first, addDays(firstBirth, 30)));
  if (births.some((birth) => ageOn(birth, on) <= 12) && happens(source, appliesFor.childcare)) applied.set('childcare', later(first, addDays(firstBirth, 100)));
  return new Map([...applied].filter(([, day]) => day < addDays(on, -45)));
}

/** Never before the eighteenth birthday. */
function drawFirstDay(source: Chance, born: CalendarDate, on: CalendarDate): CalendarDate {
  const { yearsAgo } = pickWeighted(source, [{ yearsAgo: 0, weight: 8 }, { yearsAgo: 1, weight: 9 }, { yearsAgo: 2, weight: 9 }, { yearsAgo: between(source, 3, 13), weight: 74 }]);
  const drawn = addDays(`${yearOf(on) - yearsAgo}-01-08`, between(source, 0, yearsAgo === 0 ? 250 : 330));
  return later(drawn, addDays(addYears(born, 18), between(source, 3, 60)));
}
