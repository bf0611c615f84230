import { describe, expect, it, vi } from "vitest";
import { openLog } from "../../../src/platform/log.ts";

function opened() {
  const lines: unknown[] = [];
  return { lines, log: openLog({ request_id: "req_1" }, (line) => lines.push(JSON.parse(line))) };
}

describe("the log", () => {
  it("writes one wide line for a unit of work, with all that was set on the way", () => {
    const { lines, log } = opened();
    log.set({ tenant_id: "biz_1", d1_trips: 2 });
    log.set({ d1_trips: 3, status: undefined });
    log.flush("info", "request");
    expect(lines).toEqual([{ level: "info", event: "request", request_id: "req_1", tenant_id: "biz_1", d1_trips: 3 }]);
  });

  it("writes at once what cannot wait, with the unit it belongs to and nothing else of it", () => {
    const { lines, log } = opened();
    log.set({ tenant_id: "biz_1" });
    log.event("error", "queue_failed", { tries: 2 });
    expect(lines).toEqual([{ level: "error", event: "queue_failed", request_id: "req_1", tries: 2 }]);
  });

  it("keeps a text with line ends in one line", () => {
    const lines: string[] = [];
    openLog({ path: "a\nb" }, (line) => lines.push(line)).flush("info", "request");
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain("\n");
  });

  it("goes to the console unless told otherwise", () => {
    const console = vi.spyOn(globalThis.console, "log").mockImplementation(() => undefined);
    openLog({}).flush("warn", "request");
    expect(console).toHaveBeenCalledExactlyOnceWith('{"level":"warn","event":"request"}');
    console.mockRestore();
  });
});
