import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in which the build of the client lists the names of its operations. */
export const OPERATIONS_FILE = 'operations.json';

/** Names that our own client gives its operations; none while it is not built. */
export function readOperations(clientFolder: string): ReadonlySet<string> {
  const file = join(clientFolder, OPERATIONS_FILE);
  return new Set(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []);
}

/** Which version of Waymark runs. @param root the project's folder */
export function readVersion(root: string): string {
  const file = join(root, 'package.json');
  if (!existsSync(file)) return 'unknown';
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string }).version ?? 'unknown';
}
