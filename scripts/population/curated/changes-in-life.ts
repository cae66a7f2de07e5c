import { decide } from '../decide.ts';
import { tell } from '../dossier.ts';
import { applicant, assets, becomePartners, incomeEstimate, incomeKnown, insured, livesAt, marry, person, rents, works } from '../life.ts';
import { addressIn } from '../places.ts';
import { recoverAll } from '../recover.ts';
import { reportChange } from '../report-change.ts';
import { callBack, contact, note, setMark } from '../talk.ts';
import type { CuratedHousehold } from './household.ts';
import { advance, applicantWith, applies, bothWork, childWith, definitive, named, partnerWith } from './years.ts';

/** Separated in June: partner for part of the year, and a question about whose income counts. */
export const separation: CuratedHousehold = {
  name: 'uit-elkaar',
  shows: 'Uit elkaar in het jaar: partner tot en met juni',
  write(dossier) {
    const marieke = applicantWith(dossier, named('Marieke', 'Hofman', 'ms', '1989-05-07'), { 2025: { estimate: '17600', established: ['17750', '2026-06-26'], assets: '5100' }, 2026: { estimate: '18300', assets: '4700' } });
    const niels = partnerWith(dossier, named('Niels', 'Wagenaar', 'mr', '1987-02-14'), '2014-10-01', { 2025: { estimate: '25400', established: ['27300', '2026-06-26'], assets: '4200' }, 2026: { estimate: '26400', assets: '5200' } });
    const children = [childWith(dossier, named('Lotte', 'Wagenaar', 'ms', '2017-03-22'), [2025, 2026]), childWith(dossier, named('Thijs', 'Wagenaar', 'mr', '2020-07-04'), [2025, 2026])];
    bothWork(dossier, marieke, niels);
    livesAt(dossier, [marieke, niels, ...children], addressIn('Amersfoort', 'Vlierstraat', '27', '3812XJ'), '2016-02-01');
    rents(dossier, { rent: '774.60', from: '2016-02-01', landlord: 'Vidomus' }, null, '2016-02-18');
    applies(dossier, '2017-04-18', 'healthcare', 'housing', 'childBudget');
    advance(dossier, 2025);
    advance(dossier, 2026);
    becomePartners(dossier, niels, '2014-10-01', '2026-06-30', '2026-07-03');
    livesAt(dossier, [niels], addressIn('Nieuwegein', 'Sluisweg', '114', '3433BD'), '2026-07-01');
    const apart = reportChange(dossier, { kind: 'partnerEnds', allowances: ['healthcare', 'housing', 'childBudget'], year: 2026, reportedOn: '2026-07-06', validFrom: '2026-07-01', personId: niels, before: '2014-10-01', after: '2026-06-30', unit: 'date', state: 'carriedOut' });
    decide(dossier, { dated: '2026-08-07', year: 2026, kind: 'revisedAdvance', because: apart, reason: 'U bent sinds 1 juli 2026 geen toeslagpartners meer.' });
    recoverAll(dossier, definitive(dossier, 2025, '2026-09-11'), { kind: 'leftUnpaid' });
    contact(dossier, '2026-07-06', '09:48', { channel: 'telephone', caseworker: 'S. Bos', subject: 'Uit elkaar', summary: 'Is sinds 1 juli uit elkaar. Scheiding is aangevraagd. Uitgelegd dat Niels toeslagpartner is tot en met juni en dat zijn jaarinkomen over die maanden meetelt.' });
    contact(dossier, '2026-10-06', '15:20', { channel: 'telephone', caseworker: 'S. Bos', subject: 'Terugbetalen over 2025', summary: 'Moet terugbetalen omdat Niels in 2025 meer verdiende. Vraagt of dat klopt. Uitgelegd dat het gezamenlijke inkomen telt. 10%-regeling geldt voor 2026, niet voor 2025. Denkt na over een regeling.' });
    note(dossier, '2026-10-06', '15:31', { author: 'S. Bos', text: 'Bij definitieve berekening 2026 nagaan of de 10%-regeling kan (inkomen ex-partner na einde partnerschap).' });
  },
};

