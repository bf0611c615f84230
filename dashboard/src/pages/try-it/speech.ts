// Speaking and listening by the browser itself, where it can. Nothing leaves through us.

const locales = { en: "en-US", es: "es-US" } as const;

interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  start(): void;
  abort(): void;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
}

type RecognitionClass = new () => Recognition;

function recognitionClass(): RecognitionClass | null {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: RecognitionClass;
    webkitSpeechRecognition?: RecognitionClass;
  };
  return SpeechRecognition ?? webkitSpeechRecognition ?? null;
}

export const canListen = () => recognitionClass() !== null;
export const canSpeak = () => "speechSynthesis" in globalThis;

/** Hears one sentence. Returns what stops it. */
export function listen(language: "en" | "es", onHeard: (words: string) => void, onEnd: () => void): () => void {
  const Class = recognitionClass();
  if (Class === null) return () => {};
  const recognition = new Class();
  recognition.lang = locales[language];
  recognition.interimResults = false;
  recognition.onresult = ({ results }) => onHeard(results[0]?.[0]?.transcript ?? "");
  recognition.onend = onEnd;
  recognition.start();
  return () => recognition.abort();
}

export function speak(text: string, language: "en" | "es"): void {
  const words = new SpeechSynthesisUtterance(text);
  words.lang = locales[language];
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}

export function hush(): void {
  if (canSpeak()) speechSynthesis.cancel();
}
