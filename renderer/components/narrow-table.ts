import { colour, measure } from '../theme.ts';

/**
 * A table where there is no room for columns: every row becomes a list of label and value. The cells carry their label in
 * `data-label`. Its holder is a container of inline size.
 */
export const narrowTable = {
  '@container (max-width: 480px)': {
    '&': { display: 'block' },
    '& thead': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
    '& tbody': { display: 'block' },
    '& tbody tr': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', height: 'auto', padding: `6px ${measure('inset')}`, borderTop: `1px solid ${colour('lineSoft')}` },
    '& tbody th, & tbody td, & tbody td:last-child, & tbody th:first-of-type': { display: 'flex', gap: 12, justifyContent: 'space-between', alignItems: 'center', gridColumn: '1 / -1', height: 'auto', minHeight: 24, padding: 0, borderTop: 0, whiteSpace: 'normal', textAlign: 'right' },
    '& tbody td[data-label]::before': { content: 'attr(data-label) / ""', color: colour('inkSoft'), textAlign: 'left' },
    '& tbody .line': { width: 'auto' },
  },
} as const;
