// How a model is told to answer at once and always alike. Each family takes other words for it and refuses the rest with 400.

export interface Effort {
  temperature?: 0;
  reasoning_effort?: "none" | "minimal" | "low";
}

export function effortOf(model: string): Effort {
  if (/^gpt-(3|4)|^chatgpt-4/.test(model)) return { temperature: 0 };
  if (/^gpt-5(-(mini|nano))?(-\d{4}-|$)/.test(model)) return { reasoning_effort: "minimal" };
  if (/^gpt-(5\.|[6-9])/.test(model)) return { reasoning_effort: "none" };
  return /^o\d/.test(model) ? { reasoning_effort: "low" } : {};
}
