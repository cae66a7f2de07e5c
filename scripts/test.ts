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
  const succeeded = run('vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
  return countsOf(succeeded, report, (found: { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  }));
}

function runWhole(): Counts {
  const report = join(reports, 'playwright.json');
  const succeeded = run('@playwright/test/cli.js', ['test'], { KLANTBEELD_E2E_REPORT: report });
  return countsOf(succeeded, report, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

function run(program: string, given: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...given], { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}

/** A run that failed without a failed test (a file that does not load, a browser that is not there) counts as one failure. */
function countsOf<Report>(succeeded: boolean, report: string, read: (found: Report) => Counts): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = read(JSON.parse(readFileSync(report, 'utf8')) as Report);
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
