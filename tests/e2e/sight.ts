import type { Locator, Page } from '@playwright/test';

/** The screen follows a change of the window, as a change of the file, with a frame: what is looked at is what stands there after it. */
export async function asDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Everything among the first so many of these elements that is not wholly to be seen: outside the window, cut by what holds it, without size, or under something else. Each is told once. */
export async function notSeenWhole(things: Locator, first = Number.MAX_SAFE_INTEGER): Promise<string[]> {
  await asDrawn(things.page());
  return things.evaluateAll((all, count) => {
    const elements = all.slice(0, count);
    const slack = 1;
    const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) || element.tagName.toLowerCase();
    const clips = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean => overflowX !== 'visible' || overflowY !== 'visible';

    return elements.flatMap((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return [`${nameOf(element)}: has no size`];
      const holders: (readonly [string, DOMRect])[] = [['the window', new DOMRect(0, 0, innerWidth, innerHeight)]];
      for (let holder = element.parentElement; holder !== null; holder = holder.parentElement) {
        if (clips(getComputedStyle(holder))) holders.push([holder.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? holder.tagName.toLowerCase(), holder.getBoundingClientRect()]);
      }
      const cut = holders.flatMap(([name, box]) => {
        const over = { above: box.top - top, 'to the left': box.left - left, below: bottom - box.bottom, 'to the right': right - box.right };
        return Object.entries(over).filter(([, by]) => by > slack).map(([side, by]) => ({ by, said: `${nameOf(element)}: ${Math.round(by)} px outside ${name}, ${side}` }));
      });
      const [worst] = cut.toSorted((one, other) => other.by - one.by);
      if (worst !== undefined) return [worst.said];
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return onTop === null || element.contains(onTop) || onTop.contains(element) ? [] : [`${nameOf(element)}: under ${nameOf(onTop)}`];
    });
  }, first);
}

/** Every pair of these elements that lie over each other. One inside another does not count. */
export async function overlapping(things: Locator): Promise<string[]> {
  await asDrawn(things.page());
  return things.evaluateAll((elements) => {
    const slack = 1;
    const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) || element.tagName.toLowerCase();
    const boxes = elements.map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    return boxes.flatMap(({ element: one, box: a }, index) =>
      boxes.slice(index + 1).filter(({ element: other, box: b }) => {
        if (one.contains(other) || other.contains(one)) return false;
        return Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
      }).map(({ element: other }) => `${nameOf(one)} and ${nameOf(other)}`),
    );
  });
}

/**
 * Text that is cut without an ellipsis: at the side by anything that holds it, or at the top or the bottom by something that cannot be scrolled. Lines
 * that are hidden whole, such as marks for which there is no room and that a button counts, are not cut.
 */
export async function cutText(within: Locator): Promise<string[]> {
  await asDrawn(within.page());
  return within.evaluateAll((roots) => {
    const slack = 1.5;
    const lineSlack = 3;

    const isForReadersOnly = (element: Element): boolean => element.closest('[aria-hidden="true"]') === null && getComputedStyle(element).clipPath === 'inset(50%)';
    const hasEllipsis = (holder: Element): boolean => getComputedStyle(holder).textOverflow === 'ellipsis' && getComputedStyle(holder).overflowX !== 'visible';
    const blockOf = (element: Element): Element => {
      const { display } = getComputedStyle(element);
      return (display === 'inline' || display === 'contents') && element.parentElement !== null ? blockOf(element.parentElement) : element;
    };

    const faultOf = (text: Text, line: DOMRect): string | null => {
      const own = text.parentElement;
      if (own === null || line.width === 0 || isForReadersOnly(own)) return null;
      const block = blockOf(own);
      let { left, right, top, bottom } = line;
      for (let holder: Element | null = block; holder !== null; holder = holder.parentElement) {
        const style = getComputedStyle(holder);
        if (style.clipPath === 'inset(50%)') return null;
        const box = holder.getBoundingClientRect();
        const said = `“${text.data.trim().slice(0, 50)}”`;
        const place = holder.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? holder.tagName.toLowerCase();
        if (style.overflowX !== 'visible') {
          const ends = hasEllipsis(holder) && holder === block;
          if (!ends && right > box.right + slack && left < box.right + slack) return `${said} cut ${Math.round(right - box.right)} px at the right in ${place}`;
          if (!ends && left >= box.right + slack) return `${said} to the right of ${place}`;
          if (!ends && left < box.left - slack && right > box.left) return `${said} cut at the left in ${place}`;
          [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        }
        if (style.overflowY === 'hidden' || style.overflowY === 'clip') {
          if (top >= box.bottom - slack || bottom <= box.top + slack) return null;
          if (bottom > box.bottom + lineSlack) return `${said} cut ${Math.round(bottom - box.bottom)} px at the bottom in ${place}`;
          if (top < box.top - lineSlack) return `${said} cut ${Math.round(box.top - top)} px at the top in ${place}`;
        } else if (style.overflowY !== 'visible') {
          [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
          if (bottom - top <= slack) return null;
        }
      }
      return null;
    };

    return roots.flatMap((root) => {
      const faults: string[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node as Text;
        if (text.data.trim() === '' || !(text.parentElement?.checkVisibility() ?? false)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const fault = [...range.getClientRects()].map((line) => faultOf(text, line)).find((found) => found !== null);
        if (fault !== undefined && fault !== null) faults.push(fault);
      }
      return faults;
    });
  });
}

/** Where the amounts of a column end, in pixels, each amount with its place: right aligned amounts end at one place. */
export function amountEnds(cells: Locator): Promise<number[]> {
  return cells.evaluateAll((elements) =>
    elements.flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = /^€\s-?[\d.,]+/.exec((node as Text).data)?.[0].length;
        if (length === undefined) continue;
        const range = document.createRange();
        range.setStart(node, 0);
        range.setEnd(node, length);
        return [Math.round(range.getBoundingClientRect().right)];
      }
      return [];
    }),
  );
}

/** How far the page itself could be scrolled: nothing where the screen fits its window. */
export async function pageScroll(page: Page): Promise<{ readonly down: number; readonly right: number }> {
  await asDrawn(page);
  return page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return { down: scrollHeight - clientHeight, right: scrollWidth - clientWidth };
  });
}
