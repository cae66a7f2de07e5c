import type { ImportOutcome } from '../electron/actions/import-delivery.ts';
import { findingReasons, type DeliveryFinding, type FindingKind, type FindingReason } from '../electron/sources/delivery-findings.ts';
import type { Problem } from '../shared/models/reply.ts';
import type { Sentence } from './say.ts';

/** What an import did, for the terminal: counts, then by reason which lines were not taken over as they stand. No name, no BSN. */
export function importReport(outcome: ImportOutcome): readonly Sentence[] {
  return [counts(outcome), ...missingTables(outcome.tables), ...Object.keys(kindTitles).flatMap((kind) => ofKind(outcome.findings, kind as FindingKind)), notTaken];
}

/** Why a file could not be taken over: what, on which line, and what to do. `null` for a problem that is not about the file. */
export function fileProblem({ kind, details }: Problem): Sentence | null {
  const line = details['line'] ?? '';
  if (kind === 'fileUnreadable') return unreadable[String(details['reason'])] ?? { nl: 'Het bestand kan niet worden gelezen. Controleer de naam en of u het mag lezen.', en: 'The file cannot be read. Check its name and whether you may read it.' };
  if (kind === 'fileEncodingWrong') {
    return {
      nl: `De tekens op regel ${line} zijn geen UTF-8. Er is niets overgenomen. Lever het bestand opnieuw aan in UTF-8.`,
      en: `The characters on line ${line} are not UTF-8. Nothing was taken over. Deliver the file again in UTF-8.`,
    };
  }
  if (kind === 'fileTruncated') return truncated(String(details['reason']), line, details);
  return kind === 'fileNotRecognised' ? notRecognised(String(details['reason']), details) : null;
}

function counts({ persons, newPersons, records, newRecords }: ImportOutcome): Sentence {
  return {
    nl: `${persons} personen gelezen, ${newPersons} nieuw. ${records} gegevens gelezen, ${newRecords} nieuw.`,
    en: `${persons} persons read, ${newPersons} new. ${records} records read, ${newRecords} new.`,
  };
}

function missingTables(tables: ImportOutcome['tables']): readonly Sentence[] {
  return [
    ...(tables.municipalities ? [] : [{ nl: 'Tabel 33 is niet gevonden: gemeenten staan er als code. Geef de map met --tables.', en: 'Table 33 was not found: municipalities stand as codes. Give the folder with --tables.' }]),
    ...(tables.countries ? [] : [{ nl: 'Tabel 34 is niet gevonden: landen staan er als code. Geef de map met --tables.', en: 'Table 34 was not found: countries stand as codes. Give the folder with --tables.' }]),
  ];
}

/** The findings of one kind under their title, each reason once, with every line of the file it was found on. */
function ofKind(findings: readonly DeliveryFinding[], kind: FindingKind): readonly Sentence[] {
  const found = findings.filter(({ reason }) => findingReasons[reason] === kind);
  if (found.length === 0) return [];
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  return [kindTitles[kind](found.length), ...reasons.flatMap((reason) => [reasonWords[reason], linesOf(found.filter((finding) => finding.reason === reason))])];
}

function linesOf(findings: readonly DeliveryFinding[]): Sentence {
  const list = findings.map(placeOf).join('; ');
  return { nl: `    regel ${list}`, en: `    line ${list}` };
}

function placeOf({ line, listNumber, element }: DeliveryFinding): string {
  return [String(line), listNumber, element].filter((part) => part !== '').join(' ');
}

/** A code table was given where a list of persons was expected. */
export function codeTableAlone(codes: number): Sentence {
  return {
    nl: `Dit is een codetabel met ${codes} codes. Ze wordt gebruikt als zij naast een personenbestand ligt, of met --tables. Er is niets overgenomen.`,
    en: `This is a code table with ${codes} codes. It is used when it lies beside a file of persons, or with --tables. Nothing was taken over.`,
  };
}

const notTaken: Sentence = {
  nl: 'Met opzet niet overgenomen: nationaliteit, geboorteplaats en geboorteland, herkomst, verblijfstitel, reisdocumenten, kiesrecht en gezag over minderjarigen.',
  en: 'Left out on purpose: nationality, place and country of birth, origin, residence permit, travel documents, electoral data and authority over minors.',
};

const kindTitles: Readonly<Record<FindingKind, (count: number) => Sentence>> = {
  unreadable: (count) => ({ nl: `Niet gelezen (${count}); al het andere van deze personen staat er wel:`, en: `Not read (${count}); all else of these persons is there:` }),
  reservation: (count) => ({ nl: `Overgenomen met een kanttekening (${count}):`, en: `Taken over with a remark (${count}):` }),
  leftOut: (count) => ({ nl: `Met opzet weggelaten (${count}):`, en: `Left out on purpose (${count}):` }),
};

