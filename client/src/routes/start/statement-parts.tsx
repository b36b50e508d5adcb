import type { ServiceQuery } from '../../graphql/graphql.ts';
import { InsetText, Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

type Service = ServiceQuery['service'];

/** A section of a statement: paragraphs before its list, the list, and paragraphs after it. */
export interface StatementSection {
  readonly key: string;
  readonly before?: readonly number[];
  readonly items?: number;
  readonly after?: readonly number[];
}

/** A part of a statement under its heading. */
export function Section({
  of,
  section: { key, before = [], items = 0, after = [] },
  keeps,
}: {
  readonly of: string;
  readonly section: StatementSection;
  readonly keeps?: Service['keeps'];
}) {
  const t = useWords();
  const paragraphs = (numbers: readonly number[]) =>
    numbers.map((number) => <Text key={number}>{t(`${of}.${key}.${number}`, { ...keeps })}</Text>);
  return (
    <section aria-labelledby={key}>
      <h2 className="govuk-heading-m" id={key}>
        {t(`${of}.${key}.title`)}
      </h2>
      {paragraphs(before)}
      {items > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {Array.from({ length: items }, (_, index) => (
            <li key={index}>{t(`${of}.${key}.-${index + 1}`, { ...keeps })}</li>
          ))}
        </ul>
      )}
      {paragraphs(after)}
    </section>
  );
}

/** Who runs the server and how to reach them; honest where nobody said. */
export function Operator({ service: { demo, operator } }: { readonly service: Service }) {
  const t = useWords();
  const { name, email, address, icoNumber } = operator;
  return (
    <InsetText>
      {demo && <Text>{t('statement.demo')}</Text>}
      <Text>{name === null ? t('statement.no-operator') : t('statement.operator', { name })}</Text>
      {address !== null && <Text>{t('statement.address', { address })}</Text>}
      {email === null ? (
        <Text>{t('statement.ask-hub')}</Text>
      ) : (
        <p className="govuk-body">
          <a className="govuk-link" href={`mailto:${email}`}>
            {t('statement.email', { email })}
          </a>
        </p>
      )}
      {icoNumber !== null && <Text>{t('statement.ico', { icoNumber })}</Text>}
    </InsetText>
  );
}
