import { decide } from '../decide.ts';
import type { Dossier } from '../dossier.ts';
import { tell } from '../dossier.ts';
import { objectionReceivedLetter } from '../letters/change-letters.ts';
import { incomeEstimate, livesAt, rents, works } from '../life.ts';
import { addressIn } from '../places.ts';
import { prepareArrangement } from '../prepare-arrangement.ts';
import { recoverAll } from '../recover.ts';
import { object, reportChange } from '../report-change.ts';
import { sendLetter } from '../send-letter.ts';
import { setOff } from '../set-off.ts';
import { contact, note, setMark } from '../talk.ts';
import type { CuratedHousehold } from './household.ts';
import { advance, applicantWith, applies, childWith, definitive, named } from './years.ts';

/** Four open debts at once, each at another step. */
export const pilingUp: CuratedHousehold = {
  name: 'stapeling-van-terugvorderingen',
  shows: 'Stapeling: vier terugvorderingen open, elk in een andere fase',
  write(dossier) {
    const saskia = applicantWith(dossier, named('Saskia', 'Cornelissen', 'ms', '1985-02-27'), {
      2023: { estimate: '22600', established: ['27900', '2025-10-17'], assets: '400' },
      2024: { estimate: '23300', established: ['30400', '2026-01-30'], assets: '300' },
      2025: { estimate: '24000', established: ['32100', '2026-07-24'], assets: '0' },
      2026: { estimate: '24600', assets: '0' },
    });
    works(dossier, saskia, '2019-04-01');
    const [jayden, isa] = [childWith(dossier, named('Jayden', 'Cornelissen', 'mr', '2011-08-08'), [2023, 2024, 2025, 2026]), childWith(dossier, named('Isa', 'Cornelissen', 'ms', '2014-10-30'), [2023, 2024, 2025, 2026])];
    livesAt(dossier, [saskia, jayden, isa], addressIn('Heerlen', 'Akkerstraat', '144', '6416GV'), '2018-01-01');
    rents(dossier, { rent: '641.75', from: '2018-01-01', landlord: 'Woonstichting De Sluis' }, null, '2018-01-22');
    applies(dossier, '2018-02-05', 'healthcare', 'housing', 'childBudget');
    advance(dossier, 2023);
    advance(dossier, 2024);
    advance(dossier, 2025);
    advance(dossier, 2026);
    recoverAll(dossier, definitive(dossier, 2023, '2026-01-16'), { kind: 'leftUnpaid' });
    recoverAll(dossier, definitive(dossier, 2024, '2026-03-20'), { kind: 'standard', agreedOn: '2026-04-02', paysUntil: '2026-08-31' });
    recoverAll(dossier, definitive(dossier, 2025, '2026-09-11'), { kind: 'leftUnpaid' });
    incomeEstimate(dossier, saskia, 2026, '36400', '2026-09-15', 'citizen');
    const more = reportChange(dossier, { kind: 'income', allowances: ['healthcare', 'housing', 'childBudget'], year: 2026, channel: 'telephone', reportedOn: '2026-09-15', validFrom: '2026-01-01', personId: saskia, before: '24600', after: '36400', unit: 'euro per year', state: 'carriedOut' });
    recoverAll(dossier, decide(dossier, { dated: '2026-10-09', year: 2026, kind: 'revisedAdvance', because: more, reason: 'U gaf op 15 september een hoger inkomen door.' }), { kind: 'leftUnpaid' });
    setMark(dossier, 'supervisor', 'Persoonlijk begeleider: D. Pinas', '2026-10-19');
    contact(dossier, '2026-10-16', '10:12', { channel: 'telephone', caseworker: 'K. Postma', subject: 'Kan het niet meer betalen', summary: 'Kreeg vier brieven door elkaar en kan de termijnen niet meer betalen. Is bang voor een deurwaarder. Rustig samen op een rij gezet. Akkoord met een persoonlijk begeleider.' });
    note(dossier, '2026-10-19', '09:20', { kind: 'handOver', author: 'K. Postma', owner: 'D. Pinas', text: 'Overgedragen aan D. Pinas. Vier terugvorderingen, regeling over 2024 loopt achter sinds september. Betalingscapaciteit berekenen, post van de Belastingdienst over aanmaning en dwangbevel meenemen.' });
  },
};

