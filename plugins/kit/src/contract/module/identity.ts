import { ruleKey } from '../../rule-book.ts';
import type { Clause, Found } from '../clause.ts';
import { isMalformed, repeated } from '../edition/identity.ts';

const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const MODULE_ID = /^(?:@[a-z0-9-]+\/)?[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Names of modules, rules, evidence types and their fields can stand in addresses everywhere. */
export const wellFormedNames: Clause = {
  id: 'malformed-id',
  promise: 'Modules, rules, evidence types and fields have well-formed ids, and the module a semantic version.',
  find: ({ module }) => [
    ...(MODULE_ID.test(module.id) && module.id.length <= 120
      ? []
      : [
          {
            path: 'id',
            message: `"${module.id.slice(0, 60)}" cannot name a module: write small letters, digits and hyphens, such as "my-set".`,
          },
        ]),
    ...(VERSION.test(module.version)
      ? []
      : [
          {
            path: 'version',
            message: `"${module.version.slice(0, 40)}" is not a version: write three numbers, such as 1.0.0.`,
          },
        ]),
    ...module.rules.flatMap(({ id }) => malformed('rule', id)),
    ...module.evidenceTypes.flatMap(({ id, fields }) => [
      ...malformed('evidence type', id),
      ...fields.flatMap((field) => malformedName(id, field.id)),
    ]),
  ],
};

const malformed = (what: string, id: string): readonly Found[] =>
  isMalformed(id)
    ? [
        {
          path: id.slice(0, 80),
          message: `"${id.slice(0, 60)}" cannot name a ${what}: write small letters, digits and single hyphens.`,
        },
      ]
    : [];

const FIELD_NAME = /^[a-zA-Z][a-zA-Z0-9-]{0,79}$/;
const OWN_NAMES = Object.getOwnPropertyNames(Object.prototype);

function malformedName(type: string, field: string): readonly Found[] {
  if (FIELD_NAME.test(field) && !OWN_NAMES.includes(field)) return [];
  return [
    {
      path: `${type}.${field.slice(0, 80)}`,
      message: `"${field.slice(0, 60)}" cannot name a field: write letters, digits and hyphens, beginning with a letter.`,
    },
  ];
}

/** Nothing is defined twice, here or in another module. */
export const uniqueNames: Clause = {
  id: 'duplicate-id',
  promise: 'No two editions, rules, evidence types, fields or options share a name, in this module or with another.',
  find: ({ module, known }) => [
    ...twice(
      'edition',
      module.sets.map(({ edition }) => edition.id),
    ),
    ...twice('rule', module.rules.map(ruleKey)),
    ...twice(
      'evidence type',
      module.evidenceTypes.map(({ id }) => id),
    ),
    ...module.evidenceTypes.flatMap(({ id, fields }) => [
      ...twice(
        `field of ${id}`,
        fields.map((field) => field.id),
      ),
      ...fields.flatMap((field) =>
        'options' in field
          ? twice(
              `option of ${id}.${field.id}`,
              field.options.map((option) => option.id),
            )
          : [],
      ),
    ]),
    ...module.sets
      .filter(({ edition }) => (known.editions?.get(edition.id) ?? edition) !== edition)
      .map(({ edition }) => elsewhere('edition', edition.id)),
    ...module.evidenceTypes
      .filter((type) => (known.evidenceTypes?.get(type.id) ?? type) !== type)
      .map(({ id }) => elsewhere('evidence type', id)),
    ...module.rules.flatMap((rule): Found[] => {
      const other = known.rules?.get(ruleKey(rule));
      return other === undefined || other.rule === rule || other.module === module.id
        ? []
        : [
            {
              path: ruleKey(rule),
              message: `The module ${other.module} has a rule ${ruleKey(rule)} already: give this one another id or revision.`,
            },
          ];
    }),
  ],
};

const elsewhere = (what: string, id: string): Found => ({
  path: id,
  message: `Another module has the ${what} "${id}" already: give this one an id of its own.`,
});

const twice = (what: string, ids: readonly string[]): readonly Found[] =>
  repeated(ids).map((id) => ({
    path: id,
    message: `There are two with the name "${id}" (${what}): give one of them another.`,
  }));
