/** What an address says of who writes from it. */
export type AddressHint = 'matches-website' | 'free-mail' | 'other';

/** Services where everybody can have an address: those that people in the United Kingdom mostly use. */
const FREE_MAIL = new Set([
  'aol.com',
  'aol.co.uk',
  'btinternet.com',
  'duck.com',
  'gmail.com',
  'gmx.com',
  'gmx.co.uk',
  'googlemail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'icloud.com',
  'live.com',
  'live.co.uk',
  'mail.com',
  'me.com',
  'msn.com',
  'ntlworld.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'rocketmail.com',
  'sky.com',
  'talktalk.net',
  'tutanota.com',
  'virginmedia.com',
  'yahoo.com',
  'yahoo.co.uk',
  'ymail.com',
  'zoho.com',
]);

/** Compares an address with the institution's website: a hint for whoever decides, and no proof of anything. */
export function addressHint(email: string, website: string | null | undefined): AddressHint {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (FREE_MAIL.has(domain)) return 'free-mail';
  return domain === hostOf(website) ? 'matches-website' : 'other';
}

/** Registers write websites with and without `https://` and `www.`. */
function hostOf(website: string | null | undefined): string | null {
  const address = website?.trim().toLowerCase() ?? '';
  const url = URL.parse(/^https?:\/\//.test(address) ? address : `https://${address}`);
  return url?.hostname.replace(/^www\./, '') ?? null;
}
