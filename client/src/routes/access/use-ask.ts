import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { messageOf, type FormProblem } from '../../api/problem.ts';
import type { GrantLevel } from '../../graphql/graphql.ts';
import { useWords } from '../../words/use-words.ts';
import { REQUEST_ACCESS } from './access-documents.ts';

export interface AskProps {
  readonly onAsked: (message: string) => void;
}

interface Entry {
  readonly number: string;
  readonly level: GrantLevel | null;
  /** Empty for all programmes. */
  readonly programmeId: string;
  readonly purpose: string;
  readonly endsOn: string;
}

const NOTHING: Entry = { number: '', level: null, programmeId: '', purpose: '', endsOn: '' };
const NEEDED = ['number', 'level', 'purpose', 'endsOn'] as const;

/** The form of a request: what was typed stays until it is sent. */
export function useAsk({ onAsked }: AskProps) {
  const t = useWords();
  const [request] = useMutation(REQUEST_ACCESS);
  const [entry, setEntry] = useState(NOTHING);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }));
  const send = async () => {
    const { number, level, endsOn, purpose, programmeId } = entry;
    const missing = NEEDED.filter((field) => !entry[field]?.trim());
    if (missing.length > 0 || !level)
      return setProblems(missing.map((field) => ({ field, message: t(`access.need-${field}`) })));
    const input = {
      number: number.trim(),
      level,
      programmeId: programmeId || null,
      purpose: purpose.trim(),
      endsOn,
    };
    try {
      const { data } = await request({ variables: { input } });
      const refused = data?.requestAccess?.problems ?? [];
      setProblems(refused.map(({ path, message }) => ({ field: path in NOTHING ? path : '', message })));
      if (refused.length > 0) return;
      setEntry(NOTHING);
      onAsked(t('access.sent', { school: data?.requestAccess?.request?.institutionName ?? number }));
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
