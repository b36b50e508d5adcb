import { renderText, rowsOf, type Answer, type CriterionFinding } from '@waymark/kit';
import { readSaid, type Said } from '../assessments/index.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { decider, type Pieces } from './decide.ts';
import type { Place } from './place.ts';

/** What somebody would like to try on a criterion. */
export interface Trial {
  readonly answers: readonly TrialAnswer[];
  readonly evidence: readonly TrialPieces[];
}

export interface TrialAnswer {
  readonly item: string;
  /** Null when nothing is said. */
  readonly said: Said | null;
}

interface TrialPieces {
  readonly type: string;
  readonly pieces: number;
}

/** Most pieces of one kind. */
const MOST_PIECES = 100;

/** Says what answers to one criterion would come to. Nothing is stored. */
export async function tryCriterion(
  context: RequestContext,
  place: Place,
  { answers, evidence }: Trial,
): Promise<{ readonly finding: CriterionFinding | null; readonly problems: readonly Problem[] }> {
  const read = [
    ...answers.map((answer, index) => within(`answers.${index}`, readAnswer(context, place, answer))),
    ...evidence.map((pieces, index) => within(`evidence.${index}`, readPieces(context, pieces))),
    ...repeats(
      'answers',
      'item',
      answers.map(({ item }) => item),
    ),
    ...repeats(
      'evidence',
      'type',
      evidence.map(({ type }) => type),
    ),
  ];
  const problems = read.flatMap((part) => ('problem' in part ? [part.problem] : []));
  if (problems.length > 0) return { finding: null, problems };
  const finding = await decider(context, place)(
    read.flatMap((part) => ('item' in part ? [part] : [])),
    read.flatMap((part) => ('pieces' in part ? [part] : [])),
  );
  return { finding, problems };
}

type Read = Answer | Pieces | { readonly problem: Problem };

function within(path: string, read: Read): Read {
  return 'problem' in read ? { problem: { ...read.problem, path: `${path}.${read.problem.path}` } } : read;
}

function readAnswer({ language }: RequestContext, place: Place, { item, said }: TrialAnswer): Read {
  const row = rowsOf(place.criterion.ask).find(({ key }) => key === item);
  if (!row)
    return { problem: problem('not-asked', 'item', `This criterion does not ask about "${item.slice(0, 80)}".`) };
  if (said === null) return { problem: problem('required', 'value', 'Give an answer, or leave the row out.') };
  const change = readSaid(place.criterion.ask, said, row.label && renderText(row.label, language));
  if ('problem' in change) return change;
  const { value, notApplicable } = change;
  return { criterion: place.key, item, ...(value ? { value } : { notApplicable: notApplicable ?? '' }) };
}

function readPieces({ services }: RequestContext, { type, pieces }: TrialPieces): Read {
  const found = services.registry.evidenceTypes.get(type);
  if (!found)
    return { problem: problem('unknown-type', 'type', `There is no kind of evidence called "${type.slice(0, 80)}".`) };
  return pieces < 0 || pieces > MOST_PIECES
    ? { problem: problem('out-of-range', 'pieces', `The number of pieces must be from 0 to ${MOST_PIECES}.`) }
    : { type: found, pieces };
}

/** A problem for each entry that says something again. */
function repeats(list: string, field: string, names: readonly string[]): Read[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          {
            problem: problem(
              'repeated',
              `${list}.${index}.${field}`,
              `"${name.slice(0, 80)}" is given twice. Give it once.`,
            ),
          },
        ],
  );
}
