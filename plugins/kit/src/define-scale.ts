import { bindText } from './bind-texts.ts';
import type { Scale, ScaleOption } from './scale.ts';
import type { Catalogues } from './text.ts';

/**
 * Defines an ordered scale of answers, worst first.
 *
 * @example
 * defineScale({ id: 'agreement', options: [{ id: 'no', points: 0 }, { id: 'yes', points: 1 }], messages: { en: { no: 'No', yes: 'Yes' } } })
 */
export function defineScale<const Id extends string>(definition: {
  readonly id: string;
  readonly options: readonly Omit<ScaleOption<Id>, 'label'>[];
  readonly messages: Catalogues<Readonly<Record<NoInfer<Id>, string>>>;
}): Scale<Id> {
  return {
    id: definition.id,
    options: definition.options.map((option) => ({
      ...option,
      label: bindText(definition.messages, (words) => words[option.id]),
    })),
  };
}
