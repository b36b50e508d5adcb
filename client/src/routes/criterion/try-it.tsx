import { useQuery } from '@apollo/client/react';
import type { RefObject } from 'react';
import { LinkButton } from '../../ui/button.tsx';
import { FindingMark } from '../../ui/outcome-mark.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { OpenFindingSteps } from '../schools/parts/finding-steps.tsx';
import { AnswerFields } from '../schools/questions/answer-fields.tsx';
import { BandHeads } from '../schools/questions/share-row.tsx';
import { TRY_CRITERION } from './criterion-documents.ts';
import type { Calculator } from './criterion-route.tsx';
import { fieldsOf, inputOf, MOST_PIECES, NOTHING_TRIED, readPieces, type Trial } from './trial.ts';

interface Props {
  readonly calculator: Calculator;
  readonly trial: Trial;
  readonly onChange: (trial: Trial) => void;
  /** The section's heading, to go to when an example was taken. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The question with its fields, and what stands in them comes to. */
export function TryIt({ calculator, trial, onChange, heading }: Props) {
  const t = useWords();
  const { criterion, rows, counts } = calculator;
  const shares = criterion.ask.type === 'SHARE_OF_COHORT';
  return (
    <section aria-labelledby="try">
      <h2 className="govuk-heading-m" id="try" ref={heading} tabIndex={-1}>
        {t('criterion.try')}
      </h2>
      <Text quiet>{t('criterion.try-lead')}</Text>
      <div className={shares ? 'waymark-share' : undefined}>
        {shares && <BandHeads ask={criterion.ask} />}
        {rows.map((row) => (
          <AnswerFields
            key={row.key}
            criterion={criterion}
            item={row}
            fields={fieldsOf(trial, row.key)}
            onChange={(fields) => onChange({ ...trial, answers: { ...trial.answers, [row.key]: fields } })}
          />
        ))}
      </div>
      {counts.map(({ key, label }) => (
        <TextField
          key={key}
          id={`pieces-${key}`}
          label={t('criterion.pieces', { type: label })}
          error={
            readPieces(trial.evidence[key] ?? '') === null
              ? t('criterion.wrong-pieces', { most: MOST_PIECES })
              : undefined
          }
          className="govuk-input--width-3"
          inputMode="numeric"
          value={trial.evidence[key] ?? ''}
          onChange={({ target }) => onChange({ ...trial, evidence: { ...trial.evidence, [key]: target.value } })}
        />
      ))}
      <Outcome calculator={calculator} trial={trial} />
      <p className="govuk-body">
        <LinkButton onClick={() => onChange(NOTHING_TRIED)}>{t('criterion.start-again')}</LinkButton>
      </p>
    </section>
  );
}

function Outcome({ calculator: { edition, criterion }, trial }: Pick<Props, 'calculator' | 'trial'>) {
  const t = useWords();
  const input = { editionId: edition.id, criterion: criterion.key, ...inputOf(trial, criterion.ask) };
  const { data, previousData, error } = useQuery(TRY_CRITERION, { variables: { input } });
  const tried = (data ?? previousData)?.tryCriterion;
  const problem = tried?.problems[0]?.message ?? (error && t('criterion.failed'));
  return (
    <div className="waymark-finding">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{t('criterion.finding')}</h3>
      <div aria-live="polite">
        {problem && <p className="govuk-body">{problem}</p>}
        {tried?.finding && (
          <p className="govuk-body">
            <FindingMark outcome={tried.finding.outcome} /> {tried.finding.sentence}
          </p>
        )}
      </div>
      {tried?.finding && <OpenFindingSteps finding={tried.finding} />}
    </div>
  );
}
