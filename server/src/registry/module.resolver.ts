import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { ModuleType, ResumeModuleInput, ResumeModulePayload } from './module.types.ts';
import { resumeModule } from './resume-module.ts';
import { showModule } from './show-module.ts';

@Resolver(() => ModuleType)
export class ModuleResolver {
  @Authorized()
  @Query(() => [ModuleType], {
    description: 'Loaded modules and those that were kept out, with the reasons. For the region.',
  })
  modules(@Ctx() { services }: RequestContext): ModuleType[] {
    return services.registry.modules.map((report) => showModule(report, services));
  }

  @Authorized()
  @Mutation(() => ResumeModulePayload, {
    nullable: true,
    description: 'Forgets what went wrong with a module, so that its rules are run again.',
  })
  async resumeModule(
    @Arg('input', () => ResumeModuleInput, { description: 'Which module.' }) input: ResumeModuleInput,
    @Ctx() context: RequestContext,
  ) {
    const report = await resumeModule(context, input.key);
    return payload(input, { module: showModule(report, context.services) });
  }
}
