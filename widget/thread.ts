// The conversation as the server has it: begun, read again after a reload, or only looked at.
import type { Epoch } from "./epoch.ts";
import type { Memory } from "./handover.ts";
import type { Store } from "./store.ts";
import type { Transport } from "./transport.ts";
import { type Bubble, standingChanges, toBubble } from "./view.ts";
import type { History } from "./wire.ts";

export interface Parts {
  transport: Transport;
  memory: Memory;
  store: Store;
  /** Said first in place of the business's own words. */
  greeting: string | null;
}

export type Thread = ReturnType<typeof openThread>;

export function openThread({ transport, memory, store, greeting }: Parts, epoch: Epoch) {
  const { change, fail, view } = store;
  let stage = "";
  const opened = (bubbles: readonly Bubble[]) => withGreeting(bubbles, greeting);

  function take(history: History): void {
    stage = history.stage;
    memory.change({ conversation: history.conversation_id });
    const unsent = view().bubbles.filter(({ state }) => state !== "done");
    change({ ...standingChanges(history), bubbles: [...opened(history.messages.map(toBubble)), ...unsent] });
  }

  return {
    stage: () => stage,
    setStage: (now: string) => {
      stage = now;
    },

    /** The greeting alone: who only looks begins nothing. */
    async greet(): Promise<void> {
      const isSame = epoch.watch();
      const front = await transport.front(view().language);
      if (!isSame()) return;
      if (!front.isOk) return fail(front.failure);
      const { name, greeting: text, language_code: language } = front.value;
      const first: Bubble = { key: "greeting", role: "assistant", text, state: "done" };
      const isEmpty = view().bubbles.length === 0;
      change({ name, ...(isEmpty ? { bubbles: opened([first]), language, trouble: null } : {}) });
    },

    async restore(id: string): Promise<void> {
      const isSame = epoch.watch();
      const history = await transport.history(id);
      if (!isSame()) return;
      if (history.isOk) take(history.value);
      else if (history.failure.kind === "gone") memory.change({ conversation: "" });
      else fail(history.failure);
    },

    /** The id; null when none could be begun, or when none is wanted any more. */
    async begin(): Promise<string | null> {
      const isSame = epoch.watch();
      const started = await transport.start(view().language);
      if (!isSame()) return null;
      if (started.isOk) take(started.value);
      else fail(started.failure);
      return started.isOk ? started.value.conversation_id : null;
    },

    /** The server knows it no more: what is still to be sent begins another. */
    forget(): void {
      memory.change({ conversation: "" });
      change({ bubbles: view().bubbles.filter(({ state }) => state !== "done") });
    },
  };
}

function withGreeting(bubbles: readonly Bubble[], greeting: string | null): Bubble[] {
  const [first, ...rest] = bubbles;
  if (first?.role !== "assistant" || !greeting) return [...bubbles];
  return [{ ...first, text: greeting }, ...rest];
}
