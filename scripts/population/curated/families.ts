import { mutationStopTerm } from '../../../shared/rules/index.ts';
import { decide } from '../decide.ts';
import { careContract, child, coResident, incomeEstimate, livesAt, marry, rents } from '../life.ts';
import { addressIn } from '../places.ts';
import { reportChange } from '../report-change.ts';
import { mutationLetter } from '../letters/change-letters.ts';
import { sendLetter } from '../send-letter.ts';
import { contact, note, setMark } from '../talk.ts';
import type { CuratedHousehold } from './household.ts';
import { advance, applicantWith, applies, bothWork, childWith, definitive, named, partnerWith, tellYears } from './years.ts';

/** Both work, three children in care: one of each kind. */
export const threeInCare: CuratedHousehold = {
  name: 'paar-met-drie-kinderen-in-de-opvang',
  shows: 'Paar met drie kinderen in de opvang',
  write(dossier) {
    const iris = applicantWith(dossier, named('Iris', 'van Schaik', 'ms', '1990-11-03', 'partnerOwn'), {
      2025: { estimate: '20700', established: ['20940', '2026-06-05'], assets: '14200' }, 2026: { estimate: '21600', assets: '15800' },
    });
    const bilal = partnerWith(dossier, named('Bilal', 'Tahiri', 'mr', '1988-04-27'), '2016-07-08', {
      2025: { estimate: '24300', established: ['24150', '2026-06-05'], assets: '9100' }, 2026: { estimate: '25200', assets: '9900' },
    });
    marry(dossier, iris, bilal, '2016-07-08');
    const children = [
      child(dossier, named('Yara', 'Tahiri', 'ms', '2018-10-14')),
      child(dossier, named('Ilyas', 'Tahiri', 'mr', '2021-03-02')),
      child(dossier, named('Lina', 'Tahiri', 'ms', '2024-08-25')),
    ];
    bothWork(dossier, iris, bilal);
    livesAt(dossier, [iris, bilal, ...children], addressIn('Almere', 'Saturnusstraat', '88', '1363VJ'), '2024-09-02');
    const [yara = '', ilyas = '', lina = ''] = children;
    careContract(dossier, yara, { kind: 'afterSchoolCare', hoursPerMonth: '52', hourlyRate: '9.80', registered: true, organisation: 'BSO De Boomhut', from: '2024-10-01' }, null, '2024-09-10');
    careContract(dossier, ilyas, { kind: 'childminder', hoursPerMonth: '64', hourlyRate: '8.20', registered: true, organisation: 'Gastouderbureau Dichtbij', from: '2025-03-03' }, null, '2025-02-12');
    careContract(dossier, lina, { kind: 'dayCare', hoursPerMonth: '132', hourlyRate: '11.15', registered: true, organisation: 'Kinderdagverblijf Zonnestraal', from: '2024-12-02' }, null, '2024-11-11');
    applies(dossier, '2019-01-21', 'healthcare', 'childBudget', 'childcare');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-21');
    advance(dossier, 2026);
    contact(dossier, '2026-09-08', '16:45', { channel: 'app', caseworker: 'D. Pinas', subject: 'Kind naar de buitenschoolse opvang', summary: 'Ilyas gaat in maart naar school en dan naar de buitenschoolse opvang. Uitgelegd dat de soort opvang en de uren dan binnen vier weken moeten worden doorgegeven.' });
  },
};

/** A birth in September: the household grows, and so may what it gets. */
export const birth: CuratedHousehold = {
  name: 'geboorte',
  shows: 'Geboorte in september',
  write(dossier) {
    const esra = applicantWith(dossier, named('Esra', 'Kaya', 'ms', '1996-01-19'), { 2025: { estimate: '15400', established: ['15380', '2026-05-22'] , assets: '2100' }, 2026: { estimate: '14900', assets: '2600' } });
    const jordy = partnerWith(dossier, named('Jordy', 'Lammers', 'mr', '1994-12-05'), '2022-06-01', { 2025: { estimate: '27800', established: ['27960', '2026-05-22'], assets: '800' }, 2026: { estimate: '28700', assets: '1300' } });
    const first = childWith(dossier, named('Milan', 'Lammers', 'mr', '2023-02-28'), [2025, 2026]);
    const second = childWith(dossier, named('Saar', 'Lammers', 'ms', '2026-09-24'), [2025, 2026]);
    const address = addressIn('Tilburg', 'Korenbloemstraat', '61', '5025RD');
    livesAt(dossier, [esra, jordy], address, '2022-06-01');
    livesAt(dossier, [first], address, '2023-02-28');
    livesAt(dossier, [second], address, '2026-09-24');
    rents(dossier, { rent: '731.20', from: '2022-06-01', landlord: 'Stichting Groen Wonen' }, null, '2022-06-20');
    applies(dossier, '2022-06-15', 'healthcare', 'housing', 'childBudget');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-07-24');
    advance(dossier, 2026);
    const born = reportChange(dossier, { kind: 'birth', allowances: ['housing', 'childBudget'], year: 2026, by: 'source', channel: 'system', reportedOn: '2026-09-28', validFrom: '2026-10-01', personId: second, before: '', after: '2026-09-24', unit: 'date', state: 'carriedOut' });
    decide(dossier, { dated: '2026-10-16', year: 2026, kind: 'revisedAdvance', allowances: ['housing', 'childBudget'], because: born, reason: 'Op 24 september 2026 is Saar geboren.' });
    contact(dossier, '2026-10-02', '09:12', { channel: 'telephone', caseworker: 'J. de Wit', subject: 'Geboorte', summary: 'Vroeg of zij de geboorte zelf moet doorgeven. Nee, wij krijgen het van de gemeente en de SVB. Kindgebonden budget gaat in op 1 oktober.' });
  },
};

