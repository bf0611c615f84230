/** The first line of an address: "742 Evergreen Terrace, Merriam" -> "742 Evergreen Terrace". */
export function streetOf(address: string): string {
  return (address.split(",")[0] ?? "").trim();
}

/** The street without its number: "742 Evergreen Terrace, Merriam" -> "Evergreen Terrace". */
export function streetName(address: string): string {
  return streetOf(address).replace(/^[\d\s-]+/, "");
}
