// What somebody who chats may tap instead of typing. Each text is sent back to us as it stands, so each is one that we understand.
import { type ConversationState, type Language, type Slot, writtenTime } from "../../conversation/index.ts";

const words = {
  en: {
    yes: "Yes",
    no: "No",
    noneOfTimes: "None of these",
    notThatTime: "Not that time",
    parts: ["The name", "The address", "The time"],
    otherDay: "Move it to another day",
    cancel: "Cancel it",
    keep: "Keep it",
    nothingElse: "No, that's all",
  },
  es: {
    yes: "Sí",
    no: "No",
    noneOfTimes: "Ninguna de las dos",
    notThatTime: "Esa no",
    parts: ["El nombre", "La dirección", "La hora"],
    otherDay: "Quiero cambiarla",
    cancel: "Cancélela",
    keep: "Déjela como está",
    nothingElse: "No, eso es todo",
  },
} as const;

/** Empty where only words of their own can answer. */
export function choicesOf({ open, offers, change, language }: ConversationState, zone: string): string[] {
  const say = words[language];
  switch (open.kind) {
    case "slot":
      return timeChoices(offers.current, language, zone);
    case "which-visit":
      return (change?.visits ?? []).map(({ slot }) => writtenTime(slot.start, zone, language));
    case "booking":
    case "waitlist":
      return [say.yes, say.no];
    case "correction":
      return [...say.parts];
    case "move-instead":
      return [say.otherDay, say.cancel, say.keep];
    case "anything-else":
      return [say.nothingElse];
    default:
      return [];
  }
}

function timeChoices(slots: readonly Slot[], language: Language, zone: string): string[] {
  if (slots.length === 0) return [];
  const { noneOfTimes, notThatTime } = words[language];
  const times = slots.map(({ start }) => writtenTime(start, zone, language));
  return [...times, slots.length > 1 ? noneOfTimes : notThatTime];
}