/** A child that turns eighteen in December and stays at home. */
export const childTurnsEighteen: CuratedHousehold = {
  name: 'kind-wordt-achttien',
  shows: 'Kind wordt in december 18 en blijft thuis wonen',
  write(dossier) {
    const nadia = applicantWith(dossier, named('Nadia', 'Benali', 'ms', '1983-07-11'), { 2025: { estimate: '26100', established: ['26240', '2026-06-19'], assets: '3400' }, 2026: { estimate: '27000', assets: '3900' } });
    const amir = childWith(dossier, named('Amir', 'Benali', 'mr', '2008-12-09'), [2025, 2026], '3400');
    const sara = childWith(dossier, named('Sara', 'Benali', 'ms', '2012-05-20'), [2025, 2026]);
    livesAt(dossier, [nadia, amir, sara], addressIn('Rotterdam', 'Zwaluwstraat', '133', '3036TC'), '2015-03-01');
    rents(dossier, { rent: '655.90', from: '2015-03-01', landlord: 'De Nieuwe Haven', cleaning: '7.20' }, null, '2015-03-15');
    applies(dossier, '2015-04-02', 'healthcare', 'housing', 'childBudget');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-14');
    advance(dossier, 2026);
    note(dossier, '2026-10-29', '15:02', { kind: 'agreement', author: 'M. Haddad', owner: 'M. Haddad', due: '2026-12-01', text: 'Moeder vóór december bellen: kindgebonden budget voor Amir stopt na december, hij kan vanaf januari zelf zorgtoeslag aanvragen en zijn inkomen kan meetellen voor de huurtoeslag.' });
    contact(dossier, '2026-10-29', '14:50', { channel: 'telephone', caseworker: 'M. Haddad', subject: 'Zoon wordt 18', summary: 'Wil weten wat er verandert als Amir op 9 december 18 wordt. Uitgelegd per toeslag. Hij werkt in een supermarkt en blijft thuis wonen.' });
  },
};

/** Only the letter about the hours of one child is running. */
export const mutationLetterRunning: CuratedHousehold = {
  name: 'mutatiebrief-opvang',
  shows: 'Mutatiebrief kinderopvang: tegenhouden kan nog',
  write(dossier) {
    const linda = applicantWith(dossier, named('Linda', 'Haverkamp', 'ms', '1992-08-16'), { 2025: { estimate: '33100', assets: '3900' }, 2026: { estimate: '33900', assets: '4200' } });
    const tess = child(dossier, named('Tess', 'Haverkamp', 'ms', '2022-11-23'));
    bothWork(dossier, linda);
    livesAt(dossier, [linda, tess], addressIn('Deventer', 'Brugstraat', '5', '7411WD'), '2022-01-15');
    const care = { kind: 'dayCare', hourlyRate: '11.20', registered: true, organisation: 'Het Zandkasteel' } as const;
    careContract(dossier, tess, { ...care, hoursPerMonth: '143', from: '2025-06-02' }, null, '2025-05-12');
    applies(dossier, '2025-05-19', 'healthcare', 'childBudget', 'childcare');
    decide(dossier, { dated: '2025-06-13', year: 2025, kind: 'advance' });
    advance(dossier, 2026);
    careContract(dossier, tess, { ...care, hoursPerMonth: '143', from: '2025-06-02' }, '2026-08-31', '2026-10-14');
    careContract(dossier, tess, { ...care, hoursPerMonth: '109', from: '2026-09-01' }, null, '2026-10-14');
    const stopBy = mutationStopTerm('2026-11-04').end;
    const letterId = sendLetter(dossier, { dated: '2026-11-04', kind: 'mutation', subject: 'Wij willen de opvanguren van Tess aanpassen', body: () => mutationLetter(dossier, { childId: tess, organisation: 'Het Zandkasteel', before: '143', after: '109', from: '2026-09-01', stopBy }) });
    reportChange(dossier, { kind: 'childcareHours', allowances: ['childcare'], year: 2026, by: 'agency', channel: 'berichtenbox', reportedOn: '2026-11-04', validFrom: '2026-09-01', personId: tess, before: '143', after: '109', unit: 'hours per month', state: 'letterSent', respondBy: stopBy, letterId });
    contact(dossier, '2026-11-09', '12:31', { channel: 'chat', caseworker: 'T. Verbeek', subject: 'Brief over opvanguren', summary: 'Kreeg de brief en wil weten of zij iets moet doen. Uren kloppen. Uitgelegd dat zij dan niets hoeft te doen.' });
  },
};

