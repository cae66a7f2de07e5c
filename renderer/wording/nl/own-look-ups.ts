/** Mijn inzage, in Dutch. */
export const ownLookUps = {
  title: 'Mijn inzage',
  about: 'Dit is uw eigen overzicht: wie u opzocht, waarvoor en wat u deed.',
  day: 'Dag',
  dayBefore: 'Een dag terug',
  dayAfter: 'Een dag verder',
  today: 'vandaag',
  reading: 'Uw inzagen worden gelezen…',
  none: 'Op deze dag zocht u niemand op.',
  without: (count: number) => `Zonder contact (${count})`,
  withoutAbout: 'Op dat moment had u over deze dossiers geen contact. Dat kan goed kloppen. Schrijf op waarvoor u keek: dan weet u het later ook nog.',
  others: (count: number) => `Andere inzagen (${count})`,
  all: (count: number) => `Inzagen (${count})`,
  search: 'Zoekvraag',
  goneFile: 'Dossier niet meer bekend',
  purpose: (purpose: string) => `reden: ${small(purpose)}`,
  linked: 'contact vastgelegd',
  notLinked: 'geen contact vastgelegd',
  explain: 'Toelichten',
  explainMore: 'Aanvullen',
  explained: (text: string) => `Toelichting: ${text}`,
  field: (name: string) => `Toelichting bij ${name}`,
  placeholder: 'Waarvoor keek u?',
  keep: 'Bewaren',
  kept: 'Uw toelichting is bewaard.',
  times: (what: string, times: number) => `${what} (${times} keer)`,
  failed: (what: string) => `${what}: niet gelukt`,
  because: (what: string, reason: string) => `${what} (${small(reason)})`,
  searched: {
    bsn: (hits: number | null) => `gezocht op BSN${found(hits)}`,
    name: (hits: number | null) => `gezocht op naam en geboortedatum${found(hits)}`,
    address: (hits: number | null) => `gezocht op postcode en huisnummer${found(hits)}`,
    number: (hits: number | null) => `gezocht op zaak- of briefnummer${found(hits)}`,
  },
  worklist: (rows: number | null) => (rows === null ? 'werklijst gelezen' : `werklijst gelezen: ${rows === 1 ? '1 regel' : `${rows} regels`}`),
  revealed: {
    bsn: (person: string, reason: string) => `BSN van ${person} getoond (${small(reason)})`,
    address: (person: string, reason: string) => `geheim adres van ${person} getoond (${small(reason)})`,
  },
  somebody: 'iemand',
  otherAct: 'iets anders gedaan in het dossier',
  acts: {
    'case.open': 'dossier geopend',
    'event.search': 'in het dossier gezocht',
    'case.lookBack': 'teruggekeken',
    'letter.open': 'brief gelezen',
    'note.add': 'notitie bewaard',
    'proposal.prepare': 'voorstel voorbereid',
    'proposal.withdraw': 'voorstel ingetrokken',
    'calculation.keep': 'berekening bewaard',
    'case.export': 'als rekencase geëxporteerd',
    'contact.offers': 'naam gezien bij een aangeboden contact',
    'conversation.begin': 'gesprek begonnen',
    'conversation.toFile': 'algemene vraag op dit dossier gezet',
    'conversation.verify': 'gevraagd wie er spreekt',
    'conversation.end': 'gesprek afgerond',
  },
};

function found(hits: number | null): string {
  return hits === null ? '' : `: ${hits === 0 ? 'niemand' : hits} gevonden`;
}

/** A sentence of a list, within another sentence. */
function small(sentence: string): string {
  return sentence === '' ? '' : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
