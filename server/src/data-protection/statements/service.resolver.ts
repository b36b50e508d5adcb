import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { asServer } from '../../persistence/as-server.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import type { Operator } from '../../platform/operator.ts';
import type { Periods } from '../retention/periods.ts';
import { periodsInForce } from '../retention/read-periods.ts';
import { RetentionPeriodsType } from '../retention/retention.types.ts';
import { OperatorType, ServiceType } from './service.types.ts';

/** Public: the statements on privacy and accessibility are read before anybody signs in. */
@Resolver(() => ServiceType)
export class ServiceResolver {
  @Query(() => ServiceType, { description: 'Who runs this server, and how long it keeps things. For everybody.' })
  service(): object {
    return {};
  }

  @FieldResolver(() => OperatorType, { description: 'Who runs it.' })
  operator(@Ctx() { services }: RequestContext): Operator {
    return services.settings.operator;
  }

  @FieldResolver(() => RetentionPeriodsType, { description: 'How long things are kept here.' })
  keeps(@Ctx() { services }: RequestContext): Promise<Periods> {
    // A stranger reads no table of a region's; these numbers are what the privacy notice says to everybody.
    return periodsInForce(asServer(services.orm));
  }

  @FieldResolver(() => Boolean, { description: 'Whether it runs a demonstration, with invented institutions.' })
  demo(@Ctx() { services }: RequestContext): boolean {
    return services.settings.demo;
  }
}
