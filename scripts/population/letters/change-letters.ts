import type { CalculationYear, CalendarDate } from '../../../shared/models/calendar.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { readEuro, writeEuro } from '../../../shared/models/money.ts';
import type { Dossier } from '../dossier.ts';
import { dateInDutch, euroInDutch, firstName, letterText } from './dutch.ts';

/** attentiebrief: the income known so far differs from the estimate. */
export function attentionLetter(dossier: Dossier, { year, personId, estimate, known, respondBy }: { readonly year: CalculationYear; readonly personId: string; readonly estimate: EuroText; readonly known: EuroText; readonly respondBy: CalendarDate }): string {
  const whose = personId === dossier.applicantId ? 'uw inkomen' : `het inkomen van ${firstName(dossier, personId)}`;
  const difference = readEuro(known).minus(readEuro(estimate));
  return letterText(dossier, [
    `Wij zien dat ${whose} in ${year} anders is dan wij dachten. Wij rekenen nu met ${euroInDutch(estimate)}. Volgens de loongegevens die wij hebben, wordt het ongeveer ${euroInDutch(known)}. Dat is ${euroInDutch(writeEuro(difference.abs()))} ${difference.isNegative() ? 'minder' : 'meer'}.`,
    `Wij vragen u om dit te controleren. Klopt het, geef dan een nieuwe schatting van het jaarinkomen door in Mijn toeslagen of met de Toeslagen-app. Doe dit vóór ${dateInDutch(respondBy)}.`,
    difference.isNegative() ? 'Is het inkomen lager, dan krijgt u misschien meer toeslag.' : 'Is het inkomen hoger, dan krijgt u misschien te veel toeslag. Door het nu door te geven, voorkomt u dat u later veel moet terugbetalen.',
    'Twijfelt u? Bel ons, wij kijken graag met u mee.',
  ]);
}

/** mutatiebrief kinderopvang: the agency will lower the advance unless the citizen stops it. */
export function mutationLetter(dossier: Dossier, { childId, organisation, before, after, from, stopBy }: { readonly childId: string; readonly organisation: string; readonly before: string; readonly after: string; readonly from: CalendarDate; readonly stopBy: CalendarDate }): string {
  const name = firstName(dossier, childId);
  return letterText(dossier, [
    `Van ${organisation} kregen wij de opvanggegevens van ${name}. Volgens die gegevens gaat ${name} minder uren naar de opvang dan u aan ons hebt doorgegeven. Wij schreven u hier eerder over.`,
    `- U gaf door: ${before} uur per maand.\n- De opvangorganisatie geeft door: ${after} uur per maand, vanaf ${dateInDutch(from)}.`,
    `Klopt het? Dan hoeft u niets te doen. Wij passen uw kinderopvangtoeslag aan, zodat u straks niet te veel hoeft terug te betalen.`,
    `Klopt het niet? Laat het ons uiterlijk op ${dateInDutch(stopBy)} weten. Dan passen wij niets aan. Ook daarna kunt u de uren altijd zelf wijzigen in Mijn toeslagen.`,
  ]);
}

/** ontvangstbevestiging van een bezwaar */
export function objectionReceivedLetter(dossier: Dossier, { subject, receivedOn, decideBy }: { readonly subject: string; readonly receivedOn: CalendarDate; readonly decideBy: CalendarDate }): string {
  return letterText(dossier, [
    `Op ${dateInDutch(receivedOn)} kregen wij uw bezwaar tegen ${subject}.`,
    `Wij nemen uiterlijk ${dateInDutch(decideBy)} een besluit. Hebben wij meer tijd nodig, dan schrijven wij u dat. Voordat wij besluiten, bellen wij u om uw bezwaar te bespreken.`,
    'Moet u volgens de beschikking geld terugbetalen? Dan hoeft dat niet zolang wij uw bezwaar behandelen.',
  ], 'Dienst Toeslagen, Bezwaar');
}

/** verdaging van de beslissing op bezwaar. Awb art. 7:10. */
export function adjournedLetter(dossier: Dossier, { subject, until }: { readonly subject: string; readonly until: CalendarDate }): string {
  return letterText(dossier, [
    `U maakte bezwaar tegen ${subject}. Wij hebben meer tijd nodig om een goed besluit te nemen.`,
    `Wij stellen ons besluit zes weken uit. U krijgt uiterlijk ${dateInDutch(until)} ons besluit. Het spijt ons dat u langer moet wachten.`,
  ], 'Dienst Toeslagen, Bezwaar');
}
