import { memo } from "react";
import type { LiveFact } from "../../api/live/frames.ts";
import { classNames } from "../../components/class-names.ts";
import { Clock } from "../../components/time.tsx";
import { factName } from "../../format/names.ts";
import { phone } from "../../format/phone.ts";
import { m } from "../../generated/paraglide/messages.js";
import { getLocale } from "../../generated/paraglide/runtime.js";
import type { Turn } from "./shown.ts";

interface Props {
  turn: Turn;
  /** That was spoken. */
  language: string;
  isDetailed: boolean;
}

export const TurnWords = memo(function Words({ turn, language, isDetailed }: Props) {
  const isOurs = turn.role === "assistant";
  return (
    <li className={classNames("grid max-w-[85%] gap-1", isOurs ? "justify-self-start" : "justify-self-end")}>
      <p
        className={classNames(
          "rounded-lg px-3 py-2 whitespace-pre-line",
          isOurs ? "border border-line bg-surface" : "justify-self-end bg-accent-wash",
        )}
      >
        <span className="sr-only">{isOurs ? m.conversations_assistant() : m.conversations_caller()}: </span>
        <span lang={language}>{turn.text}</span>
      </p>
      {turn.facts.length > 0 && <Facts facts={turn.facts} />}
      {isDetailed && <Details turn={turn} />}
    </li>
  );
});

function Facts({ facts }: { facts: readonly LiveFact[] }) {
  return (
    <ul aria-label={m.conversations_understood()} className="flex flex-wrap justify-end gap-1">
      {facts.map(({ kind, value }) => (
        <li
          key={`${kind} ${value}`}
          className={classNames(
            "rounded-sm border px-2 text-sm/6",
            kind === "emergency" ? "border-emergency-line bg-emergency-wash" : "border-line bg-surface",
          )}
        >
          <span className={kind === "emergency" ? "text-emergency" : "text-accent"}>{factName(kind)}</span>{" "}
          {kind === "phone" ? phone(value) : value}
        </li>
      ))}
    </ul>
  );
}

function Details({ turn: { at, answer_ms, lines, role } }: { turn: Turn }) {
  return (
    <p className={classNames("flex flex-wrap gap-x-3 px-1 text-xs/5 text-soft", role === "user" && "justify-end")}>
      <Clock at={at} />
      {answer_ms !== null && <span>{m.conversations_answered_in({ seconds: seconds(answer_ms) })}</span>}
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line may be said twice, and lines never move.
        <code key={`${place} ${line}`} className="font-mono">
          {line}
        </code>
      ))}
    </p>
  );
}

/** "0.4", and never "0.0" for an answer that took any time. */
function seconds(ms: number): string {
  return (Math.max(ms, 100) / 1_000).toLocaleString(`${getLocale()}-US`, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
