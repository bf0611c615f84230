import { describe, expect, it } from "vitest";
import type { Calendar } from "../../../src/domain/ports.ts";
import { deriveId } from "../../../src/platform/ids.ts";

/** What every Calendar promises; `open` gives a fresh one. */
export function calendarContract(name: string, open: () => Calendar): void {
  describe(`${name}, as every calendar,`, () => {
    it("knows a visit again by the id of its appointment", async () => {
      const calendar = open();
      const start = 1_795_446_000_000;
      const visit = {
        appointmentId: deriveId("appointment", "1"),
        title: "Water heater, Ann",
        start,
        end: start + 7_200_000,
        notes: "",
      };
      const id = await calendar.putVisit(visit);
      expect(id).not.toBe("");
      expect(await calendar.putVisit({ ...visit, notes: "bring a ladder" })).toBe(id);
    });
  });
}
