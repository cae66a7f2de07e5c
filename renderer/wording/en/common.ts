import type { common as dutch } from '../nl/common.ts';

/** Words that several parts of the screen use, in English. */
export const common: typeof dutch = {
  unknown: 'unknown',
  provisional: 'provisional',
  tryAgain: 'Try again',
  cannotOpen: 'This cannot be opened now',
  close: 'Close',
  none: 'none',
  perMonth: 'a month',
  perMonthInWords: 'a month',
  more: (count) => `+${count}`,
  moreInWords: (count) => `${count} more`,
  without: (parts) => `without ${listOf(parts)}`,
  list: (parts) => listOf(parts),
  higher: 'higher',
  lower: 'lower',
  equal: 'the same',
  problemNumber: (number) => `Number for the help desk: ${number}`,
  allowance: { healthcare: 'Healthcare allowance', housing: 'Housing allowance', childBudget: 'Child budget', childcare: 'Childcare allowance' },
  allowanceInSentence: { healthcare: 'healthcare allowance', housing: 'housing allowance', childBudget: 'child budget', childcare: 'childcare allowance' },
  allowanceShort: { healthcare: 'ZT', housing: 'HT', childBudget: 'KGB', childcare: 'KOT' },
  channel: { telephone: 'telephone', chat: 'chat', desk: 'desk', letter: 'letter', portal: 'Mijn toeslagen', app: 'app', berichtenbox: 'Berichtenbox', system: 'own system' },
  source: {
    brp: 'BRP', uwv: 'UWV', inspector: 'tax inspector', svb: 'SVB', landlord: 'landlord', childcareOrganisation: 'childcare provider',
    childcareRegister: 'LRK', healthInsurer: 'health insurer', duo: 'DUO', citizen: 'citizen', caseworker: 'caseworker',
  },
  ownAdministration: 'own administration',
  saidBy: (source, value) => `${source} ${value}`,
  factState: { known: 'known', estimate: 'estimate', expected: 'expected', underInvestigation: 'under investigation', conflicting: 'contradictory', outdated: 'out of date' },
  origin: (source, validFrom, recorded) => `source ${source}, valid from ${validFrom}, recorded ${recorded}`,
  article: (law, article, paragraph) => `${law} ${article}${paragraph === null ? '' : `(${paragraph})`}`,
  restsOn: { choice: 'choice of this program', reading: 'one source or reading', unpublished: 'not published' },
  readIn: { copy: 'read in a copy', transcription: 'read in a transcription', quotation: 'read in a quotation', summary: 'read in a summary', paraphrase: 'read in a paraphrase' },
  readInWhat: (title, how) => `${title} (${how})`,
  restsOnWhat: (kind: string, what: string) => `${kind}: ${what}`,
};

export function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
