import { renderText, type Edition } from '@waymark/kit';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById, type StoredEdition } from '../registry/index.ts';
import { passageTo } from './passage.ts';
import type { Rescoring } from './rescoring.entity.ts';
import { definitionOfRescoring } from './rescoring.loaders.ts';
import type { RescoringSummaryType } from './rescoring.types.ts';

/** What a comparison has come to so far, with the words of the edition that it compares with. */
export async function showSummary(context: RequestContext, rescoring: Rescoring): Promise<RescoringSummaryType> {
  const { id, summary, done } = rescoring;
  const definition = await context.load(definitionOfRescoring, id);
  const { before, after, benchmarks } = summary;
  const most = Math.max(before.length, after.length, definition.benchmarks.length + 1);
  const scored = done - summary.unscorable;
  return {
    gains: summary.gains,
    loses: summary.loses,
    same: summary.same,
    unscorable: summary.unscorable,
    meanBefore: meanOf(before, scored),
    meanAfter: meanOf(after, scored),
    unanswered: summary.unanswered,
    distribution: Array.from({ length: most }, (_, achieved) => ({
      achieved,
      before: before[achieved] ?? 0,
      after: after[achieved] ?? 0,
    })),
    benchmarks: definition.benchmarks.map(({ slot, title, params }) => {
      const counts = benchmarks[slot] ?? { before: 0, after: 0, gained: 0, lost: 0 };
      return { slot, title: titleOf(title, definition, params, context), ...counts };
    }),
    editions: await showEditions(context, rescoring, definition),
  };
}

export const titleOf = (
  title: Edition['title'],
  { params }: Edition,
  own: Edition['params'],
  { language }: RequestContext,
): string => renderText(title, language, { ...params, ...own });

/** One decimal; null while nothing is compared. */
function meanOf(tally: readonly number[], count: number): number | null {
  if (count === 0) return null;
  const sum = tally.reduce((all, institutions, achieved) => all + institutions * achieved, 0);
  return Math.round((sum / count) * 10) / 10;
}

async function showEditions(
  context: RequestContext,
  { summary }: Rescoring,
  to: Edition,
): Promise<RescoringSummaryType['editions']> {
  const found = await Promise.all(Object.keys(summary.editions).map((id) => context.load(editionById, id)));
  const { crosswalks } = context.services.registry;
  return found
    .filter((edition): edition is StoredEdition => edition !== null)
    .map((edition) => {
      const passage = passageTo(to, edition, crosswalks);
      return {
        edition,
        assessments: summary.editions[edition.id] ?? 0,
        questionsAdded: passage?.added ?? null,
        questionsDropped: passage?.dropped ?? null,
      };
    })
    .toSorted((one, other) => other.assessments - one.assessments || (one.edition.key < other.edition.key ? -1 : 1));
}
