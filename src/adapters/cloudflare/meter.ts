import type { Meter } from "../../domain/ports.ts";

/** Counts in Analytics Engine: index1 = business, blob1 = name, blob2 = kind, double1 = 1. Sampled, so never for billing. */
export function meter(dataset: Pick<AnalyticsEngineDataset, "writeDataPoint">): Meter {
  return {
    count(name, labels) {
      dataset.writeDataPoint({ indexes: [labels.tenantId], blobs: [name, labels.kind ?? ""], doubles: [1] });
    },
  };
}
