import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longestNews, mostNews } from '../../shared/models/operations.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';

async function withFolder() {
  const running = runningProgram(await practiceStore());
  const lay = (name: string, text: string): void => {
    mkdirSync(running.program.news, { recursive: true });
    writeFileSync(join(running.program.news, name), text);
  };
  return { ...running, lay };
}

describe('the news folder', () => {
  it('may be absent, and gives what is laid in it while the program runs', async () => {
    const { value, lay } = await withFolder();
    expect(await value('news.read', {})).toEqual({ files: [], unreadable: [] });
    lay('b.md', 'tweede');
    lay('a.md', 'eerste');
    lay('README.md', 'uitleg');
    lay('.a.md.swp', 'half');
    expect(await value('news.read', {})).toEqual({ files: [{ name: 'a.md', text: 'eerste' }, { name: 'b.md', text: 'tweede' }], unreadable: [] });
  });

  it('names what is too long, what is no file and what is too many, and gives the rest', async () => {
    const { value, lay, program } = await withFolder();
    lay('lang.md', 'x'.repeat(longestNews + 1));
    lay('goed.md', 'x'.repeat(longestNews));
    mkdirSync(join(program.news, 'map.md'));
    const { files, unreadable } = await value('news.read', {});
    expect([files.map(({ name }) => name), unreadable]).toEqual([['goed.md'], ['lang.md', 'map.md']]);
    for (let number = 0; number < mostNews; number += 1) lay(`n${String(number).padStart(3, '0')}.md`, 'x');
    const many = await value('news.read', {});
    expect([many.files.length, many.unreadable.length]).toEqual([mostNews - 2, 5]);
  });
});
