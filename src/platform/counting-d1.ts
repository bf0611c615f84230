// A D1 binding that counts its round trips, whoever uses it.

/** D1 round trips of one unit of work (a request, a turn, a message). */
export interface Trips {
  count: number;
  ms: number;
}

/** Every call that leaves for the database adds one to `trips`; a batch is one. */
export function countTrips(d1: D1Database, trips: Trips): D1Database {
  const originals = new WeakMap<object, D1PreparedStatement>();

  function wrap(original: D1PreparedStatement): D1PreparedStatement {
    const leaves = ["first", "all", "run", "raw"];
    const wrapped = new Proxy(original, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        if (name === "bind") return (...values: unknown[]) => wrap(target.bind(...values));
        if (!leaves.includes(String(name))) return member.bind(target);
        return (...args: unknown[]) => counted(trips, () => member.apply(target, args));
      },
    });
    originals.set(wrapped, original);
    return wrapped;
  }

  return new Proxy(d1, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => wrap(target.prepare(sql));
      if (name === "batch") {
        return (list: D1PreparedStatement[]) =>
          counted(trips, () => target.batch(list.map((s) => originals.get(s) ?? s)));
      }
      if (name === "exec") return (sql: string) => counted(trips, () => target.exec(sql));
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

async function counted<T>(trips: Trips, run: () => Promise<T>): Promise<T> {
  const started = performance.now();
  trips.count += 1;
  try {
    return await run();
  } finally {
    trips.ms += performance.now() - started;
  }
}
