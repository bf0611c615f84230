// What was said, as bubbles that stay where they are while others come, and the visit that was booked.
import { el, icon, icons } from "./elements.ts";
import type { Frame, Wishes } from "./frame.ts";
import { type Strings, stringsOf } from "./strings.ts";
import type { Bubble, View } from "./view.ts";

interface Drawn {
  element: HTMLElement;
  bubble: Bubble;
}

export function bubbleLog({ log }: Frame, wishes: Wishes): (view: View) => void {
  const drawn = new Map<string, Drawn>();
  let card: { element: HTMLElement; when: string } | null = null;

  function removeOthers(bubbles: readonly Bubble[]): void {
    const keys = new Set(bubbles.map(({ key }) => key));
    for (const [key, { element }] of drawn) {
      if (keys.has(key)) continue;
      element.remove();
      drawn.delete(key);
    }
  }

  /** `next`: what stands behind it; null: nothing yet. */
  function draw(bubble: Bubble, after: HTMLElement | null, say: Strings): HTMLElement {
    const known = drawn.get(bubble.key);
    if (known !== undefined && isSame(known.bubble, bubble)) return known.element;
    const element = toElement(bubble, say, wishes);
    if (known !== undefined) known.element.replaceWith(element);
    else if (after === null) log.prepend(element);
    else after.after(element);
    drawn.set(bubble.key, { element, bubble });
    return element;
  }

  /** Behind the words that brought it; a visit that was moved is told of again further down. */
  function drawCard({ appointment, name, language }: View): void {
    if (appointment === (card?.when ?? null)) return;
    card?.element.remove();
    card = appointment === null ? null : { element: toCard(appointment, name, stringsOf(language)), when: appointment };
    if (card !== null) log.append(card.element);
  }

  return (view) => {
    removeOthers(view.bubbles);
    let last: HTMLElement | null = null;
    for (const bubble of view.bubbles) {
      const isBehindCard: boolean = card !== null && last !== null && last.nextElementSibling === card.element;
      last = draw(bubble, isBehindCard && card !== null ? card.element : last, stringsOf(view.language));
    }
    drawCard(view);
  };
}

function isSame(a: Bubble, b: Bubble): boolean {
  return a.state === b.state && a.text === b.text;
}

function toElement({ role, text, state }: Bubble, say: Strings, wishes: Wishes): HTMLElement {
  const speaker = el("span", { class: "hidden" }, [`${role === "user" ? say.you : say.assistant} `]);
  const words = el("p", { class: `bubble ${role}${state === "failed" ? " failed" : ""}` }, [speaker, text]);
  if (state !== "failed") return words;
  const again = el("button", { type: "button", class: "text-button" }, [say.again]);
  again.addEventListener("click", wishes.retry);
  return el("div", { class: "unsent" }, [words, el("p", {}, [say.notSent, again])]);
}

function toCard(when: string, business: string, say: Strings): HTMLElement {
  return el("div", { class: "card" }, [
    el("span", { class: "mark" }, [icon(icons.check)]),
    el("div", {}, [
      el("p", { class: "what" }, [[say.booked, business].filter((part) => part !== "").join(" · ")]),
      el("p", { class: "when" }, [when]),
    ]),
  ]);
}
