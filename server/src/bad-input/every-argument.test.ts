import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import { composeSchema } from '../composition.ts';
import type { PersonActor } from '../platform/actor.ts';

const fields = Object.values((await composeSchema()).getQueryType()?.getFields() ?? {});

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;
let partner: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, []);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  partner = await region.person(await region.organisation('partner', 'The Partner'), 'partner');
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

/** A value that fits what must be given. */
function fit({ type }: GraphQLArgument): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isInputObjectType(nullable)) return nullable.isOneOf ? { id: 'x' } : {};
  return isEnumType(nullable) ? nullable.getValues()[0]?.name : nullable.name === 'Int' ? 1 : 'x';
}

/** Asks for a field of the query with one argument as given, and gives the code of what comes. */
async function ask(name: string, argument: string, value: unknown): Promise<{ code: string; says: string }> {
  const { args = [] } = fields.find((field) => field.name === name) ?? {};
  const given = args.filter((arg) => arg.name === argument || isNonNullType(arg.type));
  const declared = given.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const variables = Object.fromEntries(given.map((arg) => [arg.name, arg.name === argument ? value : fit(arg)]));
  const { errors } = await server.send(
    ['apiClients', 'accessRequests', 'registeredInstitution'].includes(name) ? partner : administrator,
    `query (${declared}) { ${name}(${passed}) { __typename } }`,
    variables,
  );
  return { code: String(errors?.[0]?.extensions['code'] ?? 'done'), says: errors?.[0]?.message ?? '' };
}

const argumentsOf = (type: string) =>
  fields.flatMap(({ name, args }) =>
    args
      .filter((arg) => getNullableType(arg.type).toString() === type)
      .map((arg) => ({ field: name, argument: arg.name })),
  );

describe('the query', () => {
  it.each(argumentsOf('Int'))('$field is refused a $argument that is none', async ({ field, argument }) => {
    for (const value of [-1, 0, 101, 2 ** 31, 1.5, '12', Number.NaN, -0]) {
      const { code, says } = await ask(field, argument, value);
      expect(code).toBe('BAD_USER_INPUT');
      expect(says).toMatch(/1 to 100|"\$first" got invalid value/);
    }
  });

  it.each([...argumentsOf('String'), ...argumentsOf('ID')])(
    '$field has an answer to any text for $argument',
    async ({ field, argument }) => {
      for (const value of ['', ' ', 'x'.repeat(100_000), "'; drop table institution; --", 'e30', 'bnVsbA==', '%', '🧭'])
        expect((await ask(field, argument, value)).code).toMatch(
          /^(done|BAD_USER_INPUT|NOT_FOUND|FORBIDDEN|CONFLICT)$/,
        );
      expect(await ask(field, argument, 'a\0b')).toMatchObject({
        code: 'BAD_USER_INPUT',
        says: expect.stringContaining(`"${argument}" has a character that cannot be stored`) as string,
      });
    },
  );
});
