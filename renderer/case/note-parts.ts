/** How much one note holds. */
export const longestNote = 4000;

/** How much the receiving system takes at once (Open Klant, klantcontact: inhoud 1000). */
export const longestPart = 1000;

/** The parts in which a note goes to a system that takes less: cut between words where that can be, and together every character of it. */
export function partsOfNote(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longestPart) {
    const space = rest.slice(0, longestPart).search(/\s\S*$/);
    const cut = space <= 0 ? wholeCharacter(rest, longestPart) : space + 1;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Never through the middle of a character that is written with two. */
function wholeCharacter(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
