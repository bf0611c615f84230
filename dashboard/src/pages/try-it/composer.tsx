import { Mic, SendHorizontal } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button, IconButton } from "../../components/button.tsx";
import { Field, Input } from "../../components/field.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { quickPhrases } from "./quick-phrases.ts";
import { canListen, hush, listen } from "./speech.ts";

interface Props {
  language: "en" | "es";
  /** The question that stands open. */
  open: string;
  isBusy: boolean;
  onSay: (words: string) => void;
}

/** Speaks for the caller: typed, tapped or said. */
export function Composer({ language, open, isBusy, onSay }: Props) {
  const [typed, setTyped] = useState("");
  const say = (words: string) => {
    setTyped("");
    onSay(words);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "" && !isBusy) say(typed.trim());
  };
  return (
    <div className="grid gap-3 border-t border-line p-4">
      <form onSubmit={submit} className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Field label={m.try_it_say()} isOptional={false}>
            <Input autoComplete="off" lang={language} value={typed} onChange={({ target }) => setTyped(target.value)} />
          </Field>
        </div>
        {canListen() && <Microphone language={language} onHeard={say} />}
        <Button kind="primary" type="submit" isBusy={isBusy} className="min-h-11 md:min-h-11">
          {!isBusy && <SendHorizontal aria-hidden className="size-4" />}
          <span className="max-md:sr-only">{m.try_it_send()}</span>
        </Button>
      </form>
      <ul
        key={open}
        aria-label={m.try_it_phrases()}
        lang={language}
        className="flex gap-2 overflow-x-auto md:flex-wrap"
      >
        {quickPhrases(open, language).map((phrase) => (
          <li key={phrase}>
            <button
              type="button"
              disabled={isBusy}
              onClick={() => say(phrase)}
              className="min-h-9 rounded-full whitespace-nowrap border border-edge px-3 text-sm hover:bg-sunken disabled:opacity-60"
            >
              {phrase}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Microphone({ language, onHeard }: { language: "en" | "es"; onHeard: (words: string) => void }) {
  const [isListening, setListening] = useState(false);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const toggle = () => {
    if (isListening) return stop.current();
    hush();
    setListening(true);
    const heard = (words: string) => words !== "" && onHeard(words);
    stop.current = listen(language, heard, () => setListening(false));
  };
  return (
    <>
      <IconButton label={m.try_it_speak()} aria-pressed={isListening} onClick={toggle} className="md:size-11">
        <Mic aria-hidden className={isListening ? "live-dot size-5 text-accent" : "size-5"} />
      </IconButton>
      <span role="status" className="sr-only">
        {isListening ? m.try_it_listening() : ""}
      </span>
    </>
  );
}
