// English: problem, name, number and address. See phrase.ts for the pattern.
import type { PhraseBook } from "./phrase.ts";

export const englishFacts = {
  problem: {
    plain: [
      "{problem}",
      "(well|so|yeah|okay), {problem}",
      "(the thing is|here's the thing), {problem}",
      "{problem}, that's (about it|all I know|what's going on)",
    ],
    brief: ["{short}"],
    talkative: [
      "(well|okay so), {problem}. (I don't know what happened|I tried everything I could think of|You should see it)",
      "so what happened is {problem}",
    ],
    hostile: ["(I just said it|like I said), {problem}", "{problem}. (That's it|What else do you want)"],
    elderly: ["(well, you see|oh, well), {problem}", "(let me think|now), {problem}, (if you understand me|I think)"],
  },
  problem_again: {
    plain: [
      "(well,|okay,|so,|again,) {short}(|, that's what it is|, that's all)",
      "{short}",
      "(it's|I mean) {short}",
      "{short}(|, I need a plumber for that)",
    ],
    hostile: ["{short}. (How often do I have to say it|Are you listening)"],
  },
  choose_leak: { plain: ["(a|it's a) leak", "leak"] },
  choose_drain: { plain: ["(a clogged drain|the drain|it's a drain)", "drain"] },
  choose_heater: { plain: ["(the|a|it's the) water heater", "water heater"] },
  choose_toilet: { plain: ["(the|a|it's the) toilet", "toilet"] },
  choose_other: { plain: ["something else, {short}", "something else", "(other|none of those), {short}"] },
  name_of_other: {
    plain: ["{name}", "(it's for|put it under|the name is|that would be) {name}", "(the visit is|that's) for {name}"],
  },
  name_spelled_out: { plain: ["{which}", "(it's|that's) {name}, {which}", "{name}, (and |){which}"] },
  spelled_last: {
    plain: [
      "(the|my) last name is(| spelled) {spelled_last}",
      "last name {spelled_last}",
      "{last} is {spelled_last}",
      "{last}, that's {spelled_last}",
    ],
  },
  spelled_first: {
    plain: [
      "(the|my) first name is(| spelled) {spelled_first}",
      "first name {spelled_first}",
      "{first} is {spelled_first}",
    ],
  },
  spelled_both: {
    plain: [
      "first name {spelled_first}, last name {spelled_last}",
      "the first name is {spelled_first} and the last name is {spelled_last}",
      "{first}, {spelled_first}, and {last}, {spelled_last}",
    ],
  },
  name: {
    plain: [
      "(it's|this is|my name is|my name's|the name is|I'm|yeah, it's|sure, it's|yes, this is|) {name}",
      "{name}(| is my name|, that's me)",
      "(sure|yeah|yes|of course)(,|, my name is|, this is) {name}",
    ],
    brief: ["{name}"],
    talkative: [
      "(sure thing|of course|oh, right), it's {name}(|, I should have said|, like on the mailbox)",
      "my name is {name}, (pleased to meet you|people always ask how that's spelled|I'm the one with the red door)",
    ],
    hostile: ["{name}", "(it's|fine,) {name}", "{name}, (write it down|got it)"],
    elderly: ["(oh yes|yes dear|well), (my name is|this is|it's) {name}", "{name}, (dear|that's me)"],
  },
  name_again: {
    plain: [
      "(again, |)(the name is|that's|this is) {name}",
      "{name}",
      "(my name is|it's|I said) {name}",
      "{name}(|, my last name is {last})",
      "(first name {first}, last name|{first}, and the last name is|first name is {first}, last name is) {last}",
    ],
    brief: ["{name}"],
  },
  name_spelled: {
    plain: [
      "(that's|the last name is) {spelled_last}(|, {last})",
      "(sure|okay), {first}, {last}, {spelled_last}",
      "{name}, {spelled}",
      "(it's|that's|sure,|okay,) {spelled}",
      "{first}, and then {spelled_last}",
      "{spelled_last} is the last name",
    ],
    brief: ["{spelled}", "{spelled_last}"],
    elderly: ["(oh dear, all right|yes), {spelled}"],
  },
  phone: {
    plain: [
      "(yeah,|okay,|you can call|it would be) {phone}",
      "(it's|my number is|you can reach me at|the best number is|sure,|) {phone}",
      "{phone}(| is my cell| is the best one|, that's my cell)",
    ],
    brief: ["{phone}"],
    elderly: ["(let me see|now, it is), {phone}"],
    hostile: ["{phone}", "{phone}. (And no sales calls|Don't give it to anybody)"],
  },
  phone_again: {
    plain: [
      "(okay, again|one more time|the number is), {phone}",
      "{phone}",
      "(again,|it's|I said) {phone}",
      "{digits}",
    ],
  },
  phone_same: {
    plain: [
      "(the one|this number|the number) I'm calling from(| is fine| works)",
      "this (number|one) is fine",
      "just use this number",
    ],
  },
  address: {
    plain: [
      "(it's|I'm at|we're at|the address is|that's|sure,|yes, it's|we live at|) {address}",
      "{address}(|, that's the house|, please)",
      "(yeah|yes|okay)(,|, it's|, that would be) {address}",
    ],
    brief: ["{street}", "{address}"],
    talkative: [
      "it's {address}, (the yellow house on the corner|right across from the park|you can't miss it|there's a big oak tree in front)",
      "(oh, we're at|you'd be coming to) {address}, (we moved in last spring|been here eleven years)",
    ],
    hostile: ["{address}", "{address}. (Can we hurry this up|Write it down this time)"],
    elderly: ["(well, it's|I'm at|now, the address is) {address}(|, dear|, the brick house)"],
  },
  address_again: {
    plain: [
      "(again|okay|once more), (it's|that's|) {address}",
      "(the house is|we're at) {street}, (in|that's in) {city}",
      "{address}",
      "(it's|I said|the address is) {address}",
      "{street}, in {city}",
    ],
    brief: ["{address}"],
  },
  address_spelled: {
    plain: [
      "{number_digits}, {street_name}, {city}",
      "(okay,|sure,|the number is) {number_digits}, (and the street is|then) {street_name}, (in|that's) {city}",
      "{number}. {street_name}. {city}",
    ],
  },
  city: {
    plain: [
      "(that would be|we're in|you'd be coming to|it's over in) {city}",
      "(it's in|in|that's|that's in|it's|) {city}",
      "{city}(|, Kansas|, {zip})",
      "{zip}, (that's|in) {city}",
    ],
    brief: ["{city}", "{city}, {zip}"],
    elderly: ["(why, it's|that's in) {city}(|, dear)"],
    hostile: ["{city}", "{city}, obviously"],
  },
  known_address_right: {
    plain: [
      "(yes|yeah|yep|correct|right|that's right|uh huh)(|, that's the one|, that's right|, same place)",
      "(yes|yeah), (that's|still) (the address|where we are|it)",
    ],
    brief: ["(yes|yeah|yep|correct)"],
  },
  known_address_wrong: {
    plain: ["no, (it's at|this time it's|it's for|we moved, it's) {address}", "(no|actually no), {address}"],
  },
  mend_name_at_once: {
    plain: [
      "(it's|my name is|) {wrong}, (no sorry|I mean|oh, sorry), {name}(|, I just got married|, that's my married name)",
    ],
  },
  mend_address_at_once: {
    plain: ["(it's|we're at|) {wrong}, (no wait|no, sorry|I mean|oh no, that's the old one,|scratch that,) {address}"],
  },
  mend_phone_at_once: { plain: ["(it's|) {wrong}, (no sorry|no wait), {phone}"] },
  mend_name_later: {
    plain: ["(sorry|oh wait), (I gave you my old name|I said my name wrong|it's under my married name), it's {name}"],
  },
  mend_address_later: {
    plain: [
      "(sorry|wait|oh), (I gave you the wrong house number|I said the address wrong|that was the wrong number), it's {street}",
    ],
  },
  mend_phone_later: { plain: ["(sorry|wait), (that number was wrong|I gave you the wrong number), it's {phone}"] },
} satisfies Partial<PhraseBook>;
