/** The same module by another way. */
export { module } from './sound.ts';
