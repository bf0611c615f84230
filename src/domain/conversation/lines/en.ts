import type { EmergencyKind } from "../understanding/reading.ts";
import type { Speech, Wording } from "./line.ts";

const safety: Record<EmergencyKind, string> = {
  gas: "If you smell gas, leave the building now, do not touch any switches or flames, and call 911 or your gas company from outside.",
  carbon_monoxide:
    "If a carbon monoxide alarm is sounding, get everyone out into fresh air now and call 911 from outside.",
  fire: "If anything is burning or smoking, get everyone out now and call 911.",
  electrical:
    "Stay away from the sparks, from anything wet near electricity, and switch off the breaker only if you can reach it safely. If anyone is hurt or anything burns, call 911.",
  medical: "If anyone is hurt, hang up and call 911 now.",
  flood: "If you can do it safely, shut off the main water valve, and keep away from outlets that are wet.",
  burst: "If you can do it safely, shut off the main water valve now.",
  sewage: "Please do not run any water or flush, and keep away from the sewage.",
  no_water: "That is urgent, so let's get somebody to you.",
  no_heat:
    "That is urgent. If anyone is at risk from the cold, please go somewhere warm, and call 911 if it is life-threatening.",
  other: "That sounds urgent. If anyone is in danger, hang up and call 911.",
};

/** What the time costs more is part of what a yes agrees to. */
function surcharge(fee: number | null, speech: Speech): string {
  return fee === null ? "" : `That time is outside opening hours and costs ${speech.money(fee)} on top of the work. `;
}

