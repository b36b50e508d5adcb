import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of an answer', () => {
  it.each([
    { header: undefined, language: 'en', why: 'nobody asked' },
    { header: '', language: 'en', why: 'nothing was asked for' },
    { header: 'cy', language: 'cy', why: 'it is asked for' },
    { header: 'CY', language: 'cy', why: 'capitals do not matter' },
    { header: 'cy-GB', language: 'cy', why: 'a region narrows nothing' },
    { header: 'cy-GB,cy;q=0.9,en-GB;q=0.8,en;q=0.7', language: 'cy', why: 'a browser set to Welsh asks so' },
    { header: 'en-GB,en;q=0.9,cy;q=0.8', language: 'en', why: 'English is preferred' },
    { header: 'en;q=0.5, cy;q=0.6', language: 'cy', why: 'the order does not matter, the weight does' },
    { header: 'fr, cy;q=0.1', language: 'cy', why: 'the first is not to be had' },
    { header: 'fr', language: 'en', why: 'it is not to be had' },
    { header: 'cyx', language: 'en', why: 'another language begins with the same letters' },
    { header: '*', language: 'en', why: 'any will do' },
    { header: 'fr, *;q=0.5', language: 'en', why: 'any other will do' },
    { header: 'en;q=0, *', language: 'cy', why: 'any but English will do' },
    { header: 'cy;q=0, *', language: 'en', why: 'any but Welsh will do' },
    { header: 'cy;q=0', language: 'en', why: 'Welsh is refused' },
    { header: 'en;q=0', language: 'en', why: 'English is refused, and nothing else asked for' },
    { header: 'cy;q=high', language: 'en', why: 'the weight is nonsense' },
    { header: ';;=,q,,-;q=1', language: 'en', why: 'all of it is nonsense' },
  ])('for "$header" is $language: $why', ({ header, language }) => {
    expect(languageOf(header, ['en', 'cy'])).toBe(language);
  });
});
