// English: openings, stories, complaints and other talk around the facts. See phrase.ts for the pattern.
import type { PhraseBook } from "./phrase.ts";

export const englishTalk = {
  opening_book: {
    plain: [
      "(hi|hello|hey|good morning|yeah, hi), {problem}(| and I need somebody to take a look|, can you send somebody out|. Could you get somebody out here)",
      "(hi|hello), I'm calling because {problem}",
      "(hi|hello), I need a plumber(, | please, ){problem}",
      "(yeah|yes|hi), I'd like to (schedule a visit|get somebody out|set up an appointment). {problem}",
    ],
    brief: ["{short}", "(hi|yeah), {short}", "{short}, need somebody out", "need a plumber. {short}"],
    talkative: [
      "(oh good, you're there|hi there, how are you today). So I've got (a bit of a situation|a little problem here). {problem}. (I was up half the night with it|My wife says I should have called last week|I watched three videos about it and I give up)",
      "(hello|hi), (I found you online, you have great reviews|you did a great job for my neighbor I hear|I got your card in the mail). Anyway, {problem}, and (I am not touching it myself again|I would rather pay somebody this time)",
    ],
    elderly: [
      "(hello|oh, hello dear|good morning), (is this the plumber|am I speaking to the plumber)? {problem}(|, and my husband used to fix these things)",
      "yes, hello. (I hope I have the right number|My daughter gave me this number). {problem}",
    ],
    hostile: [
      "(finally|about time somebody picked up). {problem}",
      "(yeah|look), {problem}, and I don't have all day",
      "(listen|okay look), {problem} and I want it fixed",
    ],
  },
  opening_everything: {
    plain: [
      "(hi|hello), (this is|my name is) {name}(, I'm at|, I live at) {address}, {problem}(, and I'd like somebody to come| and I was hoping somebody could come out) {want}",
      "(hi|yeah hi|good morning), {name} here, {problem}, the address is {address}, (can you come|could somebody come) {want}",
      "(hello|hi), {problem} at {address}, (it's|the name is) {name}, (can you send somebody|I need somebody out) {want}",
    ],
  },
  opening_reschedule: {
    plain: [
      "(hi|hello|yeah hi), I (need to|have to|want to|would like to) (move|reschedule|change) my (appointment|visit)",
      "(hi|hello), (something came up|I can't make it) and I need to reschedule(| my appointment| the plumber)",
      "(hi|hello), you have me down for a visit and (that time doesn't work anymore|I won't be home then). Can we move it",
    ],
    brief: ["(reschedule|need to reschedule|move my appointment|I need to move my visit)"],
    hostile: ["(look|yeah), I need to move my appointment and I don't want a runaround"],
    elderly: ["(hello dear|oh, hello), I have a man coming and I'm afraid I have to change (the day|it)"],
  },
  opening_cancel: {
    plain: [
      "(hi|hello|yeah hi), I (need to|want to|would like to|have to) cancel my (appointment|visit)",
      "(hi|hello), please cancel my (appointment|visit), (we fixed it ourselves|it stopped|I don't need it anymore|my brother-in-law took care of it)",
      "(hi|hello), (we don't need the plumber anymore|I don't need the visit anymore), can you take me off",
    ],
    brief: ["(cancel my appointment|need to cancel|cancel please|I want to cancel)"],
    hostile: ["(just cancel it|cancel my appointment), I found somebody (cheaper|who picks up the phone)"],
    elderly: [
      "(oh, hello|hello dear), I had a man coming and (I won't need him now|my son fixed it), so I'd like to cancel",
    ],
  },
  opening_status: {
    plain: [
      "(hi|hello|yeah hi), (when is my appointment|what time is my appointment|when are you coming out)(| again)?",
      "(hi|hello), I'm calling to (check|confirm|double check) (what day|what time|when) (you're coming|my visit is)",
      "(hi|hello), do you have me down for (a visit|an appointment)? I (forgot when|can't find the text|lost the time)",
    ],
    brief: ["(when is my appointment|when's my visit|what time are you coming)?"],
    hostile: ["(where is your guy|when is somebody finally coming)? I have an appointment"],
    elderly: ["(hello dear|oh, hello), I had it written down somewhere. When is the plumber coming to me?"],
  },
  opening_message: {
    plain: [
      "(hi|hello), (can I leave a message|could you pass something on|I'd like to leave a message)(| for the owner| please)",
      "(hi|hello), I just need somebody to call me back",
    ],
  },
  opening_person: {
    plain: [
      "(hi|hello|yeah), (can I|could I|I'd like to|I want to) (talk to|speak to|speak with) (a person|a real person|somebody|the owner|a human)",
      "(is there a person there|is anybody real there|can you get me a human)?",
    ],
    hostile: ["(I don't talk to machines|no robots), (give me|get me) (a person|a human|somebody real)"],
  },
  wish_to_move: {
    plain: [
      "I (want|need|would like) to (move|reschedule) my (visit|appointment)",
      "it's about the appointment I have, I need a different time",
    ],
  },
  wish_to_cancel: {
    plain: [
      "I (want|need|would like) to cancel(| it| my visit| my appointment)",
      "just cancel (it|the visit|my appointment)(|, please)",
    ],
  },
  wish_to_know_when: {
    plain: [
      "I (just|only) want to know (when|what day|what time) (my visit is|you're coming)",
      "when is my appointment",
    ],
  },
  nothing_else: {
    plain: [
      "(no|nope|no, that's it|no, that's all|that's all|that's everything|no, I think that's it)(|, thanks|, thank you|, thank you very much)",
      "(no thanks|no thank you|I'm good|we're good|nothing else)(|, bye|, have a good one)",
    ],
    brief: ["(no|nope|no thanks|that's it)"],
    elderly: ["(no dear|no, that's all), (thank you|you've been very kind|God bless)"],
    hostile: ["(no|no, that's it|that's all, finally|nope, we're done here)"],
  },
  nothing_to_add: { plain: ["(no|nothing|never mind|nothing else)(|, that's all|, thanks)"] },
  message: {
    plain: [
      "(this is|my name is|it's) {name}, {problem}(|, please call me back|, call me when you can)",
      "{name}(,| here,) {problem}",
    ],
    brief: ["{name}, {short}"],
  },
  question: {
    plain: [
      "{problem}?",
      "(I just want to know|my question is|I was asking|I only wanted to ask), {problem}?",
      "(so|well|yeah|okay), {problem}?",
    ],
    brief: ["{problem}?"],
    elderly: ["(I wanted to ask you|well, dear), {problem}?"],
    hostile: ["(I asked you|simple question), {problem}?"],
  },
  question_as_message: {
    plain: ["(this is|my name is|it's) {name}, (my question is|I wanted to know), {problem}?", "{name}. {problem}?"],
  },
  only_asking: {
    plain: [
      "(no|no thanks|oh no), (I was just asking|that was all I wanted to know|I only wanted to know that|just that question)(|, thanks|, thank you)",
      "(that's all I needed|I'm just calling around|not right now)(|, thanks|, thank you)",
    ],
  },
  only_asking_goodbye: {
    plain: [
      "(no|no thanks|no thank you), (that's all|I don't need anything else|nothing needs fixing). (Goodbye|Bye|Thanks, bye)",
      "(that's all I wanted|I don't need a visit|I'm all set), (thanks, bye|thank you, goodbye|bye)",
    ],
  },
  said_already: { plain: ["(I said|I already said|what I said was),", ""] },
  back_again: { plain: ["(okay|all right|sorry about that), I'm back.", "okay, (so|here I am)."] },
  repeat_please: {
    plain: ["(sorry|I'm sorry|pardon), (could you say that again|what was that|can you repeat that)?"],
    elderly: [
      "(I'm sorry dear|pardon me|oh, excuse me), (could you say that again|would you repeat that)?",
      "(I'm sorry dear|pardon me), (I didn't catch that|my hearing isn't what it was, once more please)",
    ],
  },
  thanks: { plain: ["(okay|all right|great|okay, thank you|thanks)(|, bye|, thanks a lot)"] },
  story: {
    plain: [
      "My (neighbor|sister|boss|brother-in-law) (gave me your number|says you're good|used you last year|told me to call)",
      "We (had the kitchen redone in March|just got back from vacation|have people coming over|are in the middle of painting)",
      "(My husband|My wife|My son) (usually does this kind of thing|tried to fix it and made it worse|is out of town, of course)",
      "I (work from home so I'm around|have the kids here so it's a bit loud|was going to do it myself|never had this in my old place)",
      "(This house is nothing but trouble|It's always something, isn't it|What a week|The dog hasn't stopped barking about it)",
      "The (last plumber|last guy|guy before you) (never showed up|charged me a fortune|just shrugged)",
    ],
  },
  story_of_years: {
    plain: [
      "(We've lived here since 1974|I've been in this house forty-two years|We bought the house in sixty-eight|I'm eighty-three, you know)",
      "My (grandson|granddaughter) (is visiting, he's twelve|is at the university now|set up this telephone for me|just had a baby)",
      "My late husband (put that in himself in 1981|did all of that himself|would have fixed it in an afternoon)",
      "(I have three grandchildren coming|My daughter lives two streets over|I don't get around like I did)",
    ],
  },
  hesitation: { plain: ["(oh|well|let me see|now let me think|just a moment|hmm|oh dear),"] },
  complaint: {
    plain: [
      "(This is ridiculous|I've been on hold all morning|Unbelievable|Last time you people never showed up|I pay good money for this|You people are the worst|Every time the same nonsense|How many more questions)",
    ],
  },
  hurry: {
    plain: [
      "(Please hurry|Oh my God|It's getting worse|How fast can you get here|There's no time|I don't know what to do|Please, quickly)",
    ],
  },
} satisfies Partial<PhraseBook>;
