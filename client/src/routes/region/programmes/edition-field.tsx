import type { EditionChoice_EditionFragment } from '../../../graphql/graphql.ts';
import { Select } from '../../../ui/choice-fields.tsx';
import { useWords } from '../../../words/use-words.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly editions: readonly EditionChoice_EditionFragment[];
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (editionId: string) => void;
}

/** Chooses one edition; those of the region come first. */
export function EditionField({ id, label, editions, value, error, onChange }: Props) {
  const t = useWords();
  const published = editions.filter(({ status }) => status === 'PUBLISHED');
  const options = [...published, ...editions.filter((edition) => !published.includes(edition))].map((edition) => ({
    id: edition.id,
    label: `${edition.title}, ${edition.label} (${t(`sets.${edition.status}`)})`,
  }));
  return (
    <Select
      id={id}
      label={label}
      error={error}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={[{ id: '', label: t('programmes.choose-edition') }, ...options]}
    />
  );
}
