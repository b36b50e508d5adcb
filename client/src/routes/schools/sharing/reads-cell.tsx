import type { GrantLevel } from '../../../graphql/graphql.ts';
import { useWords } from '../../../words/use-words.ts';

interface Props {
  readonly level: GrantLevel;
  readonly programme: { readonly name: string } | null;
}

/** How much may be read, and of which programme. */
export function ReadsCell({ level, programme }: Props) {
  const t = useWords();
  return (
    <>
      {t(`sharing.reads.${level}`)}
      <br />
      <span className="waymark-quiet">
        {programme ? t('sharing.only-programme', { programme: programme.name }) : t('sharing.all-programmes')}
      </span>
    </>
  );
}
