import { afterEach, describe, expect, test } from "vitest";
import { type ScriptedServer, scriptedServer } from "./scripted-server.ts";
import { startWebChat } from "./web-chat.ts";

let server: ScriptedServer;
afterEach(() => server.close());

const answer = (reply: string) => JSON.stringify({ conversation_id: "chat_1", reply_text: reply, offers: [] });

describe("a visitor who chats", () => {
  test("begins a conversation, and each message goes to it with the widget's token and an id of its own", async () => {
    const replies = ["Hello.", "Your name?", "Thanks."];
    server = await scriptedServer(() => ({ body: answer(replies.shift() ?? "") }));
    const chat = await startWebChat({
      baseUrl: server.baseUrl,
      widgetToken: "wid_live_1",
      origin: "https://a.example",
    });
    await chat.send("my sink leaks");
    expect((await chat.send("Jane Doe")).reply_text).toBe("Thanks.");
    expect(chat.turns.map(({ caller, assistant }) => [caller, assistant])).toEqual([
      ["", "Hello."],
      ["my sink leaks", "Your name?"],
      ["Jane Doe", "Thanks."],
    ]);
    expect(server.received.map(({ headers }) => [headers["x-widget-token"], headers.origin])).toEqual(
      Array.from({ length: 3 }, () => ["wid_live_1", "https://a.example"]),
    );
  });

  test("is told what the server refused", async () => {
    server = await scriptedServer(() => ({ status: 429, body: "slow down" }));
    const begun = startWebChat({ baseUrl: server.baseUrl, widgetToken: "wid_live_1" });
    await expect(begun).rejects.toThrow("/v1/widget/start answered 429: slow down");
  });
});
