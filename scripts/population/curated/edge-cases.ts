import { setStatus, tell } from '../dossier.ts';
import { applicant, assets, incomeEstimate, insured, livesAt, rents, works } from '../life.ts';
import { addressIn } from '../places.ts';
import { reportChange } from '../report-change.ts';
import { contact, setMark } from '../talk.ts';
import { advance, applicantWith, applies, definitive, named, partnerWith } from './years.ts';
import type { CuratedHousehold } from './household.ts';

/** A name that is longer than any line made for it. */
export const longName: CuratedHousehold = {
  name: 'lange-naam',
  shows: 'Naam van meer dan zestig tekens',
  write(dossier) {
    const wilhelmina = applicantWith(dossier, { ...named('Wilhelmina Catharina Elisabeth Margaretha', 'van der Steenhoven-Nieuwenhuijsen van Oosterwijk', 'ms', '1958-07-22'), title: 'jonkvrouw' }, { 2025: { estimate: '27900', established: ['28140', '2026-06-19'], assets: '48200' }, 2026: { estimate: '28800', assets: '49900' } });
    livesAt(dossier, [wilhelmina], addressIn("'s-Hertogenbosch", 'Burgemeester Bosstraat', '127', '5213BX'), '1995-04-01');
    applies(dossier, '2023-08-14', 'healthcare');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-28');
    advance(dossier, 2026);
    contact(dossier, '2026-03-04', '14:15', { channel: 'telephone', caseworker: 'R. van Loon', subject: 'Naam op de brief', summary: 'Haar naam staat afgekort op de brief. Uitgelegd dat de regel te kort is en dat de naam bij ons volledig staat.' });
  },
};

/** Somebody who is known and gets nothing. */
export const noAllowance: CuratedHousehold = {
  name: 'geen-toeslagen',
  shows: 'Geen enkele toeslag',
  write(dossier) {
    const alexander = applicant(dossier, named('Alexander', 'van Rijn', 'mr', '1982-09-27'));
    insured(dossier, alexander, '2006-01-01');
    livesAt(dossier, [alexander], addressIn('Haarlem', 'Frans Halslaan', '66', '2023EC'), '2017-05-15');
    works(dossier, alexander, '2008-09-01');
    incomeEstimate(dossier, alexander, 2026, '52400', '2025-11-02');
    assets(dossier, alexander, 2026, '23500');
    contact(dossier, '2026-09-29', '11:52', { channel: 'telephone', caseworker: 'T. Verbeek', subject: 'Heb ik recht op zorgtoeslag?', summary: 'Vroeg of hij zorgtoeslag kan krijgen. Met een inkomen van € 52.400 is dat niet zo. Verwezen naar de proefberekening als zijn inkomen daalt.' });
  },
};

/** An application that still waits. */
export const applicationPending: CuratedHousehold = {
  name: 'aanvraag-in-behandeling',
  shows: 'Nieuwe aanvraag in behandeling',
  write(dossier) {
    const rahimi = applicant(dossier, named('Hosna', 'Rahimi', 'ms', '1997-11-30'));
    insured(dossier, rahimi, '2026-09-01');
    tell(dossier, rahimi, 'lawfulStay', { lawful: true }, { source: 'brp', from: '2026-08-24', known: '2026-09-03' });
    livesAt(dossier, [rahimi], addressIn('Assen', 'De Meent', '21', '9403BT'), '2026-08-24');
    rents(dossier, { rent: '546.80', from: '2026-08-24', landlord: 'Stichting Groen Wonen' }, null, '2026-09-10');
    incomeEstimate(dossier, rahimi, 2026, '7400', '2026-10-19', 'citizen');
    assets(dossier, rahimi, 2026, '0', '2026-10-19', 'citizen');
    applies(dossier, '2026-10-19', 'healthcare', 'housing');
    reportChange(dossier, { kind: 'application', allowances: ['healthcare', 'housing'], year: 2026, channel: 'desk', reportedOn: '2026-10-19', validFrom: '2026-09-01', personId: rahimi, before: '', after: '2026-10-19', unit: 'date', state: 'received' });
    for (const allowance of ['healthcare', 'housing'] as const) setStatus(dossier, allowance, 2026, 'inProgress');
    setMark(dossier, 'interpreter', 'Tolk Dari', '2026-10-19', { until: '2027-10-19' });
    contact(dossier, '2026-10-19', '10:30', { channel: 'desk', caseworker: 'N. Osei', subject: 'Aanvragen', summary: 'Samen met een vrijwilliger van VluchtelingenWerk. Zorgtoeslag en huurtoeslag aangevraagd. Uitgelegd dat zij binnen 13 weken bericht krijgt.', caller: 'helper' });
  },
};

