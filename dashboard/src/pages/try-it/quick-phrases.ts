// Short answers to tap, in the language of the call. What callers say is not translated with the page.

const phrases: Readonly<Record<string, { en: readonly string[]; es: readonly string[] }>> = {
  problem: {
    en: ["My kitchen sink is leaking", "I have no hot water", "I smell gas", "I need to move my appointment"],
    es: ["Tengo una fuga en la cocina", "No tengo agua caliente", "Huele a gas", "Necesito cambiar mi cita"],
  },
  name: { en: ["Sarah Miller"], es: ["Rosa Jiménez"] },
  address: { en: ["6110 West 75th Street, Overland Park"], es: ["7319 Santa Fe Drive, Overland Park"] },
  slot: {
    en: ["The first one", "Friday morning", "As soon as possible"],
    es: ["La primera", "El viernes por la mañana", "Lo antes posible"],
  },
  "new-time": { en: ["Friday morning", "Tomorrow afternoon"], es: ["El viernes por la mañana", "Mañana por la tarde"] },
  "anything-else": {
    en: ["No, that's all", "There is a dog in the yard"],
    es: ["No, es todo", "Hay un perro en el patio"],
  },
};

const always = {
  en: ["Yes", "No", "How much is that?", "Let me talk to a person"],
  es: ["Sí", "No", "¿Cuánto cuesta?", "Quiero hablar con una persona"],
};

/** For the question that stands open, then what may be said at any time. */
export function quickPhrases(open: string, language: "en" | "es"): readonly string[] {
  return [...(phrases[open]?.[language] ?? []), ...always[language]];
}
