import { migrate } from '../src/persistence/migrate.ts';
import { withPlanted, type Step } from './planted-migrations.ts';

// A process that a test kills while it migrates: `run-planted-migrations.ts URL [STEP]`.
const [, , url = '', step] = process.argv;
await migrate(url, { list: withPlanted((step ?? null) as Step | null) });
console.log('done');
