/** Why a value is not plain data, and where. */
export interface NotPlain {
  readonly path: string;
  readonly message: string;
}

const DEEPEST = 60;
const MOST_VALUES = 1_000_000;

/**
 * Finds the first thing that JSON would lose or change: functions, undefined, dates and other classes, numbers that are
 * not finite, accessors, things that contain themselves. Null when there is none. Never runs an accessor.
 */
export function notPlain(value: unknown, path: string): NotPlain | null {
  return look(value, path, { above: new Set(), count: { values: 0 } });
}

interface Way {
  readonly above: Set<object>;
  readonly count: { values: number };
}

function look(value: unknown, path: string, way: Way): NotPlain | null {
  way.count.values += 1;
  if (way.count.values > MOST_VALUES) return { path, message: 'There is too much in it to be a definition.' };
  if (typeof value !== 'object' || value === null) return primitiveFault(value, path);
  if (way.above.has(value)) return { path, message: 'It contains itself: write it out, or refer to it by id.' };
  if (way.above.size > DEEPEST) return { path, message: `It is nested more than ${DEEPEST} deep.` };
  if (!isPlainObject(value))
    return { path, message: 'It is an object of a class: use plain data, and write dates as text.' };
  way.above.add(value);
  const fault = lookInside(value, path, way);
  way.above.delete(value);
  return fault;
}

function primitiveFault(value: unknown, path: string): NotPlain | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return null;
  return {
    path,
    message: `It is ${typeof value === 'number' ? 'a number that cannot be stored' : typeof value}, which cannot be stored: a definition is data. Leave it out, or name a rule.`,
  };
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null || prototype === Object.prototype || (Array.isArray(value) && prototype === Array.prototype)
  );
}

function lookInside(value: object, path: string, way: Way): NotPlain | null {
  for (const key of Reflect.ownKeys(value)) {
    if (key === 'length' && Array.isArray(value)) continue;
    const place = Array.isArray(value) ? `${path}[${String(key)}]` : `${path}.${String(key)}`;
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (typeof key === 'symbol' || property === undefined || !('value' in property) || property.enumerable !== true) {
      return { path: place, message: 'It is computed or hidden: write it as plain data.' };
    }
    const fault = look(property.value, place, way);
    if (fault !== null) return fault;
  }
  return null;
}
