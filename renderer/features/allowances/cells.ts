import type { CaseFile } from '../../../shared/models/case-file.ts';
import type { FactState } from '../../../shared/models/household.ts';
import { readEuro, type EuroText } from '../../../shared/models/money.ts';
import { compactDate } from '../../case/compact-date.ts';
import { missingInWords } from '../../case/missing.ts';
import { isPositive } from '../../case/sums.ts';
import type { Words } from '../../wording/words.ts';
import type { Absence, AllowanceRow, DecidedCell, DifferenceCell } from './rows.ts';

/** The columns of amounts, from left to right. */
export const amountColumns = ['month', 'paid', 'advance', 'right', 'difference'] as const;
export type AmountColumn = (typeof amountColumns)[number];

/** What stands in a cell: an amount, or words in its place. Cells that say the same in words are one cell, `span` columns wide. */
export interface Cell {
  readonly column: AmountColumn;
  readonly span: number;
  readonly amount: EuroText | null;
  /** how much it went up or down at the last decision */
  readonly change: EuroText | null;
  readonly text: string;
  /** what a screen reader says before and after it: what it is of, and where it comes from */
  readonly spokenBefore: string;
  readonly spokenAfter: string;
  readonly tone: 'amount' | 'words' | 'back' | 'quiet';
  /** how sure the amount is; said in a word when it is not known for sure */
  readonly state: FactState;
  /** the amount rests on amounts that are announced and not final */
  readonly provisional: boolean;
  /** what has to be read with the amount; stands below it */
  readonly note: string | null;
  /** source and date, written out with Ctrl+B */
  readonly origin: string | null;
}

type Silent = Omit<Cell, 'spokenBefore' | 'spokenAfter'>;
type Content = Omit<Silent, 'column' | 'span' | 'provisional'>;

/** The amounts of an allowance as they are written and spoken. */
export function cellsOf(row: AllowanceRow, columnName: (column: AmountColumn) => string, file: CaseFile, words: Words): readonly Cell[] {
  const contents = amountColumns.map((column): Silent => {
    const content = contentOf(column, row, file, words);
    return { column, span: 1, ...content, provisional: row.provisional && content.amount !== null && (column === 'right' || column === 'difference') };
  });
  return merged(contents).map((cell) => ({
    ...cell,
    spokenBefore: words.wording.allowances.spokenBefore(words.wording.common.allowance[row.allowance], columnName(cell.column)),
    spokenAfter: spokenOrigin(cell, row, words),
  }));
}

/** What Ctrl+C puts on the clipboard: the amount with what it is of and the day it holds on. */
export function copyOf(cell: Cell, row: AllowanceRow, columnName: string, file: CaseFile, words: Words): string {
  const { allowances, common } = words.wording;
  const value = cell.provisional ? allowances.provisionalValue(cell.text) : cell.text;
  return allowances.copyText(common.allowance[row.allowance], columnName.toLowerCase(), row.year, value, words.format.date(file.today)).replaceAll('\u00a0', ' ');
}

function contentOf(column: AmountColumn, row: AllowanceRow, file: CaseFile, words: Words): Content {
  switch (column) {
    case 'month': return decidedContent(row.month, file, words);
    case 'advance': return decidedContent(row.advance, file, words);
    case 'paid': return paidContent(row, file, words);
    case 'right': return rightContent(row, file, words);
    case 'difference': return differenceContent(row.difference, words);
  }
}

function decidedContent(cell: DecidedCell, file: CaseFile, { wording, format }: Words): Content {
  if (cell.kind === 'absent') return absent(cell.because, wording.allowances.absent);
  return { ...known(cell.amount, format.euro(cell.amount)), change: cell.change, origin: wording.allowances.decisionOrigin(compactDate(cell.decision.dated, file.today, format)) };
}

function paidContent({ paid }: AllowanceRow, file: CaseFile, words: Words): Content {
  const { wording, format } = words;
  if (paid.kind === 'absent') return absent(paid.because, wording.allowances.absent);
  return { ...known(paid.amount, format.euro(paid.amount)), origin: wording.allowances.paymentOrigin(compactDate(paid.lastPaidOn, file.today, format)), note: withheldInWords(paid, words) };
}

