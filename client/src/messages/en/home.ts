/** What the page after signing in says, and what other pages say after it. It comes with the frame, for everybody sees it first. */
export const home = {
  'home.title': 'Hello, {name}',
  'home.school': 'See where you stand, benchmark by benchmark',
  'home.evidence': 'Look through your evidence',
  'home.history': 'See how earlier rounds went',
  'home.areas': 'Choose where to go on.',
  'home.nothing': 'You do not act for any organisation. Ask your school or your regional hub to add you.',
  'home.ended': 'What you did for that organisation has ended. Choose another one to act for, at the top of the page.',
  'home.area.programmes': 'Rounds, who takes part, and how the region stands.',
  'home.area.institutions': 'Schools, colleges and providers; import a register.',
  'home.area.sets': 'Read the benchmark sets and adapt them for your region.',
  'home.area.modules': 'What is loaded into this server, and whether it is well.',
  'home.area.settings': 'How long data is kept, and what must not be removed.',
  'home.area.people': 'Who acts for your organisation.',
  'home.area.audit': 'Who did what and when, and whether the record is whole.',
  'home.area.access': 'What schools and colleges share with you; ask for more.',
  'home.area.developers': 'Keys for programs, and a first query that works.',

  'school.next.start': '{round} of the {programme} is open until {closes}. You can start now.',
  'school.next.answer': '{round} of the {programme} is open until {closes}. Go on where you left off.',
  'school.next.submit': 'Everything is answered. Check it and submit it by {closes}.',
  'school.next.done': 'You submitted {round}. There is nothing to do until the next round.',
  'school.next.wait': '{round} of the {programme} opens on {opens}. There is nothing to do yet.',
  'school.next.none': 'No round is open for your school. Your regional hub says when the next one begins.',
  'school.start': 'Start now',
  'school.starting': 'Starting…',
  'school.continue': 'Continue',
  'school.to-check': 'Check and submit',
  'school.to-result': 'See the result and the reasons',
  'school.to-assessment': 'See all benchmarks as a list',

  'join.waiting':
    '{count, plural, one {# person asks to join and waits} other {# people ask to join and wait}} for you.',
  'join.to': 'See who, and decide',
  'people.managers':
    '{count, plural, =0 {Nobody who has signed in manages people here} one {Only one person who has signed in manages people here} other {# people manage people here}}',
  'people.managers-next.INSTITUTION':
    'If they leave or are ill, your regional hub has to step in. Give a second person the role of careers leader or headteacher.',
  'people.managers-next.REGION':
    'If they leave, nobody can let anybody in. Give a second person the role of region administrator.',
  'people.managers-next.PARTNER':
    'If they leave, nobody can act for you or make keys. Add a second person from your organisation.',
  'people.managers-to': 'Add a second person',
};
