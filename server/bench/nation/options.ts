import { parseArgs } from 'node:util';
import { NATION } from './build-nation.ts';
import { PEERS, type PeerName } from './contestants.ts';
import { OPERATIONS, type OperationId } from './operations.ts';

/** How much is measured. */
export interface Options {
  readonly institutions: number;
  /** A second nation, to see what growing costs; null when it is not looked at. */
  readonly smaller: number | null;
  readonly only: readonly OperationId[];
  readonly peers: readonly PeerName[];
  /** How many ask at the same time, one size after the other. */
  readonly connections: readonly number[];
  readonly rounds: number;
  /** How long each contestant is asked in each round. */
  readonly seconds: number;
  /** How long the server's memory is watched; 0 leaves it out. */
  readonly memorySeconds: number;
  /** The file that gets everything as JSON; null without one. */
  readonly json: string | null;
}

const SMALL = { institutions: 1_000, connections: '32', rounds: 3, seconds: 1, memory: 10 };
const WHOLE = { institutions: NATION, connections: '1,32,128', rounds: 3, seconds: 4, memory: 60 };

/**
 * Reads what was written on the command line.
 *
 * @throws Error with a sentence when something of it cannot be
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      small: { type: 'boolean', default: false },
      institutions: { type: 'string' },
      only: { type: 'string' },
      peers: { type: 'string' },
      connections: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      'memory-seconds': { type: 'string' },
      json: { type: 'string' },
    },
  });
  const usual = values.small ? SMALL : WHOLE;
  const institutions = numberOf('institutions', values.institutions, usual.institutions);
  return {
    institutions,
    smaller: institutions > SMALL.institutions ? SMALL.institutions : null,
    only: chosen('only', values.only, Object.keys(OPERATIONS) as OperationId[]),
    peers: values.peers === 'none' ? [] : chosen('peers', values.peers, PEERS),
    connections: (values.connections ?? usual.connections).split(',').map((text) => numberOf('connections', text, 0)),
    rounds: numberOf('rounds', values.rounds, usual.rounds),
    seconds: numberOf('seconds', values.seconds, usual.seconds),
    memorySeconds:
      values['memory-seconds'] === '0' ? 0 : numberOf('memory-seconds', values['memory-seconds'], usual.memory),
    json: values.json ?? null,
  };
}

function numberOf(name: string, text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} takes a whole number from 1 (you said ${text ?? ''}).`);
  return number;
}

function chosen<Name extends string>(option: string, text: string | undefined, all: readonly Name[]): readonly Name[] {
  if (text === undefined) return all;
  const names = text.split(',');
  const unknown = names.find((name) => !all.some((one) => one === name));
  if (unknown !== undefined) throw new Error(`--${option} takes some of ${all.join(', ')} (you said ${unknown}).`);
  return all.filter((name) => names.includes(name));
}
