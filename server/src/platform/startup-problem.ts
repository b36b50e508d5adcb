/** Something that keeps the server from starting, in one sentence that says what to do. Shown without a stack. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}
