import type { SourceFile } from './source-file.ts';

/** What the files of a folder may import: folders of ours, packages, and Node or not. The longest folder that fits counts. */
export interface Direction {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly node: boolean;
}

/** A folder whose parts are entered through their `index.ts` alone, from `within` or from everywhere. */
export interface DoorRule {
  readonly folder: string;
  readonly parts: readonly string[] | 'every';
}

/** Things that the files of a folder never use, each with the reason. */
export interface Ban {
  readonly folder: string;
  readonly uses: readonly string[];
  readonly because: string;
}

export interface Boundaries {
  readonly directions: readonly Direction[];
  readonly doors: readonly DoorRule[];
  readonly bans: readonly Ban[];
  /** files that look behind doors on purpose: tests */
  readonly exempt: readonly string[];
}

/** Every breach in the file as one line: place, what it does, and what the boundary is. */
export function breaches(file: SourceFile, boundaries: Boundaries): readonly string[] {
  return [...directionBreaches(file, boundaries), ...doorBreaches(file, boundaries), ...banBreaches(file, boundaries)];
}

function directionBreaches(file: SourceFile, { directions }: Boundaries): readonly string[] {
  const direction = directions.filter(({ folder }) => isIn(file.path, folder)).toSorted((one, other) => other.folder.length - one.folder.length)[0];
  if (direction === undefined) return [`${file.path}: stands in no folder of the direction table`];
  return file.imports.filter(({ what }) => !mayImport(direction, what)).map(({ what, line }) => `${file.path}:${line} imports ${what}; ${direction.folder} may not`);
}

function mayImport({ folders, packages, node }: Direction, what: string): boolean {
  if (what.startsWith('node:')) return node;
  return what.includes('/') && !what.startsWith('@') ? folders.some((folder) => isIn(what, folder)) : packages.includes(what);
}

function doorBreaches(file: SourceFile, { doors, exempt }: Boundaries): readonly string[] {
  if (exempt.some((folder) => isIn(file.path, folder))) return [];
  return doors.flatMap((door) =>
    file.imports
      .filter(({ what }) => {
        const part = partOf(door, what);
        return part !== null && !isIn(file.path, part) && what !== `${part}/index.ts`;
      })
      .map(({ what, line }) => `${file.path}:${line} imports ${what}; the door is ${partOf(door, what)}/index.ts`),
  );
}

function partOf({ folder, parts }: DoorRule, what: string): string | null {
  if (!isIn(what, folder)) return null;
  const [name, rest] = [what.slice(folder.length + 1).split('/')[0], what.slice(folder.length + 1).split('/')[1]];
  if (name === undefined || rest === undefined || (parts !== 'every' && !parts.includes(name))) return null;
  return `${folder}/${name}`;
}

function banBreaches(file: SourceFile, { bans }: Boundaries): readonly string[] {
  return bans
    .filter(({ folder }) => isIn(file.path, folder))
    .flatMap(({ folder, uses, because }) => file.uses.filter(({ what }) => uses.includes(what)).map(({ what, line }) => `${file.path}:${line} uses ${what}; never in ${folder}, because ${because}`));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
