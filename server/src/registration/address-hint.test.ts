import { describe, expect, it } from 'vitest';
import { addressHint, type AddressHint } from './address-hint.ts';

describe('the address of somebody who asks to join', () => {
  it.each<{ email: string; website: string | null; hint: AddressHint }>([
    { email: 'ada@alder.example', website: 'https://www.alder.example/', hint: 'matches-website' },
    { email: 'ada@ALDER.example', website: 'alder.example', hint: 'matches-website' },
    { email: 'ada@alder.example', website: 'http://Alder.Example/home?x=1', hint: 'matches-website' },
    { email: 'ada@mail.alder.example', website: 'www.alder.example', hint: 'other' },
    { email: 'ada@notalder.example', website: 'www.alder.example', hint: 'other' },
    { email: 'ada@alder.example', website: null, hint: 'other' },
    { email: 'ada@alder.example', website: 'not a website at all', hint: 'other' },
    { email: 'ada@gmail.com', website: 'https://gmail.com', hint: 'free-mail' },
    { email: 'ada@Hotmail.co.uk', website: 'www.alder.example', hint: 'free-mail' },
    { email: '"x@alder.example"@evil.example', website: 'www.alder.example', hint: 'other' },
  ])('$email beside $website: $hint', ({ email, website, hint }) => {
    expect(addressHint(email, website)).toBe(hint);
  });
});
