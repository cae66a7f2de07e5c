import { yearOf, type CalculationYear } from '../../shared/models/calendar.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { supportedYears } from '../../shared/rules/index.ts';

/**
 * Why an amount of law is not there: on the day that is looked back at the law of the year was not in force yet (`notYetLaw`), the year has none yet (`notSet`), there is none announced for it either (`notAnnounced`), or the
 * year has one and this program does not (`notHere`), such as that of the huurtoeslag of 2023.
 */
export type ParameterAbsence = 'notYetLaw' | 'notSet' | 'notAnnounced' | 'notHere';

/** Why an amount of law of a year is not there, where announced amounts may be used or not. */
export function parameterAbsence(year: CalculationYear, provisionalAsked: boolean, { lookedBack }: Pick<CaseFile, 'lookedBack'>): ParameterAbsence {
  if (lookedBack !== null && yearOf(lookedBack.lawOn) < year) return 'notYetLaw';
  if (supportedYears.includes(year)) return 'notHere';
  return provisionalAsked ? 'notAnnounced' : 'notSet';
}
