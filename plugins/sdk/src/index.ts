export type * from './demo-region.ts';
export * from './plugin.ts';
export * from './register.ts';
