// A file of its own, because the oldest Nodes cannot even read `import()`: guard.cjs turns them away first.
const COMMANDS = ['start', 'test', 'check', 'dev'];

const [, , command, ...args] = process.argv;
if (!COMMANDS.includes(command)) {
  console.error(`There is no command "${command}": use one of ${COMMANDS.join(', ')}.`);
  process.exit(1);
}
import(`./${command}.mjs`)
  .then((module) => module[command](args))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
