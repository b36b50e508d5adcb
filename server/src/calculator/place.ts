import { alone, editionHash, type Edition } from '@waymark/kit';
import { findCriterion, type PlacedCriterion } from '../assessments/index.ts';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById, type StoredEdition } from '../registry/index.ts';
import type { HashedEdition } from '../scoring/index.ts';

/** A criterion of an edition, ready to be tried without the rest. */
export interface Place extends PlacedCriterion {
  readonly stored: StoredEdition;
  /** `benchmark-id/criterion-id`. */
  readonly key: string;
  /** The edition with nothing in it but this criterion, for everybody. */
  readonly alone: HashedEdition;
}

/**
 * Finds a criterion that may be tried.
 *
 * @param key `benchmark-id/criterion-id`
 * @throws NotFound when there is no such edition, or it has no such criterion
 */
export async function findPlace(context: RequestContext, editionId: string, key: string): Promise<Place> {
  const stored = await context.load(editionById, editionId);
  if (!stored) throw new NotFound('edition');
  const place = findCriterion(stored.definition, key);
  if (!place) throw new NotFound('criterion in this edition');
  return {
    ...place,
    stored,
    key: `${place.benchmark.id}/${place.criterion.id}`,
    alone: hashed(alone(stored.definition, place.benchmark, place.criterion)),
  };
}

const hashed = (definition: Edition): HashedEdition => ({ definition, hash: editionHash(definition) });
