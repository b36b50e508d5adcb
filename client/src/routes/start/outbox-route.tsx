import { useEffect, useState } from 'react';
import { readOutbox, type WaitingMail } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { NotFound } from '../../ui/error-pages.tsx';
import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useViewer } from '../../app/viewer.ts';
import { useWords } from '../../words/use-words.ts';

/** What a demonstration would have sent by e-mail. */
export function OutboxRoute() {
  const t = useWords();
  const { demo } = useViewer();
  const [mails, setMails] = useState<readonly WaitingMail[] | null>(null);
  const read = () => void readOutbox().then(setMails);
  // The outbox is outside of what the cache knows.
  useEffect(read, []);
  if (!demo) return <NotFound />;
  return (
    <Page title={t('outbox.title')}>
      <Text>{t('outbox.lead')}</Text>
      <Button variant="secondary" onClick={read}>
        {t('outbox.again')}
      </Button>
      <div role="status">{mails?.length === 0 && <Text>{t('outbox.none')}</Text>}</div>
      {(mails ?? []).map((mail) => (
        <article key={mail.id} className="waymark-card" aria-label={mail.subject}>
          <h2 className="govuk-heading-s">{mail.subject}</h2>
          <Text quiet>{t('outbox.to', { to: mail.to })}</Text>
          <p className="govuk-body waymark-mail">
            <WithLinks text={mail.text} />
          </p>
        </article>
      ))}
    </Page>
  );
}

/** A text whose links to this site can be followed. */
function WithLinks({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part) => {
    const path = URL.canParse(part) ? new URL(part) : null;
    return path ? (
      <a key={part} className="govuk-link" href={path.pathname + path.hash}>
        {part}
      </a>
    ) : (
      part
    );
  });
}
