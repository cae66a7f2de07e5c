export { IdentityStrip } from './identity-strip.tsx';
