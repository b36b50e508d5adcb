import { describe, expect, it } from 'vitest';
import { readAnswer } from './upload.ts';

describe('the answer to an upload', () => {
  const upload = { id: 'u1', name: 'a.pdf', mediaType: 'application/pdf', bytes: 3 };
  it.each([
    { name: 'taken', text: JSON.stringify(upload), status: 201, result: { upload } },
    {
      name: 'refused with a reason',
      text: '{"error":{"code":"TOO_LARGE","message":"At most 20 MB."}}',
      status: 413,
      result: { message: 'At most 20 MB.' },
    },
    { name: 'not ours at all', text: '<html>', status: 502, result: { message: null } },
  ])('$name', ({ text, status, result }) => {
    expect(readAnswer(text, status)).toEqual(result);
  });
});
