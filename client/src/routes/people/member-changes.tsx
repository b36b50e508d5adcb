import { useState } from 'react';
import type { Member_RowFragment as Member, MembershipAction, Role } from '../../graphql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useWords } from '../../words/use-words.ts';
import { ROLES_OF } from './roles.ts';
import { useMemberChange } from './use-member-change.ts';

interface Props {
  readonly member: Member;
  readonly onDone: (told: string) => void;
}

/** What may be done with one membership. */
export function MemberChanges({ member, onDone }: Props) {
  const t = useWords();
  const { problems, run } = useMemberChange(member, onDone);
  const may = (action: MembershipAction) => member.viewerMay.includes(action);
  const doing = (action: MembershipAction) => () => void run(action);
  return (
    <div className="waymark-member__changes">
      <ErrorSummary problems={problems} />
      {may('CHANGE_ROLE') && ROLES_OF[member.organisation.kind].length > 1 && (
        <RoleForm member={member} onChoose={(role) => void run('CHANGE_ROLE', role)} />
      )}
      {may('RESEND_INVITATION') && (
        <Button variant="secondary" onClick={doing('RESEND_INVITATION')}>
          {t('people.RESEND_INVITATION')}
        </Button>
      )}
      {may('RESTORE') && (
        <Button variant="secondary" onClick={doing('RESTORE')}>
          {t('people.RESTORE')}
        </Button>
      )}
      {may('WITHDRAW_INVITATION') && (
        <Sure action="WITHDRAW_INVITATION" member={member} onSure={doing('WITHDRAW_INVITATION')} />
      )}
      {may('END') && <Sure action="END" member={member} onSure={doing('END')} />}
    </div>
  );
}

function RoleForm({ member, onChoose }: { readonly member: Member; readonly onChoose: (role: Role) => void }) {
  const t = useWords();
  const [role, setRole] = useState<Role>(member.role);
  const roles: readonly Role[] = ROLES_OF[member.organisation.kind];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(role);
      }}
    >
      <Radios
        id={`role-${member.id}`}
        name={`role-${member.id}`}
        label={t('people.new-role', { name: member.person.name })}
        value={role}
        onChange={(id) => setRole(roles.find((each) => each === id) ?? member.role)}
        options={roles.map((each) => ({ id: each, label: t(`role.${each}`), hint: t(`people.does-${each}`) }))}
      />
      <Button type="submit">{t('people.CHANGE_ROLE')}</Button>
    </form>
  );
}

interface SureProps {
  readonly action: 'END' | 'WITHDRAW_INVITATION';
  readonly member: Member;
  readonly onSure: () => void;
}

/** Asks once more, and says what will happen. */
function Sure({ action, member, onSure }: SureProps) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const { name: person } = member.person;
  if (!asked)
    return (
      <Button variant="warning" onClick={() => setAsked(true)}>
        {t(`people.${action}`)}
      </Button>
    );
  return (
    <div className="waymark-conflict" role="alert">
      <p className="govuk-body">
        {t(`people.sure.${action}`, { name: person, organisation: member.organisation.name })}
      </p>
      <div className="govuk-button-group">
        <Button variant="warning" onClick={onSure}>
          {t(`people.yes.${action}`)}
        </Button>
        <Button variant="secondary" onClick={() => setAsked(false)}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}
