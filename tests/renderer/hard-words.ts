/** Words that a citizen should not have to know, and that a caseworker can do without. */
export const hardWords = ['derhalve', 'ingevolge', 'alsmede', 'teneinde', 'middels', 'te allen tijde', 'conform', 'dientengevolge', 'krachtens', 'onverwijld', 'voornoemd', 'betreffende', 'inzake', 'tevens', 'desalniettemin', 'aangaande'];

/** Which of them a text has. */
export const hardWordsIn = (text: string): readonly string[] => hardWords.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text));
