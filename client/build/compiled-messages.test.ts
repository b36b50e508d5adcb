// @vitest-environment node
import { setupI18n } from '@lingui/core';
import { expect, it } from 'vitest';
import { compiledModule } from './compiled-messages.ts';

it('says without a compiler what the catalogue says', async () => {
  const module = compiledModule({
    shop: { hello: 'Hello, {name}', pears: '{count, plural, =0 {No pears} one {# pear} other {# pears}}' },
  });
  const { shop } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as { shop: object };
  const i18n = setupI18n({ locale: 'en', messages: { en: shop as never } });
  i18n.setMessagesCompiler(() => {
    throw new Error('nothing is left to compile');
  });
  expect(i18n._('hello', { name: 'Ada' })).toBe('Hello, Ada');
  expect([0, 1, 2].map((count) => i18n._('pears', { count }))).toEqual(['No pears', '1 pear', '2 pears']);
});

it('ends the build over a message that is none', () => {
  expect(() => compiledModule({ shop: { broken: 'Hello, {name' } })).toThrow();
});
