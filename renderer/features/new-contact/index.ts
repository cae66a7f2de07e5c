export { beginNewGeneral } from './begin.ts';
export { NewContactDialog } from './new-contact-dialog.tsx';
