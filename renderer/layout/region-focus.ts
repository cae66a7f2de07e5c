import { regions } from './regions.ts';
import type { RegionId } from './regions.ts';

/** The element in each region that last had the focus, so that coming back lands where one left. */
const lastIn = new WeakMap<Element, HTMLElement>();
const remembered: HTMLElement[] = [];

/** Keeps which element of a region had the focus last. */
export function keepFocusWithin(region: Element, element: HTMLElement): void {
  lastIn.set(region, element);
}

/** Moves the focus to a region: to where it was there, else to its field or list, else to the region itself. False when it is not on the screen. */
export function focusRegion(id: RegionId): boolean {
  const region = document.querySelector<HTMLElement>(`[data-region="${id}"]`);
  if (region === null || !isVisible(region)) return false;
  enter(region);
  return true;
}

/** Moves the focus to the field or list of a region, wherever it was there before. */
export function focusEntry(id: RegionId): void {
  document.querySelector<HTMLElement>(`[data-region="${id}"] [data-region-entry]`)?.focus();
}

/** Moves the focus to the row of a thing of the file, wherever on the screen it stands. False when none is to be seen. */
export function focusThing(id: string): boolean {
  const row = [...document.querySelectorAll<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`)].find(isVisible);
  row?.focus();
  return row !== undefined;
}

/** Moves the focus to the first field of a change of a scenario. */
export function focusChange(id: number): void {
  document.querySelector<HTMLElement>(`[data-change="${id}"] :is(input, select)`)?.focus();
}

/** Moves the focus to the value of the change that has the focus, else of the first change; where there is none, to where one is chosen. */
export function focusValue(): void {
  const change = document.activeElement?.closest('[data-change]') ?? document.querySelector('[data-change]');
  const field = change?.querySelector<HTMLInputElement>('input.value') ?? change?.querySelector<HTMLElement>('input, select') ?? null;
  if (field === null) return focusEntry('whatIf');
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** Moves the focus to the next region (1) or the one before (-1), round and round. */
export function focusNeighbourRegion(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isVisible);
  const current = all.findIndex((region) => region.contains(document.activeElement));
  const next = current === -1 ? (step === 1 ? 0 : all.length - 1) : (current + step + all.length) % all.length;
  const region = all[next];
  forgetFocus();
  if (region !== undefined) enter(region);
}

/** Remembers what has the focus now, for Esc to return to. */
export function rememberFocus(): void {
  if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body) remembered.push(document.activeElement);
}

/** Forgets what was remembered: whoever goes to another region by its key has no way back to close. */
export function forgetFocus(): void {
  remembered.length = 0;
}

/** Returns the focus to what was remembered last. False when there is nothing to return to. */
export function returnFocus(): boolean {
  for (let element = remembered.pop(); element !== undefined; element = remembered.pop()) {
    if (!element.isConnected || element === document.activeElement) continue;
    element.focus();
    return true;
  }
  return false;
}

/** The region that has the focus, if any. */
export function focusedRegion(): RegionId | null {
  const id = document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'];
  return id !== undefined && id in regions ? (id as RegionId) : null;
}

function enter(region: HTMLElement): void {
  const last = lastIn.get(region);
  const inIt = (selector: string): HTMLElement | undefined => [...region.querySelectorAll<HTMLElement>(selector)].find(isVisible);
  const target = last !== undefined && region.contains(last) && isVisible(last) ? last : (inIt('[data-region-entry]') ?? inIt('[data-list-item][tabindex="0"]') ?? inIt('[data-scroll-stop]') ?? region);
  target.focus();
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility();
}
