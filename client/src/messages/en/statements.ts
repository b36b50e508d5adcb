/**
 * What the privacy notice, the accessibility statement and the page on cookies say. A section is a title with paragraphs
 * numbered from 1; an item of a list has a dash and a number.
 */
export const statements = {
  'statement.demo':
    'This is a demonstration. Its schools, people and results are invented. If you sign in with an address of your own, what follows holds for it.',
  'statement.operator': '{name} runs this service.',
  'statement.no-operator': 'Whoever runs this server has not yet given a name or an address here.',
  'statement.address': 'Address: {address}',
  'statement.email': 'E-mail: {email}',
  'statement.ico': 'Registered with the Information Commissioner’s Office under {icoNumber}.',
  'statement.ask-hub': 'Ask the person at your regional hub who gave you access.',

  'privacy.title': 'Privacy notice',
  'privacy.lead': 'What Waymark holds about people, why, for how long, who sees it, and what you can ask for.',
  'privacy.who.title': 'Who is responsible',
  'privacy.who.1':
    'Your school or college decides what goes into its answers and evidence: for those it is the controller, and whoever runs this service works for it. For accounts, and for what a region reports about its programmes, the regional body is the controller.',
  'privacy.what.title': 'What is held about you',
  'privacy.what.1': 'Waymark is for staff. It needs little:',
  'privacy.what.-1': 'your name, work e-mail address, role and organisation',
  'privacy.what.-2':
    'when you signed in, in which browser, and when you set a password. Passwords themselves are not held, only a number from which they cannot be told',
  'privacy.what.-3': 'which answers, evidence, files and decisions are yours, with the time',
  'privacy.what.-4': 'a record of what was done, by number and not by name, so that it can be proved later',
  'privacy.what.2':
    'It holds nothing about single pupils: answers are numbers for a whole year group. Please name no pupil in an answer, in evidence or in a file. If somebody did, take it out and tell us.',
  'privacy.why.title': 'Why, and on what ground',
  'privacy.why.1':
    'To let you in, to show colleagues who wrote what, to help schools improve careers guidance, and to show funders how their money was used.',
  'privacy.why.2':
    'For schools, colleges, councils and combined authorities the legal ground is a public task (Article 6(1)(e) of the UK GDPR). For partner organisations, and for keeping the service safe, it is legitimate interests (Article 6(1)(f)): they need to know who acts for them, and nothing is used that you would not expect. Nothing rests on your consent, nothing is sold, and no decision about you is made by a program.',
  'privacy.who-sees.title': 'Who sees it',
  'privacy.who-sees.-1': 'your colleagues see your name, address, role, and what you wrote for your organisation',
  'privacy.who-sees.-2': 'your regional body sees the same for the schools and colleges of its programmes',
  'privacy.who-sees.-3':
    'a partner sees only what a school shared, up to the level and the day that the school chose. The school can end that at any time',
  'privacy.who-sees.-4': 'whoever runs the server can reach the data when they look after it',
  'privacy.who-sees.1':
    'Nothing is loaded from other sites, and no other company counts your visits. Messages go through the mail service of whoever runs this server.',
  'privacy.how-long.title': 'How long it is kept',
  'privacy.how-long.1': 'These are the times in force on this server now. What is due goes every night.',
  'privacy.how-long.-1':
    'assessments, with answers and results: {assessmentYears, plural, one {# year} other {# years}} after they were submitted, and while their programme lasts',
  'privacy.how-long.-2':
    'evidence, with its files: {evidenceYears, plural, one {# year} other {# years}} after it was last used; a month after a school removed it',
  'privacy.how-long.-3':
    'your account: disabled when you have not signed in for {inactiveMonths} months. You are warned 30 days before',
  'privacy.how-long.-4': 'an invitation that nobody used: erased after {unusedDays} days',
  'privacy.how-long.-5':
    'your name in what you wrote: {nameYears, plural, one {# year} other {# years}} after your account was disabled; then a pseudonym takes its place',
  'privacy.how-long.-6':
    'the record of what was done: for good. It holds no names, and each entry vouches for the one before it, so none can be taken out',
  'privacy.how-long.2':
    'While an audit, a complaint or a claim is open, a region administrator can put a hold on a school: then nothing of it goes until the hold ends.',
  'privacy.rights.title': 'Your rights, and how to use them',
  'privacy.rights.-1':
    'see everything that is held about you: sign in, open “Account”, then “Your data”, and download the file',
  'privacy.rights.-2': 'have something put right: change it where it stands, or ask a colleague or your region to',
  'privacy.rights.-3': 'have your name and address erased, or your account disabled: on the same page',
  'privacy.rights.-4':
    'object, or have the use of your data restricted: write to the address at the top. You get an answer within a month',
  'privacy.rights.1':
    'Erasing puts a pseudonym in place of your name. What you wrote for your school stays with the school, and so do results that were submitted: that is its record of a public task.',
  'privacy.rights.2':
    'If you are not content with the answer, you can complain to the Information Commissioner’s Office: ico.org.uk, telephone 0303 123 1113.',

  'accessibility.title': 'Accessibility statement',
  'accessibility.lead': 'Waymark is meant to work for everybody who works on careers guidance.',
  'accessibility.can.title': 'What you can expect',
  'accessibility.can.-1': 'use every page with a keyboard alone, in the order in which it reads',
  'accessibility.can.-2': 'zoom to 400% without scrolling sideways, but for wide tables, which scroll by themselves',
  'accessibility.can.-3': 'use a screen reader: headings, labels, errors and changes are announced',
  'accessibility.can.-4': 'see every result as a word and a shape, never by colour alone; every chart has its table',
  'accessibility.status.title': 'How accessible it is',
  'accessibility.status.1':
    'Waymark aims at level AA of the Web Content Accessibility Guidelines 2.2. It partly meets them: the exceptions that we know are below.',
  'accessibility.known.title': 'What does not work yet',
  'accessibility.known.-1':
    'files that schools attach as evidence are theirs, and may not be accessible. Ask the school for another form',
  'accessibility.known.-2':
    'the heat map of a cohort is a wide table. It can be scrolled and read by keyboard, but on a phone only a part is seen at once; filter it, or save it as CSV',
  'accessibility.known.-3':
    'the API explorer for developers has an editor for code that screen readers handle unevenly',
  'accessibility.known.-4': 'pages are in English alone; question sets may be in Welsh too',
  'accessibility.known.-5': 'no person with a disability has tested it for us yet, and nobody outside has audited it',
  'accessibility.tested.title': 'How it was tested',
  'accessibility.tested.1':
    'Every page is opened in a browser before each release, on a wide screen and a narrow one. A program (axe-core) looks for known faults, another presses the Tab key through all controls and checks that the focus is seen. A release with a fault that they find is not made. Programs find less than half of all faults, so tell us of yours.',
  'accessibility.tell.title': 'Tell us',
  'accessibility.tell.1':
    'If something keeps you out, or you need it in another form, write to the address at the top and say which page it is. You get an answer within ten working days.',
  'accessibility.law.title': 'If you are not content with the answer',
  'accessibility.law.1':
    'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Contact the Equality Advisory and Support Service: equalityadvisoryservice.com.',

  'cookies.title': 'Cookies',
  'cookies.lead':
    'Waymark keeps in your browser only what it needs to work. So there is nothing to agree to, and no banner.',
  'cookies.list': 'Cookies, and what each is for',
  'cookies.lasts': 'Lasts: {time}.',
  'cookies.wm_session': 'Keeps you signed in. The one cookie that every page needs once you have signed in.',
  'cookies.wm_session-lasts': '14 days, or until you sign out or have not used Waymark for 12 hours',
  'cookies.wm_asking': 'Set when you ask for a link: the link then works in your browser and in no other.',
  'cookies.wm_asking-lasts': '15 minutes',
  'cookies.wm_known':
    'Set when you sign in: the browser is known again, so that strangers who guess your password cannot lock you out of it.',
  'cookies.wm_known-lasts': '180 days after you last signed in',
  'cookies.device.title': 'What else is kept on your device',
  'cookies.device.1':
    'Answers that could not be sent yet, such as on a train, wait in this browser’s storage until they are sent. Then they are removed. Until the tab is closed, it is also noted when a page was last loaded again after an update.',
  'cookies.others.title': 'Nothing else',
  'cookies.others.1':
    'No cookie counts visits, follows you, or belongs to another site. No script of these pages can read the three above.',
};
