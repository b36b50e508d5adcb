import { registerEnumType } from 'type-graphql';

interface EnumWords<Values> {
  readonly name: string;
  readonly description: string;
  /** What each value means, by its API name. */
  readonly values: { readonly [Name in keyof Values]: string };
}

/** Makes a GraphQL enum: API name → the value used inside. Each value says what it means. */
export function enumType<const Values extends Readonly<Record<string, string>>>(
  values: Values,
  { name, description, values: meanings }: EnumWords<Values>,
): Values {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([key, meaning]) => [key, { description: meaning }]),
  );
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}
