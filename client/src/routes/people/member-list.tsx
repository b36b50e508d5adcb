import { useState } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../../app/viewer.ts';
import type { Member_RowFragment as Member } from '../../graphql/graphql.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Tag, Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { MemberChanges } from './member-changes.tsx';
import './people.scss';

interface Props {
  readonly label: string;
  readonly members: readonly Member[];
  /** What to read when there is nobody. */
  readonly empty: string;
  /** Says of each whom they act for, where that differs. */
  readonly showOrganisation?: boolean;
  /** Called with what was done, to be told. */
  readonly onChanged: (told: string) => void;
}

/** People with their roles and states, and what may be done with each. */
export function MemberList({ label, members, empty, showOrganisation = false, onChanged }: Props) {
  if (members.length === 0) return <Text>{empty}</Text>;
  return (
    <ul className="govuk-list waymark-members" aria-label={label}>
      {members.map((member) => (
        <MemberRow
          key={`${member.id} ${member.role} ${member.state}`}
          member={member}
          showOrganisation={showOrganisation}
          onChanged={onChanged}
        />
      ))}
    </ul>
  );
}

const COLOURS = { INVITED: 'yellow', ACTIVE: 'green', ENDED: 'grey' } as const;

interface RowProps extends Pick<Props, 'onChanged'> {
  readonly member: Member;
  readonly showOrganisation: boolean;
}

function MemberRow({ member, showOrganisation, onChanged }: RowProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const { id, person, role, state, organisation, viewerMay } = member;
  return (
    <li className="waymark-member">
      <div className="waymark-member__row">
        <div>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>
              <Name person={person} />
            </strong>{' '}
            <Tag colour={COLOURS[state]}>{t(`people.state.${state}`)}</Tag>
          </p>
          <p className="govuk-body-s govuk-!-margin-bottom-1">
            {t(`role.${role}`)}
            {showOrganisation && `, ${organisation.name}`}
          </p>
          <p className="govuk-body-s govuk-!-margin-bottom-0 waymark-quiet waymark-breakable">
            {person.email}
            <Since member={member} />
          </p>
        </div>
        {viewerMay.length > 0 && (
          <LinkButton aria-expanded={open} aria-controls={`changes-${id}`} onClick={() => setOpen(!open)}>
            {t(open ? 'people.close' : 'people.change')}
            <span className="govuk-visually-hidden"> ({person.name})</span>
          </LinkButton>
        )}
      </div>
      <div id={`changes-${id}`}>{open && <MemberChanges member={member} onDone={onChanged} />}</div>
    </li>
  );
}

/** Who may decide about somebody's data is led to it. */
function Name({ person: { id, name } }: Pick<Member, 'person'>) {
  const mayManageData = useViewer().may.includes('MANAGE_RETENTION');
  return mayManageData ? (
    <Link className="govuk-link" to={`/people/${id}/data`}>
      {name}
    </Link>
  ) : (
    name
  );
}

/** Since when somebody waits, or is no longer there. */
function Since({ member: { state, invitedAt, endedAt } }: { readonly member: Member }) {
  const t = useWords();
  const { day } = useDates();
  if (state === 'ENDED' && endedAt) return <> · {t('people.ended-on', { day: day(endedAt) })}</>;
  if (state === 'INVITED' && invitedAt) return <> · {t('people.invited-on', { day: day(invitedAt) })}</>;
  return null;
}
