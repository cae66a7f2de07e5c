import { styled } from '@mui/material/styles';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { firstNameOf, usePeople } from '../../case/persons.ts';
import { HiddenText } from '../hidden-text.tsx';
import { LegalReference } from '../legal-reference.tsx';
import { ProvisionalMark, provisionalLine } from '../provisional-mark.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { outcomeInWords } from './outcome.ts';
import { StepDetail } from './step-detail.tsx';
import { openAtFirst, treeOf, visibleNodes, type TreeNode } from './tree.ts';

/** By how many pixels a step stands to the right of the step that rests on it. */
const levelIndent = 11;

interface CalculationTreeProps {
  readonly explanation: Explanation;
  readonly name: string;
}

/**
 * Berekening: the steps of law as a tree. ↑ ↓ move, → opens, ← closes or goes up, Home and End to the ends. At first the way to the
 * outcome is to be seen, a line per step; a step that is reached shows its formula.
 */
export function CalculationTree({ explanation, name }: CalculationTreeProps) {
  const root = useMemo(() => treeOf(explanation), [explanation]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => openAtFirst(root));
  const [active, setActive] = useState(root.id);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const tree = useRef<HTMLUListElement>(null);
  const visible = visibleNodes(root, open);
  const reached = visible.some(({ id }) => id === active) ? active : root.id;

  const arrive = (id: string): void => {
    setActive(id);
    setVisited((before) => (before.has(id) ? before : new Set([...before, id])));
  };
  const reach = (id: string | undefined): void => {
    if (id === undefined) return;
    arrive(id);
    tree.current?.querySelector<HTMLElement>(`[data-node="${id}"]`)?.focus();
  };
  const toggle = (node: TreeNode): void => {
    const next = new Set(open);
    if (!next.delete(node.id)) next.add(node.id);
    setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const index = visible.findIndex(({ id }) => id === reached);
    const node = visible[index];
    if (node === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const isOpen = open.has(node.id);
    switch (event.key) {
      case 'ArrowDown': reach(visible[index + 1]?.id); break;
      case 'ArrowUp': reach(visible[index - 1]?.id); break;
      case 'Home': reach(root.id); break;
      case 'End': reach(visible.at(-1)?.id); break;
      case 'ArrowRight': if (isOpen) reach(node.children[0]?.id); else toggle(node); break;
      case 'ArrowLeft': if (isOpen) toggle(node); else reach(visible.findLast(({ id, children }) => children.includes(node) && id !== node.id)?.id); break;
      case 'Enter':
      case ' ': toggle(node); break;
      default: return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Tree role="tree" aria-label={name} ref={tree}>
      {visible.map((node) => (
        <Node
          key={node.id}
          node={node}
          isOpen={open.has(node.id)}
          isReached={node.id === reached}
          isDetailed={visited.has(node.id)}
          onToggle={() => {
            arrive(node.id);
            toggle(node);
          }}
          onReach={() => arrive(node.id)}
          onKeyDown={onKeyDown}
        />
      ))}
    </Tree>
  );
}

interface NodeProps {
  readonly node: TreeNode;
  readonly isOpen: boolean;
  readonly isReached: boolean;
  /** somebody came to this step: it shows how it was computed */
  readonly isDetailed: boolean;
  readonly onToggle: () => void;
  readonly onReach: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One line of the tree. The lines stand below each other with their level, so that the name of a step is its own line and no more. */
function Node({ node, isOpen, isReached, isDetailed, onToggle, onReach, onKeyDown }: NodeProps) {
  return (
    <li
      role="treeitem"
      aria-level={node.level}
      aria-expanded={isOpen}
      aria-selected={isReached}
      tabIndex={isReached ? 0 : -1}
      data-node={node.id}
      style={{ paddingLeft: (node.level - 1) * levelIndent }}
      {...(isReached ? { 'data-list-item': 'step' } : {})}
      onFocus={onReach}
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      <Line node={node} isOpen={isOpen} />
      {isOpen && isDetailed && node.kind === 'step' && <StepDetail step={node.step} />}
    </li>
  );
}

function Line({ node, isOpen }: { readonly node: TreeNode; readonly isOpen: boolean }) {
  const words = useWords();
  const { explanation: wording } = words.wording;
  const people = usePeople();
  const { step, kind } = node;
  const person = step.person === null ? null : firstNameOf(step.person, people);
  // The word stands at the outcome and at each amount that is announced; what lies between has the broken line.
  const marked = node.level === 1 || step.origin.kind === 'parameter';
  const because = step.outcome.kind === 'notApplicable' ? wording.notApplicableBecause(words.term(step.outcome.because)) : null;
  return (
    <div className="line" data-decisive={step.decisive && kind === 'step'}>
      <span className="sign" aria-hidden>{isOpen ? '▾' : '▸'}</span>
      {kind === 'folded' ? (
        <span className="term">{wording.foldedSteps(node.children.length)}</span>
      ) : (
        <>
          <span className="term">
            {words.term(step.term)}
            {person !== null && <span className="weak"> {person}</span>} {step.basis !== null && <LegalReference basis={step.basis} />}
          </span>
          <span className="outcome">
            {step.provisional && marked && <><ProvisionalMark /> </>}
            <span data-provisional={step.provisional}>{because ?? outcomeInWords(step, words)}</span>
            {step.provisional && !marked && <HiddenText>, {words.wording.common.provisional}</HiddenText>}
          </span>
        </>
      )}
    </div>
  );
}

const Tree = styled('ul')({
  '& li:focus-visible': { outline: 'none' },
  '& li:focus-visible > .line': { outline: `2px solid ${colour('accent')}`, outlineOffset: -2 },
  '& .line': { display: 'flex', gap: 6, alignItems: 'baseline', minHeight: 24, padding: '2px 2px 2px 3px', cursor: 'pointer', borderRadius: 4 },
  '& .line:hover': { backgroundColor: colour('lineSoft') },
  '& .line[data-decisive="false"]': { color: colour('inkSoft') },
  '& .sign': { width: 10, flex: 'none', color: colour('inkWeak'), fontSize: 11 },
  '& .term': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& .outcome': { flex: 'none', maxWidth: '48%', textAlign: 'right', fontWeight: 500 },
  '& .outcome [data-provisional="true"]': provisionalLine,
  '& .detail': { margin: '0 0 3px 16px', display: 'grid', gap: 1, fontSize: measure('textSmall'), color: colour('inkSoft'), overflowWrap: 'anywhere' },
});
