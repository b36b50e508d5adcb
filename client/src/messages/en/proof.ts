/** What asks people to prove again that it is they. */
export const proof = {
  'proof.title': 'Show that it is you',
  'proof.lead': 'This needs a proof of the last 15 minutes. What you have typed stays, and goes on by itself.',
  'proof.others': 'Another way',
  'proof.passkey': 'Use a passkey',
  'proof.passkey-not-used': 'The passkey was not used. Try again, or choose another way.',
  'proof.password': 'Your password',
  'proof.need-password': 'Enter your password',
  'proof.code': 'Code from your authenticator app',
  'proof.code-hint': 'Six digits. A recovery code works too.',
  'proof.need-code': 'Enter the code that the app shows now',
  'proof.go-on': 'Go on',
  'proof.link-lead': 'We send a link to {email}. Sign in with it in another tab of this browser, then come back here.',
  'proof.link-send': 'Send me a link',
  'proof.link-again': 'Send another',
  'proof.link-sent': 'The link is on its way. Once you have signed in with it, go on here.',
  'proof.to-outbox': 'Open the outbox of this demo in a new tab',
};
