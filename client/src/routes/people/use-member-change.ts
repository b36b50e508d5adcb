import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { messageOf, type FormProblem } from '../../api/problem.ts';
import type {
  Member_ChangedFragment as MemberChanged,
  Member_RowFragment as Member,
  MembershipAction,
  Role,
} from '../../graphql/graphql.ts';
import { useWords } from '../../words/use-words.ts';
import { MEMBER_CHANGES } from './people-documents.ts';

type Change = TypedDocumentNode<{ readonly outcome?: MemberChanged | null }, { readonly input: object }>;

/** Does something with a membership; what was refused is kept to be shown. */
export function useMemberChange(member: Member, onDone: (told: string) => void) {
  const t = useWords();
  const client = useApolloClient();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [busy, setBusy] = useState(false);

  async function run(action: MembershipAction, role?: Role) {
    if (busy) return;
    setBusy(true);
    const input = { membershipId: member.id, ...(role && { role }) };
    try {
      const mutation = MEMBER_CHANGES[action] as Change;
      const { data } = await client.mutate({ mutation, variables: { input } });
      const refused = data?.outcome?.problems ?? [];
      setProblems(refused.map(({ message }) => ({ field: '', message })));
      if (refused.length === 0)
        onDone(t(`people.done.${action}`, { name: member.person.name, role: t(`role.${role ?? member.role}`) }));
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    } finally {
      setBusy(false);
    }
  }
  return { problems, run };
}
