import { institutionalIdOf } from '../../src/platform/global-id.ts';
import type { BegunSchool, HttpApi } from '../../testing/http-api.ts';
import { checkWorld } from '../ledger/check-world.ts';
import { Ledger, type Save } from '../ledger/ledger.ts';
import { saveNumber, type ShownAnswer } from '../ledger/save-number.ts';
import { CRITERIA } from '../ledger/writer.ts';
import type { TortureTest } from '../torture-test.ts';

const WRITERS = 32;
/** Few, so that most of what is sent meets somebody else's. */
const CONTESTED = CRITERIA.slice(0, 4);

/** R6: whoever comes second is told so, with what is there, and takes nothing away. */
export const twoReplicas: TortureTest = {
  name: 'R6',
  title: 'two replicas, the same answers',
  async run(bench) {
    const { findings, size } = bench;
    const world = await bench.world({ ownDatabase: true });
    const servers = [await world.server(), await world.server()];
    const contest = new Contest(world.schools[0] as BegunSchool, size.edits);
    await Promise.all(
      Array.from({ length: WRITERS }, (_, index) =>
        contest.write(world.api(servers[index % servers.length] as (typeof servers)[number])),
      ),
    );
    const { saves, acknowledged } = contest.ledger;
    const checked = await checkWorld(world.database.url, saves);
    findings.fault(...contest.faults(), ...checked.faults);
    const [stored] = await world.database.query<{ sum: number }>(
      `select sum(revision)::int as sum from answer where assessment_id = '${contest.assessmentId}'`,
    );
    findings.expect(
      stored?.sum === acknowledged,
      `${acknowledged} edits were accepted, and the final revisions make ${stored?.sum}`,
    );
    findings.expect(contest.conflicts > 0, 'nobody met anybody: the test showed nothing');
    findings.figure('edits', saves.length);
    findings.figure('accepted', acknowledged);
    findings.figure('refused as conflicts', contest.conflicts);
    findings.figure('sum of final revisions', stored?.sum ?? 0);
    findings.figure('lost updates', checked.lost);
    return `${WRITERS} writers on two servers, ${CONTESTED.length} answers of one school, each edit with the revision that its writer saw`;
  },
};

/** Writers who do not wait for each other. */
class Contest {
  readonly ledger = new Ledger();
  readonly assessmentId: string;
  conflicts = 0;
  readonly #school: BegunSchool;
  readonly #most: number;
  readonly #theirs: (ShownAnswer & { readonly criterion: string; readonly expected: number })[] = [];
  readonly #wrong: string[] = [];

  constructor(school: BegunSchool, most: number) {
    this.#school = school;
    this.#most = most;
    this.assessmentId = institutionalIdOf('Assessment', school.assessmentId).id;
  }

  async write(api: HttpApi): Promise<void> {
    const seen = new Map<string, number>();
    while (this.ledger.saves.length < this.#most) {
      const criterion = CONTESTED[Math.floor(Math.random() * CONTESTED.length)] as string;
      const expected = seen.get(criterion) ?? 0;
      const save = this.ledger.send({ assessmentId: this.assessmentId, criterion, revision: expected + 1 });
      seen.set(criterion, await this.#settle(api, save, expected));
    }
  }

  /** Sends it until there is an answer. Returns the revision that is known now. */
  async #settle(api: HttpApi, save: Save, expectedRevision: number): Promise<number> {
    const { cookie, assessmentId } = this.#school;
    for (;;) {
      const { criterion, value } = save;
      const told = await saveNumber(api, { cookie, assessmentId, criterion, value, expectedRevision });
      switch (told.kind) {
        case 'away':
          continue;
        case 'stored':
          save.state = 'acknowledged';
          if (told.answer.revision !== save.revision || told.answer.value?.json.number !== value)
            this.#wrong.push(`${criterion}: ${value} was sent and ${JSON.stringify(told.answer)} acknowledged`);
          return save.revision;
        case 'conflict':
          save.state = 'refused';
          this.conflicts += 1;
          this.#theirs.push({ ...told.theirs, criterion, expected: expectedRevision });
          return told.theirs.revision;
        default:
          save.state = 'refused';
          this.#wrong.push(`${told.kind}: ${told.why}`);
          return expectedRevision;
      }
    }
  }

  /** What was shown of others' answers must be what was acknowledged to them. */
  faults(): readonly string[] {
    const values = new Map(
      this.ledger.saves
        .filter(({ state }) => state === 'acknowledged')
        .map(({ criterion, revision, value }) => [`${criterion} ${revision}`, value]),
    );
    const false_ = this.#theirs.filter(
      ({ criterion, expected, revision, value }) =>
        revision === expected || values.get(`${criterion} ${revision}`) !== value?.json.number,
    );
    return [
      ...this.#wrong,
      ...false_.map((answer) => `a conflict showed what nobody saved: ${JSON.stringify(answer)}`),
    ];
  }
}
