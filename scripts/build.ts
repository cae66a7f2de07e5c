import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';

const root = join(import.meta.dirname, '..');

/** A part of the program that is built: from which sources, into which folder, and how. */
interface Part {
  readonly sources: readonly string[];
  readonly result: string;
  readonly configurations: readonly InlineConfig[];
}

const common = ['shared', 'package-lock.json', 'scripts/build.ts'];

const parts = {
  /** the window, for both hosts */
  renderer: {
    sources: ['renderer', 'resources/knowledge', 'resources/news', 'vite.config.ts', ...common],
    result: 'dist/renderer',
    configurations: [{ root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts') }],
  },
  /** the browser host, in one file: a start that reads the hundreds of its libraries takes half a second longer */
  browser: {
    sources: ['electron', ...common],
    result: 'dist/browser',
    configurations: [bundle('electron/browser/host.ts', 'es', 'host.js')],
  },
  /** main process and preload script of the desktop host */
  electron: {
    sources: ['electron', ...common],
    result: 'dist/electron',
    configurations: [bundle('electron/desktop/main.ts', 'es', 'main.js'), bundle('electron/desktop/preload.ts', 'cjs', 'preload.cjs', [operationNames()])],
  },
} as const satisfies Record<string, Part>;

/**
 * Builds the part when its sources are not those that it was last built from. It is built aside and put in place when it is whole. Answers whether it
 * had to.
 */
export async function buildWhenChanged(name: keyof typeof parts, { always = false } = {}): Promise<boolean> {
  const part: Part = parts[name];
  const result = join(root, part.result);
  const stampFile = join(root, '.cache', `build-${name}.txt`);
  const stamp = fingerprint(part.sources);
  const isBuilt = existsSync(result) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isBuilt && !always) return false;
  // Loaded only when there is something to build: a start that has all it needs is not kept waiting.
  const { build } = await import('vite');
  const aside = `${result}.${process.pid}`;
  // What is built is the program, also when a test is what asks for it: under NODE_ENV=test the window would be that of a developer.
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    for (const configuration of part.configurations) await build({ ...configuration, logLevel: 'warn', build: { ...configuration.build, outDir: aside, emptyOutDir: false } });
    rmSync(result, { recursive: true, force: true });
    renameSync(aside, result);
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = environment;
    rmSync(aside, { recursive: true, force: true });
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * One file with all that it imports, except what stays a file of its own: Electron, and the store's library with its compiled
 * part. A preload script in a sandbox can load CommonJS only.
 */
function bundle(entry: string, format: 'es' | 'cjs', fileName: string, plugins: readonly Plugin[] = []): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    plugins: [...plugins],
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: join(root, entry),
      target: 'node24',
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { format, entryFileNames: fileName, codeSplitting: false } },
    },
  };
}

/**
 * The preload script asks only whether an operation is declared. It gets the names, as they are when it is built, in place of all shapes and
 * the library that reads them: every line there runs with more rights than the page.
 */
function operationNames(): Plugin {
  return {
    name: 'operation-names',
    load: async (id) => {
      if (!id.endsWith('/shared/models/operations.ts')) return null;
      const { operations } = await import('../shared/models/operations.ts');
      return `const names = new Set(${JSON.stringify(Object.keys(operations))});\nexport const isOperationName = (name) => names.has(name);\n`;
    },
  };
}

/** Names, sizes and times of all files under the paths: cheap to make, and different as soon as one is saved. */
export function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(root, source)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file.slice(root.length)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of Object.keys(parts) as (keyof typeof parts)[]) await buildWhenChanged(name, { always: true });
}
