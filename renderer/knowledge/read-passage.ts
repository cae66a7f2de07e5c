import { confidences, knowledgeKeys, type Passage, type PassageBlock, type PassageSource } from './passage.ts';

/**
 * Reads a passage from its file: `key: value` lines between two lines of `---`, then blocks with an empty line between them, of which the one that begins
 * with `>` is what to say, and one of `- ` lines a list. That is all the files use; anything else is refused, with the reason.
 */
export function readPassage(text: string): Passage {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  if (head === undefined || body === undefined) throw new Error('no head between two lines of ---');
  const fields = readFields(head);
  const field = (name: string): string => {
    const [value] = fields.get(name) ?? [];
    if (value === undefined || value === '') throw new Error(`no ${name}`);
    return value;
  };
  const blocks = body.trim().split(/\n{2,}/);
  const said = blocks.filter((block) => block.startsWith('> '));
  const [say] = said;
  if (say === undefined || said.length > 1) throw new Error('one block with what to say is needed');
  return {
    id: field('id'),
    title: field('title'),
    about: field('about').split(', ').map((key) => oneOf(knowledgeKeys, key)),
    sources: (fields.get('sources') ?? []).map(readSource),
    checkedOn: field('checked'),
    confidence: fields.has('confidence') ? oneOf(confidences, field('confidence')) : 'high',
    say: say.split('\n').map((line) => line.replace(/^> ?/, '')).join(' '),
    blocks: blocks.filter((block) => block !== say).map(readBlock),
  };
}

/** Every key with its value, or with the `- ` lines below it. */
function readFields(head: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  let key = '';
  for (const line of head.split('\n')) {
    const [, name, value] = /^([a-z]+):(?: (.*))?$/.exec(line) ?? [];
    if (name !== undefined) fields.set((key = name), value === undefined ? [] : [value]);
    else if (line.startsWith('- ') && key !== '') fields.set(key, [...(fields.get(key) ?? []), line.slice(2)]);
    else throw new Error(`not a line of a head: ${line}`);
  }
  return fields;
}

/** The name of a source, and after it the address where it has one. */
function readSource(line: string): PassageSource {
  const [, name, link] = /^(.*?)(?: (https:\/\/\S+))?$/.exec(line) ?? [];
  return { name: name ?? line, link: link ?? null };
}

function readBlock(block: string): PassageBlock {
  const lines = block.split('\n');
  if (!block.startsWith('- ')) return { kind: 'paragraph', text: lines.join(' ') };
  if (!lines.every((line) => line.startsWith('- '))) throw new Error(`not a list: ${block}`);
  return { kind: 'list', items: lines.map((line) => line.slice(2)) };
}

function oneOf<Name extends string>(names: readonly Name[], text: string): Name {
  const name = names.find((one) => one === text);
  if (name === undefined) throw new Error(`not known: ${text}`);
  return name;
}
