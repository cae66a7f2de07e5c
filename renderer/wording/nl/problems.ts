import type { Problem } from '../../../shared/models/reply.ts';
import type { ProblemSentences } from '../problem-sentence.ts';

/** What went wrong and what to do, in Dutch. */
export const problems: ProblemSentences = {
  requestNotUnderstood: { happened: () => 'Het programma begreep deze vraag niet.', todo: 'Probeer het opnieuw. Blijft het zo, bel dan de helpdesk.' },
  senderRefused: { happened: () => 'Deze vraag kwam niet uit het eigen venster en is geweigerd.', todo: 'Sluit Klantbeeld en start het opnieuw.' },
  operationUnknown: { happened: () => 'Het programma kent deze vraag niet. Venster en programma zijn niet van dezelfde versie.', todo: 'Sluit Klantbeeld en start het opnieuw.' },
  hostUnreachable: { happened: () => 'Het programma achter dit venster geeft geen antwoord.', todo: 'Wat u typte, staat nog in dit venster. Probeer het opnieuw of start Klantbeeld opnieuw.' },
  programFault: { happened: () => 'Er ging iets mis in het programma. Er is niets verloren gegaan.', todo: 'Probeer het opnieuw. Geef het nummer door aan de helpdesk als het terugkomt.' },
  bsnNotValid: { happened: () => 'Dit is geen geldig BSN.', todo: 'Vraag het nummer nog een keer na.' },
  searchTooWide: { happened: () => 'Er zijn meer dan tien personen gevonden.', todo: 'Zoek op BSN, of op achternaam met de volledige geboortedatum.' },
  searchIncomplete: { happened: () => 'Dit is nog niet genoeg om op te zoeken.', todo: 'Geef een BSN, een achternaam met geboortedatum, of een postcode met huisnummer.' },
  personNotFound: { happened: () => 'Er is niemand gevonden met deze gegevens.', todo: 'Vraag de gegevens nog een keer na.' },
  fileNotFound: { happened: () => 'Dit dossier bestaat niet of niet meer.', todo: 'Zoek de burger opnieuw.' },
  purposeMissing: { happened: () => 'Er is geen reden gekozen om dit dossier te openen.', todo: 'Kies een reden en open het dossier opnieuw.' },
  reasonMissing: { happened: () => 'Er is geen reden gekozen om deze gegevens uit het programma te halen.', todo: 'Kies een reden en probeer het opnieuw.' },
  regionUnreadable: { happened: () => 'Dit deel kan nu niet worden gelezen. De andere delen kloppen.', todo: 'Probeer het opnieuw.' },
  storeKeyWrong: { happened: (details) => `De sleutel past niet op het bestand met gegevens. Er is niets gewijzigd.${placeIn(details)}`, todo: 'Meld u aan als de gebruiker die het bestand heeft gemaakt, of zet een reservekopie terug.' },
  storeKeyMissing: { happened: (details) => `De sleutel van het bestand met gegevens is er niet.${placeIn(details)}`, todo: 'Meld u aan als de gebruiker die het bestand heeft gemaakt, of zet een reservekopie terug.' },
  storeKeyExposed: { happened: (details) => `De sleutel van het bestand met gegevens is ook voor anderen leesbaar.${placeIn(details)}`, todo: 'Geef alleen uzelf rechten op het sleutelbestand en start Klantbeeld opnieuw.' },
  storeNewer: { happened: (details) => `Het bestand met gegevens is van een nieuwere versie van Klantbeeld. Er is niets gewijzigd.${placeIn(details)}`, todo: 'Start de nieuwere versie.' },
  storeDamaged: { happened: (details) => `Het bestand met gegevens is beschadigd.${placeIn(details)}`, todo: 'Zet de laatste reservekopie terug.' },
  storeMissing: { happened: (details) => `Er is geen bestand met gegevens.${placeIn(details)}`, todo: 'Start Klantbeeld opnieuw, of zet een reservekopie terug.' },
  storeBusy: { happened: (details) => `Het bestand met gegevens is in gebruik door een ander programma.${placeIn(details)}`, todo: 'Wacht even en probeer het opnieuw.' },
  diskFull: { happened: (details) => `De schijf is vol. Er kan niets meer worden bewaard.${placeIn(details)}`, todo: 'Maak ruimte vrij en probeer het opnieuw. Wat u typte, blijft staan.' },
  fileExists: { happened: (details) => `Er staat al een bestand met deze naam. Het is niet overschreven.${placeIn(details)}`, todo: 'Kies een andere naam.' },
  fileUnreadable: { happened: () => 'Het bestand kan niet worden gelezen.', todo: 'Controleer of het bestand er is en of u het mag lezen.' },
  fileNotRecognised: { happened: () => 'Dit soort bestand kent het programma niet.', todo: 'Kies een bestand in een vorm die wordt ondersteund.' },
  fileEncodingWrong: { happened: () => 'De tekens in het bestand zijn niet te lezen.', todo: 'Lever het bestand aan in UTF-8.' },
  fileTruncated: { happened: () => 'Het bestand houdt halverwege op.', todo: 'Lever het bestand opnieuw en volledig aan.' },
  noteTooLong: { happened: () => 'De notitie is te lang.', todo: 'Maak er twee notities van. Er passen 4.000 tekens in één notitie.' },
};

/** Which file it is about, where that is told. */
function placeIn({ place }: Problem['details']): string {
  return place === undefined ? '' : ` Plaats: ${place}.`;
}
