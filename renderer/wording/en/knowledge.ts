import type { Wording } from '../nl.ts';

/** Knowledge beside what has the focus, in English. */
export const knowledge: Wording['knowledge'] = {
  title: 'Knowledge',
  list: 'Knowledge about what is pointed at',
  count: (count) => `Knowledge · ${count}`,
  nothing: 'Nothing was written about this yet.',
  say: 'This you can say:',
  copy: 'Copy what you say',
  copied: 'Copied',
  sources: 'Sources',
  checkedOn: (date) => `Checked on ${date}.`,
  confidence: {
    medium: 'Fairly sure: this comes from one good source, or from an older text of the rules.',
    low: 'Not sure: the source is weak. Ask before you say it.',
  },
  gone: 'This text is no longer there.',
};
