import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { rfc2822 } from "./timestamp.ts";

test("the time of a status report is spelled as in Twilio's own example", () => {
  expect(rfc2822(Temporal.Instant.from("2018-03-25T09:53:19Z"))).toBe("Sun, 25 Mar 2018 09:53:19 +0000");
  expect(rfc2822(Temporal.Instant.from("2026-12-03T00:00:05Z"))).toBe("Thu, 03 Dec 2026 00:00:05 +0000");
});
