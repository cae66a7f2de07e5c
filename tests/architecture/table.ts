import type { Boundaries } from './boundaries.ts';

const rules = 'shared/rules';
const rulesDoor = 'shared/rules/index.ts';
const shared = ['shared/models', rulesDoor];

/** Who may import whom in this project, through which doors, and what is never used where. */
export const projectBoundaries: Boundaries = {
  directions: [
    { folder: 'shared/models', folders: ['shared/models'], packages: ['zod', 'decimal.js'], node: false },
    { folder: rules, folders: ['shared/models', rules], packages: ['decimal.js', 'zod'], node: false },

    { folder: 'electron/store', folders: [...shared, 'electron/store'], packages: ['better-sqlite3', 'kysely', 'zod'], node: true },
    { folder: 'electron/sources', folders: [...shared, 'electron/store', 'electron/sources'], packages: ['csv-parse', 'zod'], node: true },
    { folder: 'electron/actions', folders: [...shared, 'electron/store', 'electron/sources', 'electron/actions'], packages: ['zod'], node: true },
    { folder: 'electron/operations', folders: [...shared, 'electron/store', 'electron/actions', 'electron/operations'], packages: ['electron-log', 'zod'], node: true },
    { folder: 'electron/host', folders: [...shared, 'electron/store', 'electron/operations', 'electron/host'], packages: ['electron-log', 'zod'], node: true },
    { folder: 'electron/browser', folders: [...shared, 'electron/store', 'electron/operations', 'electron/host', 'electron/browser'], packages: ['sirv'], node: true },
    { folder: 'electron/desktop', folders: [...shared, 'electron/store', 'electron/operations', 'electron/host', 'electron/desktop'], packages: ['electron', 'zod'], node: true },

    { folder: 'renderer', folders: [...shared, 'renderer'], packages: rendererPackages(), node: false },
    { folder: 'renderer/wording', folders: ['shared/models', rulesDoor, 'renderer/wording'], packages: ['react', 'zustand'], node: false },
    { folder: 'renderer/knowledge', folders: ['shared/models', 'renderer/knowledge', 'renderer/wording'], packages: [], node: false },
    { folder: 'renderer/components', folders: [...shared, ...rendererGround(), 'renderer/components'], packages: rendererPackages(), node: false },

    { folder: 'scripts', folders: ['shared', 'electron', 'scripts', 'renderer/wording'], packages: ['csv-parse', 'decimal.js', 'vite', '@playwright/test', 'zod'], node: true },
  ],
  doors: [
    { folder: rules, parts: ['healthcare-allowance', 'housing-allowance', 'child-budget', 'childcare-allowance', 'procedure', 'what-if'] },
    { folder: 'renderer/features', parts: 'every' },
  ],
  bans: [
    {
      folder: 'shared',
      uses: ['new Date', 'Date(', 'Date.now', 'Date.parse', 'Date.UTC', 'performance.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues', 'fetch(', 'setTimeout(', 'setInterval('],
      because: 'the same question must always get the same answer',
    },
    {
      folder: rules,
      uses: ['Math.round', 'Math.floor', 'Math.ceil', 'Math.trunc', 'Math.fround', 'parseFloat(', 'parseInt(', 'Number.parseFloat', 'Number.parseInt', '.toNumber(', '.toFixed(', '.toPrecision('],
      because: 'rounding is a named step of law and money is never a JavaScript number',
    },
  ],
  exempt: ['tests'],
};

function rendererGround(): readonly string[] {
  return ['renderer/api', 'renderer/case', 'renderer/commands', 'renderer/knowledge', 'renderer/layout', 'renderer/session', 'renderer/wording', 'renderer/theme.ts'];
}

function rendererPackages(): readonly string[] {
  return ['react', 'react-dom', '@mui/material', '@mui/icons-material', '@emotion/react', '@emotion/styled', '@emotion/cache', '@fontsource/fira-sans', 'zustand', 'zod', 'tinykeys'];
}
