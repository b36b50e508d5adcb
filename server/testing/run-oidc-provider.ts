import { startProvider, type Accounts } from './oidc-provider.ts';

// A provider as a process of its own, for journeys: they import nothing of the server.
const [redirectUri = '', accounts = '{}'] = process.argv.slice(2);
const { issuer, clientId, clientSecret } = await startProvider(redirectUri, JSON.parse(accounts) as Accounts);
console.log(`ready ${JSON.stringify({ issuer, clientId, clientSecret })}`);
// It ends with whoever started it, however that ends.
process.stdin.resume().once('end', () => process.exit());
