import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenChanged } from './build.ts';

/*
 * Packs the desktop program for this machine: `npm run dist`, with what electron-builder takes after it, as in `npm run dist -- --win nsis`. What is packed
 * stands in `electron-builder.yml`.
 */
const root = join(import.meta.dirname, '..');
await buildWhenChanged('renderer', { always: true });
await buildWhenChanged('electron', { always: true });
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/electron-builder/cli.js'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