/** A recovery every time: at each advance that was lowered and at each definitive award. */
export const yearAfterYear: CuratedHousehold = {
  name: 'jaar-na-jaar-terugvorderingen',
  shows: 'Jaar na jaar: vijf terugvorderingen over 2023 tot en met 2026',
  write(dossier) {
    const marcel = applicantWith(dossier, named('Marcel', 'Tromp', 'mr', '1971-11-12'), {
      2023: { estimate: '23100', established: ['31800', '2024-08-09'], assets: '5600' },
      2024: { estimate: '24100', established: ['29900', '2025-07-18'], assets: '4800' },
      2025: { estimate: '25200', established: ['30400', '2026-07-03'], assets: '4100' },
      2026: { estimate: '26000', assets: '3600' },
    });
    works(dossier, marcel, '2003-01-06');
    livesAt(dossier, [marcel], addressIn('Hengelo', 'Turfmarkt', '31', '7551HK'), '2008-07-01');
    applies(dossier, '2009-01-12', 'healthcare');
    for (const [year, dated, paid] of [[2023, '2024-10-11', '2024-11-18'], [2024, '2025-09-12', '2025-10-20'], [2025, '2026-08-28', '2026-10-05']] as const) {
      advance(dossier, year);
      if (year === 2023) lowered(dossier, marcel, year, '29600', '2023-10-09', '2023-11-03', '2023-12-11');
      recoverAll(dossier, definitive(dossier, year, dated), { kind: 'paid', on: paid });
    }
    advance(dossier, 2026);
    lowered(dossier, marcel, 2026, '38800', '2026-09-21', '2026-10-16', '2026-12-31');
    contact(dossier, '2026-10-20', '14:33', { channel: 'telephone', caseworker: 'R. van Loon', subject: 'Weer terugbetalen', summary: 'Moet elk jaar terugbetalen door overuren. Uitgelegd hoe je het jaarinkomen schat en dat je het in het jaar kunt wijzigen. Wil voor 2027 het hogere inkomen laten staan.' });
  },
};

function lowered(dossier: Dossier, personId: string, year: number, after: string, reportedOn: string, dated: string, paidOn: string): void {
  const before = dossier.records.findLast((record) => record.kind === 'incomeEstimate' && record.body.year === year);
  incomeEstimate(dossier, personId, year, after, reportedOn, 'citizen');
  const because = reportChange(dossier, { kind: 'income', allowances: ['healthcare'], year, reportedOn, validFrom: `${year}-01-01`, personId, before: before?.kind === 'incomeEstimate' ? before.body.amount : '', after, unit: 'euro per year', state: 'carriedOut' });
  recoverAll(dossier, decide(dossier, { dated, year, kind: 'revisedAdvance', because }), { kind: 'paid', on: paidOn });
}

/** One debt, one arrangement, every term on time. */
export const arrangementRunning: CuratedHousehold = {
  name: 'betalingsregeling',
  shows: 'Lopende betalingsregeling van 24 maanden',
  write(dossier) {
    const dennis = applicantWith(dossier, named('Dennis', 'Brands', 'mr', '1990-03-15'), { 2024: { estimate: '24400', established: ['31500', '2025-09-19'], assets: '200' }, 2025: { estimate: '32200', assets: '500' }, 2026: { estimate: '33100', assets: '900' } });
    works(dossier, dennis, '2015-02-01');
    livesAt(dossier, [dennis], addressIn('Schiedam', 'Singel', '166', '3112GR'), '2021-03-01');
    applies(dossier, '2021-03-22', 'healthcare');
    advance(dossier, 2024);
    advance(dossier, 2025);
    recoverAll(dossier, definitive(dossier, 2024, '2025-11-21'), { kind: 'standard', agreedOn: '2025-12-08' });
    advance(dossier, 2026);
    contact(dossier, '2025-12-08', '09:05', { channel: 'telephone', caseworker: 'T. Verbeek', subject: 'Betalingsregeling', summary: 'Kan het bedrag over 2024 niet in één keer betalen. Regeling van 24 maanden gemaakt, eerste termijn op 2 januari.' });
  },
};

