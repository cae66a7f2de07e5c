import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installTestPackages } from './test-packages.ts';

/*
 * All tests: those of parts (Vitest), then those of the whole program in a real Chromium (Playwright). Ends with one line that says how many
 * passed, failed and were skipped, and with an exit code that agrees with it.
 */
const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache/reports');

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

installTestPackages();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const all = [runParts(), runWhole()];
const sum = (what: keyof Counts): number => all.reduce((total, counts) => total + counts[what], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

function runParts(): Counts {
  const report = join(reports, 'vitest.json');
  const succeeded = run('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = (readReport(report) as VitestReport | null) ?? noVitest;
  return counted(succeeded, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests });
}

function runWhole(): Counts {
  const report = join(reports, 'playwright.json');
  const succeeded = run('@playwright/test/cli.js', ['test'], { KLANTBEELD_E2E_REPORT: report });
  const { expected, unexpected, flaky, skipped } = (readReport(report) as { stats: PlaywrightStats } | null)?.stats ?? noPlaywright;
  return counted(succeeded, { passed: expected + flaky, failed: unexpected, skipped });
}

type VitestReport = Readonly<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>>;
type PlaywrightStats = Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
const noVitest: VitestReport = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const noPlaywright: PlaywrightStats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

/** A run that failed without a failed test (a file that does not load, a browser that is not there) counts as one failure. */
function counted(succeeded: boolean, counts: Counts): Counts {
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function run(program: string, given: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...given], { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}