/** The couple told what they will earn and pay next year: what 2027 comes to is asked for with announced amounts. One child in care, because of a second nothing is announced. */
export const nextYear: CuratedHousehold = {
  name: 'volgend-jaar',
  shows: 'Volgend jaar: gegevens voor 2027 zijn bekend, bedragen nog voorlopig',
  write(dossier) {
    const merel = applicantWith(dossier, named('Merel', 'Schouten', 'ms', '1992-06-15'), { 2025: { estimate: '20900', established: ['21040', '2026-06-19'], assets: '5200' }, 2026: { estimate: '17400', assets: '4800' }, 2027: { assets: '4300' } });
    const tarik = partnerWith(dossier, named('Tarik', 'Aydın', 'mr', '1991-02-03'), '2020-04-01', { 2025: { estimate: '19800', established: ['19730', '2026-06-19'], assets: '2700' }, 2026: { estimate: '20300', assets: '3100' }, 2027: { estimate: '21200', assets: '3400' } });
    const teun = childWith(dossier, named('Teun', 'Aydın', 'mr', '2024-01-22'), [2025, 2026, 2027]);
    const elif = childWith(dossier, named('Elif', 'Aydın', 'ms', '2026-05-08'), [2026, 2027]);
    bothWork(dossier, merel, tarik);
    const address = addressIn('Apeldoorn', 'Beukenlaan', '31', '7313BG');
    livesAt(dossier, [merel, tarik], address, '2020-04-01');
    livesAt(dossier, [teun], address, '2024-01-22');
    livesAt(dossier, [elif], address, '2026-05-08');
    rents(dossier, { rent: '718.35', from: '2020-04-01', landlord: 'Stichting Groen Wonen' }, null, '2020-04-20');
    const care = { kind: 'dayCare', hoursPerMonth: '88', registered: true, organisation: 'Kinderdagverblijf Zonnestraal' } as const;
    careContract(dossier, teun, { ...care, hourlyRate: '11.05', from: '2024-09-02' }, null, '2024-08-12');
    careContract(dossier, teun, { ...care, hourlyRate: '11.05', from: '2024-09-02' }, '2026-12-31', '2026-10-28');
    careContract(dossier, teun, { ...care, hourlyRate: '11.70', from: '2027-01-01' }, null, '2026-10-28');
    applies(dossier, '2020-05-11', 'healthcare', 'housing');
    applies(dossier, '2024-08-19', 'childBudget', 'childcare');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-21');
    advance(dossier, 2026);
    const born = reportChange(dossier, { kind: 'birth', allowances: ['housing', 'childBudget'], year: 2026, by: 'source', channel: 'system', reportedOn: '2026-05-12', validFrom: '2026-06-01', personId: elif, before: '', after: '2026-05-08', unit: 'date', state: 'carriedOut' });
    decide(dossier, { dated: '2026-06-05', year: 2026, kind: 'revisedAdvance', allowances: ['housing', 'childBudget'], because: born, reason: 'Op 8 mei 2026 is Elif geboren.' });
    incomeEstimate(dossier, merel, 2027, '19600', '2026-11-09', 'citizen');
    contact(dossier, '2026-11-09', '11:20', { channel: 'telephone', caseworker: 'T. Verbeek', subject: 'Toeslagen in 2027', summary: 'Gaat vanaf januari een dag meer werken en gaf haar inkomen voor 2027 door. Vroeg wat zij dan krijgen. Uitgelegd dat de bedragen voor 2027 nog niet vaststaan en dat de beschikking in december komt.' });
  },
};

