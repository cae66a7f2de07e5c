import type { Problem } from '../../../shared/models/reply.ts';
import { formats } from '../formats.ts';
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
  nothingMasked: { happened: () => 'Dit gegeven is van deze persoon niet bekend of niet afgeschermd.', todo: 'Open het dossier opnieuw en kijk wat er staat.' },
  lookUpNotOwn: { happened: () => 'Deze regel staat niet onder uw eigen inzagen. Er is niets bewaard.', todo: 'Open Mijn inzage opnieuw en kies een regel van uzelf.' },
  explanationHoldsBsn: { happened: () => 'In uw toelichting staat een BSN. Zij is niet bewaard.', todo: 'Haal het BSN weg; het dossier staat er al bij.' },
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
  proposalIncomplete: { happened: () => 'Het voorstel is niet compleet: er staat niet bij waar het over gaat.', todo: 'Kies de schulden, de mutatiebrief of het bezwaar, en bereid het voorstel opnieuw voor.' },
  proposalDebtUnknown: { happened: () => 'Deze schuld staat niet in dit dossier. Er is niets voorbereid.', todo: 'Kies een schuld onder Geld terug.' },
  proposalDebtPaid: { happened: () => 'Van deze schuld staat niets meer open. Er is niets voorbereid.', todo: 'Kies alleen schulden waarvan nog iets openstaat.' },
  proposalMutationUnknown: { happened: () => 'Deze mutatie staat niet in dit dossier. Er is niets voorbereid.', todo: 'Kies een mutatiebrief onder Wat loopt er.' },
  proposalMutationOver: { happened: ({ until }) => (until === undefined ? 'Deze mutatie loopt niet meer en is niet tegen te houden.' : `Deze mutatie was tegen te houden tot en met ${formats.nl.dateInSentence(String(until))}.`), todo: 'Kijk of een wijziging of bezwaar nog kan.' },
  proposalObjectionOver: { happened: () => 'Dit bezwaar loopt niet meer of staat niet in dit dossier. Er is geen uitstel voorbereid.', todo: 'Kijk bij Wat loopt er of een ander bezwaar loopt, of bereid een regeling voor.' },
  proposalObjectionOther: { happened: () => 'Dit bezwaar gaat niet over deze schuld. Er is geen uitstel voorbereid.', todo: 'Kies de schuld van dezelfde toeslag en hetzelfde jaar als het bezwaar.' },
  proposalTermEmpty: { happened: ({ term }) => (term === undefined ? 'Een bedrag van het voorstel is lager dan nul.' : `Het bedrag van termijn ${term} is nul of lager.`), todo: 'Vul een bedrag boven nul in.' },
  proposalTermTooEarly: { happened: ({ term }) => `Termijn ${term} valt voor vandaag, of eerder dan de termijn ervoor.`, todo: 'Kies een latere dag.' },
  proposalTooHigh: { happened: ({ sum, rest }) => (sum === undefined ? 'Het voorstel is hoger dan wat er openstaat.' : `Het voorstel komt samen op ${formats.nl.euro(String(sum), 'cents')}. Er staat nog ${formats.nl.euro(String(rest), 'cents')} open.`), todo: 'Verlaag de termijnen of het bedrag buiten invordering.' },
  proposalThere: { happened: () => 'Dit voorstel is al voorbereid.', todo: 'Kijk bij Wat loopt er. Trek het eerst in als het anders moet.' },
  levelTooLow: { happened: ({ level }) => `Hiervoor is verificatie op niveau ${level} nodig.`, todo: 'Ga naar de verificatie en stel nog een vraag. Wat u invulde, blijft staan.' },
  conversationOver: { happened: () => 'Dit gesprek is al afgerond.', todo: 'Begin een nieuw gesprek. Wat is afgerond, staat bij de contacten van de burger.' },
  conversationsFull: { happened: ({ most }) => `Er zijn al ${most} gesprekken open.`, todo: 'Rond eerst een gesprek af.' },
  calculationDiffers: {
    happened: () => 'De berekening op het scherm verschilt van die van het programma. Er is niets bewaard.',
    todo: 'Open het dossier opnieuw en reken opnieuw. Blijft het verschil? Noem geen bedragen en meld deze fout.',
  },
  calculationNotFound: { happened: () => 'Deze berekening staat niet in dit dossier.', todo: 'Open het dossier opnieuw en zoek de berekening in de tijdlijn.' },
  callbackNotFound: { happened: () => 'Deze terugbelafspraak staat niet in dit dossier. Er is niets vastgelegd.', todo: 'Open het dossier opnieuw en kies de afspraak bij Wat loopt er.' },
  callbackDone: { happened: () => 'Deze terugbelafspraak is al afgehandeld. Er is niets vastgelegd.', todo: 'Maak een nieuwe terugbelafspraak als er nog iets moet gebeuren.' },
  callbackStepUnfit: { happened: () => 'Deze stap past niet bij hoe de terugbelafspraak er nu voor staat. Er is niets vastgelegd.', todo: 'Open het dossier opnieuw en kijk wat er intussen is gebeurd.' },
  callbackRemarkMissing: { happened: () => 'Er staat niet bij wat de uitkomst, de vraag of het antwoord is. Er is niets vastgelegd.', todo: 'Schrijf het erbij en leg het opnieuw vast.' },
  proposalNotFound: { happened: () => 'Dit voorstel staat niet in dit dossier.', todo: 'Open het dossier opnieuw en kies het voorstel bij Wat loopt er.' },
  proposalWithdrawn: { happened: () => 'Dit voorstel is al ingetrokken.', todo: 'Bereid een nieuw voorstel voor als dat nodig is.' },
};

/** Which file it is about, where that is told. */
function placeIn({ place }: Problem['details']): string {
  return place === undefined ? '' : ` Plaats: ${place}.`;
}
