import type { Explanation } from '../../../shared/models/explanation.ts';
import { isPassedOn } from './formula.ts';

/** A line of the calculation: a step, or the steps together that did not decide anything. */
export interface TreeNode {
  readonly id: string;
  readonly level: number;
  readonly kind: 'step' | 'folded';
  readonly step: Explanation;
  readonly children: readonly TreeNode[];
}

/** The calculation as lines that can be opened. Steps that only pass on a value are left out; what did not count stands folded at the end. */
export function treeOf(explanation: Explanation): TreeNode {
  return stepNode(explanation, '0', 1);
}

/** What is open at first: from the outcome down along the one step that was computed, until several come together. */
export function openAtFirst(root: TreeNode): ReadonlySet<string> {
  const open = new Set<string>();
  for (let node: TreeNode | undefined = root; node !== undefined;) {
    open.add(node.id);
    const computed: readonly TreeNode[] = node.children.filter(({ kind, step }) => kind === 'step' && step.decisive && step.origin.kind === 'derived' && step.unit !== 'yes or no');
    node = computed.length === 1 ? computed[0] : undefined;
  }
  return open;
}

/** The lines that are to be seen, from top to bottom. */
export function visibleNodes(root: TreeNode, open: ReadonlySet<string>): readonly TreeNode[] {
  return [root, ...(open.has(root.id) ? root.children.flatMap((child) => visibleNodes(child, open)) : [])];
}

function stepNode(explanation: Explanation, id: string, level: number): TreeNode {
  const step = skipPassedOn(explanation);
  const counting = step.decisive ? step.from.filter(({ decisive }) => decisive) : step.from;
  const others = step.decisive ? step.from.filter(({ decisive }) => !decisive) : [];
  const nodes = counting.map((child, index) => stepNode(child, `${id}.${index}`, level + 1));
  const foldedId = `${id}.folded`;
  const folded: readonly TreeNode[] = others.length === 0 ? [] : [{ id: foldedId, level: level + 1, kind: 'folded', step, children: others.map((child, index) => stepNode(child, `${foldedId}.${index}`, level + 2)) }];
  return { id, level, kind: 'step', step, children: [...nodes, ...folded] };
}

function skipPassedOn(explanation: Explanation): Explanation {
  const [only] = explanation.from;
  return isPassedOn(explanation) && only !== undefined && only.unit === explanation.unit ? skipPassedOn(only) : explanation;
}