/** A debt that is more than she can spare in a standard arrangement: a personal one was prepared, and waits to be sent. */
export const arrangementProposed: CuratedHousehold = {
  name: 'voorstel-regeling',
  shows: 'Voorstel voor een persoonlijke betalingsregeling, voorbereid en nog niet verstuurd',
  write(dossier) {
    const wendy = applicantWith(dossier, named('Wendy', 'Kuipers', 'ms', '1988-09-09'), { 2025: { estimate: '21300', established: ['25800', '2026-08-21'], assets: '150' }, 2026: { estimate: '25900', assets: '0' } });
    works(dossier, wendy, '2017-10-02');
    livesAt(dossier, [wendy], addressIn('Emmen', 'Turfstraat', '52', '7811CK'), '2018-06-01');
    rents(dossier, { rent: '598.10', from: '2018-06-01', landlord: 'Woonstichting De Sluis', caretaker: '4.85' }, null, '2018-06-18');
    applies(dossier, '2018-07-02', 'healthcare', 'housing');
    advance(dossier, 2025);
    advance(dossier, 2026);
    const debts = recoverAll(dossier, definitive(dossier, 2025, '2026-10-16'), { kind: 'leftUnpaid' });
    contact(dossier, '2026-11-11', '13:40', { channel: 'telephone', caseworker: 'K. Postma', subject: 'Kan niet in één keer terugbetalen', summary: 'Zij werkte in 2025 meer uren en moet huurtoeslag terugbetalen. 24 maanden is haar te veel per maand. Samen inkomsten en uitgaven nagelopen: zij houdt € 25 per maand over. Voorstel voorbereid.' });
    for (const debt of debts) prepareArrangement(dossier, debt, { on: '2026-11-11', time: '13:58', by: 'K. Postma', capacity: '25', remark: 'Loonstrook van oktober en huurspecificatie gezien.' });
  },
};

/** Twenty euro of every payment is kept back until the debt is done. */
export const setOffRunning: CuratedHousehold = {
  name: 'verrekening',
  shows: 'Verrekening met de lopende zorgtoeslag',
  write(dossier) {
    const osei = applicantWith(dossier, named('Kwame', 'Osei', 'mr', '1986-07-28'), { 2025: { estimate: '26900', established: ['30400', '2026-04-24'], assets: '0' }, 2026: { estimate: '30900', assets: '0' } });
    livesAt(dossier, [osei], addressIn('Zoetermeer', 'Jupiterstraat', '90', '2721EP'), '2020-05-01');
    applies(dossier, '2020-06-08', 'healthcare');
    advance(dossier, 2025);
    advance(dossier, 2026);
    for (const debt of recoverAll(dossier, definitive(dossier, 2025, '2026-05-13'), { kind: 'standing', stage: 'established', since: '2026-05-13' })) setOff(dossier, debt, '2026-07-01');
    contact(dossier, '2026-07-23', '12:48', { channel: 'telephone', caseworker: 'N. Osei', subject: 'Minder zorgtoeslag', summary: 'Vroeg waarom hij € 20 minder krijgt. Uitgelegd: dat is de terugbetaling over 2025. Hij is het ermee eens en laat het zo.' });
  },
};

