// Twelve callers as people really talk. Each answers what it is asked from its own facts; see respond.ts.

export type CallerId =
  | "leak"
  | "elderly"
  | "gas"
  | "burst"
  | "spanish"
  | "price"
  | "reschedule"
  | "cancel"
  | "wrong_number"
  | "sales"
  | "noisy"
  | "person";

/** Kinds of open questions that callers answer in their own words, in the order they are asked again. */
export type Says = Partial<Record<string, readonly string[]>>;

export interface Caller {
  id: CallerId;
  /** Area code of the number they call from. */
  area: string;
  language: "en" | "es";
  facts: { name: string; street: string; city: string; problem: string };
  says: Says;
  /** Has a visit already, booked in an earlier call with these words. */
  bookedBefore?: boolean;
  expect: Expectation;
}

export interface Expectation {
  outcome: string;
  isEmergency: boolean;
  /** Is told how to be safe before anything is asked. */
  isWarned?: boolean;
}

const booked = { outcome: "booked", isEmergency: false };

export const callers: readonly Caller[] = [
  {
    id: "leak",
    area: "913",
    language: "en",
    facts: {
      name: "Sarah Miller",
      street: "6110 West 75th Street",
      city: "Overland Park",
      problem: "the pipe under my kitchen sink is leaking a little",
    },
    says: { problem: ["Hi, yeah, um, the pipe under my kitchen sink is leaking a little, I put a bowl under it."] },
    expect: booked,
  },
  {
    id: "elderly",
    area: "816",
    language: "en",
    facts: {
      name: "Evelyn Holt",
      street: "9300 Metcalf Avenue",
      city: "Overland Park",
      problem: "my mother has no hot water since last night",
    },
    says: {
      problem: [
        "Hello, I'm calling for my mother, she's eighty-four, and she hasn't had any hot water since last night.",
      ],
      name: ["Evelyn Holt, that's my mom."],
    },
    expect: booked,
  },
  {
    id: "gas",
    area: "785",
    language: "en",
    facts: { name: "Linda Kramer", street: "8214 Reeds Road", city: "Overland Park", problem: "I smell gas" },
    says: { problem: ["I smell gas in my basement and it's getting stronger, what do I do?"] },
    expect: { outcome: "booked", isEmergency: true, isWarned: true },
  },
  {
    id: "burst",
    area: "620",
    language: "en",
    facts: {
      name: "Marcus Bell",
      street: "10412 Mission Road",
      city: "Leawood",
      problem: "a pipe burst in the laundry room",
    },
    says: { problem: ["A pipe just burst in my laundry room, there's water everywhere, please hurry!"] },
    expect: { outcome: "booked", isEmergency: true, isWarned: true },
  },
  {
    id: "spanish",
    area: "316",
    language: "es",
    facts: {
      name: "Rosa Jiménez",
      street: "7319 Santa Fe Drive",
      city: "Overland Park",
      problem: "el lavabo del baño se vacía muy despacio",
    },
    says: { problem: ["Buenas, mire, el lavabo del baño se vacía muy despacio, creo que está tapado."] },
    expect: booked,
  },
  {
    id: "price",
    area: "314",
    language: "en",
    facts: {
      name: "Dan Novak",
      street: "12200 College Boulevard",
      city: "Overland Park",
      problem: "how much is a new tankless water heater",
    },
    says: {
      problem: ["Hey, quick question, what do you charge to put in a tankless water heater?"],
      name: ["No, I just wanted the price, thank you. Bye."],
      address: ["No, I just wanted the price, thank you. Bye."],
      "known-address": ["I just wanted the price, thank you. Bye."],
      slot: ["No, thanks, I just wanted the price."],
    },
    expect: { outcome: "message", isEmergency: false },
  },
  {
    id: "reschedule",
    area: "402",
    language: "en",
    facts: {
      name: "Priya Nair",
      street: "4511 West 143rd Street",
      city: "Leawood",
      problem: "the toilet keeps running",
    },
    says: {
      problem: ["Hi, I've got an appointment with you guys but something came up, I need to move it."],
      "new-time": ["Could you do Friday morning instead?", "Any time on Friday."],
    },
    bookedBefore: true,
    expect: { outcome: "changed", isEmergency: false },
  },
  {
    id: "cancel",
    area: "417",
    language: "en",
    facts: { name: "Walter Brandt", street: "6420 Nall Avenue", city: "Prairie Village", problem: "my faucet drips" },
    says: {
      problem: ["Yeah, I need to cancel my appointment, my brother-in-law fixed it."],
      "move-instead": ["No, just cancel it, please."],
      booking: ["Yes."],
    },
    bookedBefore: true,
    expect: { outcome: "cancelled", isEmergency: false },
  },
  {
    id: "wrong_number",
    area: "573",
    language: "en",
    facts: { name: "Joe", street: "", city: "", problem: "a large pepperoni" },
    says: { problem: ["Hi, is this Papa Nino's? I'd like to order a pizza.", "Oh, sorry, wrong number."] },
    expect: { outcome: "answered", isEmergency: false },
  },
  {
    id: "sales",
    area: "212",
    language: "en",
    facts: { name: "Brad", street: "", city: "", problem: "your Google listing" },
    says: {
      problem: [
        "Hi there, this is Brad with Bright Leads Marketing, we help businesses like yours rank higher on Google.",
        "We sell search engine optimization, I'd love two minutes with the owner.",
      ],
      purpose: ["No, nothing like that."],
    },
    expect: { outcome: "spam", isEmergency: false },
  },
  {
    id: "noisy",
    area: "636",
    language: "en",
    facts: { name: "Tom Okafor", street: "7001 Barton Drive", city: "Shawnee", problem: "the kitchen drain is slow" },
    says: {
      problem: ["Hello? Can you hear me? I'm on a, uh, on a job site. My kitchen drain is really slow."],
      name: ["Tom, uh, Tom Okafor. O, K, A, F, O, R."],
      address: ["It's 7010, no sorry, 7001 Barton Drive, in Shawnee."],
      slot: ["Uh, say that again? The, uh, the second one, yeah."],
    },
    expect: booked,
  },
  {
    id: "person",
    area: "660",
    language: "en",
    facts: { name: "Greg Olson", street: "5900 Reeds Road", city: "Mission", problem: "it's about my last bill" },
    says: {
      problem: ["I don't want to talk to a machine. Can I talk to a real person?"],
      message: ["This is Greg Olson, it's about the bill from your last visit. Please have somebody call me back."],
    },
    expect: { outcome: "message", isEmergency: false },
  },
];
