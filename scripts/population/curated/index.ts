import type { FileBundle } from '../../../electron/store/file-bundle.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { bundleOf, openDossier, type Dossier } from '../dossier.ts';
import { mix } from '../random.ts';
import { becameEighteen, deceasedPartner, exEarnedMore, incomeUnknown, move, partnerNotInsured, secretAddress, separation } from './changes-in-life.ts';
import { deVries } from './de-vries.ts';
import { arrangementProposed, arrangementRunning, objectionLate, objectionNearTerm, pilingUp, recoveryOperation, setOffRunning, underAdministration, yearAfterYear } from './debts.ts';
import { applicationPending, conflictingSources, emigrated, longName, noAllowance } from './edge-cases.ts';
import { birth, childTurnsEighteen, largeHousehold, mutationLetterRunning, nextYear, threeInCare, twelveChildren } from './families.ts';
import { arrangementsIncident, notStartedIncident, serviceCostsIncident } from './incidents.ts';
import { assetsOverLimit, singlePensioner, treatyInsured } from './pensioner.ts';
import type { CuratedHousehold } from './household.ts';

/** The curated households in the order of the list. */
export const curatedHouseholds: readonly CuratedHousehold[] = [
  deVries, singlePensioner, threeInCare, separation, move, birth, childTurnsEighteen, becameEighteen,
  pilingUp, yearAfterYear, arrangementRunning, setOffRunning, objectionNearTerm, mutationLetterRunning,
  secretAddress, deceasedPartner, recoveryOperation, underAdministration, serviceCostsIncident, arrangementsIncident, notStartedIncident,
  largeHousehold, twelveChildren, longName, noAllowance, applicationPending, partnerNotInsured, treatyInsured, assetsOverLimit,
  incomeUnknown, conflictingSources, emigrated, objectionLate, nextYear, arrangementProposed, exEarnedMore,
];

/** The file of a curated household as it is on the practice date. Everything of it is kept, however old. */
export function curatedFile(household: CuratedHousehold, on: CalendarDate, numbers: Iterator<string>): FileBundle {
  const dossier = openCurated(household, on, numbers);
  household.write(dossier);
  return bundleOf(dossier);
}

/** The name of that file, without making it. */
export function curatedFileId(household: CuratedHousehold): string {
  return openCurated(household, '2000-01-01', [].values()).fileId;
}

function openCurated({ name, shows }: CuratedHousehold, on: CalendarDate, numbers: Iterator<string>): Dossier {
  return openDossier({ place: 0, key: keyOf(name), shows, on, numbers, kept: { paymentsFrom: 2000, lettersFrom: '2000-01-01' } });
}

function keyOf(name: string): readonly [number, number] {
  const codes = [...name].map((letter) => letter.codePointAt(0) ?? 0);
  return [codes.reduce((sofar, code) => mix(sofar ^ code), 0x6b627061), codes.reduce((sofar, code) => mix(sofar + code), codes.length)];
}
