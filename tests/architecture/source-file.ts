import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One thing that a source file does which a boundary may be about, with the line it stands on. */
export interface Use {
  readonly what: string;
  readonly line: number;
}

/** A source file as the boundaries see it: whom it imports, and which free names it uses. Types count as much as values. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Use[];
  /** `Math.round`, `new Date`, `parseFloat(`, `.toNumber(` */
  readonly uses: readonly Use[];
}

/** Reads the text as a program, so that words in comments and sentences count for nothing. */
export function readSource(path: string, text: string): SourceFile {
  const imports: Use[] = [];
  const uses: Use[] = [];
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const imported = (source: { value: unknown; start: number } | null): void => {
    if (typeof source?.value === 'string') imports.push({ what: resolved(path, source.value), line: lineOf(source.start) });
  };
  const used = (what: string, start: number): void => void uses.push({ what, line: lineOf(start) });

  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  new Visitor({
    ImportDeclaration: (node) => imported(node.source),
    ExportAllDeclaration: (node) => imported(node.source),
    ExportNamedDeclaration: (node) => imported(node.source),
    ImportExpression: (node) => imported(node.source.type === 'Literal' ? node.source : null),
    TSImportType: (node) => imported(node.source),
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier') used(`new ${node.callee.name}`, node.start);
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier') used(`${node.callee.name}(`, node.start);
      if (node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier') used(`.${node.callee.property.name}(`, node.start);
    },
    MemberExpression: (node) => {
      if (node.object.type === 'Identifier' && node.property.type === 'Identifier') used(`${node.object.name}.${node.property.name}`, node.start);
    },
  }).visit(program);
  return { path, imports, uses };
}

/** A path from the root of the project for a file of ours, the bare name for a package, `node:` for all of Node. */
function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
