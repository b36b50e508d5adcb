/** What the page about a person's data says. */
export const data = {
  'data.title-self': 'Your data',
  'data.title-other': 'Data of {name}',
  'data.account': 'Your account',
  'data.people': 'People',
  'data.changed': 'It is done.',
  'data.cancel': 'Cancel',
  'data.download': 'Everything that is held',
  'data.download-self':
    'One file with everything that Waymark holds about you: your account and roles, where you are signed in, what you wrote and did. It says of each part why it is held. Any text editor opens it.',
  'data.download-other':
    'One file with everything that Waymark holds about this person, to answer their request. Give it to nobody else. That you downloaded it is recorded.',
  'data.download-button': 'Download the file',
  'data.why': 'Why it is held, and for how long:',
  'data.privacy': 'privacy notice',
  'data.disable': 'Disable the account',
  'data.disable-self':
    'You are signed out everywhere and cannot sign in any more. Your name stays beside what you wrote. A region administrator can let you in again.',
  'data.disable-other':
    'They are signed out everywhere and cannot sign in any more. Their name stays beside what they wrote. You can let them in again.',
  'data.disable-button': 'Disable this account',
  'data.disable-sure-self': 'You are signed out at once, here too.',
  'data.disable-sure-other': 'They are signed out at once, in the middle of whatever they do.',
  'data.disable-confirm': 'Yes, disable it',
  'data.disabled-since': 'Disabled since {day}. Nobody can sign in with it.',
  'data.enable-button': 'Let them in again',
  'data.erase': 'Erase name and address',
  'data.erase-lead': 'For somebody who is leaving for good. What happens:',
  'data.erase-name':
    'Name and e-mail address are replaced everywhere by a pseudonym such as “Former user 1a2b3c4d”: beside answers, evidence, results and imports.',
  'data.erase-way-in': 'Passwords, links, sessions and roles are removed. Nobody can sign in with the account again.',
  'data.erase-work':
    'Answers, evidence and submitted results stay: they belong to the school. So does the record of who did what, under the pseudonym.',
  'data.erase-words':
    'What people typed is not searched. A name in an answer, a note or a file stays until somebody takes it out.',
  'data.erase-again': 'It cannot be undone. Download the file above first if you want a copy.',
  'data.erase-sure': 'This cannot be undone, by anybody.',
  'data.confirmation': 'E-mail address of the account',
  'data.confirmation-hint': 'To confirm, type {email}',
  'data.need-confirmation': 'Type {email} to confirm',
  'data.erase-button-self': 'Erase me',
  'data.erase-button-other': 'Erase this person',
  'data.erased-since': 'Erased on {day}. Only a pseudonym is left; nobody can tell any more who it was.',
};
