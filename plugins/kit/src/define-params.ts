import type { Param } from './edition.ts';
import type { ParamRef } from './rule.ts';
import type { Scale } from './scale.ts';

type Untitled<P> = P extends Param ? Omit<P, 'label' | 'hint' | 'value'> : never;

/** What an author writes of a parameter; its label and hint are in the catalogue. */
export type ParamDefinition = Untitled<Param>;

/** A whole number that a region may turn, within bounds. */
export const integerParam = (range: {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}): ParamDefinition => ({
  type: 'integer',
  ...range,
});

/** A switch that a region may turn. */
export const yesNoParam = (initial: boolean): ParamDefinition => ({ type: 'yes-no', default: initial });

/** A choice of one option of a scale, such as the band that counts as achieved. */
export const optionParam = <Option extends string>(
  scale: Scale<Option>,
  initial: NoInfer<Option>,
): ParamDefinition => ({
  type: 'option',
  options: scale.options.map(({ id, label }) => ({ id, label })),
  default: initial,
});

/** Stands in a rule's arguments for the parameter's value. Looked up in the benchmark, then in the set. */
export const param = (name: string): ParamRef => ({ $param: name });

/** What to call one parameter, and help for whoever turns it. */
export interface ParamMessages {
  readonly label: string;
  readonly hint?: string;
}

/** The words of every parameter. Where there is none, there are no words either; where there is one, they are required. */
export type WithParams<Name extends string> = [Name] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: Readonly<Record<Name, ParamMessages>> };
