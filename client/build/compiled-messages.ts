import { pathToFileURL } from 'node:url';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

type Messages = Readonly<Record<string, string>>;

/** Compiles the catalogues, so that browsers are not sent the compiler. A message that is no ICU message ends the build. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/]messages[\\/]\w+[\\/]\w+\.ts$/ },
      async handler(_code, id) {
        const catalogues = (await import(pathToFileURL(id).href)) as Readonly<Record<string, Messages>>;
        return { code: compiledModule(catalogues), map: null };
      },
    },
  };
}

/** The module of the same catalogues, by their exported names, in the form in which Lingui shows them. */
export function compiledModule(catalogues: Readonly<Record<string, Messages>>): string {
  return Object.entries(catalogues)
    .map(([name, messages]) => {
      const compiled = Object.entries(messages).map(([id, message]) => [id, compileMessageOrThrow(message)]);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(compiled))};\n`;
    })
    .join('');
}
