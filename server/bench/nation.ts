import { writeFile } from 'node:fs/promises';
import { readOptions } from './nation/options.ts';
import { report } from './nation/report.ts';
import { run } from './nation/run.ts';
import { goalsOf } from './nation/goals.ts';
import { machine } from './figures.ts';

// How fast the built server answers from a nation's database, beside bare servers and other GraphQL servers on the same
// database, in turns. `npm run bench -- [--small] [--only Q1,M1] [--peers none] [--json file] …`.
const options = readOptions(process.argv.slice(2));
const figures = await run(options, (sentence) => console.error(`${sentence}…`));
console.log(report(figures, options));
if (options.json !== null) {
  const all = { at: new Date().toISOString(), machine: machine(), options, ...figures, goals: goalsOf(figures) };
  await writeFile(options.json, `${JSON.stringify(all, null, 2)}\n`);
}
