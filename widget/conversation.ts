// What goes on in the chat, apart from how it looks: one message after the other, each until it is known to have arrived.
import { type Epoch, openEpoch } from "./epoch.ts";
import { openThread, type Parts, type Thread } from "./thread.ts";
import { type Bubble, emptyView, moved, standingChanges, type View, workOn } from "./view.ts";

export type Conversation = ReturnType<typeof openConversation>;

export function openConversation(parts: Parts) {
  const { transport, memory, store } = parts;
  const epoch = openEpoch();
  const thread = openThread(parts, epoch);
  const drain = oneByOne(parts, thread, epoch);
  let isLoaded = false;

  /** What there is to see: the conversation that was begun before, or how one would begin. */
  async function load(): Promise<void> {
    const { conversation = "" } = memory.read();
    const isSame = epoch.watch();
    store.change({ work: "loading" });
    await Promise.all([conversation === "" ? undefined : thread.restore(conversation), thread.greet()]);
    isLoaded = store.view().bubbles.length > 0;
    if (isSame()) store.change({ work: null });
  }

  return {
    load,

    async send(text: string): Promise<void> {
      const bubble: Bubble = { key: newKey(), role: "user", text, state: "sending" };
      store.change({ bubbles: [...store.view().bubbles, bubble], trouble: null });
      await drain();
    },

    /** All that was not sent, under the ids it had before. */
    async retry(): Promise<void> {
      store.change({ bubbles: moved(store.view().bubbles, "failed", "sending"), trouble: null });
      if (!isLoaded) await load();
      await drain();
    },

    /** The old one is over for the business too, so that whoever waits to be called is. */
    async startOver(): Promise<void> {
      const { conversation = "" } = memory.read();
      if (conversation !== "") void transport.end(conversation);
      epoch.next();
      memory.change({ conversation: "" });
      thread.setStage("");
      const { name, language } = store.view();
      store.change({ ...emptyView, name, language });
      await thread.greet();
    },
  };
}

/**
 * One after the other: the second answer would make no sense before the first. Nothing waits for the answers to a
 * conversation that was left.
 */
function oneByOne({ transport, memory, store }: Parts, thread: Thread, epoch: Epoch): () => Promise<void> {
  let isDraining = (): boolean => false;

  async function say(bubble: Bubble) {
    const id = memory.read().conversation || (await thread.begin());
    return id === null ? null : await transport.say(id, bubble.text, bubble.key);
  }

  async function deliver(bubble: Bubble): Promise<void> {
    const isSame = epoch.watch();
    let turn = await say(bubble);
    if (isSame() && turn?.isOk === false && turn.failure.kind === "gone") {
      thread.forget();
      turn = await say(bubble);
    }
    if (turn === null || !isSame()) return;
    if (!turn.isOk) return store.fail(turn.failure);
    thread.setStage(turn.value.stage);
    store.change({ ...standingChanges(turn.value), bubbles: answered(store.view(), bubble, turn.value.reply_text) });
  }

  return async () => {
    if (isDraining()) return;
    const isSame = epoch.watch();
    isDraining = isSame;
    for (let next = firstUnsent(store.view()); next !== undefined; next = firstUnsent(store.view())) {
      store.change({ work: workOn(next.text, thread.stage(), store.view().offers), offers: [] });
      await deliver(next);
      if (!isSame()) return;
    }
    isDraining = () => false;
    store.change({ work: null });
  };
}

function answered({ bubbles }: View, { key }: Bubble, text: string): Bubble[] {
  const at = bubbles.findIndex((bubble) => bubble.key === key) + 1;
  const done = bubbles.map((bubble) => (bubble.key === key ? { ...bubble, state: "done" as const } : bubble));
  const reply: Bubble = { key: `${key}:reply`, role: "assistant", text, state: "done" };
  return text === "" ? done : [...done.slice(0, at), reply, ...done.slice(at)];
}

function firstUnsent({ bubbles }: View): Bubble | undefined {
  return bubbles.find(({ state }) => state === "sending");
}

/** Random enough on pages without TLS too, where randomUUID() is missing. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
