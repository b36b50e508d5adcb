import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { checkModules } from './check-modules.ts';
import type { Invitation } from './invitation.ts';
import { newModule } from './new-module.ts';
import { printSets } from './print-sets.ts';
import { verify } from './verify.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = new Command('waymark')
  .description('Work with a Waymark, without starting it.')
  .showHelpAfterError()
  .configureHelp({ sortSubcommands: true });

/** What whoever runs the server says to a command. */
const operation = { root, variables: process.env, from: process.cwd() };

program
  .command('backup')
  .description('save the database and the uploaded files as they are now, while the server runs')
  .argument('<folder>', 'the backup that is to be made: a folder that is not there yet')
  .action(async (folder: string) => {
    const { backup } = await import('./backup.ts');
    process.exitCode = await backup(folder, operation);
  });

program
  .command('check-module')
  .description('hold modules to the contract, as the server does when it starts')
  .argument('<path...>', 'folders, files or package names')
  .option('--json', 'print what was found as JSON')
  .action(async (paths: string[], { json = false }: { readonly json?: boolean }) => {
    process.exitCode = await checkModules(paths, { root, json, from: process.cwd() });
  });

program
  .command('invite')
  .description('give somebody a role, and send or print the link by which they sign in first')
  .argument('<email>', 'their e-mail address')
  .requiredOption('--name <name>', 'their name')
  .option('--role <role>', 'what they may do there', 'region-administrator')
  .option('--organisation <which>', 'where: its name, URN or UKPRN')
  .option('--new-region <name>', 'the name of the regional body, for a server that has none yet')
  .action(async (email: string, options: Omit<Invitation, 'email'>) => {
    const { invite } = await import('./invite.ts');
    process.exitCode = await invite({ ...options, email }, { root, variables: process.env, say: console.log });
  });

program
  .command('migrate')
  .description('bring the database up to date, while servers of the version before go on')
  .action(async () => {
    const { migrate } = await import('./migrate.ts');
    process.exitCode = await migrate(operation);
  });

program
  .command('new-module')
  .description('make a package with a small set in it, which passes at once')
  .argument('<name>', 'its name: small letters, digits and hyphens, such as my-set')
  .option('--in <folder>', "the folder to make it in; without it, Waymark's own benchmarks/")
  .action(async (name: string, { in: folder }: { readonly in?: string }) => {
    process.exitCode = await newModule(name, { root, from: process.cwd(), ...(folder !== undefined && { folder }) });
  });

program
  .command('restore')
  .description('restore a backup into an empty database and data folder, and check its trail')
  .argument('<folder>', 'the backup')
  .option('--check', 'only read the backup to its end, and see that it is whole')
  .option('--without-key', 'restore although the key is lost by which secrets of authenticator apps are sealed')
  .action(async (folder: string, options: { readonly check?: boolean; readonly withoutKey?: boolean }) => {
    const { restore } = await import('./restore.ts');
    const { check = false, withoutKey = false } = options;
    process.exitCode = await restore(folder, { check, withoutKey }, operation);
  });

program
  .command('sets')
  .description('print every set that is configured: editions, benchmarks, criteria, items')
  .option('--json', 'print the table as JSON')
  .action(async ({ json = false }: { readonly json?: boolean }) => {
    process.exitCode = await printSets({ root, json, extra: process.env['WAYMARK_MODULES'] ?? '' });
  });

program
  .command('verify')
  .description('check that nobody tampered with the trail of events or with a frozen result')
  .option('--anchor <file...>', 'compare with anchors that you kept elsewhere, besides the newest in the data folder')
  .option('--json', 'print what was found as JSON')
  .action(async ({ json = false, anchor = [] }: { readonly json?: boolean; readonly anchor?: readonly string[] }) => {
    process.exitCode = await verify({ ...operation, json, anchors: anchor });
  });

await program.parseAsync();
