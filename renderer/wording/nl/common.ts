/** Words that several parts of the screen use, in Dutch. */
export const common = {
  unknown: 'onbekend',
  provisional: 'voorlopig',
  tryAgain: 'Opnieuw proberen',
  cannotOpen: 'Dit kan nu niet worden geopend',
  close: 'Sluiten',
  none: 'geen',
  perMonth: 'p.m.',
  perMonthInWords: 'per maand',
  more: (count: number) => `+${count}`,
  moreInWords: (count: number) => (count === 1 ? 'nog 1' : `nog ${count}`),
  without: (parts: readonly string[]) => `zonder ${listOf(parts)}`,
  list: (parts: readonly string[]) => listOf(parts),
  higher: 'hoger',
  lower: 'lager',
  equal: 'gelijk',
  problemNumber: (number: string) => `Nummer voor de helpdesk: ${number}`,
  allowance: { healthcare: 'Zorgtoeslag', housing: 'Huurtoeslag', childBudget: 'Kindgebonden budget', childcare: 'Kinderopvangtoeslag' },
  allowanceInSentence: { healthcare: 'zorgtoeslag', housing: 'huurtoeslag', childBudget: 'kindgebonden budget', childcare: 'kinderopvangtoeslag' },
  allowanceShort: { healthcare: 'ZT', housing: 'HT', childBudget: 'KGB', childcare: 'KOT' },
  channel: { telephone: 'telefoon', chat: 'chat', desk: 'balie', letter: 'brief', portal: 'Mijn toeslagen', app: 'app', berichtenbox: 'Berichtenbox', system: 'eigen systeem' },
  source: {
    brp: 'BRP', uwv: 'UWV', inspector: 'inspecteur', svb: 'SVB', landlord: 'verhuurder', childcareOrganisation: 'opvangorganisatie',
    childcareRegister: 'LRK', healthInsurer: 'zorgverzekeraar', duo: 'DUO', citizen: 'burger', caseworker: 'medewerker',
  },
  ownAdministration: 'eigen administratie',
  saidBy: (source: string, value: string) => `${source} ${value}`,
  factState: { known: 'bekend', estimate: 'schatting', expected: 'verwacht', underInvestigation: 'in onderzoek', conflicting: 'tegenstrijdig', outdated: 'verouderd' },
  origin: (source: string, validFrom: string, recorded: string) => `bron ${source}, geldt vanaf ${validFrom}, vastgelegd ${recorded}`,
  article: (law: string, article: string, paragraph: string | null) => `${law} ${article}${paragraph === null ? '' : ` lid ${paragraph}`}`,
  /** what an answer rests on besides the law */
  restsOn: { choice: 'keuze van dit programma', reading: 'één bron of lezing', unpublished: 'niet gepubliceerd' },
  /** how a publication was read that was not at hand itself */
  readIn: { copy: 'gelezen in een kopie', transcription: 'gelezen in een overgeschreven tekst', quotation: 'gelezen in een citaat', summary: 'gelezen in een samenvatting', paraphrase: 'gelezen in een weergave in andere woorden' },
  readInWhat: (title: string, how: string) => `${title} (${how})`,
  restsOnWhat: (kind: string, what: string) => `${kind}: ${what}`,
};

export function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}
