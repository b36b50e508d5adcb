import { z } from 'zod';
import type { Param } from './edition.ts';
import type { Question } from './question.ts';
import type { ScoringRule } from './rule.ts';
import type { LocalText } from './text.ts';

/** What an argument names, when it is a text. It is put beside the schema, for whoever offers the rule to people. */
type Names = 'option' | 'evidence-type';

/** An argument that names an option of the question's scale. */
export const namesOption = () => z.string().meta({ names: 'option' satisfies Names });

/** An argument that names a type of evidence. */
export const namesEvidenceType = () => z.string().meta({ names: 'evidence-type' satisfies Names });

/** Something to choose from, with its words. */
export interface Offer {
  readonly id: string;
  readonly label: LocalText;
}

/** What an argument may be in front of one question. */
export interface OfferContext {
  readonly question: Question;
  readonly evidenceTypes: readonly Offer[];
}

/**
 * The arguments of a rule as settings that a person can turn, with a value that a form may begin with: the best option,
 * the smallest number. Null when the rule cannot read the question, or has an argument for which there is no control:
 * such a rule can be called, and cannot be offered.
 */
export function offeredArgs(rule: ScoringRule<never>, context: OfferContext): Readonly<Record<string, Param>> | null {
  const properties = rule.reads.includes(context.question.type) ? propertiesOf(rule) : null;
  if (properties === null) return null;
  const offered: Record<string, Param> = {};
  for (const [name, property] of Object.entries(properties)) {
    const control = controlOf(property, context);
    if (control === null) return null;
    offered[name] = { label: rule.argLabels?.[name] ?? { en: name }, ...control };
  }
  return offered;
}

interface Property {
  readonly type?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly names?: unknown;
}

/** What the schema says of each argument; null when it says it in a way that is not about plain fields. */
function propertiesOf({ args }: ScoringRule<never>): Readonly<Record<string, Property>> | null {
  try {
    const { type, properties } = z.toJSONSchema(args, { io: 'input' });
    return type === 'object' ? ((properties ?? {}) as Readonly<Record<string, Property>>) : null;
  } catch {
    // A schema of a module's own may hold what JSON cannot say.
    return null;
  }
}

type Control<Kind = Param> = Kind extends Param ? Omit<Kind, 'label' | 'hint'> : never;

function controlOf(property: Property, context: OfferContext): Control | null {
  const { type, minimum, maximum } = property;
  if (type === 'boolean') return { type: 'yes-no', default: true, value: true };
  if (type === 'integer' && minimum !== undefined && maximum !== undefined)
    return { type: 'integer', min: minimum, max: maximum, default: minimum, value: minimum };
  const options = type === 'string' ? offersOf(property.names, context) : [];
  const best = options.at(-1)?.id;
  return best === undefined ? null : { type: 'option', options, default: best, value: best };
}

function offersOf(names: unknown, { question, evidenceTypes }: OfferContext): readonly Offer[] {
  if (names === 'evidence-type') return evidenceTypes;
  return names === 'option' && 'scale' in question
    ? question.scale.options.map(({ id, label }) => ({ id, label }))
    : [];
}