/** Nine people at one address: parents, six children and a grandmother. */
export const largeHousehold: CuratedHousehold = {
  name: 'huishouden-van-negen',
  shows: 'Huishouden van negen personen',
  write(dossier) {
    const hassan = applicantWith(dossier, named('Hassan', 'Mohamud', 'mr', '1980-05-02'), { 2025: { estimate: '24600', established: ['24410', '2026-06-12'], assets: '1900' }, 2026: { estimate: '25200', assets: '2300' } });
    const fatma = partnerWith(dossier, named('Fatma', 'Hassan', 'ms', '1984-10-17'), '2006-03-10', { 2025: { estimate: '8200', established: ['8200', '2026-06-12'], assets: '0' }, 2026: { estimate: '8600', assets: '0' } });
    marry(dossier, hassan, fatma, '2006-03-10');
    const births = [['Yusuf', 'mr', '2009-02-11'], ['Amina', 'ms', '2011-06-30'], ['Adam', 'mr', '2013-09-08'], ['Khadija', 'ms', '2016-01-25'], ['Ilyas', 'mr', '2019-04-14'], ['Noor', 'ms', '2022-12-03']] as const;
    const children = births.map(([name, sex, born]) => childWith(dossier, named(name, 'Mohamud', sex, born), [2025, 2026]));
    const halima = coResident(dossier, named('Halima', 'Warsame', 'ms', '1952-03-21'), '2019-08-12');
    tellYears(dossier, halima, { 2025: { estimate: '11800', established: ['11820', '2026-06-12'], assets: '900' }, 2026: { estimate: '12200', assets: '950' } });
    livesAt(dossier, [hassan, fatma, ...children, halima], addressIn("'s-Gravenhage", 'Schoolstraat', '210', '2512LT'), '2012-11-05');
    rents(dossier, { rent: '824.75', from: '2012-11-05', landlord: 'Wooncorporatie Thuisborg', caretaker: '6.60' }, null, '2012-11-26');
    applies(dossier, '2012-12-03', 'healthcare', 'housing', 'childBudget');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-28');
    advance(dossier, 2026);
    setMark(dossier, 'interpreter', 'Tolk Somalisch voor mevrouw; meneer spreekt Nederlands.', '2026-02-16', { until: '2027-02-16', personId: fatma });
    contact(dossier, '2026-02-16', '10:05', { channel: 'desk', caseworker: 'N. Osei', subject: 'Inkomen moeder', summary: `Vroeg of het pensioen van zijn moeder meetelt. Voor de huurtoeslag wel, voor de zorgtoeslag niet. Er wonen ${dossier.persons.length} mensen op het adres.` });
  },
};

/** Twelve children: the household list must fold. */
export const twelveChildren: CuratedHousehold = {
  name: 'twaalf-kinderen',
  shows: 'Twaalf kinderen',
  write(dossier) {
    const jan = applicantWith(dossier, named('Leendert', 'van den Brink', 'mr', '1979-03-30'), { 2025: { estimate: '38700', established: ['38920', '2026-05-29'], assets: '5200' }, 2026: { estimate: '39800', assets: '6100' } });
    const dina = partnerWith(dossier, named('Dina', 'Stam', 'ms', '1981-09-12', 'partnerOwn'), '2002-05-16', { 2025: { estimate: '0', established: ['0', '2026-05-29'], assets: '0' }, 2026: { estimate: '0', assets: '0' } });
    marry(dossier, jan, dina, '2002-05-16');
    const names = [['Adriaan', 'mr'], ['Elisabeth', 'ms'], ['Dirk', 'mr'], ['Johanna', 'ms'], ['Klaas', 'mr'], ['Maria', 'ms'], ['Pieter', 'mr'], ['Catharina', 'ms'], ['Willem', 'mr'], ['Hendrika', 'ms'], ['Gerrit', 'mr'], ['Anna', 'ms']] as const;
    const children = names.map(([name, sex], index) => child(dossier, named(name, 'van den Brink', sex, `${2009 + Math.floor(index * 1.4)}-0${(index % 9) + 1}-1${index % 10}`)));
    livesAt(dossier, [jan, dina, ...children], addressIn('Veenendaal', 'Zandweg', '3', '3905PK'), '2010-04-01');
    applies(dossier, '2010-04-20', 'healthcare', 'childBudget');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-07-31');
    advance(dossier, 2026);
    contact(dossier, '2025-12-11', '08:40', { channel: 'telephone', caseworker: 'R. van Loon', subject: 'Kindgebonden budget 2026', summary: 'Wilde weten of alle kinderen in de berekening staan. Ja, alle twaalf.' });
  },
};