const reasonWords: Readonly<Record<FindingReason, Sentence>> = {
  rowColumns: { nl: '  De regel heeft een ander aantal kolommen dan de kopregel; de waarden zijn niet te plaatsen.', en: '  The row has another number of columns than the header; its values cannot be placed.' },
  rowWithoutPerson: { nl: '  De regel hoort bij geen persoon: de regel met het lijstnummer ontbreekt of is niet gelezen.', en: '  The row belongs to no person: the row with the list number is missing or was not read.' },
  rowNotAnnounced: { nl: '  De vorige regel kondigt deze regel niet aan; hij is geplaatst naar wat erin staat.', en: '  The row before does not announce this one; it was placed by what it says.' },
  rowMissing: { nl: '  Er is nog een regel aangekondigd die er niet is.', en: '  Another row is announced that is not there.' },
  markerUnknown: { nl: '  De aankondiging van de volgende regel is geen categorienummer.', en: '  The announcement of the next row is no category number.' },
  personTwice: { nl: '  Deze persoon staat al eerder in het bestand (zelfde A-nummer); de eerste is overgenomen.', en: '  This person stands earlier in the file (same A-number); the first was taken over.' },
  aNumberMissing: { nl: '  Zonder geldig A-nummer is niet te zeggen wie dit is; de persoon is niet overgenomen.', en: '  Without a valid A-number it cannot be said who this is; the person was not taken over.' },
  bsnMissing: { nl: '  De persoon heeft geen BSN en is alleen op naam en adres te vinden.', en: '  The person has no BSN and can be found by name and address only.' },
  bsnNotValid: { nl: '  Het BSN voldoet niet aan de elfproef en is weggelaten.', en: '  The BSN fails the eleven test and was left out.' },
  bsnTwice: { nl: '  Een eerdere persoon in het bestand heeft hetzelfde BSN; beiden zijn overgenomen.', en: '  An earlier person in the file has the same BSN; both were taken over.' },
  dateNotReadable: { nl: '  Dit is geen datum van acht cijfers; de datum staat er als onbekend.', en: '  This is no date of eight digits; the date stands as unknown.' },
  dateIncomplete: { nl: '  Deze dag bestaat niet; alleen de maand of het jaar is overgenomen.', en: '  This day does not exist; only the month or the year was taken over.' },
  recordedUnknown: { nl: '  De dag van opneming in de BRP is onbekend; de dag van levering, of die van de opvolgende regel, staat ervoor in de plaats.', en: '  The day of entry in the BRP is not known; the day of delivery, or that of the row that replaced it, stands in.' },
  recordedIncomplete: { nl: '  De dag van opneming in de BRP is niet volledig; de laatste mogelijke dag staat ervoor in de plaats.', en: '  The day of entry in the BRP is incomplete; the last possible day stands in.' },
  codeUnknown: { nl: '  Deze code bestaat niet in het Logisch Ontwerp; het gegeven staat er als onbekend.', en: '  This code does not exist in the Logisch Ontwerp; the datum stands as unknown.' },
  municipalityUnknown: { nl: '  De gemeentecode staat niet in tabel 33; de gemeente staat er als code.', en: '  The municipality code is not in table 33; the municipality stands as a code.' },
  countryUnknown: { nl: '  De landcode staat niet in tabel 34; het land staat er als code.', en: '  The country code is not in table 34; the country stands as a code.' },
  deathUncertain: { nl: '  Bij overlijden staat een losse waarde die geen datum is; er is geen overlijden overgenomen.', en: '  Under death stands a stray value that is no date; no death was taken over.' },
  investigationUnknown: { nl: '  De aanduiding van wat in onderzoek is, hoort bij een andere categorie; de hele categorie van de regel staat in onderzoek.', en: '  The indication of what is under investigation is of another category; it was taken for the category of the row.' },
  stillbornChild: { nl: '  Een levenloos geboren kind wordt niet verstrekt en niet getoond.', en: '  A child born lifeless is not passed on and not shown.' },
};

const unreadable: Readonly<Record<string, Sentence>> = {
  ENOENT: { nl: 'Dit bestand is er niet. Controleer de naam en de map.', en: 'There is no such file. Check its name and folder.' },
  EACCES: { nl: 'U mag dit bestand niet lezen. Vraag leesrechten aan de eigenaar.', en: 'You may not read this file. Ask its owner for the right to read it.' },
  EISDIR: { nl: 'Dit is een map en geen bestand. Geef het bestand in de map.', en: 'This is a folder and no file. Give the file in the folder.' },
};

function truncated(reason: string, line: string | number, details: Problem['details']): Sentence {
  const again = { nl: 'Er is niets overgenomen. Lever het bestand opnieuw en volledig aan.', en: 'Nothing was taken over. Deliver the file again and in full.' };
  if (reason === 'openQuote') return { nl: `Op of na regel ${line} gaat een aanhalingsteken open dat nergens sluit. ${again.nl}`, en: `On or after line ${line} a quotation mark opens and never closes. ${again.en}` };
  if (reason === 'columns') return { nl: `De laatste regel (${line}) breekt af na ${details['found']} van de ${details['expected']} kolommen. ${again.nl}`, en: `The last row (${line}) breaks off after ${details['found']} of ${details['expected']} columns. ${again.en}` };
  return { nl: `De laatste regel (${line}) breekt af midden in een letter. ${again.nl}`, en: `The last row (${line}) breaks off within a letter. ${again.en}` };
}

function notRecognised(reason: string, details: Problem['details']): Sentence {
  if (reason === 'empty') return { nl: 'Het bestand is leeg. Er is niets overgenomen. Lever het opnieuw aan.', en: 'The file is empty. Nothing was taken over. Deliver it again.' };
  if (reason === 'noPersons') return { nl: 'Het bestand heeft alleen een kopregel en geen personen. Er is niets overgenomen. Lever het opnieuw en volledig aan.', en: 'The file has a header only and no persons. Nothing was taken over. Deliver it again and in full.' };
  if (reason === 'columnsMissing') return { nl: `In de kopregel (regel 1) ontbreken de kolommen ${details['columns']}. Er is niets overgenomen. Lever een volledige persoonslijst aan.`, en: `The header (line 1) lacks the columns ${details['columns']}. Nothing was taken over. Deliver a complete person list.` };
  return {
    nl: 'De kopregel (regel 1) is niet die van een GBA-V-persoonslijst of van een landelijke tabel 33 of 34. Er is niets overgenomen. Kies een ander bestand.',
    en: 'The header (line 1) is not that of a GBA-V person list or of a national table 33 or 34. Nothing was taken over. Choose another file.',
  };
}
