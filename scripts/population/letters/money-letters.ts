import { addDays } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Arrangement, Recovery } from '../../../shared/models/case-file.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { readEuro, writeEuro } from '../../../shared/models/money.ts';
import { firstWorkingDayFrom } from '../../../shared/rules/index.ts';
import type { Dossier } from '../dossier.ts';
import { allowanceInDutch, dateInDutch, euroInDutch, letterText } from './dutch.ts';

/** bevestiging van een betalingsregeling */
export function arrangementLetter(dossier: Dossier, recovery: Recovery, terms: Arrangement['terms']): string {
  const first = terms[0], last = terms.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('an arrangement without terms');
  const sameLast = first.amount === last.amount;
  return letterText(dossier, [
    `U hebt ons gevraagd om ${theDebt(recovery)} in delen terug te betalen. Dat is goed. Hieronder leest u wat wij hebben afgesproken.`,
    [
      `- Bedrag: ${euroInDutch(recovery.principal)}.`,
      `- Aantal termijnen: ${terms.length}.`,
      `- Per maand: ${euroInDutch(first.amount)}.${sameLast || terms.length === 1 ? '' : ` De laatste termijn is ${euroInDutch(last.amount)}.`}`,
      `- Eerste termijn: uiterlijk ${dateInDutch(first.due)}. Laatste termijn: ${dateInDutch(last.due)}.`,
    ].join('\n'),
    'Zorg dat elke termijn op tijd is betaald. Lukt het een keer niet? Bel ons dan meteen. Betaalt u niet, dan krijgt u eerst een herinnering. U mag altijd sneller betalen.',
  ], 'Belastingdienst, namens Dienst Toeslagen');
}

/** herinnering */
export function reminderLetter(dossier: Dossier, recovery: Recovery): string {
  return letterText(dossier, [
    `U moest ${theDebt(recovery)} uiterlijk ${dateInDutch(recovery.dueDate)} terugbetalen. Wij hebben het bedrag van ${euroInDutch(recovery.principal)} nog niet ontvangen.`,
    'Betaal het bedrag binnen twee weken. Aan deze herinnering zijn geen kosten verbonden.',
    'Kunt u het bedrag niet in één keer betalen? Vraag dan een betalingsregeling van 24 maanden. Dat kan in Mijn toeslagen of telefonisch, ook nu de zes weken voorbij zijn.',
  ], 'Belastingdienst, namens Dienst Toeslagen');
}

/** aanmaning. Awir art. 32. */
export function formalReminderLetter(dossier: Dossier, recovery: Recovery, costs: EuroText, dated: CalendarDate): string {
  return letterText(dossier, [
    `U hebt ${theDebt(recovery)} niet op tijd terugbetaald. Daarom krijgt u deze aanmaning. De kosten van de aanmaning zijn ${euroInDutch(costs)}.`,
    `U moet nu ${euroInDutch(writeEuro(readEuro(recovery.principal).plus(readEuro(costs))))} betalen, uiterlijk ${dateInDutch(firstWorkingDayFrom(addDays(dated, 14)))}. Betaalt u niet, dan kunnen wij een dwangbevel sturen. Daar horen hogere kosten bij.`,
    'Hebt u al een betalingsregeling of kunt u niet betalen? Bel ons dan zo snel mogelijk.',
  ], 'Belastingdienst, namens Dienst Toeslagen');
}

/** dwangbevel. Awir art. 32. */
export function writLetter(dossier: Dossier, recovery: Recovery, costs: EuroText): string {
  return letterText(dossier, [
    `U hebt ${theDebt(recovery)} niet terugbetaald, ook niet na onze aanmaning. Dit is een dwangbevel.`,
    `U moet ${euroInDutch(writeEuro(readEuro(recovery.principal).plus(readEuro(costs))))} betalen. Daarvan is ${euroInDutch(costs)} kosten. Betaal binnen twee dagen.`,
    'Kunt u niet betalen? Bel ons. Samen zoeken wij naar een regeling die u kunt betalen.',
  ], 'Belastingdienst, namens Dienst Toeslagen');
}

function theDebt(recovery: Recovery): string {
  return `uw ${allowanceInDutch[recovery.allowance]} over ${recovery.year}`;
}
