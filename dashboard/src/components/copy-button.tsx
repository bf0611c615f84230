import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { m } from "../generated/paraglide/messages.js";
import { Button } from "./button.tsx";

type Outcome = "none" | "copied" | "refused";

const words: Record<Outcome, () => string> = { none: m.copy, copied: m.copied, refused: m.copy_refused };

/** Copies a text; `label` says what it copies. Says so when the browser does not let it. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState<Outcome>("none");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  const Icon = outcome === "copied" ? Check : Copy;
  return (
    <>
      <Button aria-label={outcome === "none" ? label : `${words[outcome]()}: ${label}`} onClick={() => void copy()}>
        <Icon aria-hidden className="size-4" />
        {words[outcome]()}
      </Button>
      <span role="status" className="sr-only">
        {outcome !== "none" && words[outcome]()}
      </span>
    </>
  );
}
