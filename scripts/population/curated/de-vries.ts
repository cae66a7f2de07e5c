import { mutationStopTerm } from '../../../shared/rules/index.ts';
import { decide } from '../decide.ts';
import type { Outcome } from '../decide.ts';
import type { Dossier } from '../dossier.ts';
import { tell } from '../dossier.ts';
import { adjournedLetter, attentionLetter, mutationLetter, objectionReceivedLetter } from '../letters/change-letters.ts';
import { careContract, incomeEstablished, incomeEstimate, incomeKnown, livesAt, rents } from '../life.ts';
import { addressIn } from '../places.ts';
import { recoverAll } from '../recover.ts';
import { object, reportChange } from '../report-change.ts';
import { sendLetter } from '../send-letter.ts';
import { callBack, contact, note, setMark } from '../talk.ts';
import type { CuratedHousehold } from './household.ts';
import { advance, applicantWith, applies, bothWork, childWith, definitive, named, partnerWith } from './years.ts';

/** The household of the drawn screens: everything that can run at once, runs here. */
export const deVries: CuratedHousehold = {
  name: 'de-vries',
  shows: 'Gezin met stijgend inkomen: attentiebrief, mutatiebrief, bezwaar, regeling en terugbelafspraak',
  write(dossier) {
    const people = peopleOf(dossier);
    homeOf(dossier, people);
    pastYears(dossier, people);
    thisYear(dossier, people);
    talkOf(dossier);
  },
};

interface People {
  readonly sanne: string;
  readonly ruben: string;
  readonly finn: string;
  readonly noor: string;
}

function peopleOf(dossier: Dossier): People {
  const sanne = applicantWith(dossier, named('Sanne', 'de Vries', 'ms', '1987-03-12'), {
    2023: { estimate: '16500', established: ['16840', '2024-06-14'], assets: '6900' },
    2024: { estimate: '17400', established: ['17655', '2026-06-26'], assets: '7800' },
    2025: { estimate: '18200', established: ['18390', '2026-08-28'], assets: '8650' },
    2026: { assets: '9100' },
  });
  incomeEstimate(dossier, sanne, 2026, '19000', '2025-11-02', 'inspector');
  const ruben = partnerWith(dossier, named('Ruben', 'Jansen', 'mr', '1985-05-30'), '2023-04-01', {
    2023: { estimate: '19000', established: ['20100', '2024-06-21'], assets: '1500' },
    2024: { estimate: '20600', established: ['22440', '2026-06-26'], assets: '1800' },
    2025: { estimate: '21700', established: ['23114', '2026-08-28'], assets: '2050' },
    2026: { assets: '2200' },
  });
  incomeEstimate(dossier, ruben, 2026, '22500', '2025-12-01', 'citizen');
  const noor = childWith(dossier, named('Noor', 'Jansen', 'ms', '2018-02-09'), [2023, 2024, 2025, 2026]);
  const finn = childWith(dossier, named('Finn', 'Jansen', 'mr', '2023-06-17'), [2023, 2024, 2025, 2026]);
  bothWork(dossier, sanne, ruben);
  return { sanne, ruben, finn, noor };
}

function homeOf(dossier: Dossier, { sanne, ruben, finn, noor }: People): void {
  const address = addressIn('Zwolle', 'Vechtstraat', '42', '8021AX');
  livesAt(dossier, [sanne], address, '2016-09-01');
  livesAt(dossier, [noor], address, '2018-02-09');
  livesAt(dossier, [ruben], address, '2023-04-01');
  livesAt(dossier, [finn], address, '2023-06-17');
  tell(dossier, sanne, 'address', address, { source: 'brp', from: '2016-09-01', known: '2026-10-30', underInvestigationSince: '2026-10-30' });
  setMark(dossier, 'underInvestigation', 'adres', '2026-10-30', { source: 'brp' });
  const home = { rent: '802.05', from: '2023-07-01', landlord: 'SWZ Zwolle', cleaning: '6.50', caretaker: '4.20' } as const;
  rents(dossier, home, null, '2023-06-26');
  rents(dossier, home, '2025-06-30', '2025-06-28');
  rents(dossier, { ...home, rent: '842.15', from: '2025-07-01' }, null, '2025-06-28');
  const dayCare = { kind: 'dayCare', hourlyRate: '11.60', registered: true, organisation: 'Kinderopvang De Kikkersprong', from: '2023-10-02' } as const;
  careContract(dossier, finn, { ...dayCare, hoursPerMonth: '110' }, null, '2023-09-12');
  careContract(dossier, finn, { ...dayCare, hoursPerMonth: '110' }, '2026-08-31', '2026-10-12');
  careContract(dossier, finn, { ...dayCare, hoursPerMonth: '96', from: '2026-09-01' }, null, '2026-10-12');
  careContract(dossier, noor, { kind: 'afterSchoolCare', hoursPerMonth: '65', hourlyRate: '9.85', registered: true, organisation: 'BSO De Boomhut', from: '2022-03-01' }, null, '2022-02-10');
}

