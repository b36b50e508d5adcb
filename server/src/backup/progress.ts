/** How often somebody who waits hears how far it is. */
const EVERY_MS = 2_000;

/** Tells how far something is: every end, and now and then on the way. */
export interface Progress {
  reached(sentence: string): void;
  done(sentence: string): void;
}

export function createProgress(say: (line: string) => void): Progress {
  let told = Date.now();
  return {
    reached(sentence) {
      if (Date.now() - told < EVERY_MS) return;
      told = Date.now();
      say(sentence);
    },
    done(sentence) {
      told = Date.now();
      say(sentence);
    },
  };
}
