import { expect, it } from "vitest";
import { openConversation } from "../../../widget/conversation.ts";
import type { Remembered } from "../../../widget/handover.ts";
import { openStore } from "../../../widget/store.ts";
import type { Transport } from "../../../widget/transport.ts";
import type { Answer, History, Turn } from "../../../widget/wire.ts";

const standing = {
  stage: "ASK_NAME",
  language: "en",
  offers: [],
  outcome: null,
  appointment: null,
  is_emergency: false,
  safety_text: null,
} as const;
const greeting = { seq: 1, role: "assistant", text: "How can I help?" } as const;
const begun = (id: string): Answer<History> => ({
  isOk: true,
  value: { ...standing, offers: [], conversation_id: id, messages: [greeting] },
});
const said = (text: string, changes: Partial<Turn> = {}): Answer<Turn> => ({
  isOk: true,
  value: { ...standing, offers: [], conversation_id: "", reply_text: text, ...changes },
});
const booked = said("You are booked", {
  offers: ["Yes"],
  appointment: { start_time: "", end_time: "", text: "Monday, 8:00 AM" },
});

/** A page whose server answers when the test says so, in whichever order. */
function openPage(remembered: Remembered = {}) {
  let held = remembered;
  const waiting: { asked: string; answer: (value: never) => void }[] = [];
  const ask = <T>(asked: string) =>
    new Promise<T>((resolve) => void waiting.push({ asked, answer: resolve as (value: never) => void }));
  const front = { name: "Bristol", greeting: greeting.text, language_code: "en" } as const;
  const transport: Transport = {
    front: async () => ({ isOk: true, value: front }),
    start: () => ask("start"),
    say: (id, text) => ask(`${id}: ${text}`),
    history: (id) => ask(`history ${id}`),
    end: async () => ({ isOk: true, value: { status: "" } }),
  };
  const memory = {
    read: () => held,
    change(changes: Remembered) {
      held = { ...held, ...changes };
    },
  };
  const store = openStore({}, () => undefined);
  return {
    chat: openConversation({ transport, memory, store, greeting: null }),
    store,
    held: () => held.conversation,
    texts: () => store.view().bubbles.map(({ text }) => text),
    /** Answers what was asked, once it is, and lets the page take it in. */
    async answer(asked: string, value: Answer<unknown>): Promise<void> {
      await expect.poll(() => waiting.map((one) => one.asked)).toContain(asked);
      const [one] = waiting.splice(
        waiting.findIndex((other) => other.asked === asked),
        1,
      );
      one?.answer(value as never);
      await settled();
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

it("an answer to the old conversation is not shown in the new one, nor what it booked", async () => {
  const page = openPage({ conversation: "old" });
  void page.chat.send("yes");
  await page.chat.startOver();
  await page.answer("old: yes", booked);
  expect(page.texts()).toEqual([greeting.text]);
  expect(page.store.view()).toMatchObject({ appointment: null, offers: [], work: null });
});

it("the first message of the new conversation does not wait for the old answer, and goes to the new one", async () => {
  const page = openPage({ conversation: "old" });
  void page.chat.send("yes");
  await page.chat.startOver();
  void page.chat.send("my sink leaks");
  await page.answer("start", begun("new"));
  await page.answer("old: yes", booked);
  expect(page.store.view()).toMatchObject({ appointment: null, work: "reading" });
  await page.answer("new: my sink leaks", said("What is your name?"));
  expect(page.texts()).toEqual([greeting.text, "my sink leaks", "What is your name?"]);
  expect(page.store.view().work).toBeNull();
});

it("a conversation that begins too late is not the one that goes on", async () => {
  const page = openPage();
  void page.chat.send("hello");
  await page.chat.startOver();
  await page.answer("start", begun("late"));
  expect([page.held(), page.texts()]).toEqual(["", [greeting.text]]);
});

it("an old conversation that is read too late does not come back", async () => {
  const page = openPage({ conversation: "old" });
  void page.chat.load();
  await page.chat.startOver();
  void page.chat.send("my sink leaks");
  await page.answer("history old", begun("old"));
  expect([page.held(), page.texts()]).toEqual(["", [greeting.text, "my sink leaks"]]);
  expect(page.store.view().work).toBe("reading");
});

it("what failed to reach the old conversation is no trouble of the new one", async () => {
  const page = openPage({ conversation: "old" });
  void page.chat.send("yes");
  await page.chat.startOver();
  void page.chat.send("my sink leaks");
  await page.answer("old: yes", { isOk: false, failure: { kind: "gone" } });
  expect(page.texts()).toEqual([greeting.text, "my sink leaks"]);
  expect(page.store.view()).toMatchObject({ trouble: null, work: "reading" });
});
