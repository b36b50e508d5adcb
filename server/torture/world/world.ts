import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../src/platform/embedded-postgres/launch.ts';
import { runningUrl } from '../../src/platform/embedded-postgres/running.ts';
import { BuiltServer } from '../../testing/built-server.ts';
import { httpApi, type BegunSchool, type HttpApi } from '../../testing/http-api.ts';
import { OwnDatabase } from './own-database.ts';
import { SETTINGS, type Template } from './template.ts';

interface WorldOptions {
  /** Whether the harness starts the database, instead of the server. */
  readonly ownDatabase?: boolean;
  /** Settings of the database, which the harness then starts. */
  readonly database?: Readonly<Record<string, string>>;
}

/** A data folder of one test, with servers and a database that the test may kill. */
export class World {
  readonly folder: string;
  readonly schools: readonly BegunSchool[];
  /** Cookie of a region administrator. */
  readonly region: string;
  /** Id of the edition that the schools answer. */
  readonly editionId: string;
  readonly #database: OwnDatabase | null;
  readonly #servers: BuiltServer[] = [];

  private constructor(folder: string, { region, schools, editionId }: Template, database: OwnDatabase | null) {
    this.folder = folder;
    this.region = region;
    this.editionId = editionId;
    this.schools = schools;
    this.#database = database;
  }

  static async create(template: Template, { ownDatabase = false, database }: WorldOptions = {}): Promise<World> {
    const folder = await template.copy();
    const own = ownDatabase || database ? await new OwnDatabase(folder, database).start() : null;
    return new World(folder, template, own);
  }

  /** The database that the harness started. */
  get database(): OwnDatabase {
    if (!this.#database) throw new Error('this world has the database of its server');
    return this.#database;
  }

  /** Starts a server on this world's data, at a port that it keeps. @param settings beyond those of every server */
  async server(settings: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
    const server = new BuiltServer({
      ...SETTINGS,
      PORT: String(await freePort()),
      WAYMARK_DATA_DIR: this.folder,
      ...(this.#database && { DATABASE_URL: this.#database.url }),
      ...settings,
    });
    this.#servers.push(server);
    return server.start();
  }

  /** The API of a server, wherever it is started next. */
  api(server: BuiltServer): HttpApi {
    return httpApi(() => server.address);
  }

  /** The owner's address of the database, which has to run. */
  async databaseUrl(): Promise<string> {
    const url = this.#database?.url ?? (await runningUrl(join(this.folder, 'postgres')));
    if (url === null) throw new Error('the database does not run');
    return url;
  }

  /** Stops everything and removes the data. */
  async close(): Promise<void> {
    for (const server of this.#servers) await server.stop();
    await this.#database?.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
