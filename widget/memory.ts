import type { Memory, Remembered } from "./handover.ts";

/** In localStorage under the widget's token; for this page alone where the browser allows no storage. */
export function openMemory(token: string): Memory {
  const key = `pickup:${token}`;
  let held: Remembered = {};
  const read = (): Remembered => {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
      return isRemembered(found) ? found : held;
    } catch {
      return held;
    }
  };
  return {
    read,
    change(changes) {
      held = { ...read(), ...changes };
      try {
        localStorage.setItem(key, JSON.stringify(held));
      } catch {
        // Held in memory, until the page goes.
      }
    },
  };
}

function isRemembered(found: unknown): found is Remembered {
  return typeof found === "object" && found !== null;
}