/** 2023 was paid back in terms after a new income figure, 2024 is in dispute, over 2025 there is a bill to pay. */
function pastYears(dossier: Dossier, { ruben }: People): void {
  applies(dossier, '2018-03-05', 'healthcare', 'housing', 'childBudget', 'childcare');
  advance(dossier, 2023);
  const together = reportChange(dossier, { kind: 'partnerBegins', allowances: ['healthcare', 'housing', 'childBudget', 'childcare'], year: 2023, reportedOn: '2023-04-05', validFrom: '2023-04-01', personId: ruben, before: '', after: '2023-04-01', unit: 'date', state: 'carriedOut' });
  recoverAll(dossier, decide(dossier, { dated: '2023-05-12', year: 2023, kind: 'revisedAdvance', because: together, reason: 'U woont sinds 1 april 2023 samen met Ruben Jansen. Hij is uw toeslagpartner.' }), { kind: 'paid', on: '2023-06-09' });
  recoverAll(dossier, definitive(dossier, 2023, '2024-09-06'), { kind: 'paid', on: '2024-10-02' });
  advance(dossier, 2024);
  incomeEstablished(dossier, ruben, 2023, '24849', '2025-12-05');
  const again = decide(dossier, { dated: '2026-01-16', year: 2023, kind: 'revision', reason: 'Wij kregen een nieuw inkomen van Ruben Jansen van de inspecteur.' });
  recoverAll(dossier, again, { kind: 'standard', agreedOn: '2026-01-29' });
  const disputed = definitive(dossier, 2024, '2026-08-14');
  recoverAll(dossier, disputed, { kind: 'standing', stage: 'deferredForObjection', since: '2026-09-11' });
  dispute(dossier, disputed);
  advance(dossier, 2025);
  recoverAll(dossier, definitive(dossier, 2025, '2026-10-23'), { kind: 'leftUnpaid' });
}

function dispute(dossier: Dossier, disputed: readonly Outcome[]): void {
  const decision = disputed[0]?.decision;
  if (decision === undefined) return;
  const objection = object(dossier, {
    decisionId: decision.id, allowance: 'healthcare', year: 2024, against: decision.dated, receivedOn: '2026-09-10', channel: 'portal', state: 'adjourned', adjourned: true, handler: 'R. van Loon',
    points: ['Het inkomen van Ruben over 2024 is te hoog: een nabetaling van 2023 is meegeteld.'],
  });
  const subject = 'de definitieve berekening van uw zorgtoeslag over 2024';
  sendLetter(dossier, { dated: '2026-09-11', kind: 'confirmation', subject: 'Wij hebben uw bezwaar ontvangen', body: () => objectionReceivedLetter(dossier, { subject, receivedOn: '2026-09-10', decideBy: objection.decideBy ?? '' }) });
  sendLetter(dossier, { dated: '2026-11-04', kind: 'other', subject: 'Wij hebben meer tijd nodig voor uw bezwaar', body: () => adjournedLetter(dossier, { subject, until: objection.adjournedUntil ?? '' }) });
}

