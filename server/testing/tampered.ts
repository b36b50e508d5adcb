import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../src/changes/index.ts';
import { asServer } from '../src/persistence/as-server.ts';
import { ANONYMOUS } from '../src/platform/actor.ts';
import { composeServer, inventRegion } from './composed.ts';
import { NOON, TestRegion } from './region.ts';

interface Chain {
  readonly stream: string;
  /** Ids of its events, in order. */
  readonly events: readonly string[];
}

/** Chains and results, to be tampered with by somebody who may do everything in the database. */
export class TamperedRegion implements Chain {
  readonly region: TestRegion;
  readonly stream: string;
  readonly events: readonly string[];
  /** A submitted assessment of the institution whose chain it is; empty without results. */
  readonly assessment: string;

  private constructor(
    region: TestRegion,
    { stream, events, assessment = '' }: Chain & { readonly assessment?: string },
  ) {
    this.region = region;
    this.stream = stream;
    this.events = events;
    this.assessment = assessment;
  }

  /** A few chains of some length. */
  static async withChains(): Promise<TamperedRegion> {
    const region = await TestRegion.start();
    const organisations = await Promise.all(['One', 'Two', 'Three'].map((name) => region.organisation('region', name)));
    const em = asServer(region.orm);
    for (let place = 0; place < 40; place += 1)
      for (const { id: streamId } of organisations)
        recordEvent({ em, actor: ANONYMOUS, now: () => NOON }, { streamId, type: 'thing.done', subject: randomUUID() });
    await em.flush();
    const stream = organisations[1]?.id ?? '';
    const seals = await em.execute<{ id: string }[]>(
      'select event_id::text as id from event_seal where stream_id = ? order by sequence',
      [stream],
    );
    return new TamperedRegion(region, { stream, events: seals.map(({ id }) => id) });
  }

  /** The invented region, with its results. */
  static async withResults(): Promise<TamperedRegion> {
    const region = await TestRegion.start();
    const server = await composeServer(region);
    await inventRegion(server);
    await server.stop();
    const [found] = await asServer(region.orm).execute<(Chain & { readonly assessment: string })[]>(
      `select a.institution_id as stream, a.id as assessment, '[]'::jsonb as events
       from assessment a where a.state = 'submitted' order by a.id limit 1`,
    );
    if (!found) throw new Error('nobody has submitted');
    return new TamperedRegion(region, found);
  }

  get em(): EntityManager {
    return asServer(this.region.orm);
  }

  /** Runs statements with all rights and no triggers, looks at what came of them, and takes them back. */
  async after<Seen>(statements: readonly string[], look: (em: EntityManager) => Promise<Seen>): Promise<Seen> {
    let seen: { readonly value: Seen } | undefined;
    await this.em
      .transactional(async (inner) => {
        await inner.execute('set local session_replication_role = replica');
        for (const statement of statements) await inner.execute(statement);
        seen = { value: await look(inner) };
        throw new Error('taken back');
      })
      .catch((error: unknown) => {
        if (!seen) throw error;
      });
    return (seen as unknown as { readonly value: Seen }).value;
  }

  async stop(): Promise<void> {
    await this.region.stop();
  }
}
