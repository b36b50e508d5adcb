import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../graphql/index.ts';

export const CHANGED = graphql(`
  subscription Changed($ids: [ID!]!) {
    changed(ids: $ids) {
      type
      yours
    }
  }
`);

/** What comes within this time is answered by one look, in milliseconds. */
const TOGETHER_MS = 500;

/** Calls back when somebody else changed an object, or when that may have been missed. Without a connection it stays silent. */
export function useChanges(id: string, onChange: () => void): void {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // The timer is the browser's: it must not outlive the page that asked.
  useEffect(() => () => clearTimeout(waiting.current), []);
  useSubscription(CHANGED, {
    variables: { ids: [id] },
    skip: id === '',
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (!data || data.changed.yours) return;
      clearTimeout(waiting.current);
      waiting.current = setTimeout(onChange, TOGETHER_MS);
    },
    onError: () => undefined,
  });
}
