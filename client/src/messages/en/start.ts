/** What the start page and the help say. */
export const start = {
  'start.title': 'Know where your careers programme stands',
  'start.lead':
    'Schools and colleges answer plain questions about careers work, keep their evidence beside each answer, and see at once which benchmarks they achieve and why.',
  'start.how': 'How it works',
  'start.how-1': 'Answer a few questions at a time. Every answer is saved as you go.',
  'start.how-2': 'See a sentence behind every result: what was compared, and what is missing.',
  'start.how-3': 'Decide yourself which partner may read your results, and for how long.',
  'start.sign-in': 'Sign in to try it',
  'start.sign-in-lead':
    'Everything here is invented. Choose a person to look through their eyes; no password is needed.',
  'start.sign-in-closed':
    'We send you a link. If you have no account yet, ask your school or your regional hub for an invitation.',
  'start.by-mail': 'Sign in by e-mail',
  'start.by-mail-lead': 'As it is without a demonstration. No message leaves this server: you find it in the outbox.',
  'start.email': 'E-mail address',
  'start.send-link': 'Send me a link',
  'start.with-password': 'Sign in with a password instead',
  'start.password': 'Password',
  'start.password-hint': 'You can set one in your account once you are signed in.',
  'start.need-email': 'Enter your e-mail address, like name@example.org',
  'start.need-password': 'Enter your password',
  'start.link-sent':
    'If somebody has an account with {email}, a link is on its way. Open it in this browser within 10 minutes.',
  'start.to-outbox': 'Open the outbox of this demo',
  'start.link-title': 'Sign in',
  'start.link-lead': 'This link works once. Sign in to go on.',
  'start.link-empty': 'This link is not complete. Open it from the message, or copy all of it.',
  'start.link-again': 'Ask for a new link',
  'outbox.title': 'Outbox',
  'outbox.lead': 'These messages would have been sent. In a demonstration they wait here instead.',
  'outbox.none': 'Nothing waits. Ask for a link on the first page, or add somebody to a school.',
  'outbox.again': 'Look again',
  'outbox.to': 'To {to}',
  'start.return': 'Sign in first. Then we take you to the page that you asked for.',
  'start.sign-in-failed': 'We could not sign you in as {name}. Check your connection and try again.',
  'start.search': 'Find a person by name, role or organisation',
  'start.found': '{count, plural, =0 {Nobody fits these words. Try fewer.} one {# person} other {# people}}',
  'start.more': 'Everybody in the demo region',
  'start.signed-in': 'You are signed in as {name}.',
  'start.to-home': 'Go to your home page',
  'start.group.SCHOOL': 'At a school or college',
  'start.group.REGION': 'At the regional hub',
  'start.group.PARTNER': 'At a partner organisation',

  'help.title': 'Help',
  'help.1-title': 'Where do I begin?',
  'help.1':
    'Your home page says in one sentence what comes next, and its button takes you to the first question without an answer.',
  'help.2-title': 'Do I have to save?',
  'help.2':
    'No. An answer is saved when you stop typing. The line at the top of the page says when. If you are offline it says so, and your answers wait on this device.',
  'help.3-title': 'What if a question does not fit our school?',
  'help.3':
    'Choose “Does not apply” beside it and give the reason in a sentence. It then counts neither for nor against you.',
  'help.4-title': 'Where does this result come from?',
  'help.4':
    'Open “How this was worked out” under a question or on the result page. Each line says what was compared, and what was needed.',
  'help.5-title': 'Two of us changed the same answer',
  'help.5': 'Whoever comes second sees both answers, with names and times, and chooses. Nothing is lost.',
  'help.6-title': 'Can I change answers after submitting?',
  'help.6':
    'No: a submitted result stays as it is, so that everybody can rely on it. The next round begins with your answers at hand.',
};
