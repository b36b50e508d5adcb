import { setFlagsFromString } from 'node:v8';
import { engineOptions } from '../../bin/server-options.mjs';

/** Tells the engine of this process what a server's is told, before anything is scored: what is measured is what runs. */
export function scoreAsServersDo(): void {
  for (const option of engineOptions) setFlagsFromString(option);
}
