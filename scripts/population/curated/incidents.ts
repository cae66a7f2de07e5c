import { letterText } from '../letters/dutch.ts';
import { formalReminderLetter, reminderLetter } from '../letters/money-letters.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { formalReminderCosts, valueOf } from '../../../shared/rules/index.ts';
import { livesAt, rents, works } from '../life.ts';
import { addressIn } from '../places.ts';
import { recoverAll } from '../recover.ts';
import { sendLetter } from '../send-letter.ts';
import { serviceCostsGoWrong } from '../service-costs-incident.ts';
import { contact, note, touchedBy } from '../talk.ts';
import type { CuratedHousehold } from './household.ts';
import { advance, applicantWith, applies, definitive, named } from './years.ts';

/** Around 5 March 2026 some 44,000 wrong decisions went out: service costs of 2025 had been left out. */
export const serviceCostsIncident: CuratedHousehold = {
  name: 'incident-servicekosten',
  shows: 'Incident: servicekosten huurtoeslag 2025',
  write(dossier) {
    const wilma = applicantWith(dossier, named('Wilma', 'Nijhuis', 'ms', '1963-05-18'), { 2025: { estimate: '21600', established: ['21710', '2026-07-17'], assets: '7400' }, 2026: { estimate: '22300', assets: '7900' } });
    livesAt(dossier, [wilma], addressIn('Enschede', 'Rembrandtlaan', '205', '7522KB'), '2013-02-01');
    const home = { rent: '627.15', from: '2013-02-01', landlord: 'De Nieuwe Haven', cleaning: '9.80', caretaker: '7.45' } as const;
    rents(dossier, home, null, '2013-02-20');
    applies(dossier, '2013-03-04', 'healthcare', 'housing');
    advance(dossier, 2025);
    advance(dossier, 2026);
    serviceCostsGoWrong(dossier, home);
    definitive(dossier, 2025, '2026-09-18');
    contact(dossier, '2026-03-10', '08:22', { channel: 'telephone', caseworker: 'L. Smit', subject: 'Brief huurtoeslag 2025', summary: 'Schrok van de brief dat zij moet terugbetalen. Uitgelegd dat de brief niet klopt en dat er een nieuwe komt. Hoeft niets te betalen. Excuses aangeboden.' });
  },
};

/** An arrangement was running, and yet a reminder and a formal reminder with costs went out: 595 people. */
export const arrangementsIncident: CuratedHousehold = {
  name: 'incident-regelingen',
  shows: 'Incident: regeling verkeerd verwerkt, toch herinnering en kosten',
  write(dossier) {
    const robin = applicantWith(dossier, named('Robin', 'Aalbers', 'mr', '1988-01-09'), { 2024: { estimate: '25100', established: ['30300', '2025-12-19'], assets: '900' }, 2025: { estimate: '29800', assets: '1000' }, 2026: { estimate: '30700', assets: '1200' } });
    works(dossier, robin, '2014-03-01');
    livesAt(dossier, [robin], addressIn('Gouda', 'Oosterweg', '52', '2806TA'), '2018-06-01');
    applies(dossier, '2018-06-18', 'healthcare');
    advance(dossier, 2024);
    advance(dossier, 2025);
    advance(dossier, 2026);
    const [debt] = recoverAll(dossier, definitive(dossier, 2024, '2026-02-20'), { kind: 'standard', agreedOn: '2026-03-09' });
    if (debt === undefined) return;
    const costs = String(valueOf(formalReminderCosts(readEuro(debt.principal), '2026-06-19')));
    const reminder = sendLetter(dossier, { dated: '2026-05-18', kind: 'reminder', subject: 'Herinnering: u moet nog terugbetalen', body: () => reminderLetter(dossier, debt) });
    const formal = sendLetter(dossier, { dated: '2026-06-19', kind: 'formalReminder', subject: 'Aanmaning', body: () => formalReminderLetter(dossier, debt, costs, '2026-06-19') });
    dossier.recoveries.splice(dossier.recoveries.indexOf(debt), 1, { ...debt, costs, stage: 'formalReminder', stageSince: '2026-06-19' });
    const correction = sendLetter(dossier, { dated: '2026-10-30', kind: 'correction', subject: 'Excuses: u had geen aanmaning mogen krijgen', body: () => letterText(dossier, [
      'U hebt met ons een betalingsregeling en betaalt elke maand op tijd. Toch kreeg u van ons een herinnering en een aanmaning. Dat was onze fout: uw regeling was verkeerd verwerkt.',
      'Uw regeling loopt gewoon door. De kosten van de aanmaning halen wij van uw schuld af. U hoeft ze niet te betalen.',
      'Onze excuses voor de onrust die dit u heeft gegeven.',
    ], 'Belastingdienst, namens Dienst Toeslagen') });
    touchedBy(dossier, 'arrangementsWronglyProcessed', '2026-05-18', null, [reminder, formal, correction]);
    contact(dossier, '2026-06-23', '15:50', { channel: 'telephone', caseworker: 'J. de Wit', subject: 'Aanmaning terwijl er een regeling is', summary: 'Betaalt elke maand en kreeg toch een aanmaning. Termijnen zijn op tijd binnen. Doorgegeven aan inning. Hij hoeft de aanmaning niet te betalen.' });
    note(dossier, '2026-06-23', '16:02', { kind: 'agreement', author: 'J. de Wit', owner: 'J. de Wit', due: '2026-11-20', text: 'Nagaan of de kosten van de aanmaning van de schuld zijn gehaald en de burger daarover bellen.' });
  },
};

