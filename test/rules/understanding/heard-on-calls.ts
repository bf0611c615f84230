// What callers say to a plumber's receptionist, and what each sentence says; only the named fields are judged.
// `when` is "start" or "start end"; `problem: true` is any problem. Said on Sunday, November 22nd 2026, at nine in the
// morning; the times offered are Monday at nine, Tuesday at two and Thanksgiving Thursday at ten.
import type {
  Asked,
  EmergencyKind,
  Intent,
  Language,
  YesNo,
} from "../../../src/domain/conversation/understanding/reading.ts";

export interface Said {
  intent?: Intent | null;
  yesNo?: YesNo | null;
  when?: string | null;
  name?: string | null;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
  service?: string | null;
  problem?: string | boolean | null;
  emergency?: EmergencyKind | null;
  choice?: number | null;
  language?: Language | null;
}

export const offered = ["2026-11-23T09:00", "2026-11-24T14:00", "2026-11-26T10:00"];

type Call = readonly [asked: Asked, text: string, said: Said];

export const heardOnCalls: readonly Call[] = [
  // What is wrong
  [
    null,
    "Hey there, um, I've got a toilet that just keeps running",
    { problem: true, service: "fixture_or_leak_repair" },
  ],
  [
    "problem",
    "So, uh, our kitchen faucet is, like, dripping nonstop",
    { problem: "our kitchen faucet is dripping nonstop" },
  ],
  ["problem", "the the shower won't drain", { problem: "the shower won't drain", emergency: null }],
  ["problem", "well it's the garbage disposal, it just hums", { problem: true, emergency: null }],
  ["problem", "no hot water since this morning", { problem: "no hot water since this morning", when: null }],
  ["problem", "leaky spigot out back", { problem: "leaky spigot out back", name: null }],
  ["problem", "toilet", { problem: "toilet" }],
  ["problem", "slow drain", { problem: "slow drain", name: null }],
  ["problem", "Mike Kowalski", { problem: null }],
  ["problem", "it's Teresa", { problem: null }],
  ["problem", "I was hoping to get on the schedule", { problem: null, intent: "book" }],
  ["problem", "can I talk to somebody", { problem: null, intent: "human" }],
  ["problem", "do you guys do free estimates", { problem: null, intent: "question" }],
  ["problem", "can you send somebody out today", { problem: null, intent: "book" }],
  ["problem", "I need a plumber to look at my sump pump", { problem: true, service: "sump_pump" }],
  [
    "problem",
    "my toilet's been running, um, for like three days",
    { problem: "my toilet's been running for three days" },
  ],
  ["problem", "hello, is anyone there", { problem: null }],
  ["problem", "sorry, what did you say", { problem: null }],
  [
    "problem",
    "the, the pilot light keeps going out please",
    { problem: "the pilot light keeps going out", emergency: null },
  ],
  ["problem", "we just bought the house and want the water heater checked", { problem: true, intent: "book" }],
  [
    "problem",
    "hi this is Carol, my bathroom sink is backed up",
    { problem: "my bathroom sink is backed up", name: "Carol" },
  ],
  [
    "problem",
    "my bathtub is clogged and my number is 816 555 0144",
    { problem: "my bathtub is clogged", phone: "+18165550144" },
  ],
  [
    "problem",
    "a leak under the sink at 410 Walnut Street",
    { problem: "a leak under the sink", address: "410 Walnut Street" },
  ],
  [
    "problem",
    "the dishwasher is leaking, could someone come by Tuesday",
    { problem: "the dishwasher is leaking", emergency: null },
  ],
  ["problem", "se está tirando el inodoro", { problem: "se está tirando el inodoro", language: "es" }],
  ["problem", "hola, necesito agendar una visita", { problem: null, intent: "book" }],
  [
    "problem",
    "I have low pressure in the upstairs shower",
    { problem: true, service: "general_plumbing", emergency: null },
  ],
  ["problem", "good afternoon, I'd like to get an estimate for a repipe", { problem: true }],
  // What the caller wants
  [null, "yeah hi I need to move my appointment, something came up", { intent: "reschedule" }],
  [null, "I gotta cancel for tomorrow", { intent: "cancel" }],
  [null, "what time are you guys supposed to be here", { intent: "status" }],
  [null, "the plumber was supposed to be here an hour ago", { intent: "status" }],
  [null, "could you let Mike know I left the gate open", { intent: "message" }],
  [null, "just put me through to a real person", { intent: "human" }],
  [null, "do you take credit cards", { intent: "question" }],
  [null, "what's your service call fee", { intent: "question" }],
  [null, "do you service Lee's Summit", { intent: "question" }],
  [null, "okay that's it, thanks, bye bye", { intent: "goodbye" }],
  [null, "no that's everything, thank you so much", { intent: "goodbye" }],
  [null, "I think I have the wrong number", { intent: "other" }],
  [null, "quiero saber cuánto cuesta destapar un drenaje", { intent: "question", emergency: null }],
  [null, "can I get somebody out here this week", { intent: "book" }],
  // Emergencies and what only sounds like one
  [null, "there's water shooting out of the wall", { emergency: "flood" }],
  [null, "a pipe in the crawl space let go and water is everywhere", { emergency: "flood" }],
  [null, "the pipe under the sink just snapped off", { emergency: "burst" }],
  [null, "I hear hissing by the gas meter and it stinks", { emergency: "gas" }],
  [null, "the utility room smells like gas", { emergency: "gas" }],
  [null, "the fire department said we have a gas leak", { emergency: "gas" }],
  [null, "our CO alarm went off twice tonight", { emergency: "carbon_monoxide" }],
  [null, "there's smoke coming from the breaker box", { emergency: "fire" }],
  [null, "I got zapped when I touched the water heater", { emergency: "electrical" }],
  [null, "it's ten degrees out and our heat is out", { emergency: "no_heat" }],
  [null, "poop is coming up in the shower", { emergency: "sewage" }],
  [null, "the toilet's overflowing and it's going through to downstairs", { emergency: "flood" }],
  [null, "we woke up and there's no water in the house at all", { emergency: "no_water" }],
  [null, "water is coming through my kitchen ceiling", { emergency: "flood" }],
  [null, "my mom slipped on the wet floor and hit her head", { emergency: "medical" }],
  [null, "se reventó un tubo y se está inundando la cocina", { emergency: "burst" }],
  [null, "the water heater broke, no hot water", { emergency: null, service: "water_heater" }],
  [null, "the faucet handle is busted", { emergency: null, service: "fixture_or_leak_repair" }],
  [null, "we had a gas leak last month but that's all fixed", { emergency: null }],
  [null, "the toilet overflowed last night but it's fine now", { emergency: null }],
  [null, "my bathroom remodel is a disaster", { emergency: null }],
  [null, "I'm drowning in paperwork, can you resend the invoice", { emergency: null }],
  [null, "I want a quote on a gas fireplace hookup", { emergency: null }],
  [null, "there's a little water around the base of the toilet", { emergency: null }],
  [null, "the smoke detector guy told me to call about my water heater", { emergency: null }],
  [null, "the hot water heater is out again", { emergency: null, service: "water_heater" }],
  [null, "our outdoor spigot froze last winter and I want it replaced", { emergency: null }],
  [null, "the disposal makes a burning smell when it runs", { emergency: "electrical" }],
  [null, "I'm burning up waiting for you people", { emergency: null }],
  // Yes and no to what was asked
  ["confirm", "yeah that'd be great", { yesNo: "yes" }],
  ["confirm", "yes sir", { yesNo: "yes" }],
  ["confirm", "that'll be fine, thank you", { yesNo: "yes" }],
  ["confirm", "mhm", { yesNo: "yes" }],
  ["confirm", "yup you got it right", { yesNo: "yes" }],
  ["confirm", "looks good to me", { yesNo: "yes" }],
  ["confirm", "great, let's go with that", { yesNo: "yes" }],
  ["confirm", "no no that's not my address", { yesNo: "no" }],
  ["confirm", "uh no, that one's bad for me", { yesNo: "no" }],
  ["confirm", "I'll be at work then", { yesNo: "no" }],
  ["confirm", "it isn't", { yesNo: "no" }],
  ["confirm", "yes but not Monday", { yesNo: null }],
  ["confirm", "okay but how much is it", { yesNo: null, intent: "question" }],
  ["confirm", "wait, can you repeat that", { yesNo: null }],
  ["confirm", "hang on a second", { yesNo: null }],
  ["confirm", "let me ask my husband", { yesNo: null }],
  ["confirm", "what day was that", { yesNo: null }],
  ["confirm", "could be, I'd have to look at my calendar", { yesNo: null }],
  ["confirm", "sí, está perfecto", { yesNo: "yes" }],
  ["confirm", "no, mejor otro día", { yesNo: "no" }],
  ["confirm", "un momento por favor", { yesNo: null }],
  // Which of the times offered
  ["confirm", "let's do the two o'clock", { choice: 1 }],
  ["confirm", "I'll go with Monday", { choice: 0, when: "2026-11-23T00:00 2026-11-24T00:00" }],
  ["confirm", "hmm, the second one I guess", { choice: 1 }],
  ["confirm", "whichever is sooner", { choice: 0 }],
  ["confirm", "I don't care, any of them", { choice: 0 }],
  ["confirm", "you don't have anything Friday, do you", { choice: null }],
  ["confirm", "is there anything next week", { choice: null }],
  ["confirm", "do you have any evenings", { choice: null }],
  ["confirm", "any chance of Saturday", { choice: null, yesNo: null }],
  ["confirm", "the Tuesday one works", { choice: 1, yesNo: "yes" }],
  ["confirm", "neither of those work for me", { choice: null, yesNo: "no" }],
  ["confirm", "la de las dos está bien", { choice: 1 }],
  ["confirm", "ninguna, mejor el viernes", { choice: null, when: "2026-11-27T00:00 2026-11-28T00:00" }],
  // When
  ["when", "sometime Friday afternoon would be good", { when: "2026-11-27T12:00 2026-11-27T17:00" }],
  ["when", "could you do Wednesday around 11", { when: "2026-11-25T11:00" }],
  ["when", "uh, Tuesday's good, after lunch", { when: "2026-11-24T12:00 2026-11-24T17:00" }],
  ["when", "the sooner the better", { when: "2026-11-22T09:00 2026-12-06T09:00" }],
  ["when", "a week from tomorrow", { when: "2026-11-30T00:00 2026-12-01T00:00" }],
  ["when", "Monday or Tuesday is fine", { when: "2026-11-23T00:00 2026-11-25T00:00" }],
  ["when", "I get off work at four so any time after that", { when: "2026-11-22T16:00 2026-11-23T00:00" }],
  ["when", "the first of December", { when: "2026-12-01T00:00 2026-12-02T00:00" }],
  ["when", "not tomorrow, the next day", { when: "2026-11-24T00:00 2026-11-25T00:00" }],
  ["when", "I'm home until noon on Tuesday", { when: "2026-11-24T00:00 2026-11-24T12:00" }],
  ["when", "how about quarter to three on Wednesday", { when: "2026-11-25T14:45" }],
  ["when", "eight a.m. Monday", { when: "2026-11-23T08:00" }],
  ["when", "between one and three on the 24th", { when: "2026-11-24T13:00 2026-11-24T15:00" }],
  ["when", "el martes a las tres de la tarde", { when: "2026-11-24T15:00" }],
  ["when", "what do you have", { when: null }],
  ["when", "we've been dealing with this since last Thursday", { when: null }],
  // Names
  ["name", "sure, it's Linda Castillo", { name: "Linda Castillo" }],
  ["name", "yes ma'am, Ray Dombrowski", { name: "Ray Dombrowski" }],
  ["name", "last name is Okafor", { name: "Okafor" }],
  ["name", "Katherine with a K, Katherine Bell", { name: "Katherine Bell" }],
  ["name", "Steven, S T E P H E N", { name: "Stephen" }],
  ["name", "it should be under Whitfield", { name: "Whitfield" }],
  ["name", "Grace", { name: "Grace" }],
  ["name", "you already have my name", { name: null }],
  ["name", "what do you need my name for", { name: null }],
  [null, "hey this is Donna over on Walnut, my drain's clogged", { name: "Donna", service: "drain_or_sewer" }],
  [null, "I'm calling for my dad, Walter Pruitt", { name: "Walter Pruitt" }],
  [null, "I'm sorry, I'm running late", { name: null }],
  ["name", "me llamo Guadalupe Ríos", { name: "Guadalupe Ríos" }],
  ["name", "Smith. John Smith.", { name: "John Smith" }],
  // How to reach them, and where
  ["phone", "yeah it's eight one six, five five five, oh one four four", { phone: "+18165550144" }],
  ["phone", "816-555-0144, that's my cell", { phone: "+18165550144" }],
  ["phone", "no wait, 816-555-0145", { phone: "+18165550145" }],
  ["phone", "five five five oh one four four", { phone: null }],
  ["phone", "the one I'm calling from", { phone: null }],
  ["phone", "816 555 0144 or my work, 913 555 0177", { phone: "+18165550144" }],
  ["phone", "area code 816, 555, oh one double four", { phone: "+18165550144" }],
  ["address", "2214 North 17th Terrace", { address: "2214 North 17th Terrace", phone: null }],
  ["address", "it's uh, nine oh four Maple", { address: "904 Maple" }],
  [
    "address",
    "3300 Rainbow Boulevard apartment 12, Kansas City, Kansas",
    { address: "3300 Rainbow Boulevard, Apt 12, Kansas City, KS" },
  ],
  ["address", "one fifteen Cedar Lane, the yellow house", { address: "115 Cedar Lane" }],
  ["address", "same as last time", { address: null }],
  ["address", "my address is 7720 Metcalf Avenue, Overland Park", { address: "7720 Metcalf Avenue, Overland Park" }],
  [null, "you can email me at rdombrowski at gmail dot com", { email: "rdombrowski@gmail.com", address: null }],
  [
    null,
    "I'm over at 5012 Mission Road and my sink's backed up",
    { address: "5012 Mission Road", problem: "my sink's backed up" },
  ],
];
