import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";

/** 64 lower-case hex characters. */
export function sha256Hex(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Compares in a time that tells nothing of where they differ, nor of their lengths. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(createHash("sha256").update(a).digest(), createHash("sha256").update(b).digest());
}

/** "004213": six random digits. */
export function sixDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** `prefix` (such as "pk_live_") and 128 random bits in hex. */
export function newSecret(prefix: string): string {
  return prefix + randomBytes(16).toString("hex");
}

export interface CredentialParts {
  /** SHA-256 in hex: all that is kept of the secret itself. */
  hash: string;
  /** What stands before the random part, "pk_live_". */
  prefix: string;
  lastFour: string;
}

/** What may be stored of a secret made by `newSecret`. */
export function credentialParts(secret: string): CredentialParts {
  return { hash: sha256Hex(secret), prefix: secret.slice(0, secret.lastIndexOf("_") + 1), lastFour: secret.slice(-4) };
}

// 32 MB and some 50 ms a password: within a Worker's 128 MB, and more than a guesser likes.
const cost = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };
const keyBytes = 64;

/** A password as "salt:key" in hex (scrypt). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString("hex");
  return `${salt}:${await stretch(password, salt)}`;
}

/** Stands in for the hash of somebody who is not there, so that asking costs the same. No password fits. */
export const decoyHash = `${"0".repeat(32)}:${"0".repeat(2 * keyBytes)}`;

/** Whether `password` is the one that `stored` was made from; false for a malformed `stored`. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [salt, key] = stored.split(":");
  if (!salt || !key) return false;
  return isSameSecret(await stretch(password, salt), key);
}

function stretch(password: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // NFKC: the same characters typed on another keyboard are the same password.
    scrypt(password.normalize("NFKC"), salt, keyBytes, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString("hex"));
    });
  });
}