function rightContent({ right, year }: AllowanceRow, file: CaseFile, words: Words): Content {
  const { wording, format } = words;
  switch (right.kind) {
    case 'absent': return absent(right.because, wording.allowances.absent);
    case 'unknown': return inWords(wording.allowances.unknown(fewOf(missingInWords(right.missing, file, words), wording.common.more)));
    case 'refused':
      if (right.refusal.kind === 'notModelled') return inWords(wording.allowances.notModelled);
      if (right.refusal.kind === 'parameterNotInForce') return inWords(wording.allowances.parameterAbsent[right.absence](words.term(right.refusal.term), year));
      return inWords(wording.allowances.factsContradict(words.term(right.refusal.term)));
    case 'amount': {
      const { weakest } = right;
      const record = weakest?.record ?? null;
      const state = weakest?.state ?? 'known';
      return {
        ...known(right.amount, right.entitled ? format.euro(right.amount) : wording.allowances.noRight),
        state,
        origin: record === null ? null : wording.allowances.calculationOrigin(wording.common.source[record.source], compactDate(record.recordedAt.slice(0, 10), file.today, format)),
      };
    }
  }
}

function differenceContent(difference: DifferenceCell, { wording, format }: Words): Content {
  if (difference.kind === 'absent') return absent(difference.because, wording.allowances.absent);
  if (difference.kind === 'equal') return { ...inWords(wording.allowances.equal), tone: 'quiet' };
  const text = wording.allowances[difference.kind](format.euro(difference.amount));
  return { ...known(difference.amount, text), tone: difference.kind === 'back' ? 'back' : 'amount' };
}

/** Two lines have room for two short ones; the explanation names them all. */
function fewOf(facts: readonly string[], more: (count: number) => string): string {
  const [first = '', second = ''] = facts;
  const named = first.length + second.length <= lettersInTwoLines ? 2 : 1;
  return facts.length <= named ? facts.join(', ') : `${facts.slice(0, named).join(', ')} ${more(facts.length - named)}`;
}

const lettersInTwoLines = 42;

function known(amount: EuroText, text: string): Content {
  return { amount, change: null, text, tone: 'amount', state: 'known', note: null, origin: null };
}

function inWords(text: string): Content {
  return { amount: null, change: null, text, tone: 'words', state: 'known', note: null, origin: null };
}

function absent(because: Absence, wording: Readonly<Record<Absence, string>>): Content {
  return { ...inWords(wording[because]), tone: because === 'notCompared' ? 'quiet' : 'words' };
}

/** Neighbours that say the same in words become one; a difference that cannot be made joins the reason for it. */
function merged(contents: readonly Silent[]): readonly Silent[] {
  return contents.reduce<readonly Silent[]>((cells, next) => {
    const last = cells.at(-1);
    const joins = last !== undefined && last.tone === 'words' && (last.text === next.text || (next.column === 'difference' && next.tone === 'quiet' && next.amount === null));
    return joins ? [...cells.slice(0, -1), { ...last, span: last.span + 1 }] : [...cells, next];
  }, []);
}

function withheldInWords({ withheld }: { readonly withheld: EuroText }, { wording, format }: Words): string | null {
  return isPositive(withheld) ? wording.allowances.withheld(format.euro(withheld)) : null;
}

function spokenOrigin(cell: Silent, row: AllowanceRow, words: Words): string {
  const { wording, format } = words;
  if (cell.amount === null) return '';
  if (cell.column === 'paid' && row.paid.kind === 'amount') return [wording.allowances.byPayments(format.dateInSentence(row.paid.lastPaidOn)), withheldInWords(row.paid, words) ?? []].flat().join(', ');
  if ((cell.column === 'month' || cell.column === 'advance') && row.decision !== null) {
    const change = cell.change === null ? [] : [wording.allowances.changedBy(format.euroWithoutSign(cell.change), readEuro(cell.change).isPositive() ? wording.common.higher : wording.common.lower)];
    return [...change, wording.allowances.byDecision(format.dateInSentence(row.decision.dated))].join(', ');
  }
  if (cell.column !== 'right' || row.right.kind !== 'amount') return '';
  const record = row.right.weakest?.record ?? null;
  return record === null ? '' : wording.allowances.byCalculation(wording.common.factState[cell.state], wording.common.source[record.source], format.dateInSentence(record.recordedAt.slice(0, 10)));
}
