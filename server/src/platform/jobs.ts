/** Work that outlives the request that asked for it. Kept in the database: a job survives the process that runs it. */
export interface Jobs {
  /** Adds a job. `data` is plain JSON. */
  add(name: string, data: Readonly<Record<string, string>>): Promise<void>;
}
