import type { RetentionQuery } from '../../../graphql/graphql.ts';
import { Table } from '../../../ui/lists.tsx';
import { InsetText, Text } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';

/** What the next run would do, with the times that are saved. */
export function Preview({ preview: { at, rules } }: { readonly preview: RetentionQuery['retention']['preview'] }) {
  const t = useWords();
  const { moment } = useDates();
  const withoutPeople = rules.every(({ rule }) => rule !== 'INACTIVE');
  return (
    <>
      <h2 className="govuk-heading-m">{t('settings.preview')}</h2>
      <Text>{t('settings.preview-lead', { moment: moment(at) })}</Text>
      <Table
        caption={t('settings.preview')}
        hideCaption
        head={[t('settings.what'), t('settings.how-many')]}
        rows={rules.map(({ rule, count }) => ({
          id: rule,
          cells: [t(`settings.rule-${rule}`), t('settings.count', { count })],
        }))}
      />
      {withoutPeople && <InsetText>{t('settings.demo')}</InsetText>}
      <h2 className="govuk-heading-m">{t('settings.trail')}</h2>
      <Text>{t('settings.trail-lead')}</Text>
    </>
  );
}
