import type { Example_ExampleFragment } from '../../graphql/graphql.ts';
import { LinkButton } from '../../ui/button.tsx';
import { FindingMark } from '../../ui/outcome-mark.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Calculator } from './criterion-route.tsx';

type Example = Example_ExampleFragment;

interface Props {
  readonly calculator: Calculator;
  readonly examples: readonly Example[];
  readonly onTry: (example: Example) => void;
}

/** What answers come to, from the least to what is just enough. */
export function Examples({ calculator, examples, onTry }: Props) {
  const t = useWords();
  return (
    <>
      <h2 className="govuk-heading-m">{t('criterion.examples')}</h2>
      {examples.length === 0 ? (
        <Text>{t('criterion.no-examples')}</Text>
      ) : (
        <>
          <Text quiet>{t('criterion.examples-lead')}</Text>
          <ul className="waymark-examples">
            {examples.map((example) => (
              <OneExample
                key={nameOf(example)}
                calculator={calculator}
                example={example}
                onTry={() => onTry(example)}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** No two examples have the same answers and evidence. */
const nameOf = ({ answers, evidence }: Example): string =>
  JSON.stringify([answers.map(({ value }) => value.display), evidence.length]);

interface OneProps extends Pick<Props, 'calculator'> {
  readonly example: Example;
  readonly onTry: () => void;
}

function OneExample({ calculator, example: { answers, evidence, finding }, onTry }: OneProps) {
  const t = useWords();
  const said = useAnswersInWords(calculator, answers);
  return (
    <li className="waymark-example">
      <div>
        <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{said}</p>
        {evidence.map(({ type, pieces }) => (
          <p key={type.id} className="govuk-body govuk-!-margin-bottom-1">
            {t('criterion.with-evidence', { pieces, type: type.label })}
          </p>
        ))}
      </div>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <FindingMark outcome={finding.outcome} /> {finding.sentence}
      </p>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <LinkButton onClick={onTry}>
          {t('criterion.use')}
          <span className="govuk-visually-hidden"> ({said})</span>
        </LinkButton>
      </p>
    </li>
  );
}

/** An answer that is the same for all is said once. */
function useAnswersInWords({ rows }: Calculator, answers: Example['answers']): string {
  const t = useWords();
  const [first, last] = [answers[0]?.value.display ?? '', answers.at(-1)?.value.display ?? ''];
  if (answers.length < 2) return first;
  if (first === last) return t('criterion.in-every', { answer: first });
  return t('criterion.all-but-one', { label: rows.at(-1)?.label ?? '', answer: last, rest: first });
}