/** The estimate was raised in December; by the autumn the wages show more, and the care organisation reports fewer hours. */
function thisYear(dossier: Dossier, { ruben, finn }: People): void {
  incomeEstimate(dossier, ruben, 2026, '21000', '2025-11-02', 'inspector');
  advance(dossier, 2026);
  const raised = reportChange(dossier, { kind: 'income', allowances: ['healthcare', 'housing', 'childBudget', 'childcare'], year: 2026, reportedOn: '2025-12-01', validFrom: '2026-01-01', personId: ruben, before: '21000', after: '22500', unit: 'euro per year', channel: 'app', state: 'carriedOut' });
  decide(dossier, { dated: '2025-12-12', year: 2026, kind: 'revisedAdvance', because: raised, reason: 'U gaf op 1 december een nieuw inkomen van Ruben Jansen door.' });
  incomeKnown(dossier, dossier.applicantId, 2026, '19300', 9, '2026-11-06');
  incomeKnown(dossier, ruben, 2026, '24900', 9, '2026-11-06');
  const attention = sendLetter(dossier, { dated: '2026-10-30', kind: 'attention', subject: 'Klopt het inkomen van Ruben voor 2026?', body: () => attentionLetter(dossier, { year: 2026, personId: ruben, estimate: '22500', known: '24900', respondBy: '2026-11-27' }) });
  reportChange(dossier, { kind: 'income', allowances: ['healthcare', 'housing', 'childBudget', 'childcare'], year: 2026, by: 'agency', channel: 'berichtenbox', reportedOn: '2026-10-30', validFrom: '2026-01-01', personId: ruben, before: '22500', after: '24900', unit: 'euro per year', state: 'alerted', respondBy: '2026-11-27', letterId: attention });
  const mutation = sendLetter(dossier, { dated: '2026-10-30', kind: 'mutation', subject: 'Wij willen de opvanguren van Finn aanpassen', unread: true, body: () => mutationLetter(dossier, { childId: finn, organisation: 'Kinderopvang De Kikkersprong', before: '110', after: '96', from: '2026-09-01', stopBy: mutationStopTerm('2026-10-30').end }) });
  reportChange(dossier, { kind: 'childcareHours', allowances: ['childcare'], year: 2026, by: 'agency', channel: 'berichtenbox', reportedOn: '2026-10-30', validFrom: '2026-09-01', personId: finn, before: '110', after: '96', unit: 'hours per month', state: 'letterSent', respondBy: mutationStopTerm('2026-10-30').end, letterId: mutation });
}

function talkOf(dossier: Dossier): void {
  contact(dossier, '2026-10-26', '11:42', { channel: 'telephone', caseworker: 'M. Haddad', subject: 'Definitieve berekening 2025', summary: 'Vroeg waarom zij over 2025 moet terugbetalen. Inkomen van Ruben was hoger dan geschat. Verschil per grondslag uitgelegd. Wil het bedrag vóór 4 december in één keer betalen.' });
  contact(dossier, '2026-11-03', '19:05', { channel: 'chat', caseworker: 'A. Yılmaz', subject: 'Brief over inkomen', summary: 'Kreeg de attentiebrief. Ruben werkt sinds mei 4 uur per week meer. Uitgelegd dat het om het inkomen van het hele jaar gaat. Zij rekent het samen met Ruben uit en belt terug.' });
  contact(dossier, '2026-11-11', '10:18', { channel: 'telephone', caseworker: 'L. Smit', subject: 'Opvanguren Finn', summary: 'Weet niet zeker of Finn sinds september 96 of 110 uur gaat. Zoekt het contract op. Terugbellen afgesproken voor morgen.' });
  note(dossier, '2026-11-03', '19:20', { author: 'A. Yılmaz', text: 'Partner werkt sinds mei 4 uur per week meer. Zij wil weten wat het scheelt als ze het nu doorgeeft.' });
  note(dossier, '2026-11-03', '19:22', { kind: 'agreement', author: 'A. Yılmaz', owner: 'A. Yılmaz', due: '2026-11-27', text: 'Sanne en Ruben rekenen het jaarinkomen uit en geven het vóór 27 november door. Daarna kijken of alle toeslagen zijn aangepast.' });
  callBack(dossier, { day: '2026-11-11', time: '10:22', urgency: 'days2' }, { owner: 'L. Smit', department: 'contact', question: 'Vraag over opvanguren: 96 of 110 uur per maand voor Finn', tried: 'De opvang gaf 96 uur door. Burger zoekt het contract op.' });
  for (const [day, time, subject, summary] of earlierContacts) contact(dossier, day, time, { channel: 'telephone', caseworker: 'J. de Wit', subject, summary });
}

const earlierContacts = [
  ['2026-01-27', '14:10', 'Betalingsregeling', 'Kan het bedrag over 2023 niet in één keer betalen. Regeling van 24 maanden aangevraagd.'],
  ['2025-02-18', '09:31', 'Kinderopvang', 'Vroeg of zij de nieuwe uren zelf moet doorgeven. Ja, binnen vier weken, ook als de opvang het meldt.'],
] as const;
