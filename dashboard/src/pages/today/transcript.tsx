import { useLayoutEffect, useRef } from "react";
import type { LiveMessage } from "../../api/live/frames.ts";
import { classNames } from "../../components/class-names.ts";
import { m } from "../../generated/paraglide/messages.js";

interface Props {
  name: string;
  messages: readonly LiveMessage[];
}

/** Every word, the newest in sight unless somebody has scrolled up to read. */
export function Transcript({ name, messages }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const last = messages.at(-1)?.seq;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last message is what moves the box.
  useLayoutEffect(() => {
    if (isAtEnd.current && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [last]);
  return (
    <div
      ref={box}
      role="log"
      aria-label={m.today_transcript({ name })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
      tabIndex={0}
      className="max-h-64 overflow-y-auto border-t border-line bg-canvas p-4 -outline-offset-2"
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < 24;
      }}
    >
      {messages.length === 0 && <p className="text-sm text-soft">{m.today_no_words()}</p>}
      <ol className="grid gap-2">
        {messages.map((message) => (
          <Words key={message.seq} message={message} />
        ))}
      </ol>
    </div>
  );
}

function Words({ message: { role, text } }: { message: LiveMessage }) {
  const isOurs = role === "assistant";
  return (
    <li
      className={classNames(
        "max-w-[85%] rounded-lg px-3 py-1.5 text-sm",
        isOurs ? "justify-self-start border border-line bg-surface" : "justify-self-end bg-accent-wash",
      )}
    >
      <span className="sr-only">{isOurs ? m.today_assistant() : m.today_caller()}: </span>
      {text}
    </li>
  );
}
