import type { CalendarDate } from '../../../models/calendar.ts';
import type { UndecidedPerson } from '../../../models/household.ts';
import { allOf, anyOf } from '../../engine/conditions.ts';
import { derive, isKnown, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import { livesOn } from '../persons.ts';
import { notDisplaced } from './grounds.ts';
import { isTold, relationOn, sameAddressOn, withoutRelation } from './relations.ts';

const basis = article('Awir', '2', '1');

/**
 * medebewoner — who is registered at the address of the applicant, "met dien verstande dat als medebewoner niet wordt aangemerkt" the partner, a subtenant with a written agreement, and who
 * belongs to the subtenant's household; nor a displaced person (art. 3b). Awir art. 2 lid 1 onder e.
 */
export function isCoResident(person: UndecidedPerson, isAllowancePartner: Finding<boolean>, on: CalendarDate): Finding<boolean> {
  const conditions = [
    livesOn(person, on, 'alive'),
    sameAddressOn(person, on, basis),
    notPartner(person, isAllowancePartner),
    isTold(person, 'sublease') && notSubtenant(person, on),
    isTold(person, 'subtenantHousehold') && withoutRelation(person, 'subtenantHousehold', 'notOfSubtenantHousehold', on, basis),
    isTold(person, 'temporaryProtection') && notDisplaced(person, on),
  ];
  return allOf({ term: 'isCoResident', person: person.id, basis, conditions: conditions.filter((condition) => condition !== false) });
}

/** onderhuurder or of the subtenant's household: lives there, and is known to be no co-resident because of that. Wht art. 1 onder f. */
export function isSubtenant(person: UndecidedPerson, on: CalendarDate): boolean {
  return isKnown(sameAddressOn(person, on, basis), true) && (isKnown(notSubtenant(person, on), false) || isKnown(relationOn(person, 'subtenantHousehold', on, basis), true));
}

/**
 * No onderhuurder: a written agreement with the applicant to rent part of the home, "tenzij deze een bloed- of aanverwant in de eerste graad is van de belanghebbende of van diens partner". How
 * somebody is related to the partner is not told (`gaps.ts`). Awir art. 2 lid 1 onder e, 2°.
 */
function notSubtenant(person: UndecidedPerson, on: CalendarDate): Finding<boolean> {
  return anyOf({
    term: 'notSubtenant', person: person.id, basis,
    conditions: [withoutRelation(person, 'sublease', 'noSublease', on, basis), relationOn(person, 'firstDegreeBlood', on, basis), relationOn(person, 'firstDegreeInLaw', on, basis)],
  });
}

function notPartner(person: UndecidedPerson, isAllowancePartner: Finding<boolean>): Finding<boolean> {
  return derive({
    term: 'notAllowancePartner', person: person.id, basis, unit: 'yes or no',
    formula: 'not(isAllowancePartner)',
    from: { isAllowancePartner },
    compute: (values) => !values.isAllowancePartner,
  });
}
