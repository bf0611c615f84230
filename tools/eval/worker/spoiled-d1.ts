// A database that loses batches about free times and visits: some before they are run, some with the answer on its way back.

/** Batches that look for a free time, or take, move or free one. */
const isAboutTimes = /\blanes_held\b/;

export interface Spoilage {
  /** The same name loses the same batches. */
  name: string;
  /** Share of batches lost, 0 to 1. */
  rate: number;
}

export function spoiledD1(d1: D1Database, { name, rate }: Spoilage): D1Database {
  const about = new WeakSet<D1PreparedStatement>();
  const random = numbersOf(name);
  const noted = (statement: D1PreparedStatement): D1PreparedStatement => {
    about.add(statement);
    const bind = statement.bind.bind(statement);
    statement.bind = (...values) => noted(bind(...values));
    return statement;
  };
  return new Proxy(d1, {
    get(target, member) {
      if (member === "prepare") {
        return (sql: string) => (isAboutTimes.test(sql) ? noted(target.prepare(sql)) : target.prepare(sql));
      }
      if (member === "batch") {
        return async (statements: D1PreparedStatement[]) => {
          const isLost = statements.some((statement) => about.has(statement)) && random() < rate;
          if (isLost && random() < 0.5) throw new Error("D1_ERROR: Network connection lost.");
          const results = await target.batch(statements);
          if (isLost) throw new Error("D1_ERROR: Network connection lost.");
          return results;
        };
      }
      const value: unknown = Reflect.get(target, member);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** Numbers from 0 to 1 that follow from the name (FNV-1a, then Mulberry32). */
function numbersOf(name: string): () => number {
  let state = 0x811c9dc5;
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
