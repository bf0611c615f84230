// Which of their businesses a person looks at. Kept on the device; null until they have chosen.
const key = "pickup.business";

export function chosenBusiness(): string | null {
  return localStorage.getItem(key);
}

export function chooseBusiness(id: string): void {
  localStorage.setItem(key, id);
}

export function forgetBusiness(): void {
  localStorage.removeItem(key);
}
