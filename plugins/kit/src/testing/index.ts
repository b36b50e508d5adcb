export { laddersOf, type Ladder } from '../sample/ladder.ts';
export { describeModule } from './describe-module.ts';
