import { Square, Volume2 } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "../../components/button.tsx";
import { m } from "../../generated/paraglide/messages.js";

interface Props {
  text: string;
  /** Of the text. */
  language: string;
}

/** Reads the day aloud, for hands that are busy. Not there where the browser cannot speak. */
export function ReadAloudButton({ text, language }: Props) {
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!("speechSynthesis" in globalThis)) return null;

  function speak(): void {
    speechSynthesis.cancel();
    setSpeaking(!isSpeaking);
    if (isSpeaking) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = () => setSpeaking(false);
    speechSynthesis.speak(utterance);
  }

  const Icon = isSpeaking ? Square : Volume2;
  return (
    <Button onClick={speak}>
      <Icon aria-hidden className="size-4" />
      <span className="max-md:sr-only">{isSpeaking ? m.today_stop_reading() : m.today_read_aloud()}</span>
    </Button>
  );
}
