// Written for any Node, however old, so that an old one gets a sentence instead of a syntax error.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error('Waymark needs Node 20 or newer to install itself, and this is ' + process.versions.node + ': install a newer Node, then run the command again.');
  process.exit(1);
}
import('./' + process.argv[2] + '.mjs').catch(function (error) {
  console.error(error);
  process.exit(1);
});
