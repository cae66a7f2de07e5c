import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { caseLimits, readCaseFile, readCaseText } from '../../renderer/entry/read-cases.ts';
import { caseProblemSentence } from '../../renderer/features/cases/case-problem.ts';
import { ExportDialog } from '../../renderer/features/cases/index.ts';
import { createSession } from '../../renderer/session/index.ts';
import { wordings } from '../../renderer/wording/language.ts';
import { answer } from '../../shared/rules/index.ts';
import type { CaseProblem } from '../../shared/models/case-format.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';
import { answering } from './bridge.ts';

const applicant = { id: 'a', role: 'applicant', birthDate: '1987-03-12', assessmentIncome: '20000', assets: '0', healthInsured: true };
const good = { format: 'klantbeeld-case/1', id: 'goed', year: 2026, persons: [applicant] };
const text = JSON.stringify(good);

/** What was read, in short: the id of a good case, the kind of problem of another. */
function told(reading: ReturnType<typeof readCaseText>): unknown {
  return reading.ok ? reading.lines.map(({ number, id, reading: one }) => [number, id, one.ok ? 'case' : one.problem.kind]) : reading.because;
}

describe('a file of cases', () => {
  it.each<[sentence: string, content: string, result: unknown]>([
    ['may be one case over several lines', JSON.stringify(good, null, 2), [[1, 'goed', 'case']]],
    ['may begin with a byte order mark', `\uFEFF${text}`, [[1, 'goed', 'case']]],
    ['may have a case per line, with empty lines between and ends of line of Windows', `${text}\r\n\r\n${text}\r\n`, [[1, 'goed', 'case'], [2, 'goed', 'case']]],
    ['may be a list', `[${text},{"format":"x","id":"oud"}]`, [[1, 'goed', 'case'], [2, 'oud', 'format']]],
    ['keeps the good lines beside a broken one', `${text}\n{"id":\n`, [[1, 'goed', 'case'], [2, null, 'notJson']]],
    ['may not be empty', ' \n\t', 'empty'],
    ['may not be an empty list', '[]', 'empty'],
    ['must be JSON', 'Beste collega, hierbij de case.', 'notJson'],
    ['must hold cases and not numbers', '42', 'notJson'],
    ['may not hold more cases than can be looked through', `${text}\n`.repeat(caseLimits.cases + 1), 'tooMany'],
  ])('%s', (_sentence, content, result) => {
    expect(told(readCaseText(content))).toEqual(result);
    expect(told(readCaseFile(new TextEncoder().encode(content)))).toEqual(result);
  });

  it('must be UTF-8', () => {
    expect(told(readCaseFile(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)).concat(0xe9))))).toBe('encoding');
  });

  it('may not be larger than can be read at once', () => {
    expect(told(readCaseFile(new Uint8Array(caseLimits.megabytes * 1_000_000 + 1)))).toBe('tooLarge');
  });
});

describe('what is wrong with a case', () => {
  it.each<[sentence: string, data: unknown, dutch: string]>([
    ['a missing year', { ...good, year: undefined }, 'Het veld year ontbreekt. Vul het in.'],
    ['a day that does not exist', { ...good, persons: [{ ...applicant, birthDate: '1987-02-30' }] }, 'De waarde van persons[0].birthDate klopt niet. Verwacht: een dag die bestaat, zoals "2026-03-01".'],
    ['an amount that is a number', { ...good, persons: [{ ...applicant, assets: 5 }] }, 'De waarde van persons[0].assets klopt niet. Verwacht: een bedrag in euro als tekst, zoals "600.00".'],
    ['a word that is not known', { ...good, allowances: ['zorg'] }, 'De waarde van allowances[0] klopt niet. Verwacht: een van "healthcare", "housing", "childBudget", "childcare".'],
    ['a field too many', { ...good, persons: [{ ...applicant, bsn: '1' }] }, 'Het veld persons[0].bsn hoort niet in een rekencase. Haal het weg of verbeter de naam.'],
    ['a period the wrong way round', { ...good, persons: [{ ...applicant, works: [{ from: '2026-05-01', to: '2026-04-01' }] }] }, 'De periode eindigt voordat zij begint. Draai de datums om of verbeter ze.'],
    ['two applicants', { ...good, persons: [applicant, { ...applicant, id: 'b' }] }, 'Een rekencase heeft één aanvrager. Geef precies één persoon de rol "applicant".'],
    ['an amount of law that does not exist', { ...good, overrides: { 'healthcare.x': '1' } }, 'Geen bedrag van de wet heet healthcare.x. Haal het weg of verbeter de naam.'],
    ['a year that has amounts, of which the program lacks one', { ...good, year: 2023, allowances: ['housing'] }, 'In dit programma ontbreken bedragen van 2023 die hiervoor nodig zijn. Kies een ander jaar.'],
    ['a year to come', { ...good, year: 2031 }, 'De bedragen voor 2031 zijn niet vastgesteld. Kies een ander jaar, of vraag voorlopige bedragen met "provisional": true.'],
  ])('is told in a sentence: %s', (_sentence, data, dutch) => {
    const problem = answer(data).answer['error'] as CaseProblem;
    expect(caseProblemSentence(problem, wordings.nl)).toBe(dutch);
    expect(caseProblemSentence(problem, wordings.en)).not.toMatch(/undefined|null/);
  });
});

describe('the export of a household of real people', () => {
  afterEach(cleanup);

  it('says what goes along and what stays, and asks for nothing from the program before a reason is chosen', async () => {
    const user = userEvent.setup();
    const exported = { case: { ...good, id: 'case-2026-0a1b2c3d' }, untold: [], differs: [], birthDaysWithheld: true } as const;
    const asked = answering({ 'case.export': exported as never, 'draft.read': { text: '', keptAt: null } });
    const session = createSession({ ...householdDeVries(), practice: false }, 'objection', () => Promise.reject(new Error('not asked')));
    render(<ExportDialog session={session} onClose={() => {}} />);
    expect(screen.getByText('BSN, naam, adres, verhuurder en opvangorganisatie')).toBeTruthy();
    expect(screen.getByText(/geboortemaanden/)).toBeTruthy();
    const make = screen.getByRole<HTMLButtonElement>('button', { name: 'Rekencase maken' });
    expect([make.disabled, asked('case.export')]).toEqual([true, []]);
    await user.click(screen.getByRole('radio', { name: 'Een fout in de berekening melden' }));
    await user.click(make);
    expect(asked('case.export')).toEqual([{ fileId: session.getState().fileId, year: 2026, purpose: 'objection', reason: 'calculationFault', provisional: false }]);
    expect(screen.getByRole('group', { name: 'De rekencase als tekst' }).textContent).toContain('"case-2026-0a1b2c3d"');
  });
});
