import { describe, expect, it } from "vitest";
import { type Meter, meterNames } from "../../../src/domain/ports.ts";
import { deriveId } from "../../../src/platform/ids.ts";

export interface Count {
  name: string;
  tenantId: string;
  kind: string | null;
}

/** What every Meter promises; `open` gives a fresh one and what it has counted. */
export function meterContract(name: string, open: () => { meter: Meter; counted: () => Count[] }): void {
  describe(`${name}, as every meter,`, () => {
    const tenantId = deriveId("business", "bristol");

    it.each(meterNames)("counts %s for the business, once each time", (meterName) => {
      const { meter, counted } = open();
      meter.count(meterName, { tenantId });
      meter.count(meterName, { tenantId, kind: "gas" });
      expect(counted()).toEqual([
        { name: meterName, tenantId, kind: null },
        { name: meterName, tenantId, kind: "gas" },
      ]);
    });
  });
}
