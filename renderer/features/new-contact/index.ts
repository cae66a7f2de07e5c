export { NewContactDialog } from './new-contact-dialog.tsx';
