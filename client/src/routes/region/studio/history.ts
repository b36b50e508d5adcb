/** What was, what is, and what was undone. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** A history in which nothing has happened yet. */
export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** Goes on to another state; what was undone can no longer be done again. */
export function goOn<State>(history: History<State>, present: State): History<State> {
  return { past: [...history.past, history.present], present, future: [] };
}

/** One step back; the same history at its beginning. */
export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** One undone step forward again; the same history at its end. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...later] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future: later };
}
