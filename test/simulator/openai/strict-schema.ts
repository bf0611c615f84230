// What a JSON schema must not leave open to be `strict`. https://platform.openai.com/docs/guides/structured-outputs

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  maxLength?: number;
  minLength?: number;
}

/** The first thing that is left open, in the vendor's words; null for a strict schema. */
export function looseness(schema: unknown, context: string): string | null {
  if (typeof schema !== "object" || schema === null)
    return `schema must be a JSON Schema of 'type: "object"', got 'type: "None"'.`;
  return ownLooseness(schema, context) ?? innerLooseness(schema);
}

function ownLooseness(schema: Schema, context: string): string | null {
  if ("maxLength" in schema || "minLength" in schema) return `In context=${context}, 'maxLength' is not permitted.`;
  if (schema.type !== "object") return null;
  if (schema.additionalProperties !== false)
    return `In context=${context}, 'additionalProperties' is required to be supplied and to be false.`;
  const missing = Object.keys(schema.properties ?? {}).find((name) => !schema.required?.includes(name));
  if (missing === undefined) return null;
  return `In context=${context}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
}

function innerLooseness({ properties = {}, anyOf = [], items }: Schema): string | null {
  const inner = [...Object.entries(properties), ...anyOf.entries(), ...(items ? [["items", items] as const] : [])];
  const faults = inner.map(([name, part]) => looseness(part, `('properties', '${name}')`));
  return faults.find((fault) => fault !== null) ?? null;
}
