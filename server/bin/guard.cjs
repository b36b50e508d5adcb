// Written for any Node, however old: an old one gets a sentence instead of a syntax error.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    'Waymark needs Node 20 or newer to install itself, and this is ' +
      process.versions.node +
      ': install a newer Node from https://nodejs.org, then run the command again.',
  );
  process.exit(1);
}
require('./run-command.cjs');
