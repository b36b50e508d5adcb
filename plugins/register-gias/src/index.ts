import { definePlugin } from '@waymark/sdk';
import { giasImporter } from './importer.ts';

export { giasImporter, type GiasOptions } from './importer.ts';

/** Imports the register of schools and colleges in England. */
export const plugin = definePlugin({ id: 'register-gias', version: '1.0.0', registers: [giasImporter()] });
