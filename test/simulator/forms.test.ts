import { describe, expect, test } from "vitest";
import { smsForm } from "./sms-form.ts";
import { gatherForm, statusForm, voiceForm } from "./voice-form.ts";

const call = { callSid: "CA1", accountSid: "AC1", from: "+19135550142", to: "+19135550123" };

const everyCall = [
  ...[
    "CallSid",
    "AccountSid",
    "From",
    "To",
    "Caller",
    "Called",
    "CallStatus",
    "ApiVersion",
    "Direction",
    "StirVerstat",
  ],
  ...["From", "To", "Caller", "Called"].flatMap((who) => ["City", "State", "Zip", "Country"].map((part) => who + part)),
].sort();

describe("the forms carry every field that Twilio sends", () => {
  test("a call that rings says who calls whom, and sends unknown places as empty text", () => {
    const form = voiceForm(call, "ringing");
    expect(Object.keys(form).sort()).toEqual(everyCall);
    expect(form).toMatchObject({
      Caller: call.from,
      Called: call.to,
      CallStatus: "ringing",
      FromCity: "",
      CalledZip: "",
    });
  });

  test("a forwarded call says who forwarded it", () => {
    const rare = { ForwardedFrom: "+19135550100", CallerName: "SMITH", StirVerstat: "No-TN-Validation" };
    expect(voiceForm({ ...call, rare }, "ringing")).toMatchObject(rare);
  });

  test("words come with their confidence and language, keys with the key that ended them", () => {
    const spoken = gatherForm(call, { speech: "a leak", digits: null, language: "en-US" });
    const added = Object.keys(spoken).filter((name) => !everyCall.includes(name));
    expect(added.sort()).toEqual(["Confidence", "Language", "SpeechResult"]);
    expect(spoken.CallStatus).toBe("in-progress");
    const typed = gatherForm(call, { speech: null, digits: "12", finishedOnKey: "#", language: "en-US" });
    expect(typed).toMatchObject({ Digits: "12", FinishedOnKey: "#" });
    expect(typed).not.toHaveProperty("SpeechResult");
  });

  test("the end of a call is reported with its length in seconds and begun minutes", () => {
    const timestamp = "Sun, 25 Mar 2018 09:53:19 +0000";
    const form = statusForm(call, { status: "completed", sequence: 0, timestamp, seconds: 61 });
    expect(form).toMatchObject({
      CallStatus: "completed",
      CallbackSource: "call-progress-events",
      SequenceNumber: "0",
      Timestamp: timestamp,
      CallDuration: "61",
      Duration: "2",
    });
    expect(Object.keys(form)).toEqual(expect.arrayContaining(everyCall));
  });

  test("a text has three names for its id and counts its segments", () => {
    const form = smsForm({ messageSid: "SM1", accountSid: "AC1", from: call.from, to: call.to, body: "ñ".repeat(161) });
    expect(form).toMatchObject({ MessageSid: "SM1", SmsSid: "SM1", SmsMessageSid: "SM1", SmsStatus: "received" });
    expect(form).toMatchObject({ NumMedia: "0", NumSegments: "2", FromCity: "", ToCountry: "" });
    expect(form).not.toHaveProperty("OptOutType");
  });

  test("a text with a picture says where the picture is", () => {
    const media = [{ url: "http://127.0.0.1/leak.jpg", contentType: "image/jpeg" }];
    const form = smsForm({
      messageSid: "SM1",
      accountSid: "AC1",
      from: "+1",
      to: "+1",
      body: "",
      optOutType: "STOP",
      media,
    });
    expect(form).toMatchObject({
      NumMedia: "1",
      MediaUrl0: "http://127.0.0.1/leak.jpg",
      MediaContentType0: "image/jpeg",
      OptOutType: "STOP",
    });
  });
});
