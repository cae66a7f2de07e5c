import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchLaterParts, laterPart } from '../../renderer/components/later-part.tsx';

afterEach(cleanup);

describe('a part of the window that is fetched after the start', () => {
  it('is drawn as soon as it is there, and is fetched once', async () => {
    let fetched = 0;
    const Settings = laterPart(async () => {
      fetched += 1;
      return ({ title }: { readonly title: string }) => <h1>{title}</h1>;
    });
    render(<Settings title="Instellingen" />);
    expect(screen.queryByRole('heading')).toBeNull();
    expect((await screen.findByRole('heading')).textContent).toBe('Instellingen');
    await fetchLaterParts();
    expect(fetched).toBe(1);
  });

  it('says in its place that the program does not answer, and is there when tried again', async () => {
    let answers = false;
    const Help = laterPart(async () => {
      if (!answers) throw new TypeError('Failed to fetch dynamically imported module');
      return () => <h1>Toetsen</h1>;
    });
    render(<Help />);
    const again = await screen.findByRole('button');
    expect(screen.getByRole('status').textContent).toContain('Klantbeeld');
    answers = true;
    await userEvent.click(again);
    expect((await screen.findByRole('heading')).textContent).toBe('Toetsen');
  });
});
