import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/** A part of the program that is built: from which sources, to which file, and how. */
interface Part {
  readonly sources: readonly string[];
  readonly result: string;
  readonly configurations: readonly InlineConfig[];
}

const common = ['shared', 'package-lock.json', 'scripts/build.ts'];

const parts = {
  /** the window, for both hosts */
  renderer: {
    sources: ['renderer', 'vite.config.ts', ...common],
    result: 'dist/renderer/index.html',
    configurations: [{ root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' }],
  },
  /** main process and preload script of the desktop host */
  electron: {
    sources: ['electron', ...common],
    result: 'dist/electron/main.js',
    configurations: [bundle('electron/desktop/main.ts', 'es', 'main.js', true), bundle('electron/desktop/preload.ts', 'cjs', 'preload.cjs', false)],
  },
} as const satisfies Record<string, Part>;

/** Builds the part when its sources are not those that it was last built from. Answers whether it had to. */
export async function buildWhenChanged(name: keyof typeof parts, { always = false } = {}): Promise<boolean> {
  const part: Part = parts[name];
  const stampFile = join(root, '.cache', `build-${name}.txt`);
  const stamp = fingerprint(part.sources);
  const isBuilt = existsSync(join(root, part.result)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isBuilt && !always) return false;
  for (const configuration of part.configurations) await build(configuration);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * One file with all that it imports, except what stays a file of its own: Electron, and the store's library with its compiled
 * part. A preload script in a sandbox can load CommonJS only.
 */
function bundle(entry: string, format: 'es' | 'cjs', fileName: string, emptyOutDir: boolean): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: join(root, entry),
      outDir: join(root, 'dist/electron'),
      emptyOutDir,
      target: 'node24',
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { format, entryFileNames: fileName, codeSplitting: false } },
    },
  };
}

/** Names, sizes and times of all source files: cheap to make, and different as soon as one is saved. */
function fingerprint(sources: readonly string[]): string {
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
  await buildWhenChanged('renderer', { always: true });
  await buildWhenChanged('electron', { always: true });
}
