import type { CalendarDate } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import { derive, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { heldOn } from './persons.ts';

const applicantBasis = article('Vw', '10', '1');
const partnerBasis = article('Awir', '9', '2');

/** rechtmatig verblijf of the applicant, as given: without it no claim to any benefit. The Awir itself asks it of the partner and of co-residents (lid 3, with the housing allowance). Vw 2000 art. 10 lid 1. */
export function lawfulStayOn(applicant: PersonFacts, on: CalendarDate): Finding<boolean> {
  return heldOn({ term: 'lawfulStay', person: applicant, fact: applicant.lawfulStay, asked: 'lawfulStay', basis: applicantBasis }, on);
}

/**
 * rechtmatig verblijf van de toeslagpartner — "Ingeval de partner van de belanghebbende een vreemdeling is die niet rechtmatig verblijf houdt (…), heeft de belanghebbende geen aanspraak op een tegemoetkoming". Awir art. 9 lid 2. While it is not known whether somebody is
 * the partner, a stay that is not lawful decides nothing yet. `null` without a partner.
 */
export function partnerLawfulStayOn(partner: PersonFacts | null, hasAllowancePartner: Finding<boolean>, on: CalendarDate): Finding<boolean> | null {
  if (partner === null) return null;
  const step = { person: partner, fact: partner.lawfulStay, asked: 'lawfulStay', basis: partnerBasis } as const;
  const stay = heldOn({ ...step, term: 'partnerLawfulStay' }, on);
  if (isKnown(hasAllowancePartner, true) || isKnown(stay, true)) return stay;
  return derive({
    term: 'partnerLawfulStay', person: partner.id, basis: partnerBasis, unit: 'yes or no',
    formula: 'lawfulStay',
    from: { hasAllowancePartner, lawfulStay: heldOn({ ...step, term: 'lawfulStay' }, on) },
    compute: ({ lawfulStay }) => lawfulStay,
  });
}
