import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { messageOf, type FormProblem } from '../../../api/problem.ts';
import type { Grant_RowFragment, GrantLevel } from '../../../graphql/graphql.ts';
import { useWords } from '../../../words/use-words.ts';
import type { ShareFormProps } from './share-form.tsx';
import { CREATE_GRANT } from './sharing-documents.ts';

interface Entry {
  readonly organisationId: string;
  readonly level: GrantLevel | null;
  /** Empty for all programmes. */
  readonly programmeId: string;
  readonly purpose: string;
  readonly endsOn: string;
}

const NOTHING: Entry = { organisationId: '', level: null, programmeId: '', purpose: '', endsOn: '' };
const NEEDED = ['organisationId', 'level', 'purpose', 'endsOn'] as const;

const entryOf = ({ organisation, level, programme, purpose, endsOn }: Grant_RowFragment): Entry => ({
  organisationId: organisation.id,
  level,
  programmeId: programme?.id ?? '',
  purpose,
  endsOn,
});

/** The form of a grant: what was typed stays until it is given. */
export function useShare({ school, partners, changing, onShared }: ShareFormProps) {
  const t = useWords();
  const [create] = useMutation(CREATE_GRANT);
  const [entry, setEntry] = useState(changing ? entryOf(changing) : NOTHING);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }));
  const send = async () => {
    const { organisationId, level, endsOn, purpose, programmeId } = entry;
    const missing = NEEDED.filter((field) => !entry[field]?.trim());
    if (missing.length > 0 || !level)
      return setProblems(missing.map((field) => ({ field, message: t(`sharing.need-${field}`) })));
    const input = {
      institutionId: school.id,
      organisationId,
      level,
      programmeId: programmeId || null,
      purpose: purpose.trim(),
      endsOn,
      replacesGrantId: changing?.id ?? null,
    };
    try {
      const { data } = await create({ variables: { input } });
      const refused = data?.createGrant?.problems ?? [];
      setProblems(refused.map(({ path, message }) => ({ field: path in NOTHING ? path : '', message })));
      if (refused.length > 0) return;
      setEntry(NOTHING);
      const partner = changing?.organisation.name ?? partners.find(({ id }) => id === organisationId)?.name ?? '';
      onShared(t(changing ? 'sharing.changed' : 'sharing.shared', { partner }));
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return { entry, set, problems, submit };
}
