import { Forbidden, Unauthenticated, type DomainError } from '../platform/errors.ts';
import type { Actor } from '../platform/actor.ts';
import { nameOf } from './roles.ts';
import { mayCall } from './rights.ts';
import { REACHES, type Reach, type Row } from './row.ts';
import { isListed, rowOf } from './table.ts';

/**
 * Why the actor may not do something at all; null when they may. It looks at nothing but who asks for what, so it tells
 * nothing of what exists. What the table does not list, nobody may.
 */
export function refusalOf(actor: Actor, name: string): DomainError | null {
  if (!isListed(name)) return actor.kind === 'anonymous' ? new Unauthenticated() : new Forbidden('do this here');
  if (mayCall(actor, name)) return null;
  if (actor.kind === 'anonymous') return new Unauthenticated();
  const row = rowOf(name);
  return new Forbidden(`${row.to}: ${listed(callersIn(row))} can`);
}

function callersIn(row: Row): readonly string[] {
  const reaches = Object.keys(REACHES) as readonly Reach[];
  return reaches
    .flatMap((reach) => row[reach] ?? [])
    .filter((caller, index, all) => all.indexOf(caller) === index)
    .map(nameOf);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
