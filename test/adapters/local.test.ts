import { describe, expect, it } from "vitest";
import { localCalendar } from "../../src/adapters/local/calendar.ts";
import { localSms } from "../../src/adapters/local/sms.ts";
import { calendarContract } from "./contracts/calendar.ts";
import { smsGatewayContract, textTo } from "./contracts/sms-gateway.ts";

smsGatewayContract("the local gateway", localSms);
calendarContract("the local calendar", localCalendar);

describe("without an account anywhere", () => {
  it("texts are kept, and visits have no place but our own", async () => {
    expect((await localSms().send(textTo("+19135550123"))).status).toBe("kept");
    const visit = { appointmentId: "appt_1", title: "", start: 0, end: 1, notes: "" };
    expect(await localCalendar().putVisit(visit)).toBeNull();
  });
});
