import { Link, useLocation } from 'react-router';
import { InsetText, Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';

interface Props {
  readonly obstacles: readonly { readonly message: string }[];
  /** Whether one has to sign in again first. */
  readonly proofNeeded: boolean;
}

/** What has to be put right before something can be done with an account; nothing when it can be done now. */
export function Obstacles({ obstacles, proofNeeded }: Props) {
  const t = useWords();
  const { pathname } = useLocation();
  if (obstacles.length > 0)
    return (
      <InsetText>
        {obstacles.map(({ message }) => (
          <Text key={message}>{message}</Text>
        ))}
      </InsetText>
    );
  if (!proofNeeded) return null;
  return (
    <InsetText>
      <Text>
        {t('data.proof-needed')}{' '}
        <Link className="govuk-link" to={`/?return=${encodeURIComponent(pathname)}`}>
          {t('data.proof-link')}
        </Link>
      </Text>
    </InsetText>
  );
}
