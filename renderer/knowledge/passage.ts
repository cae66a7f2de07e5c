import { allowances } from '../../shared/models/allowance.ts';
import { questionTypes } from '../../shared/models/question-type.ts';

/** What a passage can be about: an allowance, a question of a citizen, or a kind of thing in a file. */
export const knowledgeKeys = [
  ...allowances, ...questionTypes,
  'change', 'decision', 'finalAward', 'payment', 'setOff', 'recovery', 'collection', 'arrangement', 'objection', 'revisionRequest', 'complaint', 'attentionLetter', 'mutationLetter', 'letter', 'callback', 'scenario',
  'recoveryOperation',
] as const;

/** onderwerp: `housing`, `objection`, `incomeChange`, … */
export type KnowledgeKey = (typeof knowledgeKeys)[number];

/** How sure a passage is: of one good or older source it is `medium`, of a weak one `low`. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** An article of law, or a publication, with its address where it has one. */
export interface PassageSource {
  readonly name: string;
  readonly link: string | null;
}

/** What a passage says below the sentence to say. */
export type PassageBlock = { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] };

/** kennispassage — what to say about one subject, and what that rests on. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly about: readonly KnowledgeKey[];
  readonly sources: readonly PassageSource[];
  readonly checkedOn: string;
  readonly confidence: Confidence;
  /** what can be said to the citizen as it stands */
  readonly say: string;
  readonly blocks: readonly PassageBlock[];
}
