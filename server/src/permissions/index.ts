export type { GrantLevel } from './levels.ts';
export { allows, higherOf, LEVELS } from './levels.ts';
export { mayCall, mayOn, reachOf, rolesThatMay } from './rights.ts';
export { refusalOf } from './refusal.ts';
export { rolesOf } from './roles.ts';
export { isListed, levelOf, rightTo, type Subject } from './table.ts';
export { unlistedOperations } from './unlisted.ts';
