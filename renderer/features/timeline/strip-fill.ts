import { colour, type Colour } from '../../theme.ts';

/** How a part of a bar is filled: by colour and by pattern, so that colour is never alone. */
export type StripFill = 'paid' | 'now' | 'tooMuch' | 'withheld' | 'expected';

/**
 * The style of a part of a bar. What has been paid is solid, what is to come is hatched with an outline, too much is hatched in red.
 * A bar is a picture: it keeps its fill where the system sets all other colours.
 */
export function stripFill(fill: StripFill): Readonly<Record<string, string>> {
  return { forcedColorAdjust: 'none', ...fillOf(fill) };
}

function fillOf(fill: StripFill): Readonly<Record<string, string>> {
  switch (fill) {
    case 'paid': return { backgroundColor: colour('accentSoft') };
    case 'now': return { backgroundColor: colour('accent') };
    case 'tooMuch': return { backgroundImage: hatch('defectSoft', 'card', 3) };
    case 'withheld': return { backgroundImage: hatch('inkWeak', 'card', 2), boxShadow: `inset 0 0 0 1px ${colour('inkWeak')}` };
    case 'expected': return { backgroundImage: hatch('accentFaint', 'card', 3), boxShadow: `inset 0 0 0 1px ${colour('accentSoft')}` };
  }
}

function hatch(line: Colour, ground: Colour, width: number): string {
  return `repeating-linear-gradient(135deg, ${colour(line)} 0 ${width - 1}px, ${colour(ground)} ${width - 1}px ${width + 2}px)`;
}