/** Separated in the spring of the year before; the ex-partner earned more afterwards, and the final award counts that income over the months together. The ten per cent rule was not asked for. */
export const exEarnedMore: CuratedHousehold = {
  name: 'ex-ging-meer-verdienen',
  shows: 'Gescheiden in 2025: terugbetalen omdat de ex meer ging verdienen',
  write(dossier) {
    const yvette = applicantWith(dossier, named('Yvette', 'Schaap', 'ms', '1986-09-19'), { 2025: { estimate: '16200', established: ['16350', '2026-06-12'], assets: '2300' }, 2026: { estimate: '16900', assets: '2100' } });
    const remco = partnerWith(dossier, named('Remco', 'Tillema', 'mr', '1984-11-03'), '2015-06-01', { 2025: { estimate: '21500', established: ['33800', '2026-06-12'], assets: '1900' } });
    const children = [childWith(dossier, named('Isa', 'Tillema', 'ms', '2016-04-27'), [2025, 2026])];
    bothWork(dossier, yvette, remco);
    livesAt(dossier, [yvette, remco, ...children], addressIn('Enschede', 'Beukenhof', '8', '7511AE'), '2015-06-01');
    rents(dossier, { rent: '648.20', from: '2015-06-01', landlord: 'Woningstichting Oostpoort' }, null, '2015-06-16');
    applies(dossier, '2016-05-30', 'healthcare', 'housing', 'childBudget');
    advance(dossier, 2025);
    becomePartners(dossier, remco, '2015-06-01', '2025-05-31', '2025-06-03');
    livesAt(dossier, [remco], addressIn('Hengelo', 'Spinnerij', '31', '7551HB'), '2025-06-01');
    const apart = reportChange(dossier, { kind: 'partnerEnds', allowances: ['healthcare', 'housing', 'childBudget'], year: 2025, reportedOn: '2025-06-10', validFrom: '2025-06-01', personId: remco, before: '2015-06-01', after: '2025-05-31', unit: 'date', state: 'carriedOut' });
    decide(dossier, { dated: '2025-07-11', year: 2025, kind: 'revisedAdvance', because: apart, reason: 'U bent sinds 1 juni 2025 geen toeslagpartners meer.' });
    advance(dossier, 2026);
    recoverAll(dossier, definitive(dossier, 2025, '2026-10-09'), { kind: 'leftUnpaid' });
    contact(dossier, '2026-10-21', '11:05', { channel: 'telephone', caseworker: 'D. Mulder', subject: 'Terugbetalen over 2025', summary: 'Is sinds juni 2025 gescheiden. Begrijpt niet waarom het inkomen van Remco meetelt. Belt terug met zijn loon tot en met mei.' });
  },
};

/** A move in spring, to another municipality and another rent. */
export const move: CuratedHousehold = {
  name: 'verhuizing',
  shows: 'Verhuizing naar een andere gemeente',
  write(dossier) {
    const kevin = applicantWith(dossier, named('Kevin', 'Martina', 'mr', '1993-10-29'), { 2025: { estimate: '24800', established: ['24950', '2026-07-10'], assets: '1100' }, 2026: { estimate: '25600', assets: '1500' } });
    works(dossier, kevin, '2016-09-01');
    livesAt(dossier, [kevin], addressIn('Dordrecht', 'Havenstraat', '19', '3311EK'), '2019-08-15');
    livesAt(dossier, [kevin], addressIn('Breda', 'Kanaalstraat', '230', '4817BN'), '2026-05-11');
    const old = { rent: '612.00', from: '2019-08-15', landlord: 'Particuliere verhuurder' } as const;
    rents(dossier, old, null, '2019-09-02');
    rents(dossier, old, '2026-05-10', '2026-05-19');
    rents(dossier, { rent: '702.15', from: '2026-05-11', landlord: 'Wooncorporatie Thuisborg', cleaning: '8.00' }, null, '2026-05-19');
    applies(dossier, '2019-09-23', 'healthcare', 'housing');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-09-04');
    advance(dossier, 2026);
    const moved = reportChange(dossier, { kind: 'move', allowances: ['housing'], year: 2026, by: 'source', channel: 'system', reportedOn: '2026-05-13', validFrom: '2026-06-01', personId: kevin, before: 'Dordrecht', after: 'Breda', unit: 'text', state: 'carriedOut' });
    decide(dossier, { dated: '2026-06-12', year: 2026, kind: 'revisedAdvance', allowances: ['housing'], because: moved, reason: 'U bent op 11 mei 2026 verhuisd. Uw nieuwe huur telt vanaf 1 juni.' });
    contact(dossier, '2026-05-26', '17:10', { channel: 'chat', caseworker: 'T. Verbeek', subject: 'Verhuizing', summary: 'Vroeg of hij de nieuwe huur zelf moet doorgeven. Ja, binnen vier weken: kale huur en servicekosten van het nieuwe contract.' });
  },
};