/** Objection against a definitive award; the decision is due within days. */
export const objectionNearTerm: CuratedHousehold = {
  name: 'bezwaar-bijna-op-termijn',
  shows: 'Bezwaar: beslissen kan nog vier dagen',
  write(dossier) {
    const yvonne = applicantWith(dossier, named('Yvonne', 'Driessen', 'ms', '1968-04-11'), { 2025: { estimate: '23600', established: ['31200', '2026-07-10'], assets: '12600' }, 2026: { estimate: '24300', assets: '13100' } });
    livesAt(dossier, [yvonne], addressIn('Roermond', 'Marktstraat', '8', '6041EM'), '2003-09-01');
    applies(dossier, '2012-03-19', 'healthcare');
    advance(dossier, 2025);
    advance(dossier, 2026);
    const outcomes = definitive(dossier, 2025, '2026-08-24');
    recoverAll(dossier, outcomes, { kind: 'standing', stage: 'deferredForObjection', since: '2026-09-15' });
    const decision = outcomes[0]?.decision;
    if (decision === undefined) return;
    const objection = object(dossier, { decisionId: decision.id, allowance: 'healthcare', year: 2025, against: decision.dated, receivedOn: '2026-09-14', channel: 'letter', state: 'hearing', handler: 'S. Bos', points: ['In het inkomen over 2025 zit een afkoopsom van een klein pensioen.', 'De afkoopsom was eenmalig en hoort niet mee te tellen.'] });
    const subject = 'de definitieve berekening van uw zorgtoeslag over 2025';
    sendLetter(dossier, { dated: '2026-09-16', kind: 'confirmation', subject: 'Wij hebben uw bezwaar ontvangen', body: () => objectionReceivedLetter(dossier, { subject, receivedOn: '2026-09-14', decideBy: objection.decideBy ?? '' }) });
    contact(dossier, '2026-10-27', '10:00', { channel: 'telephone', caseworker: 'S. Bos', subject: 'Hoorgesprek bezwaar', summary: 'Gehoord. Zij kreeg in mei 2025 een afkoopsom van € 6.900 van een oud pensioen. Stuurt de brief van het pensioenfonds na.' });
    note(dossier, '2026-11-05', '16:10', { author: 'S. Bos', text: 'Brief van het pensioenfonds is binnen. Nagaan of het bedrag in het vastgestelde inkomen zit. Beslissen vóór 16 november.' });
  },
};

/** The day to decide on an objection is over, and the citizen put the agency in default: two weeks are left before the penalty. */
export const objectionLate: CuratedHousehold = {
  name: 'bezwaar-te-laat',
  shows: 'Bezwaar: beslissing te laat, in gebreke gesteld',
  write(dossier) {
    const ineke = applicantWith(dossier, named('Ineke', 'Postma', 'ms', '1974-09-02'), { 2025: { estimate: '22400', established: ['30100', '2026-06-12'], assets: '2100' }, 2026: { estimate: '23100', assets: '2400' } });
    livesAt(dossier, [ineke], addressIn('Leeuwarden', 'Wilgenlaan', '63', '8922GD'), '2010-04-01');
    applies(dossier, '2013-02-11', 'healthcare');
    advance(dossier, 2025);
    advance(dossier, 2026);
    const outcomes = definitive(dossier, 2025, '2026-07-10');
    recoverAll(dossier, outcomes, { kind: 'standing', stage: 'deferredForObjection', since: '2026-08-06' });
    const decision = outcomes[0]?.decision;
    if (decision === undefined) return;
    const objection = object(dossier, {
      decisionId: decision.id, allowance: 'healthcare', year: 2025, against: decision.dated, receivedOn: '2026-08-05', channel: 'portal', state: 'inProgress', handler: 'R. van Loon', noticeOfDefaultOn: '2026-10-30',
      points: ['Het inkomen over 2025 is te hoog: een correctie van de werkgever is niet verwerkt.'],
    });
    const subject = 'de definitieve berekening van uw zorgtoeslag over 2025';
    sendLetter(dossier, { dated: '2026-08-07', kind: 'confirmation', subject: 'Wij hebben uw bezwaar ontvangen', body: () => objectionReceivedLetter(dossier, { subject, receivedOn: '2026-08-05', decideBy: objection.decideBy ?? '' }) });
    contact(dossier, '2026-10-26', '11:15', { channel: 'telephone', caseworker: 'R. van Loon', subject: 'Bezwaar te laat', summary: 'Vroeg waar de beslissing blijft. Uitgelegd dat wij te laat zijn en dat zij ons in gebreke kan stellen. Zij doet dat per brief.' });
  },
};

