import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { installTestPackages } from './test-packages.ts';

/*
 * All tests: those of parts (Vitest), then those of the whole program in a real Chromium (Playwright). Ends with one line that says how many
 * passed, failed and were skipped, and with an exit code that agrees with it.
 */
const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache/reports');

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** each test that failed, with the beginning of what it said */
  readonly failures: readonly string[];
}

installTestPackages();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const all = [runParts(), runWhole()];
const sum = (what: 'passed' | 'failed' | 'skipped'): number => all.reduce((total, outcome) => total + outcome[what], 0);
// Said again at the end: of a long run only the end is read.
for (const failure of all.flatMap(({ failures }) => failures)) console.log(`\nFAILED ${failure}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

function runParts(): Outcome {
  const report = join(reports, 'vitest.json');
  const succeeded = run('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = (readReport(report) as VitestReport | null) ?? noVitest;
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const file = relative(root, name);
    return failed.length === 0 && message !== '' ? [said(file, [message])] : failed.map(({ fullName, failureMessages }) => said(`${file}: ${fullName}`, failureMessages));
  });
  return counted(succeeded, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, failures });
}

function runWhole(): Outcome {
  const report = join(reports, 'playwright.json');
  const succeeded = run('@playwright/test/cli.js', ['test'], { KLANTBEELD_E2E_REPORT: report });
  const { stats, suites } = (readReport(report) as PlaywrightReport | null) ?? noPlaywright;
  return counted(succeeded, { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped, failures: suites.flatMap(failuresIn) });
}

function failuresIn({ suites = [], specs = [] }: PlaywrightSuite): readonly string[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, title, tests }) => said(`${file}: ${title}`, tests.flatMap(({ results }) => results.flatMap(({ error }) => (error?.message === undefined ? [] : [error.message])))));
  return [...own, ...suites.flatMap(failuresIn)];
}

/** A test with the first lines of what it said, without the calls that led there. */
function said(test: string, messages: readonly string[]): string {
  return [test, ...messages.flatMap((message) => stripVTControlCharacters(message).split('\n').filter((line) => !/^\s*at /.test(line)).slice(0, 12).map((line) => `  ${line.slice(0, 300)}`))].join('\n');
}

interface VitestReport extends Readonly<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>> {
  readonly testResults: readonly { readonly name: string; readonly message: string; readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }[] }[];
}
interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly suites: readonly PlaywrightSuite[];
}
interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly file: string; readonly title: string; readonly ok: boolean; readonly tests: readonly { readonly results: readonly { readonly error?: { readonly message?: string } }[] }[] }[];
}
const noVitest: VitestReport = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const noPlaywright: PlaywrightReport = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, suites: [] };

/** A run that failed without a failed test (a file that does not load, a browser that is not there) counts as one failure. */
function counted(succeeded: boolean, outcome: Outcome): Outcome {
  return succeeded || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function run(program: string, given: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...given], { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}