/** The partner died in April. */
export const deceasedPartner: CuratedHousehold = {
  name: 'overleden-partner',
  shows: 'Overleden partner',
  write(dossier) {
    dossier.letterChannel = 'letter';
    const truus = applicantWith(dossier, named('Truus', 'Buitenhuis', 'ms', '1949-01-24', 'partnerOwn'), { 2025: { estimate: '14900', established: ['14920', '2026-06-05'], assets: '21400' }, 2026: { estimate: '15300', assets: '22100' } });
    const henk = partnerWith(dossier, named('Henk', 'Molenaar', 'mr', '1947-08-02'), '1971-09-10', { 2025: { estimate: '19800', established: ['19780', '2026-06-05'], assets: '1200' }, 2026: { estimate: '20300', assets: '1200' } });
    marry(dossier, truus, henk, '1971-09-10');
    livesAt(dossier, [truus, henk], addressIn('Meppel', 'Lindenlaan', '12', '7942JR'), '1994-10-01');
    applies(dossier, '2014-02-10', 'healthcare');
    advance(dossier, 2025);
    advance(dossier, 2026);
    tell(dossier, henk, 'death', { date: '2026-04-16' }, { source: 'brp', from: '2026-04-16', known: '2026-04-20' });
    tell(dossier, henk, 'registration', { suspended: 'deceased' }, { source: 'brp', from: '2026-04-16', known: '2026-04-20' });
    becomePartners(dossier, henk, '1971-09-10', '2026-04-16', '2026-04-20');
    incomeEstimate(dossier, henk, 2026, '6100', '2026-05-06', 'inspector');
    incomeEstimate(dossier, truus, 2026, '19400', '2026-05-11', 'citizen');
    const died = reportChange(dossier, { kind: 'death', allowances: ['healthcare'], year: 2026, by: 'source', channel: 'system', reportedOn: '2026-04-20', validFrom: '2026-05-01', personId: henk, before: '', after: '2026-04-16', unit: 'date', state: 'carriedOut' });
    setMark(dossier, 'deceased', 'Partner Henk Molenaar is op 16 april 2026 overleden.', '2026-04-16', { personId: henk, source: 'brp' });
    recoverAll(dossier, decide(dossier, { dated: '2026-06-05', year: 2026, kind: 'revisedAdvance', because: died, reason: 'Uw partner is op 16 april 2026 overleden. Wij wensen u veel sterkte.' }), { kind: 'paid', on: '2026-07-03' });
    definitive(dossier, 2025, '2026-08-14');
    contact(dossier, '2026-05-11', '10:50', { channel: 'telephone', caseworker: 'L. Smit', subject: 'Overlijden partner', summary: 'Dochter belt samen met mevrouw. Gecondoleerd. Nieuw inkomen opgenomen: AOW alleenstaand en partnerpensioen. Uitgelegd dat zij verder niets hoeft te doen.', caller: 'relative' });
  },
};

/** Became eighteen in March: the healthcare allowance begins in April. */
export const becameEighteen: CuratedHousehold = {
  name: 'dit-jaar-achttien',
  shows: 'Dit jaar 18 geworden: zorgtoeslag vanaf april',
  write(dossier) {
    const naomi = applicant(dossier, named('Naomi', 'Pinas', 'ms', '2008-03-14'));
    insured(dossier, naomi, '2008-03-14');
    livesAt(dossier, [naomi], addressIn('Amsterdam', 'Beethovenlaan', '301', '1077WL'), '2015-06-01');
    incomeEstimate(dossier, naomi, 2026, '6200', '2026-03-24', 'citizen');
    assets(dossier, naomi, 2026, '750', '2026-03-24', 'citizen');
    works(dossier, naomi, '2024-07-01');
    applies(dossier, '2026-03-24', 'healthcare');
    reportChange(dossier, { kind: 'application', allowances: ['healthcare'], year: 2026, channel: 'app', reportedOn: '2026-03-24', validFrom: '2026-04-01', personId: naomi, before: '', after: '2026-03-24', unit: 'date', state: 'carriedOut' });
    decide(dossier, { dated: '2026-04-10', year: 2026, kind: 'advance', reason: 'U bent in maart 18 geworden. U hebt recht vanaf april.' });
    incomeKnown(dossier, naomi, 2026, '6900', 9, '2026-10-06');
    contact(dossier, '2026-03-20', '16:05', { channel: 'chat', caseworker: 'D. Pinas', subject: 'Zorgtoeslag aanvragen', summary: 'Is net 18 en vroeg hoe zij zorgtoeslag aanvraagt. Verwezen naar Mijn toeslagen met DigiD. Inkomen is haar bijbaan voor het hele jaar.' });
  },
};

