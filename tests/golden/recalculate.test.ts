import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parameters } from '../../shared/rules/index.ts';
import { healthcareReference, type HealthcareVector } from '../builders/reference.ts';

const root = join(import.meta.dirname, '..', '..');
const reference = healthcareReference();

type Answer = Record<string, never> & { id: string | null; error?: { kind: string; at: string }; allowances?: { healthcare: { award: string; shownMonth: string; exactYear: string } } };

describe.skipIf(reference === null)('the command recalculate gives the published amounts', () => {
  it('of all published figures in one pipe, in the same order', async () => {
    const vectors = reference?.testVectors.zorgtoeslag ?? [];
    const { answers, status } = await recalculate(vectors.map((vector) => JSON.stringify(caseOf(vector))).join('\n'));
    expect(status).toBe(0);
    expect(answers.map(({ id, allowances }, index) => figures(id, allowances?.healthcare, vectors[index]))).toEqual(vectors.map(({ id, expected: { award, perMonth, perYear2dp } }) => ({
      id, ...(award !== undefined && { award: String(award) }), ...(perMonth !== undefined && { shownMonth: String(perMonth) }), ...(perYear2dp !== undefined && { exactYear: perYear2dp }),
    })));
  });
});

describe('the command recalculate', () => {
  const good = JSON.stringify({ format: 'klantbeeld-case/1', id: 'good', year: 2026, persons: [{ id: 'a', role: 'applicant', birthDate: '1987-03-12', assessmentIncome: '20000', assets: '0', healthInsured: true }], allowances: ['healthcare'] });

  it('goes on after a line that cannot be read, and ends with status 1', async () => {
    const input = Buffer.concat([Buffer.from(`${good}\n{"id": \n\n  \n`), Buffer.from([0x7b, 0xff, 0xfe, 0x0a]), Buffer.from(`${JSON.stringify({ id: 'old', format: 'x' })}\r\n${'x'.repeat(1_000_001)}\n${good}`)]);
    const { answers, status } = await recalculate(input);
    expect([status, answers.map(({ id, error, allowances }) => [id, error?.kind ?? allowances?.healthcare.award])]).toEqual([1, [
      ['good', '1550'], [null, 'notJson'], [null, 'encoding'], ['old', 'format'], [null, 'lineTooLong'], ['good', '1550'],
    ]]);
  });

  it('reads lines that arrive in pieces, with a letter cut in two', async () => {
    const bytes = Buffer.from(`${good.replace('"good"', '"gëëd"')}\n`);
    const cut = bytes.indexOf(0xc3) + 1;
    const { answers, status } = await recalculate(bytes.subarray(0, cut), bytes.subarray(cut));
    expect([status, answers.map(({ id }) => id)]).toEqual([0, ['gëëd']]);
  });

  it('answers cases and questions about procedure in one pipe, in their order', async () => {
    const ask = (id: string, question: string, input: unknown) => JSON.stringify({ id, question, input });
    const { answers, status } = await recalculate([ask('q1', 'appeal_term', { decision_on_objection_dated: '2026-11-16' }), good, ask('q2', 'awir_limit', { year: 2027, partner_whole_year: false, assets_on_1_january_eur: '1' })].join('\n'));
    expect([status, answers[0], answers[1]?.allowances?.healthcare.award, answers[2]]).toMatchObject([0, { id: 'q1', answer: { appeal_last_day: '2026-12-28' } }, '1550', { id: 'q2', answer: null, unknown: ['assetLimitSingle 2027'] }]);
  });

  it('takes a byte order mark before the first line for no part of it, also where it arrives in pieces, and before no other line', async () => {
    const bytes = Buffer.from(`\uFEFF${good}\n\uFEFF${good}\n`);
    const { answers, status } = await recalculate(bytes.subarray(0, 2), bytes.subarray(2));
    expect([status, answers.map(({ id, error }) => error?.kind ?? id)]).toEqual([1, ['good', 'notJson']]);
    expect(await recalculate('\uFEFF')).toEqual({ answers: [], status: 0 });
  });

  it('answers nothing with nothing', async () => {
    expect(await recalculate('')).toEqual({ answers: [], status: 0 });
  });

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'recalculate.ts')], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => { complaint += chunk.toString(); });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => { child.stdout.destroy(); });
    child.stdin.end(`${good}\n`.repeat(3000));
    await new Promise((resolve) => { child.once('close', resolve); });
    expect(complaint).toBe('');
  });
});

describe('the command list-parameters', () => {
  it('prints every amount of a year with its source', async () => {
    const { text, status } = await run('list-parameters.ts', ['2026']);
    expect(status).toBe(0);
    expect(text).toContain('| healthcare.standardPremium | standaardpremie | 2119 | euro per year | Wzt art. 4 | 2026-01-01 – 2026-12-31 | Regeling vaststelling standaardpremie');
    expect(text.trimEnd().split('\n')).toHaveLength(4 + parameters.flatMap(({ versions }) => versions.filter(({ validFrom, validTo }) => validFrom <= '2026-12-31' && '2026-01-01' <= validTo)).length);
  });

  it('marks what is only announced or goes on until it is changed, and refuses what is no year', async () => {
    const ofLaterYear = (await run('list-parameters.ts', ['2031'])).text.trimEnd().split('\n').slice(4);
    expect(ofLaterYear.filter((row) => !row.includes('PROVISIONAL'))).toEqual([]);
    expect((await run('list-parameters.ts', ['soon'])).status).toBe(2);
  });
});

function caseOf({ id, year, input }: HealthcareVector): unknown {
  const factor = input.countryFactorOnStandaardpremie === undefined ? {} : { careCountryFactor: input.countryFactorOnStandaardpremie };
  const applicant = { id: 'a', role: 'applicant', birthDate: '1980-01-01', assessmentIncome: String(input.toetsingsinkomen), assets: '0', healthInsured: true, ...factor };
  const partner = { id: 'p', role: 'partner', birthDate: '1980-01-01', assessmentIncome: '0', assets: '0', healthInsured: input.partnerInsured ?? true };
  return { format: 'klantbeeld-case/1', id, year, persons: input.partner ? [applicant, partner] : [applicant], allowances: ['healthcare'] };
}

function figures(id: string | null, healthcare: { award: string; shownMonth: string; exactYear: string } | undefined, vector: HealthcareVector | undefined): unknown {
  const { award, perMonth, perYear2dp } = vector?.expected ?? {};
  return { id, ...(award !== undefined && { award: healthcare?.award }), ...(perMonth !== undefined && { shownMonth: healthcare?.shownMonth }), ...(perYear2dp !== undefined && { exactYear: healthcare?.exactYear }) };
}

async function recalculate(...input: readonly (string | Buffer)[]): Promise<{ answers: readonly Answer[]; status: number | null }> {
  const { text, status } = await run('recalculate.ts', [], input);
  return { answers: text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Answer), status };
}

async function run(script: string, args: readonly string[], input: readonly (string | Buffer)[] = []): Promise<{ text: string; status: number | null }> {
  const child = spawn(process.execPath, [join(root, 'scripts', script), ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; });
  for (const part of input) {
    child.stdin.write(part);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  child.stdin.end();
  const status = await new Promise<number | null>((resolve) => { child.once('close', resolve); });
  return { text, status };
}
