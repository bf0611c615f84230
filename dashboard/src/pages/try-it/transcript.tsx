import { useEffect, useRef } from "react";
import { Badge } from "../../components/badge.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { ReadingChips } from "./reading-chips.tsx";
import type { Exchange } from "./use-call.ts";

interface Props {
  exchanges: readonly Exchange[];
  pending: string | null;
  language: "en" | "es";
}

/** Every word of the call; the newest stays in sight. */
export function Transcript({ exchanges, pending, language }: Props) {
  const end = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new sentence scrolls.
  useEffect(() => {
    const box = end.current;
    box?.scrollTo({ top: box.scrollHeight });
  }, [exchanges.length, pending]);
  return (
    <div
      ref={end}
      role="log"
      aria-label={m.try_it_transcript()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="grid max-h-[45dvh] md:max-h-[60dvh] content-start gap-3 overflow-y-auto p-4 -outline-offset-2"
    >
      {exchanges.map(({ words, turn }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a call only grows.
        <div key={index} className="grid gap-3">
          {words !== null && <Said words={words} turn={turn} language={language} />}
          {turn.reply_text !== "" && <Answered turn={turn} language={language} />}
        </div>
      ))}
      {pending !== null && <Said words={pending} turn={null} language={language} />}
    </div>
  );
}

type Language = Pick<Props, "language">;

function Said({ words, turn, language }: Language & { words: string; turn: Exchange["turn"] | null }) {
  return (
    <div className="grid justify-items-end gap-1 pl-8">
      <p className="rise rounded-lg bg-accent-fill px-3 py-2 text-on-fill">
        <span className="sr-only">{m.try_it_caller()}: </span>
        <span lang={language}>{words}</span>
      </p>
      {turn?.reading != null && <ReadingChips reading={turn.reading} />}
    </div>
  );
}

function Answered({ turn: { reply_text, answer_ms, texted }, language }: Language & Pick<Exchange, "turn">) {
  return (
    <div className="grid justify-items-start gap-1 pr-8">
      <p className="rise rounded-lg bg-sunken px-3 py-2">
        <span className="sr-only">{m.try_it_assistant()}: </span>
        <span lang={language}>{reply_text}</span>
      </p>
      <p className="text-xs text-soft">{m.try_it_answered_in({ ms: Math.round(answer_ms) })}</p>
      {texted.map(({ body }) => (
        <p key={body} className="rounded-md border border-line px-3 py-2 text-sm">
          <Badge>{m.try_it_texted()}</Badge> {body}
        </p>
      ))}
    </div>
  );
}
