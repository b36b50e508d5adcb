import 'reflect-metadata';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import {
  answerValueTypes,
  assessmentNodes,
  assessmentResolvers,
  findingStepTypes,
  rescoreDrafts,
  resultsWithEvidence,
} from './assessments/index.ts';
import { calculatorResolvers } from './calculator/index.ts';
import { changeResolvers, type ChangeStream } from './changes/index.ts';
import { dataProtectionNodes, dataProtectionResolvers } from './data-protection/index.ts';
import { evidenceNodes, evidencePayloadTypes, evidenceResolvers } from './evidence/index.ts';
import { applyPermissions, authorise } from './graphql/authorise.ts';
import { applyDirectResolvers } from './graphql/direct-resolvers.ts';
import { NodeResolver } from './graphql/node.resolver.ts';
import { registerNodes } from './graphql/nodes.ts';
import { applyFreshReads } from './graphql/fresh-reads.ts';
import { applyNullArguments } from './graphql/null-arguments.ts';
import { applyOneOf } from './graphql/one-of.ts';
import { applyStorableText } from './graphql/storable-text.ts';
import { insightResolvers } from './insights/index.ts';
import { institutionNodes, institutionResolvers } from './institutions/index.ts';
import { createLedger } from './ledger/index.ts';
import { createMailer } from './mail/index.ts';
import { organisationNodes, organisationResolvers } from './organisations/index.ts';
import { partnerNodes, partnerResolvers } from './partners/index.ts';
import { peopleNodes, peopleResolvers } from './people/index.ts';
import { createFolderStore } from './platform/file-store.ts';
import { asServer } from './persistence/as-server.ts';
import type { Jobs } from './platform/jobs.ts';
import type { Configuration } from './platform/configuration.ts';
import { loadPlugins } from './platform/load-plugins.ts';
import { createSealing, readSecretKey } from './platform/sealing.ts';
import type { Services } from './platform/services.ts';
import type { Settings } from './platform/settings.ts';
import { profileNodes, profileResolvers } from './profiles/index.ts';
import { programmeNodes, programmeResolvers } from './programmes/index.ts';
import { registrationResolvers } from './registration/index.ts';
import { createRegistry, loadModules, registryNodes, registryResolvers, type ModuleReport } from './registry/index.ts';
import { rescoringNodes, rescoringResolvers } from './rescoring/index.ts';
import { createScoring } from './scoring/index.ts';
import { sharingResolvers } from './sharing/index.ts';
import { signInResolvers } from './sign-in/index.ts';
import { trailResolvers } from './trail/index.ts';

/** Turns configuration into what requests use. The only place that knows which modules and plugins there are. */
export async function composeServices(parts: {
  readonly settings: Settings;
  readonly configuration: Configuration;
  readonly root: string;
  readonly orm: MikroORM;
  /** Connections of what nobody waits for; those of requests without it. */
  readonly background?: MikroORM;
  readonly jobs: Jobs;
  readonly changes: ChangeStream;
  readonly now: () => Date;
  /** Hears of errors that no request is told of. */
  readonly report: (error: unknown) => void;
  /** Told how long each assessment took to score, in seconds. */
  readonly scored?: (seconds: number) => void;
  /** Scoring threads that are ready before anybody asks; none unless said. */
  readonly keptThreads?: number;
}): Promise<Services> {
  const {
    settings,
    configuration,
    root,
    orm,
    background = orm,
    jobs,
    changes,
    now,
    report,
    scored,
    keptThreads = 0,
  } = parts;
  const [modules, plugins, files, secretKey] = await Promise.all([
    loadModules([...configuration.modules, ...settings.extraModules], root),
    loadPlugins(configuration.plugins, root),
    createFolderStore(join(settings.dataDir, 'files')),
    readSecretKey(settings),
  ]);
  const scoring = createScoring({
    modules: modules.flatMap(({ source, module }) => (module ? [{ source, module }] : [])),
    root,
    now,
    report,
    ...(scored && { scored }),
    keptThreads,
  });
  return {
    settings,
    orm,
    registry: createRegistry(modules),
    scoring,
    plugins,
    files,
    mailer: createMailer(settings),
    jobs,
    sealing: createSealing(secretKey),
    changes,
    ledger: createLedger({ em: () => asServer(background), report }),
    rescoreDrafts,
    resultsWithEvidence,
  };
}

/** What was left out and why, one line for each fault; empty when everything was loaded. */
export function startUpReport(modules: readonly ModuleReport[], pluginProblems: readonly string[]): readonly string[] {
  const quarantined = modules.flatMap(({ id, module, problems }) =>
    module
      ? []
      : problems.map(
          ({ path, message }) => `The module "${id}" is kept out${path === '' ? '' : ` (${path})`}: ${message}`,
        ),
  );
  return [...quarantined, ...pluginProblems];
}

/** Composes the one schema from what the features contribute. */
export async function composeSchema(): Promise<GraphQLSchema> {
  registerNodes([
    ...assessmentNodes,
    ...dataProtectionNodes,
    ...evidenceNodes,
    ...institutionNodes,
    ...organisationNodes,
    ...partnerNodes,
    ...peopleNodes,
    ...profileNodes,
    ...programmeNodes,
    ...registryNodes,
    ...rescoringNodes,
  ]);
  const resolvers = [
    NodeResolver,
    ...assessmentResolvers,
    ...calculatorResolvers,
    ...changeResolvers,
    ...dataProtectionResolvers,
    ...evidenceResolvers,
    ...insightResolvers,
    ...institutionResolvers,
    ...organisationResolvers,
    ...partnerResolvers,
    ...peopleResolvers,
    ...profileResolvers,
    ...programmeResolvers,
    ...registrationResolvers,
    ...registryResolvers,
    ...rescoringResolvers,
    ...sharingResolvers,
    ...signInResolvers,
    ...trailResolvers,
  ] as unknown as NonEmptyArray<abstract new () => object>;
  const schema = await buildSchema({
    resolvers: resolvers,
    orphanedTypes: [...answerValueTypes, ...findingStepTypes, ...evidencePayloadTypes],
    authChecker: authorise,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    // Commands check what they are given; decorators would check it twice, with worse sentences.
    validate: false,
    // Asked for and never used: each subscription says itself where its events come from.
    pubSub: { publish: unused, subscribe: unused },
  });
  return applyPermissions(
    applyFreshReads(applyStorableText(applyNullArguments(applyOneOf(applyDirectResolvers(schema))))),
  );
}

function unused(): never {
  throw new Error('subscriptions bring their own events');
}