/** After a set-off that failed, nothing was done with the debt: 3,850 people since March 2023. */
export const notStartedIncident: CuratedHousehold = {
  name: 'incident-niet-gestart',
  shows: 'Incident: terugvordering niet gestart na mislukte verrekening',
  write(dossier) {
    const ellen = applicantWith(dossier, named('Ellen', 'Kersten', 'ms', '1974-08-03'), { 2023: { estimate: '21300', established: ['28900', '2024-06-28'], assets: '3300' }, 2025: { estimate: '41900', assets: '4100' }, 2026: { estimate: '43200', assets: '4600' } });
    works(dossier, ellen, '1999-05-01');
    livesAt(dossier, [ellen], addressIn('Weert', 'Watermolenpad', '15', '6004HS'), '2006-11-01');
    applies(dossier, '2010-09-13', 'healthcare');
    advance(dossier, 2023);
    recoverAll(dossier, definitive(dossier, 2023, '2024-08-16'), { kind: 'standing', stage: 'setOff', since: '2024-09-30' });
    const letter = sendLetter(dossier, { dated: '2026-10-09', kind: 'correction', subject: 'U moet nog zorgtoeslag over 2023 terugbetalen: wij waren te laat', body: () => letterText(dossier, [
      'In augustus 2024 kreeg u een brief dat u zorgtoeslag over 2023 moet terugbetalen. Wij zouden dat bedrag verrekenen met uw toeslagen. Dat lukte niet, omdat u geen toeslagen meer krijgt. Daarna hebben wij u niets meer laten weten. Dat had wel gemoeten.',
      'U moet het bedrag nog terugbetalen. U betaalt er geen rente over. Binnenkort krijgt u een brief waarin staat hoe en wanneer u kunt betalen. In delen betalen kan ook.',
      'Het spijt ons dat u hier zo laat van hoort.',
    ]) });
    touchedBy(dossier, 'recoveriesNotStarted', '2024-09-30', null, [letter]);
    contact(dossier, '2026-10-14', '17:25', { channel: 'telephone', caseworker: 'A. Yılmaz', subject: 'Oude schuld zorgtoeslag 2023', summary: 'Dacht dat de schuld over 2023 klaar was. Uitgelegd wat er misging en dat er geen rente bij komt. Wil straks een regeling.' });
  },
};
