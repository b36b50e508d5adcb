import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgsType } from '../graphql/page.args.ts';
import { payload } from '../graphql/payload.types.ts';
import type { Connection } from '../platform/connection.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { listRegisterImports, listRejectedRows } from './find-register-import.ts';
import { importRegister } from './import-register.ts';
import { listRegisterImporters } from './list-register-importers.ts';
import type { RegisterImport, RejectedRow } from './register-import.entity.ts';
import {
  ImportRegisterInput,
  ImportRegisterPayload,
  RegisterImportConnectionType,
  RegisterImporterType,
  RegisterImportType,
  RejectedRowConnectionType,
  RejectedRowType,
} from './register-import.types.ts';

@Resolver(() => RegisterImportType)
export class RegisterImportResolver {
  @Authorized()
  @Query(() => [RegisterImporterType], { description: 'Kinds of register file that can be imported.' })
  registerImporters(@Ctx() context: RequestContext): RegisterImporterType[] {
    return listRegisterImporters(context);
  }

  @Authorized()
  @Query(() => RegisterImportConnectionType, { description: 'Imports of your organisation, newest first.' })
  registerImports(
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RegisterImport>> {
    return listRegisterImports(context, page);
  }

  @Authorized()
  @Mutation(() => ImportRegisterPayload, {
    nullable: true,
    description: 'Has a register file read in the background. Importing it twice changes nothing.',
  })
  async importRegister(
    @Arg('input', () => ImportRegisterInput, { description: 'File and importer.' }) input: ImportRegisterInput,
    @Ctx() context: RequestContext,
  ) {
    const { problems, ...started } = await importRegister(context, input);
    return payload(input, started, problems);
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: RegisterImport): string {
    return toGlobalId('RegisterImport', id);
  }

  @FieldResolver(() => Int, {
    description: 'Rows handled so far: added, updated, unchanged, skipped and rejected together.',
  })
  handled(@Root() { added, updated, unchanged, skipped, rejected }: RegisterImport): number {
    return added + updated + unchanged + skipped + rejected;
  }

  @FieldResolver(() => Int, { description: 'Rows that were not imported.' })
  rejectedCount(@Root() { rejected }: RegisterImport): number {
    return rejected;
  }

  @FieldResolver(() => RejectedRowConnectionType, {
    description: 'Rows that were not imported, with the reason, in the order of the file.',
  })
  rejected(
    @Root() { id }: RegisterImport,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RejectedRow>> {
    return listRejectedRows(context, id, page);
  }

  @FieldResolver(() => String, { description: 'Name of the person who asked for it.' })
  startedBy(@Root() { startedByName }: RegisterImport): string {
    return startedByName;
  }
}

@Resolver(() => RejectedRowType)
export class RejectedRowResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Heading of the column at fault.' })
  column(@Root() { columnName }: RejectedRow): string | null {
    return columnName ?? null;
  }
}
