import { writeChange } from './write-change.ts';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { Studio_ProfileFragment } from '../../../graphql/graphql.ts';
import { outcomeOf } from '../parts/outcome-of.ts';
import { useWords } from '../../../words/use-words.ts';
import type { Changes } from './change.ts';
import { begin, goOn, type History, redo, undo } from './history.ts';
import { CHANGE_PROFILE } from './profile-documents.ts';
import { readChange } from './read-change.ts';

export type OutlineBenchmark = Studio_ProfileFragment['outline'][number];
export type OutlineCriterion = OutlineBenchmark['criteria'][number];

export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'conflict' }
  | { readonly state: 'refused'; readonly reason: string };

/**
 * The changes of a profile, with undo. Every step is sent at once and whole, with the revision that it was made on;
 * steps made while one is on its way follow it in their order.
 */
export function useStudio(profile: Studio_ProfileFragment) {
  const t = useWords();
  const [history, setHistory] = useState<History<Changes>>(() => begin(changesOf(profile)));
  const [save, setSave] = useState<SaveState>({ state: 'saved' });
  const [changeProfile] = useMutation(CHANGE_PROFILE);
  const queue = useRef({ revision: profile.revision, last: Promise.resolve(true) });

  async function send(changes: Changes): Promise<boolean> {
    const variables = {
      input: { profileId: profile.id, expectedRevision: queue.current.revision, operations: changes.map(writeChange) },
    };
    const answer = await outcomeOf(changeProfile({ variables }), t);
    const saved = answer.data?.changeProfile?.profile;
    if (saved) {
      queue.current.revision = saved.revision;
      setSave({ state: 'saved' });
      return true;
    }
    const reason = answer.problems?.[0]?.message ?? answer.data?.changeProfile?.problems[0]?.message ?? '';
    setSave(answer.code === 'CONFLICT' ? { state: 'conflict' } : { state: 'refused', reason });
    return false;
  }

  function step(next: History<Changes>) {
    if (next === history) return;
    setHistory(next);
    setSave({ state: 'saving' });
    // After a refusal nothing more is sent by itself: the next step carries the whole list anyway.
    queue.current.last = queue.current.last.then(() => send(next.present));
  }

  return {
    changes: history.present,
    save,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (edit: (changes: Changes) => Changes) => step(goOn(history, edit(history.present))),
    undo: () => step(undo(history)),
    redo: () => step(redo(history)),
    /** Begins anew from what the server has. */
    takeTheirs: (theirs: Studio_ProfileFragment) => {
      queue.current.revision = theirs.revision;
      setHistory(begin(changesOf(theirs)));
      setSave({ state: 'saved' });
    },
  };
}

export type Studio = ReturnType<typeof useStudio>;

/** The changes that this page can edit. */
export function changesOf({ operations }: Pick<Studio_ProfileFragment, 'operations'>): Changes {
  return operations.map(({ json }) => readChange(json)).filter((change) => change !== null);
}
