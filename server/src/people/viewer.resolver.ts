import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import type { Membership } from '../organisations/index.ts';
import type { Actor } from '../platform/actor.ts';
import { permissionsOf, type Permission } from '../platform/permission.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { listDemoPersonas, type DemoPersona } from './demo-personas.ts';
import { membershipsOfPerson } from './membership.loader.ts';
import { MembershipType } from './membership.types.ts';
import type { Person } from './person.entity.ts';
import { personById } from './person.loader.ts';
import { PersonType } from './person.types.ts';
import { PermissionEnum } from './role.types.ts';
import { switchOrganisation } from './switch-organisation.ts';
import { SwitchOrganisationInput, SwitchOrganisationPayload } from './viewer.inputs.ts';
import { DemoPersonaType, ViewerType } from './viewer.types.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who is asking. Anonymous when nobody is signed in.' })
  viewer(@Ctx() { actor }: RequestContext): Actor {
    return actor;
  }

  @Query(() => [DemoPersonaType], {
    description: 'People whom a visitor may sign in as. Empty unless the server runs in demo mode.',
    // Strangers read it whenever they come to the first page, and it is one statement however many there are.
    complexity: 5,
  })
  demoPersonas(@Ctx() context: RequestContext): Promise<DemoPersona[]> {
    return listDemoPersonas(context);
  }

  @Authorized()
  @Mutation(() => SwitchOrganisationPayload, {
    nullable: true,
    description: 'Acts in another of your memberships from now on, in this browser.',
  })
  async switchOrganisation(
    @Arg('input', () => SwitchOrganisationInput, { description: 'Which membership.' }) input: SwitchOrganisationInput,
    @Ctx() context: RequestContext,
  ) {
    return payload(input, { viewer: await switchOrganisation(context, input.membershipId) });
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who is signed in; null for a stranger or a program.',
  })
  person(@Root() actor: Actor, @Ctx() context: RequestContext): Promise<Person> | null {
    return actor.kind === 'person' ? context.load(personById, actor.id) : null;
  }

  @FieldResolver(() => [MembershipType], { description: 'Everything that the person may act for, oldest first.' })
  memberships(@Root() actor: Actor, @Ctx() context: RequestContext): Promise<Membership[]> | readonly Membership[] {
    return actor.kind === 'person' ? context.load(membershipsOfPerson, actor.id) : [];
  }

  @FieldResolver(() => MembershipType, { nullable: true, description: 'The membership being acted in.' })
  async active(@Root() actor: Actor, @Ctx() context: RequestContext): Promise<Membership | null> {
    if (actor.kind !== 'person') return null;
    const memberships = await context.load(membershipsOfPerson, actor.id);
    return memberships.find(({ id }) => id === actor.membership?.id) ?? null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether this server runs a demonstration, with invented institutions.',
  })
  demo(@Ctx() { services }: RequestContext): boolean {
    return services.settings.demo;
  }

  @FieldResolver(() => [PermissionEnum], { description: 'What the viewer may start, beyond single objects.' })
  may(@Root() actor: Actor): readonly Permission[] {
    return permissionsOf(actor);
  }
}
