import { canonicalJson } from '../../canonical.ts';
import { messageOf } from '../../evaluate/compile-call.ts';
import type { EvidenceField, EvidencePayload, EvidenceType } from '../../evidence-type.ts';
import type { Json } from '../../json.ts';
import type { Clause, Found } from '../clause.ts';

/** An evidence form says what it proves, and what to call it. */
export const soundForms: Clause = {
  id: 'broken-form',
  promise:
    'An evidence type proves a period given by its own date fields, and has its title and its limits among its fields.',
  find: ({ module }) =>
    module.evidenceTypes.flatMap((type) =>
      formProblems(type).map((message) => ({ path: `evidence ${type.id}`, message })),
    ),
};

function formProblems({ fields, proves, titleField }: EvidenceType): readonly string[] {
  const kindOf = (id: string): string | undefined => fields.find((field) => field.id === id)?.kind;
  return [
    ...[...new Set([proves.from, proves.to])]
      .filter((id) => kindOf(id) !== 'date')
      .map((id) => `The period that it proves is to be in "${id}", which is not a date field of the form.`),
    ...(kindOf(titleField) === undefined
      ? [`Its title is to be in "${titleField}", which is not a field of the form.`]
      : []),
    ...fields.flatMap((field) =>
      field.kind === 'number' && field.min > field.max
        ? [`In "${field.id}" the least, ${field.min}, is above the most, ${field.max}.`]
        : [],
    ),
    ...fields.flatMap((field) =>
      field.kind === 'number' &&
      field.atMost !== undefined &&
      (field.atMost === field.id || kindOf(field.atMost) !== 'number')
        ? [`"${field.id}" may not exceed "${field.atMost}", which is not another number field of the form.`]
        : [],
    ),
  ];
}

/** Scoring sees facts that follow from the form alone. */
export const soundFacts: Clause = {
  id: 'broken-facts',
  promise: 'The facts of an evidence type are numbers, texts and yes/no, and the same for the same form.',
  find: ({ module }) =>
    module.evidenceTypes.flatMap((type) =>
      [sampleForm(type, false), sampleForm(type, true)].flatMap((form) => factProblems(type, form)).slice(0, 1),
    ),
};

function factProblems(type: EvidenceType, form: EvidencePayload): readonly Found[] {
  const path = `evidence ${type.id}.facts`;
  try {
    const facts: unknown = type.facts(form);
    const right =
      typeof facts === 'object' && facts !== null && !Array.isArray(facts) && Object.values(facts).every(isFact);
    if (!right)
      return [
        {
          path,
          message:
            'facts() must return an object of numbers, texts and booleans, none of them undefined or NaN. A field that is not required may be missing.',
        },
      ];
    const again = canonicalJson(type.facts(form)) === canonicalJson(facts);
    return again ? [] : [{ path, message: 'facts() gave two answers for the same form: use nothing but the form.' }];
  } catch (error) {
    return [
      {
        path,
        message: `facts() failed on a form that is filled in ${Object.keys(form).length === type.fields.length ? 'completely' : 'with only what is required'}: ${messageOf(error)}`,
      },
    ];
  }
}

const isFact = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** An invented form: everything filled in, or only what must be. */
export function sampleForm({ fields, proves }: EvidenceType, complete: boolean): EvidencePayload {
  const given = fields.filter(({ id, required }) => complete || required || id === proves.from || id === proves.to);
  return Object.fromEntries(given.map((field) => [field.id, sampleValue(field)]));
}

function sampleValue(field: EvidenceField): Json {
  switch (field.kind) {
    case 'number':
      return field.max;
    case 'date':
      return '2026-01-15';
    case 'link':
      return 'https://example.org/';
    case 'yes-no':
      return true;
    case 'choice':
      return field.options[0]?.id ?? null;
    case 'choices':
      return field.options.map(({ id }) => id);
    case 'year-groups':
      return [7, 8];
    default:
      return 'Invented';
  }
}
