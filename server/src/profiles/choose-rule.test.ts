import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { Actor } from '../platform/actor.ts';

interface Parameter {
  readonly name: string;
  readonly value: unknown;
}
interface Criterion {
  readonly key: string;
  readonly rule: string | null;
  readonly ask: { readonly type: string };
  readonly evidence: readonly { readonly type: string; readonly required: boolean }[];
  readonly rules: readonly {
    readonly key: string;
    readonly words: string;
    readonly chosen: boolean;
    readonly arguments: readonly Parameter[];
  }[];
}
interface Profile {
  readonly id: string;
  readonly revision: number;
  readonly problems: readonly { readonly message: string }[];
  readonly outline: readonly { readonly criteria: readonly Criterion[] }[];
}

let region: TestRegion;
let server: ComposedServer;
let administrator: Actor;
let profiles: Profile[];

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  const { editions } = await server.ask<{ editions: { edges: { node: { id: string } }[] } }>(
    administrator,
    '{ editions(first: 100) { edges { node { id } } } }',
  );
  profiles = await Promise.all(editions.edges.map(({ node }, index) => begin(node.id, `Ours ${index}`)));
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

const PROFILE = `fragment Told on Profile {
  id revision problems { message }
  outline { criteria { key rule ask { type } evidence { type required } rules { key words chosen arguments { name value } } } }
}`;

async function begin(parentId: string, name: string): Promise<Profile> {
  const { createProfile } = await server.ask<{ createProfile: { profile: Profile } }>(
    administrator,
    `mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { ...Told } } } ${PROFILE}`,
    { input: { parentId, name, editionLabel: '1' } },
  );
  return createProfile.profile;
}

async function change(profile: Profile, operations: readonly object[]) {
  const { changeProfile } = await server.ask<{
    changeProfile: { profile: Profile; problems: readonly { readonly message: string }[] };
  }>(
    administrator,
    `mutation ($input: ChangeProfileInput!) { changeProfile(input: $input) { problems { message } profile { ...Told } } } ${PROFILE}`,
    { input: { profileId: profile.id, expectedRevision: profile.revision, operations } },
  );
  return changeProfile;
}

const criteriaOf = ({ outline }: Profile) => outline.flatMap(({ criteria }) => criteria);
const argsOf = (parameters: readonly Parameter[]) =>
  Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
const find = (profile: Profile, target: string) => criteriaOf(profile).find(({ key }) => key === target);

describe('the rules that a criterion can be scored by', () => {
  it('have the one in force among them, with its arguments and in the same words', () => {
    const scored = profiles.flatMap(criteriaOf).filter(({ rule }) => rule !== null);
    expect(scored.length).toBeGreaterThan(50);
    for (const { rule, rules } of scored) {
      const chosen = rules.filter((choice) => choice.chosen);
      expect(chosen.map(({ words }) => words)).toEqual([rule]);
    }
  });

  it('leave nothing to put right when each is chosen as it is offered', async () => {
    for (const profile of profiles) {
      const kinds = Map.groupBy(criteriaOf(profile), ({ ask }) => ask.type).values();
      const samples = [...kinds].flatMap(([first]) => (first ? [first] : []));
      let latest = profile;
      for (const { key: target, rules } of samples) {
        expect(rules.length).toBeGreaterThan(0);
        for (const choice of rules) {
          const chooseRule = { target, rule: choice.key, args: argsOf(choice.arguments) };
          const { profile: changed, problems } = await change(latest, [{ chooseRule }]);
          expect([...problems, ...changed.problems]).toEqual([]);
          expect(find(changed, target)?.rules.filter(({ chosen }) => chosen)).toEqual([{ ...choice, chosen: true }]);
          latest = changed;
        }
      }
    }
  }, 60_000);

  it('may be none: the criterion is recorded then', async () => {
    const profile = await begin(await firstEdition(), 'Recorded');
    const [criterion] = criteriaOf(profile);
    const { profile: changed } = await change(profile, [{ chooseRule: { target: criterion?.key } }]);
    expect(changed.problems).toEqual([]);
    expect(find(changed, criterion?.key ?? '')).toMatchObject({
      rule: null,
      rules: expect.not.arrayContaining([expect.objectContaining({ chosen: true })]),
    });
  });

  it('are chosen with arguments by name, and with nothing else', async () => {
    const profile = await begin(await firstEdition(), 'Refused');
    const [criterion] = criteriaOf(profile);
    const chooseRule = { target: criterion?.key, rule: criterion?.rules[0]?.key, args: ['high'] };
    const { problems } = await change(profile, [{ chooseRule }]);
    expect(problems).toMatchObject([
      { message: 'The arguments of a rule are an object, such as {"atLeast": 3} (you sent ["high"]).' },
    ]);
  });
});

describe('the evidence of a criterion in the outline', () => {
  it('is what was chosen last', async () => {
    const profile = await begin(await firstEdition(), 'Evidenced');
    const criterion = criteriaOf(profile).find(({ evidence }) => evidence.length > 0);
    const evidence = criterion?.evidence.map(({ type }) => ({ type, required: true })) ?? [];
    const { profile: changed } = await change(profile, [{ setEvidence: { target: criterion?.key, evidence } }]);
    expect(changed.problems).toEqual([]);
    expect(find(changed, criterion?.key ?? '')?.evidence).toEqual(evidence);
  });
});

async function firstEdition(): Promise<string> {
  const { editions } = await server.ask<{ editions: { edges: { node: { id: string } }[] } }>(
    administrator,
    '{ editions(first: 1) { edges { node { id } } } }',
  );
  return editions.edges[0]?.node.id ?? '';
}
