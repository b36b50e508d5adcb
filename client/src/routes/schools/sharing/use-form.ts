import { useState, type FormEvent } from 'react';
import { messageOf, type FormProblem } from '../../../api/problem.ts';
import { useWords } from '../../../words/use-words.ts';

interface Refused {
  readonly path: string;
  readonly message: string;
}

interface FormOptions<Entry> {
  readonly initial: Entry;
  /** What is there again once it was sent. */
  readonly empty: Entry;
  /** What is still missing, as problems. */
  missing(entry: Entry): readonly FormProblem[];
  /** Sends it, and gives the server's problems. */
  send(entry: Entry): Promise<readonly Refused[]>;
  readonly onSent: (entry: Entry) => void;
}

/** A form: what was typed stays until it was sent without a problem. */
export function useForm<Entry extends object>({ initial, empty, missing, send, onSent }: FormOptions<Entry>) {
  const t = useWords();
  const [entry, setEntry] = useState(initial);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }));
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const attempt = async () => {
    const unfinished = missing(entry);
    if (unfinished.length > 0) return setProblems(unfinished);
    try {
      const refused = await send(entry);
      setProblems(refused.map(({ path, message }) => ({ field: path in empty ? path : '', message })));
      if (refused.length > 0) return;
      setEntry(empty);
      onSent(entry);
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt();
  };
  return { entry, set, problems, errorOf, submit };
}
