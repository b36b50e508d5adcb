import { Arg, Authorized, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { LiveEvent } from '../graphql/live/live-event.ts';
import type { LiveContext } from '../platform/request-context.ts';
import { ChangeType } from './change.types.ts';
import { watchNodes } from './watch-nodes.ts';

@Resolver()
export class ChangedResolver {
  @Authorized()
  @Subscription(() => ChangeType, {
    description:
      'Tells when something happens to objects that you may see. An institution or organisation stands for everything that belongs to it.',
    subscribe: ({ args, context }) =>
      watchNodes(context as LiveContext, (args as { readonly ids: readonly string[] }).ids),
  })
  changed(
    @Root() { payload }: LiveEvent<ChangeType>,
    @Arg('ids', () => [ID], { description: 'What to watch: 1 to 20 global ids.' }) _ids: string[],
  ): ChangeType {
    return payload;
  }
}
