import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/*
 * `npm start`: builds what is needed, makes the practice store on the first start, and opens the program. What Node makes of the sources is kept for later starts; this one file is plain
 * JavaScript, so that such a start does not load what reads TypeScript.
 */
enableCompileCache(join(import.meta.dirname, '../.cache/node'));

const { values } = parseArgs({
  options: {
    dev: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    'print-address': { type: 'boolean', default: process.env['KLANTBEELD_NO_WINDOW'] === '1' },
  },
});

// Of a start that goes well the sentences of problems are not needed, nor the library that reads their shapes.
try {
  await (await import('./start-program.ts')).startProgram({ dev: values.dev, browser: values.browser, printAddress: values['print-address'] });
} catch (error) {
  await (await import('./terminal.ts')).runCommand(() => Promise.reject(error));
}
