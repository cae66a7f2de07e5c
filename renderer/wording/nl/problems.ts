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
  regionUnreadable: { happened: () => 'Dit deel kan nu niet worden gelezen. De andere delen kloppen.', todo: 'Probeer het opnieuw.' },
  storeKeyWrong: { happened: () => 'De sleutel past niet op het bestand met gegevens. Er is niets gewijzigd.', todo: 'Meld u aan als de gebruiker die het bestand heeft gemaakt, of zet een reservekopie terug.' },
  storeKeyMissing: { happened: () => 'De sleutel van het bestand met gegevens is er niet.', todo: 'Meld u aan als de gebruiker die het bestand heeft gemaakt, of zet een reservekopie terug.' },
  storeNewer: { happened: () => 'Het bestand met gegevens is van een nieuwere versie van Klantbeeld.', todo: 'Start de nieuwere versie.' },
  storeDamaged: { happened: () => 'Het bestand met gegevens is beschadigd.', todo: 'Zet de laatste reservekopie terug.' },
  storeMissing: { happened: () => 'Er is geen bestand met gegevens.', todo: 'Start Klantbeeld opnieuw, of zet een reservekopie terug.' },
  storeBusy: { happened: () => 'Het bestand met gegevens is in gebruik door een ander programma.', todo: 'Wacht even en probeer het opnieuw.' },
  diskFull: { happened: () => 'De schijf is vol. Er kan niets meer worden bewaard.', todo: 'Maak ruimte vrij en probeer het opnieuw. Wat u typte, staat nog in dit venster.' },
  fileUnreadable: { happened: () => 'Het bestand kan niet worden gelezen.', todo: 'Controleer of het bestand er is en of u het mag lezen.' },
  fileNotRecognised: { happened: () => 'Dit soort bestand kent het programma niet.', todo: 'Kies een bestand in een vorm die wordt ondersteund.' },
  fileEncodingWrong: { happened: () => 'De tekens in het bestand zijn niet te lezen.', todo: 'Lever het bestand aan in UTF-8.' },
  fileTruncated: { happened: () => 'Het bestand houdt halverwege op.', todo: 'Lever het bestand opnieuw en volledig aan.' },
  noteTooLong: { happened: () => 'De notitie is te lang.', todo: 'Maak er twee notities van. Er passen 4.000 tekens in één notitie.' },
};
