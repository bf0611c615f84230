// What the loader hands to the chat, and what it gets back.
import type { Language } from "./wire.ts";

export interface ChatOptions {
  /** Where Pickup stands: the origin that the loader came from. */
  origin: string;
  token: string;
  /** What the business wants to begin in; null: what the visitor's page or browser says. */
  language: Language | null;
  /** Said first in place of the business's own greeting. */
  greeting: string | null;
  accent: string;
  side: "left" | "right";
  memory: Memory;
  /** Called when the visitor closes the chat. */
  onClose: () => void;
}

/** What outlives the page: the conversation's id, and whether the chat was open. */
export interface Remembered {
  conversation?: string;
  isOpen?: boolean;
}

export interface Memory {
  read(): Remembered;
  change(changes: Remembered): void;
}

export interface ChatHandle {
  /** `isAsked`: by the visitor, who then types; else the page is only shown as it was. */
  open(isAsked: boolean): void;
  close(): void;
}

export interface ChatModule {
  mount(root: ShadowRoot, options: ChatOptions): ChatHandle;
}
