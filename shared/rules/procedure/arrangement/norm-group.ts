import { ageOn, earliestDay, latestDay, type CalendarDate, type PartialDate } from '../../../models/calendar.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { pensionAge, pensionDay } from '../../general/pension-age.ts';
import type { NormGroup } from '../money-parameters.ts';

/** Whom the assistance norm is for by the dates of birth of a household. */
export interface NormGroupByAge {
  readonly group: NormGroup;
  /** the day on which each reached the AOW age, in the order asked; `null`: not yet */
  readonly reachedOn: readonly (CalendarDate | null)[];
  readonly basis: LegalBasis;
}

/**
 * bijstandsnorm naar leeftijd — single or married, and of AOW age when the applicant or the partner has reached it on the day (Participatiewet art. 21 and 22, AOW art. 7a). `null`: somebody is under 21, for whom other norms go, or a date of birth
 * leaves it open.
 */
export function normGroupByAge(births: readonly PartialDate[], on: CalendarDate): NormGroupByAge | null {
  const reached = births.map((birth) => reachedOn(birth, on));
  if (reached.length === 0 || reached.some((day) => day === undefined)) return null;
  const days = reached.map((day) => day ?? null);
  const pension = days.some((day) => day !== null);
  const couple = births.length > 1;
  return { group: couple ? (pension ? 'marriedPensionAge' : 'married') : pension ? 'singlePensionAge' : 'single', reachedOn: days, basis: article('Aow', '7a', '1') };
}

/** When the AOW age was reached, `null` where it was not, `undefined` where the date leaves it open or somebody is too young for these norms. */
function reachedOn(birth: PartialDate, on: CalendarDate): CalendarDate | null | undefined {
  const ends = [earliestDay(birth), latestDay(birth)];
  const days = ends.map((day) => {
    if (day === null || ageOn(day, on) < youngest) return undefined;
    const reached = pensionDay(day);
    if (reached !== null) return reached <= on ? reached : null;
    // After the last year of which the age is known: not reached within those years.
    return on <= lastKnown ? null : undefined;
  });
  const [first, last] = days;
  if (first === undefined || last === undefined || (first === null) !== (last === null)) return undefined;
  return last;
}

/** The norms are for whoever is twenty-one or older. Participatiewet art. 21. */
const youngest = 21;

const lastKnown = pensionAge.versions.map(({ validTo }) => validTo).toSorted().at(-1) ?? '';
