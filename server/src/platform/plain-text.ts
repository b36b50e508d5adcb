import { problem, type Problem } from './problem.ts';

/** Where a text came from, and how long it may be, in UTF-16 units. */
export interface TextRule {
  readonly path: string;
  /** What it is called on the screen, such as "The name". */
  readonly label: string;
  readonly max: number;
}

/** Control characters but tab and line ends: no name has them, and PostgreSQL stores no null byte. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

/** What takes no space on a screen: a text of nothing else looks empty. */
const INVISIBLE = /[\p{Cf}\u115f\u1160\u2800\u3164]/gu;

/** Says what is wrong with a required text; null when it can be stored as it is. */
export function textProblem(text: string, { path, label, max }: TextRule): Problem | null {
  const length = text.trim().length;
  if (text.replace(INVISIBLE, '').trim() === '') return problem('required', path, `${label} is missing.`);
  if (length > max) return problem('too-long', path, `${label} has ${length} characters; it may have ${max}.`);
  return CONTROL.test(text)
    ? problem('invalid', path, `${label} contains a control character that cannot be stored.`)
    : null;
}
