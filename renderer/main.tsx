import './plain-checks.ts';
import '@fontsource/fira-sans/latin-400.css';
import '@fontsource/fira-sans/latin-500.css';
import '@fontsource/fira-sans/latin-600.css';
import '@fontsource/fira-sans/latin-ext-400.css';
import '@fontsource/fira-sans/latin-ext-500.css';
import '@fontsource/fira-sans/latin-ext-600.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { fetchLaterParts } from './components/later-part.tsx';
import { startProgram } from './program/program.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the screen');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
await startProgram();
requestIdleCallback(() => void fetchLaterParts());
