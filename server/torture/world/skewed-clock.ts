// Loaded before a server by `NODE_OPTIONS=--import=…`: its clock is wrong by so much, from so long after its start.
const skewMs = Number(process.env['TORTURE_SKEW_MS'] ?? 0);
const afterMs = Number(process.env['TORTURE_SKEW_AFTER_MS'] ?? 0);
const RealDate = Date;
const begun = RealDate.now();
const now = (): number => RealDate.now() + (RealDate.now() - begun >= afterMs ? skewMs : 0);

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values: [], newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as Date,
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
});