export const en: Wording = {
  greeting: ({ business, isCall, own }) =>
    isCall
      ? `${own ?? `Thanks for calling ${business}.`} This is the automated assistant. How can I help you today?`
      : `${own === undefined ? "" : `${own} `}This is the automated assistant of ${business}.`,
  greeting_known: ({ business, name, isCall, own }) =>
    isCall
      ? `Hi ${name}${own === undefined ? `, thanks for calling ${business} again.` : `. ${own}`} This is the automated assistant. How can I help you today?`
      : `Hi ${name}${own === undefined ? ", t" : `. ${own} T`}his is the automated assistant of ${business}.`,
  ask_wish: () => "How can I help you today?",
  ask_problem: () => "Please briefly describe what's going on.",
  ask_problem_again: () => "In a few words, what needs fixing?",
  thanks_for_details: () => "Thanks for the details.",
  ask_problem_choices: () =>
    "Is it a leak, a clogged drain, a water heater, a toilet, or something else? One word is enough.",
  ask_name: () => "May I have your name, please?",
  ask_name_again: () => "Please say your first and last name.",
  ask_name_spelled: () => "Please say your first and last name, and spell the last name letter by letter.",
  ask_name_of_other: () => "Who is the visit for? Please tell me their name.",
  ask_phone: () => "What number can we reach you at?",
  ask_phone_again: () => "Please say the ten digits of your phone number, or key them in.",
  ask_phone_keyed: () => "Please key in the ten digits on your phone.",
  ask_address: () => "What is the service address?",
  ask_address_again: () => "Please say the house number, the street and the city.",
  ask_address_spelled: () =>
    "Let's take it in parts. First the house number, digit by digit, then the street and the city.",
  ask_address_typed: () =>
    "I have texted you a link. Type the address there and tell me when you are done, or say the house number first, and then the street.",
  ask_city: ({ street }) => `Which city or ZIP code is ${street} in?`,
  confirm_known_address: ({ street }) => `I have your address as the one on ${street}. Is that where you need us?`,
  offer_two: ({ first, second }, speech) =>
    `I have ${speech.time(first)}, or ${speech.time(second)}. Which works for you?`,
  offer_one: ({ only }, speech) => `I have ${speech.time(only)}. Does that time work for you?`,
  nearest_times: () => "I have nothing free at the time you asked for. These are the nearest.",
  ask_which_time: () => "Which of the two?",
  ask_time_keyed: () => "Press 1 for the first time, 2 for the second, or tell me another day.",
  ask_yes_or_no: () => "Please say yes or press 1 to agree, or say no or press 2 to change something.",
  ask_other_day: () => "What day or time would suit you better?",
  no_slots: () => "I'm sorry, I have no free time in the next two weeks.",
  slot_sold: () => "I'm sorry, that time is no longer free.",
  have_that_time: () => "That time is free.",
  confirm_booking: ({ name, address, phone, slot, service, fee }, speech) =>
    `Let me read that back. ${name}, at ${address},${phone === null ? "" : ` phone ${speech.phone(phone)},`} for ${speech.service(service)}, on ${speech.time(slot)}. ${surcharge(fee, speech)}Shall I book it?`,
  ask_what_to_change: () => "What should I change: the name, the address or the time?",
  ask_right_one: () => "All right. What is the right one?",
  booked: ({ name, business, slot }, speech) =>
    `You're all set, ${name}. You're booked with ${business} for ${speech.time(slot)}.`,
  not_understood: () => "Sorry, I did not get that.",
  not_heard: () => "I did not hear anything.",
  safety: ({ kind }) => safety[kind],
  telling_owner: () => "I am passing this on to the owner right now.",
  declined: () => "All right, I won't schedule anything right now. Somebody will follow up with you.",
  ask_waitlist: () => "Shall I put you on the waiting list? Somebody will call you as soon as a time opens up.",
  waitlisted: () => "You are on the waiting list, and somebody will call you. No visit is set yet.",
  ask_message: () =>
    "What should I pass on? Please say your name and what it is about, and somebody will call you back.",
  ask_message_after_trouble: () =>
    "I'm sorry, I am having trouble understanding you. Please say in your own words what you need, and somebody will call you back.",
  will_call_back: () => "I have noted what you told me, and somebody will call you back.",
  message_taken: () => "Thank you, I have noted that and will pass it on.",
  technical_trouble: () => "I'm sorry, I can't get into the calendar at the moment, so nothing is booked yet.",
  booking_unsure: () =>
    "I'm sorry, I could not confirm that booking, so please do not count on it until you hear from us.",
  cannot_answer: () => "I don't have the answer to that here, so I am passing the question on to the owner.",
  answer: ({ text }) => text,
  price_range: ({ service, price }, speech) =>
    `For ${speech.service(service)} it is usually between ${speech.money(price.min)} and ${speech.money(price.max)}. The exact price is given on site, before any work begins.`,
  price_depends: () => "That depends on the work. Tell me what needs fixing, and I can give you the usual range.",
  price_unknown: () => "I don't have a price for that. You will get it before any work begins.",
  after_hours_fee: ({ fee }, speech) =>
    `An emergency visit outside our opening hours costs ${speech.money(fee)} on top of the work.`,
  opening_hours: ({ hours, day }, speech) => speech.hours(hours, day),
  emergency_hours: () => "I answer around the clock, and emergencies are passed on at any hour.",
  services_offered: ({ services }, speech) => `We do ${speech.list(services.map((key) => speech.service(key)))}.`,
  area_served: ({ place }) => (place === null ? "Yes, we come to you." : `Yes, we come to ${place}.`),
  area_asked: ({ cities }, speech) => `We come to ${speech.list(cities)}. Where are you?`,
  out_of_area: ({ place }) => `I'm sorry, ${place} is outside the area we drive to.`,
  anything_more: () => "Is there anything else I can do for you?",
  anything_else: () => "Is there anything else they should know?",
  ask_note: () => "Please go ahead, what should I pass on?",
  change_passed_on: () =>
    "I can't change it from here. I am passing on what you said, and the visit stands until you hear from them.",
  i_am_automated: ({ business }) => `I'm the automated assistant of ${business}. I can book a visit or take a message.`,
  take_your_time: () => "Of course, take your time.",
  same_as_last_time: ({ service }, speech) => `The same as last time, ${speech.service(service)}.`,
  ask_visit_phone: () => "What phone number is the visit under?",
  ask_identity: () => "To find your visit, please tell me the address it is for, with the house number.",
  identity_failed: () => "I'm sorry, I can't match that with a visit, so I can't say or change anything here.",
  code_sent: () =>
    "If there is a visit under that number, I have just texted a six-digit code to it. Please read the code to me.",
  code_wrong: () => "That is not the code I sent. Please read me the six digits once more.",
  no_visit_found: () => "I can't find an upcoming visit under that number.",
  ask_which_visit: ({ visits }, speech) =>
    `I see ${speech.list(visits.map(({ slot, service }) => `${speech.service(service)} on ${speech.time(slot)}`))}. Which one is it about?`,
  visit_status: ({ slot, service }, speech) => `Your visit for ${speech.service(service)} is on ${speech.time(slot)}.`,
  ask_new_time: ({ slot }, speech) => `Your visit is on ${speech.time(slot)}. What day or time would you like instead?`,
  confirm_move: ({ from, slot, fee }, speech) =>
    `So from ${speech.time(from)} to ${speech.time(slot)}. ${surcharge(fee, speech)}Shall I move it?`,
  moved: ({ slot }, speech) => `Your visit is moved to ${speech.time(slot)}.`,
  ask_move_instead: ({ slot }, speech) =>
    `That is the visit on ${speech.time(slot)}. Would you rather move it to another day? Otherwise I will cancel it.`,
  cancelled: ({ slot }, speech) => `Your visit on ${speech.time(slot)} is cancelled.`,
  visit_stands: ({ slot }, speech) => `Your visit stays as it is, on ${speech.time(slot)}.`,
  change_failed: () =>
    "I'm sorry, I could not change that visit, so nothing is changed yet. Please count on the old time until you hear from us.",
  transferring: () => "One moment, I am putting you through.",
  transfer_failed: () => "I'm sorry, nobody could pick up just now.",
  no_sales: ({ business }) =>
    `This line is for customers of ${business}. If something needs fixing, tell me what it is.`,
  spam_goodbye: () => "Then I can't help here.",
  wrong_number: () => "No problem.",
  nobody_there: () => "I can't hear anybody, so I will end the call here. Please call again.",
  goodbye: ({ business, isCall }) => (isCall ? `Thanks for calling ${business}. Goodbye.` : "Thank you."),
};
