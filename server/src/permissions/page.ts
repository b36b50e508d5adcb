import { REGION, SCHOOL, type Caller } from './callers.ts';
import { LEVELS } from './levels.ts';
import { nameOf, ROLES, scopeName, SCOPES } from './roles.ts';
import { REACHES, type Reach, type Row, type Rows } from './row.ts';
import { AREAS } from './table.ts';

const INTRODUCTION = `<!-- Written by npm run docs:permissions from server/src/permissions. Change that. -->

# Who may do what

For heads of schools and for officers who answer for information. Every line is enforced as it stands here: the server reads
the same table when somebody asks for something, and tests try it with every role.

- What is not on this page, nobody may do.
- A person acts in one role at a time, for one organisation: a school or college, the regional body, or a partner.
- What is not yours is answered like what does not exist. Nobody can find out by asking.
- Rights are looked at with each request: a role, a grant or a key that has ended opens nothing any more.
`;

const ORGANISATIONS = { region: 'Regional body', institution: 'School or college', partner: 'Partner' } as const;

/** The columns, and whom each is about. */
const COLUMNS: Readonly<Record<string, readonly Caller[]>> = {
  'Regional body': REGION,
  'School or college': SCHOOL,
  Partners: ['partner'],
  'Their keys': ['key', 'institutions:read', 'status:read', 'evidence:read'],
  'Without a role': ['newcomer'],
  'Not signed in': ['stranger'],
};

/** How the reaches are called in a cell, and explained once. */
const REACH_NAMES: Readonly<Record<Reach, string>> = {
  everywhere: 'everywhere',
  own: 'own',
  shared: 'shared',
  self: 'self',
  open: 'yes',
};

/** The table of permissions as a page for people. */
export function permissionsPage(): string {
  const areas = Object.entries(AREAS).map(([title, rows]) => area(title, rows));
  return [INTRODUCTION, roles(), keys(), reaches(), levels(), ...areas].join('\n');
}

function roles(): string {
  const rows = Object.values(ROLES).map(({ of, called, does }) => [sentence(called), ORGANISATIONS[of], does]);
  return section('Roles', table(['Role', 'Of', 'Are there to'], rows));
}

function keys(): string {
  const rows = Object.entries(SCOPES).map(([scope, does]) => [`\`${scopeName(scope)}\``, does]);
  const words =
    'A partner gives its programs keys. A key reads, and changes nothing; it reads no more than its scopes.';
  return section('Keys of programs', words, table(['Scope', 'Lets a program'], rows));
}

function reaches(): string {
  const rows = Object.entries(REACHES).map(([reach, means]) => [REACH_NAMES[reach as Reach], sentence(means)]);
  return section('How far a right reaches', table(['In the tables', 'Means'], rows), WITH_LEVEL);
}

const WITH_LEVEL = 'A level behind “shared” is the least that has to be shared for it. A dash means: not at all.';

function levels(): string {
  const words = [
    'A school shares its results with a partner up to a level, until a day, and may end that at any time. Each level opens what',
    'the ones above it open, and adds to it. Nothing is shared until a school does.',
  ].join('\n');
  return section(
    'Levels of sharing',
    words,
    table(
      ['Level', 'Adds'],
      Object.entries(LEVELS).map(([level, adds]) => [sentence(level), sentence(adds)]),
    ),
  );
}

function area(title: string, rows: Rows): string {
  const lines = Object.entries(rows).map(([subject, row]) => [
    [`${sentence(row.to)}.`, row.note].filter(Boolean).join(' '),
    ...Object.values(COLUMNS).map((column) => cell(row, column)),
    `\`${subject}\``,
  ]);
  return section(title, table(['To', ...Object.keys(COLUMNS), 'In the API'], lines));
}

/** How far each of a column may go; a dash when none of them may. */
function cell(row: Row, column: readonly Caller[]): string {
  const rights = (Object.keys(REACHES) as Reach[]).flatMap((reach) => {
    const callers = (row[reach] ?? []).filter((caller) => column.includes(caller));
    if (callers.length === 0) return [];
    const level = reach === 'shared' && row.level ? ` (${row.level})` : '';
    const who =
      callers.length === column.length || callers.includes('key') ? '' : `${callers.map(shortName).join(', ')}: `;
    return `${who}${REACH_NAMES[reach]}${level}`;
  });
  return rights.join('; ') || '–';
}

/** Within a column, a scope is itself. */
const shortName = (caller: Caller): string => (caller in SCOPES ? `\`${scopeName(caller)}\`` : nameOf(caller));

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].map((part) => `${part}\n`).join('\n');
}
