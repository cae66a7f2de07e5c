import { insurableSince, insured, livesAt, rents, applicant, incomeEstimate, incomeEstablished } from '../life.ts';
import { addressIn } from '../places.ts';
import { contact, note, setMark } from '../talk.ts';
import { tell } from '../dossier.ts';
import type { CuratedHousehold } from './household.ts';
import { advance, applicantWith, applies, definitive, named, tellYears } from './years.ts';

/** Everything steady: the picture of a file in which nothing is going on. */
export const singlePensioner: CuratedHousehold = {
  name: 'alleenstaande-gepensioneerde',
  shows: 'Alleenstaande gepensioneerde',
  write(dossier) {
    dossier.letterChannel = 'letter';
    const riet = applicantWith(dossier, named('Riet', 'Postma', 'ms', '1946-02-08'), {
      2024: { estimate: '19900', established: ['19950', '2025-05-16'], assets: '8200' },
      2025: { estimate: '20600', established: ['20640', '2026-05-15'], assets: '8400' },
      2026: { estimate: '21300', assets: '8450' },
    });
    livesAt(dossier, [riet], addressIn('Heerenveen', 'Leeuwerikstraat', '17', '8446GK'), '2009-05-01');
    const home = { rent: '588.40', from: '2009-05-01', landlord: 'Woonstichting De Sluis', cleaning: '4.10', caretaker: '3.75' } as const;
    rents(dossier, home, null, '2009-05-20');
    rents(dossier, home, '2026-06-30', '2026-06-26');
    rents(dossier, { ...home, rent: '612.35', from: '2026-07-01' }, null, '2026-06-26');
    setMark(dossier, 'preferredChannel', 'Liefst brieven op papier.', '2024-03-11', { until: '2027-03-11' });
    applies(dossier, '2011-04-14', 'healthcare', 'housing');
    advance(dossier, 2024);
    definitive(dossier, 2024, '2025-07-04');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-07-03');
    advance(dossier, 2026);
    contact(dossier, '2025-12-09', '10:40', { channel: 'telephone', caseworker: 'K. Postma', subject: 'Betaaldatum', summary: 'Vroeg of het geld in december eerder komt vanwege de feestdagen. Nee, op maandag 22 december, voor januari.' });
  },
};

/** Insured by treaty: lives in Spain on a Dutch pension, with the country factor. Zvw art. 69. */
export const treatyInsured: CuratedHousehold = {
  name: 'verdragsverzekerd',
  shows: 'Verdragsverzekerd: gepensioneerd in Spanje',
  write(dossier) {
    const theo = applicant(dossier, named('Theo', 'van der Wal', 'mr', '1953-09-21'));
    insured(dossier, theo, insurableSince('1953-09-21'), '2023-12-31');
    for (const [factor, from, to] of factors) tell(dossier, theo, 'treatyInsurance', { country: 'Spanje', factor }, { source: 'healthInsurer', from, to, known: `${Number(from.slice(0, 4)) - 1}-11-20` });
    tellYears(dossier, theo, { 2025: { estimate: '22400', established: ['22510', '2026-08-07'], assets: '31200' }, 2026: { estimate: '23000', assets: '30100' } });
    tell(dossier, theo, 'address', { street: '', houseNumber: '', houseLetter: '', addition: '', postcode: '', place: '', municipalityCode: '', municipality: '', country: 'Spanje', lines: ['Calle del Mar 14', '03700 Dénia'] }, { source: 'brp', from: '2024-01-01', known: '2024-01-15' });
    tell(dossier, theo, 'registration', { suspended: 'emigrated' }, { source: 'brp', from: '2024-01-01', known: '2024-01-15' });
    setMark(dossier, 'emigrated', 'Woont sinds 1 januari 2024 in Spanje.', '2024-01-01', { source: 'brp' });
    applies(dossier, '2024-09-04', 'healthcare');
    advance(dossier, 2025);
    definitive(dossier, 2025, '2026-09-18');
    advance(dossier, 2026);
    contact(dossier, '2026-04-16', '11:05', { channel: 'telephone', caseworker: 'N. Osei', subject: 'Zorgtoeslag in Spanje', summary: 'Vroeg waarom zijn zorgtoeslag lager is dan die van zijn broer in Nederland. Uitgelegd: in Spanje is de bijdrage voor de zorg lager. Daarom rekenen wij met de woonlandfactor.' });
  },
};

/** woonlandfactor of Spain, as published for each year */
const factors = [['0.4268', '2024-01-01', '2024-12-31'], ['0.4398', '2025-01-01', '2025-12-31'], ['0.4408', '2026-01-01', null]] as const;

/** Just over the limit for assets: no healthcare allowance, whatever the income. */
export const assetsOverLimit: CuratedHousehold = {
  name: 'vermogen-net-te-hoog',
  shows: 'Vermogen net boven de grens',
  write(dossier) {
    const ans = applicantWith(dossier, named('Ans', 'Rietveld', 'ms', '1951-06-30'), {
      2024: { estimate: '24100', established: ['24260', '2025-06-20'], assets: '138900' },
      2025: { estimate: '24800', assets: '140400' },
      2026: { estimate: '25500', assets: '146400' },
    });
    livesAt(dossier, [ans], addressIn('Zutphen', 'Oude Dijk', '9', '7204LB'), '1998-06-12');
    applies(dossier, '2019-02-21', 'healthcare');
    advance(dossier, 2024);
    definitive(dossier, 2024, '2025-08-08');
    advance(dossier, 2025);
    incomeEstablished(dossier, ans, 2025, '24930', '2026-06-12');
    definitive(dossier, 2025, '2026-08-07');
    incomeEstimate(dossier, ans, 2026, '25600', '2025-11-10', 'citizen');
    advance(dossier, 2026);
    contact(dossier, '2025-12-15', '13:22', { channel: 'telephone', caseworker: 'S. Bos', subject: 'Geen zorgtoeslag in 2026', summary: 'Begrijpt niet waarom de zorgtoeslag stopt. Uitgelegd dat het vermogen op 1 januari 2026 € 146.400 is en de grens € 146.011. Gaat na of een deel niet meetelt.' });
    note(dossier, '2026-10-23', '11:05', { kind: 'agreement', author: 'S. Bos', owner: 'S. Bos', due: '2026-11-06', text: 'Terugbellen of de vergoeding voor letselschade als bijzonder vermogen buiten beschouwing blijft.' });
  },
};