/** Registered with the recovery operation: collection stands still. */
export const recoveryOperation: CuratedHousehold = {
  name: 'hersteloperatie',
  shows: 'Aangemeld bij de hersteloperatie: invordering staat stil',
  write(dossier) {
    const angelique = applicantWith(dossier, named('Angelique', 'Kromosoeto', 'ms', '1979-10-04'), { 2023: { estimate: '20100', established: ['29400', '2024-09-20'], assets: '0' }, 2025: { estimate: '25900', established: ['26010', '2026-06-26'], assets: '0' }, 2026: { estimate: '26700', assets: '0' } });
    livesAt(dossier, [angelique], addressIn('Capelle aan den IJssel', 'Rijnlaan', '402', '2904JE'), '2011-12-01');
    applies(dossier, '2012-01-09', 'healthcare');
    setMark(dossier, 'recoveryOperation', 'Aangemeld bij de hersteloperatie sinds 8 maart 2021. Invordering staat stil tot de integrale beoordeling klaar is.', '2021-03-08');
    advance(dossier, 2023);
    recoverAll(dossier, definitive(dossier, 2023, '2024-11-15'), { kind: 'standing', stage: 'pausedForRecoveryOperation', since: '2024-11-15' });
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-28');
    advance(dossier, 2026);
    contact(dossier, '2026-09-17', '13:40', { channel: 'telephone', caseworker: 'M. Haddad', subject: 'Schuld uit 2023', summary: 'Kreeg een overzicht waarop de schuld over 2023 staat en schrok. Uitgelegd dat zij nu niets hoeft te betalen. Vragen over de hersteloperatie gaan naar haar persoonlijk zaakbehandelaar.' });
  },
};

/** Under administration: payments go to the administrator, who also calls. */
export const underAdministration: CuratedHousehold = {
  name: 'onder-bewind',
  shows: 'Onder bewind: de bewindvoerder regelt de toeslagen',
  write(dossier) {
    dossier.letterChannel = 'letter';
    dossier.payee = 'administrator';
    const ronald = applicantWith(dossier, named('Ronald', 'Slot', 'mr', '1976-12-21'), { 2025: { estimate: '17300', established: ['17280', '2026-05-22'], assets: '150' }, 2026: { estimate: '17900', assets: '200' } });
    livesAt(dossier, [ronald], addressIn('Veendam', 'Molenweg', '74', '9641KN'), '2017-10-15');
    rents(dossier, { rent: '498.20', from: '2017-10-15', landlord: 'Stichting Groen Wonen', caretaker: '5.10' }, null, '2017-11-06');
    tell(dossier, ronald, 'guardianship', { kind: 'bewind', representative: 'Noorderbewind, mevrouw C. Brouwer' }, { source: 'brp', from: '2022-05-16', known: '2022-05-30' });
    setMark(dossier, 'guardianship', 'Noorderbewind, mevrouw C. Brouwer. Post en betalingen gaan naar de bewindvoerder.', '2022-05-16');
    applies(dossier, '2018-01-08', 'healthcare', 'housing');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-07-24');
    advance(dossier, 2026);
    contact(dossier, '2026-11-02', '11:15', { channel: 'telephone', caseworker: 'K. Postma', subject: 'Gegevens controleren', summary: 'Bewindvoerder controleert of alle toeslagen lopen. Lopen beide. Vroeg om een kopie van de beschikking van november vorig jaar.', caller: 'representative' });
  },
};
