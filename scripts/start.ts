import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/*
 * `npm start`: builds what is needed, makes the practice store on the first start, and opens the program. What Node makes of the sources is kept: a
 * later start takes half the time.
 */
enableCompileCache(join(import.meta.dirname, '../.cache/node'));

const { values } = parseArgs({
  options: {
    dev: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    'print-address': { type: 'boolean', default: process.env['KLANTBEELD_NO_WINDOW'] === '1' },
  },
});

const { startProgram } = await import('./start-program.ts');
const { runCommand } = await import('./terminal.ts');
await runCommand(() => startProgram({ dev: values.dev, browser: values.browser, printAddress: values['print-address'] }));
