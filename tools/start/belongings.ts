// Everything that was started and must end with us, the latest first.

export interface Belongings {
  add(end: () => unknown): void;
  endAll(): Promise<void>;
}

export function newBelongings(): Belongings {
  const ends: (() => unknown)[] = [];
  return {
    add: (end) => void ends.push(end),
    endAll: async () => {
      for (let end = ends.pop(); end; end = ends.pop()) await Promise.resolve(end()).catch(() => null);
    },
  };
}
