import { afterEach, expect, it, vi } from 'vitest';
import { download } from './download.ts';
import { showProofsBy } from './proof.ts';

const REFUSED = { error: { code: 'FORBIDDEN', reason: 'PROOF_NEEDED', message: 'Show first that it is you.' } };

/** A server that wants a proof, and somebody who gives one or does not. */
function proving(proves: boolean) {
  const saved: Blob[] = [];
  let proved = false;
  const hide = showProofsBy(() => Promise.resolve((proved = proves)));
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => 0 });
  vi.stubGlobal('fetch', () =>
    Promise.resolve(proved ? new Response('{"parts":{}}') : Response.json(REFUSED, { status: 403 })),
  );
  return { saved, hide };
}

afterEach(() => vi.unstubAllGlobals());

it('saves a file once the proof that it needs was given', async () => {
  const { saved, hide } = proving(true);
  expect(await download('/exports/person/x', 'data.json')).toEqual({ done: true });
  hide();
  expect(saved).toHaveLength(1);
});

it('says what the server said when no proof was given, and saves nothing', async () => {
  const { saved, hide } = proving(false);
  expect(await download('/exports/person/x', 'data.json')).toEqual({
    done: false,
    message: 'Show first that it is you.',
  });
  hide();
  expect(saved).toEqual([]);
});
