import { Link } from 'react-router';
import { useState } from 'react';
import type { JoinRequest_RowFragment as JoinRequest } from '../../graphql/graphql.ts';
import { Tag } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { LinkButton } from '../../ui/button.tsx';
import { JoinDecision } from './join-decision.tsx';
import './people.scss';

interface Props {
  readonly requests: readonly JoinRequest[];
  /** Says of each where they want to join, where that differs. */
  readonly showInstitution?: boolean;
  /** Called with what was decided, to be told. */
  readonly onDecided: (told: string) => void;
}

/** Who asks to join and waits for a decision; nothing when nobody does. */
export function JoinRequestList({ requests, showInstitution = false, onDecided }: Props) {
  const t = useWords();
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="join-requests">
      <h2 className="govuk-heading-m" id="join-requests">
        {t('join.title', { count: requests.length })}
      </h2>
      <p className="govuk-body">{t('join.lead')}</p>
      <ul className="govuk-list waymark-members">
        {requests.map((request) => (
          <JoinRequestRow key={request.id} request={request} showInstitution={showInstitution} onDecided={onDecided} />
        ))}
      </ul>
    </section>
  );
}

const COLOURS = { MATCHES_WEBSITE: 'green', FREE_MAIL: 'yellow', OTHER: 'grey' } as const;

interface RowProps extends Pick<Props, 'onDecided'> {
  readonly request: JoinRequest;
  readonly showInstitution: boolean;
}

function JoinRequestRow({ request, showInstitution, onDecided }: RowProps) {
  const t = useWords();
  const { day } = useDates();
  const [open, setOpen] = useState(false);
  const { id, name, email, role, note, askedAt, addressHint, institution } = request;
  return (
    <li className="waymark-member">
      <div className="waymark-member__row">
        <div>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>{name}</strong> <Tag colour={COLOURS[addressHint]}>{t(`join.hint.${addressHint}`)}</Tag>
          </p>
          <p className="govuk-body-s govuk-!-margin-bottom-1">
            {t('join.asks', { role: t(`role.${role}`), day: day(askedAt) })}{' '}
            {showInstitution && institution && (
              <Link className="govuk-link" to={`/institutions/${institution.id}`}>
                {[institution.name, institution.town].filter(Boolean).join(', ')}
              </Link>
            )}
          </p>
          <p className="govuk-body-s govuk-!-margin-bottom-0 waymark-quiet waymark-breakable">{email}</p>
          {note !== '' && <blockquote className="govuk-body-s waymark-note">{note}</blockquote>}
        </div>
        <LinkButton aria-expanded={open} aria-controls={`decide-${id}`} onClick={() => setOpen(!open)}>
          {t(open ? 'people.close' : 'join.decide')}
          <span className="govuk-visually-hidden"> ({name})</span>
        </LinkButton>
      </div>
      <div id={`decide-${id}`}>{open && <JoinDecision request={request} onDecided={onDecided} />}</div>
    </li>
  );
}
