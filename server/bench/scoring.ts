import { parseArgs } from 'node:util';
import { scoreAsServersDo } from './scoring/as-servers-do.ts';
import { agree, contest } from './scoring/contest.ts';
import { layOut } from './scoring/course.ts';
import { report } from './scoring/report.ts';

// How many assessments one thread scores in a second: Waymark with every step, beside two rule engines that give points
// alone. `npm run bench:scoring -- [edition] [--small]`.
const { values, positionals } = parseArgs({
  options: { small: { type: 'boolean' } },
  allowPositionals: true,
});

scoreAsServersDo();
const course = await layOut(positionals[0], values.small ? 20 : 200);
await agree(course.contestants, course.sets);
const length = values.small ? { rounds: 1, milliseconds: 1 } : { rounds: 7, milliseconds: 1_500 };
console.log(report(course, await contest(course.contestants, course.sets, length)));