/** The citizen and the inspector say different things about the assets. */
export const conflictingSources: CuratedHousehold = {
  name: 'bronnen-spreken-elkaar-tegen',
  shows: 'Bronnen spreken elkaar tegen over het vermogen',
  write(dossier) {
    const gerard = applicantWith(dossier, named('Gerard', 'Oosterhuis', 'mr', '1955-03-08'), { 2025: { estimate: '15900', established: ['16020', '2026-06-05'], assets: '61000' }, 2026: { estimate: '16400', assets: '62500' } });
    const ria = partnerWith(dossier, named('Ria', 'Bosman', 'ms', '1957-10-13', 'partnerOwn'), '1981-06-19', { 2025: { estimate: '14100', established: ['14080', '2026-06-05'], assets: '58000' }, 2026: { estimate: '14500', assets: '59500' } });
    livesAt(dossier, [gerard, ria], addressIn('Winterswijk', 'Heideweg', '4', '7102DJ'), '1994-10-01');
    applies(dossier, '2022-01-17', 'healthcare');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-14');
    advance(dossier, 2026);
    assets(dossier, gerard, 2026, '131500', '2026-10-21');
    assets(dossier, gerard, 2026, '62500', '2026-11-05', 'citizen');
    reportChange(dossier, { kind: 'assets', allowances: ['healthcare'], year: 2026, channel: 'telephone', reportedOn: '2026-11-05', validFrom: '2026-01-01', personId: gerard, before: '131500', after: '62500', unit: 'euro per year', state: 'received' });
    contact(dossier, '2026-11-05', '13:02', { channel: 'telephone', caseworker: 'J. de Wit', subject: 'Vermogen klopt niet', summary: 'Zag in Mijn toeslagen een vermogen van € 131.500. Zegt dat de rekening van zijn overleden broer is meegeteld. Stuurt het bewijs naar de Belastingdienst.' });
  },
};

/** Left the country: payment is suspended until it is clear whether there is still a right. */
export const emigrated: CuratedHousehold = {
  name: 'vertrokken-uit-nederland',
  shows: 'Vertrokken uit Nederland: uitbetaling opgeschort',
  write(dossier) {
    const marta = applicantWith(dossier, named('Marta', 'Kowalski', 'ms', '1990-06-02'), { 2025: { estimate: '26300', established: ['26400', '2026-06-26'], assets: '2200' }, 2026: { estimate: '27200', assets: '2900' } });
    livesAt(dossier, [marta], addressIn('Venlo', 'Noorderkade', '118', '5911RP'), '2019-03-01');
    applies(dossier, '2019-04-08', 'healthcare');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-21');
    advance(dossier, 2026);
    tell(dossier, marta, 'registration', { suspended: 'emigrated' }, { source: 'brp', from: '2026-09-21', known: '2026-09-24' });
    tell(dossier, marta, 'address', { street: '', houseNumber: '', houseLetter: '', addition: '', postcode: '', place: '', municipalityCode: '', municipality: '', country: 'Polen', lines: ['ul. Lipowa 8', '50-001 Wrocław'] }, { source: 'brp', from: '2026-09-21', known: '2026-09-24' });
    setMark(dossier, 'emigrated', 'Vertrokken naar Polen op 21 september 2026.', '2026-09-21', { source: 'brp' });
    dossier.payments = dossier.payments.filter(({ due }) => due < '2026-10-01');
    setStatus(dossier, 'healthcare', 2026, 'suspended');
    reportChange(dossier, { kind: 'move', allowances: ['healthcare'], year: 2026, by: 'source', channel: 'system', reportedOn: '2026-09-24', validFrom: '2026-10-01', personId: marta, before: 'Venlo', after: 'Polen', unit: 'text', state: 'received' });
    contact(dossier, '2026-10-22', '09:18', { channel: 'app', caseworker: 'D. Pinas', subject: 'Geen betaling in oktober', summary: 'Vroeg waarom er geen geld kwam. Uitgelegd dat wij de betaling tijdelijk stoppen omdat zij is vertrokken. Zij stuurt op of zij nog in Nederland werkt en verzekerd is.' });
  },
};