/** The partner is a soldier: insured by the armed forces, so half of the amount for two. Wzt art. 2. */
export const partnerNotInsured: CuratedHousehold = {
  name: 'partner-niet-verzekerd',
  shows: 'Partner niet verzekerd: militair in werkelijke dienst',
  write(dossier) {
    const femke = applicantWith(dossier, named('Femke', 'Terpstra', 'ms', '1998-12-08'), { 2025: { estimate: '6300', established: ['6420', '2026-06-19'], assets: '2600' }, 2026: { estimate: '6600', assets: '3200' } });
    const stefan = person(dossier, named('Stefan', 'Kooijman', 'mr', '1997-04-19'));
    becomePartners(dossier, stefan, '2023-01-15', null, '2023-01-20');
    tell(dossier, stefan, 'healthInsurance', { insured: false }, { source: 'healthInsurer', from: '2019-09-02', known: '2019-09-20' });
    for (const [year, amount] of [[2025, '29900'], [2026, '30800']] as const) {
      incomeEstimate(dossier, stefan, year, amount, `${year - 1}-11-02`);
      assets(dossier, stefan, year, '6100');
    }
    livesAt(dossier, [femke, stefan], addressIn('Den Helder', 'Zeedijk', '48', '1781CV'), '2023-01-15');
    applies(dossier, '2023-02-06', 'healthcare');
    advance(dossier, 2025);
    advance(dossier, 2026);
    contact(dossier, '2026-01-22', '11:30', { channel: 'telephone', caseworker: 'J. de Wit', subject: 'Hoogte zorgtoeslag', summary: 'Vroeg waarom zij minder krijgt dan haar zus. Uitgelegd: haar man is militair en niet zelf verzekerd. Daarom krijgt zij de helft van het bedrag voor twee personen.' });
  },
};

/** A new partner of whom no income is known yet: nothing can be computed before that is asked. */
export const incomeUnknown: CuratedHousehold = {
  name: 'inkomen-partner-onbekend',
  shows: 'Inkomen van de nieuwe partner is nog niet bekend',
  write(dossier) {
    const pim = applicantWith(dossier, named('Pim', 'Verweij', 'mr', '1995-06-26'), { 2025: { estimate: '21900', established: ['22050', '2026-05-29'], assets: '3100' }, 2026: { estimate: '22600', assets: '3600' } });
    livesAt(dossier, [pim], addressIn('Nijmegen', 'Parkweg', '77', '6521LM'), '2020-11-01');
    applies(dossier, '2020-12-07', 'healthcare');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-07');
    advance(dossier, 2026);
    const denise = person(dossier, named('Denise', 'Lopes', 'ms', '1996-02-11'));
    becomePartners(dossier, denise, '2026-10-19', null, '2026-10-28');
    insured(dossier, denise, '2006-01-01');
    livesAt(dossier, [denise], addressIn('Nijmegen', 'Parkweg', '77', '6521LM'), '2026-10-19');
    reportChange(dossier, { kind: 'partnerBegins', allowances: ['healthcare'], year: 2026, reportedOn: '2026-10-27', validFrom: '2026-11-01', personId: denise, before: '', after: '2026-10-19', unit: 'date', state: 'received' });
    callBack(dossier, { day: '2026-11-10', time: '13:15', urgency: 'days5' }, { askedBy: 'A. Yılmaz', owner: 'A. Yılmaz', department: 'contact', question: 'Jaarinkomen en vermogen van Denise opvragen', tried: 'Pim weet het inkomen van Denise niet en zoekt het op.' });
    contact(dossier, '2026-11-10', '13:05', { channel: 'telephone', caseworker: 'A. Yılmaz', subject: 'Samenwonen', summary: 'Woont sinds 19 oktober samen en zij zijn toeslagpartners. Inkomen van Denise wist hij niet. Hij zoekt het op, wij bellen maandag terug.' });
  },
};

/** A secret address: never read out, never shown. */
export const secretAddress: CuratedHousehold = {
  name: 'geheim-adres',
  shows: 'Geheim adres',
  write(dossier) {
    const samira = applicantWith(dossier, named('Samira', 'Bouzid', 'ms', '1991-09-05'), { 2025: { estimate: '19800', established: ['19650', '2026-06-12'], assets: '600' }, 2026: { estimate: '20400', assets: '900' } });
    const zoe = childWith(dossier, named('Zoë', 'Bouzid', 'ms', '2019-12-18'), [2025, 2026]);
    livesAt(dossier, [samira, zoe], addressIn('Lelystad', 'Het Erf', '56', '8226KZ'), '2024-02-12');
    for (const personId of [samira, zoe]) {
      tell(dossier, personId, 'secrecy', { secret: true }, { source: 'brp', from: '2024-02-12', known: '2024-02-13' });
      setMark(dossier, 'secretAddress', 'Het adres mag aan niemand worden genoemd.', '2024-02-12', { personId, source: 'brp' });
    }
    rents(dossier, { rent: '583.30', from: '2024-02-12', landlord: 'Woningstichting Oostvliet' }, null, '2024-03-01');
    applies(dossier, '2024-02-19', 'healthcare', 'housing', 'childBudget');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-08-21');
    advance(dossier, 2026);
    contact(dossier, '2026-08-26', '09:55', { channel: 'telephone', caseworker: 'M. Haddad', subject: 'Adres', summary: 'Een man belde en vroeg naar haar adres en toeslagen. Niets gezegd. Daarna mevrouw zelf gebeld en dit verteld.', caller: 'unknown' });
  },
};
