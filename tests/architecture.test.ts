import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches } from './architecture/boundaries.ts';
import { readSource, type SourceFile } from './architecture/source-file.ts';
import { projectBoundaries } from './architecture/table.ts';

const root = join(import.meta.dirname, '..');
const folders = ['shared', 'electron', 'renderer', 'scripts'];

describe('the boundaries of the house', () => {
  const files = folders.flatMap(sourceFiles);

  it('are held by every source file', () => {
    expect(files.flatMap((file) => breaches(file, projectBoundaries))).toEqual([]);
  });

  it('see the files and what they import', () => {
    expect(files.filter(({ imports }) => imports.length > 0).map(({ path }) => path)).toContain('electron/desktop/preload.ts');
  });
});

describe('a breach is found when', () => {
  const invented: readonly (readonly [what: string, path: string, text: string, breach: string])[] = [
    ['rules ask the clock', 'shared/rules/general/award.ts', 'const now = new Date();', 'shared/rules/general/award.ts:1 uses new Date; '],
    ['rules round by themselves', 'shared/rules/general/award.ts', '\nexport const whole = Math.floor(2.5);', 'shared/rules/general/award.ts:2 uses Math.floor; '],
    ['rules make money a number', 'shared/rules/general/award.ts', 'export const amount = parseFloat(text);', 'shared/rules/general/award.ts:1 uses parseFloat(; '],
    ['rules read the disk', 'shared/rules/general/award.ts', "import { readFileSync } from 'node:fs';", 'shared/rules/general/award.ts:1 imports node:fs; '],
    ['shared code knows a host', 'shared/models/money.ts', "import type { Store } from '../../electron/store/handles.ts';", 'shared/models/money.ts:1 imports electron/store/handles.ts; '],
    ['the window imports the store', 'renderer/app.tsx', "export * from '../electron/store/handles.ts';", 'renderer/app.tsx:1 imports electron/store/handles.ts; '],
    ['the window goes past the door of the rules', 'renderer/app.tsx', "import { x } from '../shared/rules/engine/finding.ts';", 'renderer/app.tsx:1 imports shared/rules/engine/finding.ts; '],
    ['the store imports Electron', 'electron/store/open-store.ts', "const { app } = await import('electron');", 'electron/store/open-store.ts:1 imports electron; '],
    ['the browser host imports Electron as a type', 'electron/browser/serve.ts', "type App = import('electron').App;", 'electron/browser/serve.ts:1 imports electron; '],
    [
      'one rule module looks inside another',
      'shared/rules/what-if/scenario.ts',
      "import { x } from '../healthcare-allowance/amount.ts';",
      'shared/rules/what-if/scenario.ts:1 imports shared/rules/healthcare-allowance/amount.ts; the door is shared/rules/healthcare-allowance/index.ts',
    ],
    [
      'one feature looks inside another',
      'renderer/features/timeline/strip.tsx',
      "import { x } from '../allowances/row.tsx';",
      'renderer/features/timeline/strip.tsx:1 imports renderer/features/allowances/row.tsx; the door is renderer/features/allowances/index.ts',
    ],
    ['a folder is not in the table', 'tools/thing.ts', 'export {};', 'tools/thing.ts: stands in no folder'],
  ];

  it.each(invented)('%s', (_what, path, text, breach) => {
    expect(breaches(readSource(path, text), projectBoundaries)).toEqual([expect.stringContaining(breach)]);
  });

  it('but not when a comment or a sentence holds the words', () => {
    expect(breaches(readSource('shared/rules/general/award.ts', "// never new Date()\nexport const text = 'Math.round(2)';"), projectBoundaries)).toEqual([]);
  });
});

function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => readSource(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')));
}
