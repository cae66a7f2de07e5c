import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/*
 * Drives the program in a real Chromium: `npm run e2e`, with what Playwright takes after it, as in `npm run e2e -- -g "question 3"`.
 */
const root = join(import.meta.dirname, '..');
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
