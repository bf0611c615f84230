import { beforeAll } from "vitest";
import { freshStore } from "./fresh-store.ts";

beforeAll(freshStore);
