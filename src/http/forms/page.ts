// The page of the address form: no script, one form, in the caller's language.
import { createHash } from "node:crypto";
import { html, raw } from "hono/html";

interface Words {
  title: string;
  street: string;
  unit: string;
  city: string;
  zip: string;
  send: string;
  thanks: string;
  wrong: string;
}

const words: Record<"en" | "es", Words> = {
  en: {
    title: "Where is the visit?",
    street: "House number and street",
    unit: "Apartment or unit, if any",
    city: "City",
    zip: "ZIP code",
    send: "Send",
    thanks: "Thank you. Please go back to the call and say that you are done.",
    wrong: "Please check the street and the ZIP code.",
  },
  es: {
    title: "¿Dónde es la visita?",
    street: "Número de la casa y calle",
    unit: "Apartamento o unidad, si hay",
    city: "Ciudad",
    zip: "Código postal",
    send: "Enviar",
    thanks: "Gracias. Vuelva a la llamada y diga que ya terminó.",
    wrong: "Por favor revise la calle y el código postal.",
  },
};

const style =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:28rem;margin:0 auto;padding:24px;color-scheme:light dark}label{display:block;margin:16px 0 4px}input,button{font:inherit;width:100%;box-sizing:border-box;padding:12px;border-radius:8px;border:1px solid #8a8f98}button{margin-top:24px;background:#0f766e;color:#fff;border:0}";

/** Nothing is loaded and nothing runs; the one style is known by its hash. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

export interface PageOf {
  business: string;
  language: "en" | "es";
  /** What has become of the form. */
  state: "open" | "wrong" | "sent";
}

export function formPage({ business, language, state }: PageOf) {
  const said = words[language];
  const body = state === "sent" ? html`<p role="status">${said.thanks}</p>` : form(said, state === "wrong");
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${business}</title><style>${raw(style)}</style></head>
<body><main><h1>${business}</h1><h2>${said.title}</h2>${body}</main></body>
</html>`;
}

function form(said: Words, isWrong: boolean) {
  return html`<form method="post">
${isWrong ? html`<p role="alert">${said.wrong}</p>` : ""}
<label for="street">${said.street}</label><input id="street" name="street" required minlength="3" maxlength="120" autocomplete="address-line1">
<label for="unit">${said.unit}</label><input id="unit" name="unit" maxlength="80" autocomplete="address-line2">
<label for="city">${said.city}</label><input id="city" name="city" maxlength="80" autocomplete="address-level2">
<label for="postal_code">${said.zip}</label><input id="postal_code" name="postal_code" inputmode="numeric" pattern="[0-9]{5}(-[0-9]{4})?" autocomplete="postal-code">
<button type="submit">${said.send}</button>
</form>`;
}
