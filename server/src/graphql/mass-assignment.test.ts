import { coerceInputValue, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { composeSchema } from '../composition.ts';

// What a caller may say of a new or changed thing is what its form has. Who made it, whose it is, how far it has come and
// what it scored is the server's to say.

let schema: GraphQLSchema;
let inputs: readonly GraphQLInputObjectType[];

beforeAll(async () => {
  schema = await composeSchema();
  inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
});

/** Names by which somebody would try to say it. */
const NOT_FOR_CALLERS =
  /^(status|state|percent|points|outcome|headline|result|author|createdBy|addedBy|changedBy|submittedBy|submittedAt|createdAt|publishedAt|revokedAt|keyHash|hash|secret|verified|isAdmin|admin|permissions|membership|actor|viewer)$/;

/** Where a role, a person or an organisation is what the form is about, and the command looks at who may. */
const GIVEN_BY_FORM = new Set([
  'AddMemberInput.role',
  'AddMemberInput.organisationId',
  'ApproveJoinRequestInput.role',
  'ChangeRoleInput.role',
  'CreateGrantInput.organisationId',
  'DisableAccountInput.personId',
  'EnableAccountInput.personId',
  'EraseAccountInput.personId',
]);

it('no input of a mutation takes what is not the caller’s to say', () => {
  const taken = inputs
    .filter(({ name }) => !name.endsWith('Filter') && !name.endsWith('Order'))
    .flatMap((input) => Object.keys(input.getFields()).map((field) => `${input.name}.${field}`))
    .filter((path) => NOT_FOR_CALLERS.test(path.split('.')[1] ?? '') || /\.(role|organisationId|personId)$/.test(path))
    .filter((path) => !GIVEN_BY_FORM.has(path));
  expect(taken).toEqual([]);
});

it.each(['role', 'organisationId', 'institutionId2', 'status', 'percent', 'createdBy', 'id2', '__proto__x'])(
  'no input takes a field %s that it does not name: the whole request is refused',
  (name) => {
    const refused = inputs.filter((input) => {
      if (name in input.getFields()) return true;
      const messages: string[] = [];
      coerceInputValue({ [name]: 'x' }, input, (_path, _value, { message }) => messages.push(message));
      return messages.some((message) => message.includes(`Field "${name}" is not defined`));
    });
    expect(refused.length).toBe(inputs.length);
    expect(inputs.length).toBeGreaterThan(30);
  },
);
