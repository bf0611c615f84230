// What was said lately to the demo business's receptionist, and how each conversation ended.
import type { CallbackReason } from "../callback.ts";
import type { UnderstoodFact } from "../conversation.ts";
import type { DemoPersonKey } from "./people.ts";

export interface DemoTalk {
  key: string;
  who: DemoPersonKey;
  channel: "phone" | "sms" | "web";
  /** Before now. */
  hoursAgo: number;
  language: "en" | "es";
  outcome: "booked" | "message" | "emergency" | "answered" | "spam";
  isEmergency: boolean;
  /** One sentence for the owner. */
  summary: string;
  nextStep: string;
  problem: string;
  lines: readonly DemoLine[];
  /** Why they wait to be called back; null when they do not. */
  callback: { reason: CallbackReason; message: string } | null;
}

export interface DemoLine {
  role: "user" | "assistant";
  text: string;
  facts: readonly UnderstoodFact[];
}

export const demoTalks: readonly DemoTalk[] = [
  {
    key: "booked",
    who: "maria",
    channel: "phone",
    hoursAgo: 20,
    language: "en",
    outcome: "booked",
    isEmergency: false,
    summary: "Water heater leaks from the bottom; a visit is booked.",
    nextStep: "Make the visit.",
    problem: "Water heater leaks from the bottom",
    lines: [
      we("Bristol Plumbing. I'm an automated assistant. What can we do for you?"),
      they(
        "My water heater is leaking from the bottom",
        ["problem", "Water heater leaks from the bottom"],
        ["service", "water_heater"],
      ),
      we("I can help with that. What's your name?"),
      they("Maria Delgado", ["name", "Maria Delgado"]),
      we("Where is the visit?"),
      they("5821 Walmer in Mission", ["address", "5821 Walmer Street, Mission, Kansas 66202"]),
      we("I have tomorrow at 8 in the morning. Does that work?"),
      they("yes that works"),
      we("You're booked for tomorrow at 8 in the morning. We'll text you a confirmation."),
    ],
    callback: null,
  },
  {
    key: "message",
    who: "luis",
    channel: "phone",
    hoursAgo: 3,
    language: "es",
    outcome: "message",
    isEmergency: false,
    summary: "Wants to know what a second bathroom would cost; asks to be called after four.",
    nextStep: "Call back after four.",
    problem: "Quote for a second bathroom",
    lines: [
      we("Bristol Plumbing. Soy un asistente automático. ¿En qué le podemos ayudar?"),
      they("Quiero saber cuánto costaría la plomería para un segundo baño", ["language", "es"]),
      we("Eso no lo sé. Puedo pedirle al dueño que le llame. ¿Cómo se llama?"),
      they("Luis Ortega", ["name", "Luis Ortega"]),
      we("¿Qué le digo al dueño?"),
      they("Que me llame después de las cuatro, por favor"),
      we("Le paso el mensaje. Hasta luego."),
    ],
    callback: {
      reason: "MESSAGE",
      message: "Precio de la plomería para un segundo baño. Llamar después de las cuatro.",
    },
  },
  {
    key: "emergency",
    who: "jasmine",
    channel: "phone",
    hoursAgo: 1,
    language: "en",
    outcome: "emergency",
    isEmergency: true,
    summary: "Sewage comes up in the basement shower; hung up before a time was agreed.",
    nextStep: "Call now.",
    problem: "Sewage backing up in the basement",
    lines: [
      we("Bristol Plumbing. I'm an automated assistant. What can we do for you?"),
      they(
        "There's sewage coming up in my basement shower",
        ["emergency", "sewage"],
        ["problem", "Sewage backing up in the basement"],
      ),
      we("Keep everybody away from it and don't run any water. I'm telling the owner right now. What's the address?"),
      they("7528 Wornall", ["address", "7528 Wornall Road, Kansas City, Missouri 64114"]),
    ],
    callback: { reason: "EMERGENCY", message: "Sewage coming up in the basement shower." },
  },
  {
    key: "question",
    who: "sam",
    channel: "web",
    hoursAgo: 27,
    language: "en",
    outcome: "answered",
    isEmergency: false,
    summary: "Asked whether Navien units are serviced; answered.",
    nextStep: "Nothing.",
    problem: "Whether Navien tankless heaters are serviced",
    lines: [
      we("Hello, this is Bristol Plumbing's automated assistant. What can we do for you?"),
      they("do you work on Navien tankless heaters", ["service", "tankless_water_heater"]),
      we("Yes. We service and install Navien, Rinnai and Noritz. Would you like a visit?"),
      they("not right now thanks"),
      we("All right. Write any time."),
    ],
    callback: null,
  },
  {
    key: "missed",
    who: "hank",
    channel: "phone",
    hoursAgo: 5,
    language: "en",
    outcome: "message",
    isEmergency: false,
    summary: "Wants to pay the last invoice by card and asks how.",
    nextStep: "Call back about the invoice.",
    problem: "How to pay the last invoice by card",
    lines: [
      we("Bristol Plumbing. I'm an automated assistant. What can we do for you, Hank?"),
      they("I want to pay my last invoice with a card, how do I do that"),
      we("I don't know that. I'll ask the owner to call you. Is this number right?"),
      they("yes"),
      we("I'll pass it on. Goodbye."),
    ],
    callback: { reason: "MESSAGE", message: "Wants to pay the last invoice by card." },
  },
];

function we(text: string): DemoLine {
  return { role: "assistant", text, facts: [] };
}

function they(text: string, ...facts: [kind: string, value: string][]): DemoLine {
  return { role: "user", text, facts: facts.map(([kind, value]) => ({ kind, value })) };
}
