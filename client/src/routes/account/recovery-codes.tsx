import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The recovery codes, this once. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const t = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <Banner success>{t('authenticator.done')}</Banner>
      <h2 className="govuk-heading-m">{t('authenticator.codes')}</h2>
      <Text>{t('authenticator.codes-lead')}</Text>
      <ul className="waymark-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="govuk-body" role="status">
        {copied !== null && t(copied ? 'authenticator.copied' : 'authenticator.not-copied')}
      </p>
      <div className="govuk-button-group">
        <Button onClick={onKept}>{t('authenticator.kept')}</Button>
        <Button variant="secondary" onClick={copy}>
          {t('authenticator.copy')}
        </Button>
      </div>
    </>
  );
}
