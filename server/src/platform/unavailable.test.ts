import { describe, expect, it } from 'vitest';
import { isDatabaseAway, isFolderFull } from './unavailable.ts';

const coded = (code: string, message = 'any'): Error => Object.assign(new Error(message), { code });

describe('the database is away when', () => {
  it.each([
    { name: 'nothing listens', error: coded('ECONNREFUSED') },
    { name: 'nothing listens at any of its addresses', error: new AggregateError([coded('ECONNREFUSED')]) },
    { name: 'its name is not known', error: coded('ENOTFOUND') },
    { name: 'it is shutting down', error: coded('57P01') },
    { name: 'it has no connection left', error: coded('53300') },
    { name: 'its disk is full', error: coded('53100') },
    { name: 'it takes no writing', error: coded('25006') },
    { name: 'the line broke', error: new Error('Connection terminated unexpectedly') },
    { name: 'the pool is spent', error: new Error('timeout exceeded when trying to connect') },
    { name: 'a driver wraps any of it', error: new Error('query', { cause: coded('ECONNRESET') }) },
  ])('$name', ({ error }) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it.each([
    { name: 'a statement is wrong', error: coded('42601') },
    { name: 'a row is there already', error: coded('23505') },
    { name: 'something else broke', error: new TypeError('x is not a function') },
    { name: 'something else was thrown', error: 'ECONNREFUSED' },
  ])('but not when $name', ({ error }) => {
    expect(isDatabaseAway(error)).toBe(false);
  });
});

it.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'])('a folder that says %s has no room', (code) => {
  expect(isFolderFull(coded(code))).toBe(true);
  expect(isFolderFull(coded('ENOENT'))).toBe(false);
});
