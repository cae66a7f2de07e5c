import { addDays, yearOf } from '../../../shared/models/calendar.ts';
import type { CalculationYear, CalendarDate } from '../../../shared/models/calendar.ts';
import type { Dossier } from '../dossier.ts';
import { assets, incomeEstablished, incomeEstimate, incomeKnown } from '../life.ts';
import { between, happens } from '../random.ts';
import type { Chance } from '../random.ts';
import { yearsCovered } from './incomes.ts';
import type { MoneyDrawn } from './incomes.ts';

/** When the income of a year was established, for the years in which it was by the practice date. */
export type EstablishedOn = ReadonlyMap<CalculationYear, CalendarDate>;

/** When the inspector establishes the incomes of the household: for most in the summer of the next year, for some later. */
export function drawEstablished(source: Chance, on: CalendarDate): EstablishedOn {
  const days = yearsCovered.map((year): [CalculationYear, CalendarDate] => [year, addDays(`${year + 1}-04-20`, happens(source, 0.75) ? between(source, 0, 110) : between(source, 110, 330))]);
  return new Map(days.filter(([, day]) => day < on));
}

/** The sources tell what an adult earns and owns, each year again. `since`: the first day of the first application. */
export function tellMoney(dossier: Dossier, personId: string, money: MoneyDrawn, established: EstablishedOn, since: CalendarDate): void {
  for (const year of yearsCovered.filter((one) => one >= yearOf(since))) {
    const known = since > `${year - 1}-11-02` ? addDays(since, -1) : `${year - 1}-11-02`;
    incomeEstimate(dossier, personId, year, money.estimate[year] ?? '0', known, since > `${year - 1}-11-02` ? 'citizen' : 'inspector');
    assets(dossier, personId, year, money.assets[year] ?? '0', known, since > `${year - 1}-11-02` ? 'citizen' : 'inspector');
    const day = established.get(year);
    if (day !== undefined) incomeEstablished(dossier, personId, year, money.income[year] ?? '0', day);
  }
  const latest = yearOf(dossier.on);
  if (money.works) incomeKnown(dossier, personId, latest, money.income[latest] ?? '0', 9, `${latest}-10-06`);
}
