// Every function of @neon/sdk/raw: what an operation of the API is called with in a whole life.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { createNeonClient } from "@neon/sdk";
import * as raw from "@neon/sdk/raw";

import { Emulator } from "./emulator.mjs";
import { account, farewell, organization } from "./raw/account.mjs";
import { auth, oldAuth } from "./raw/auth.mjs";
import {
  anonymized, branch, branchEnd, compute, dataApi, project, snapshots,
} from "./raw/project.mjs";
import { credentials, functions, logs, storage } from "./raw/services.mjs";

/** In this order: what a life leaves behind, the next ones live on. */
const LIVES = {
  account, organization, project, branch, compute, dataApi, storage, functions, credentials, logs,
  auth, snapshots, branchEnd, anonymized, oldAuth, farewell,
};

/** Exported functions that send nothing by themselves. */
const TOOLS = ["createClient", "createConfig", "wrapRaw"];

let emulator;
let client;
/** What earlier calls have told; also the arguments of every path. */
const known = {};

before(async () => {
  emulator = await Emulator.start("--no-rate-limit", "--operation-duration-ms", "0");
  ({ client } = createNeonClient({ apiKey: "key", baseUrl: emulator.baseUrl }));
});
after(() => emulator.stop());

async function run([name, given, check]) {
  const { path, ...rest } = typeof given === "function" ? await given(known, emulator) : given;
  const answer = await raw[name]({ client, path: { ...known, ...path }, ...rest });
  if (answer.error) {
    // Only its message: an error has the whole response inside, which nobody can read.
    throw new Error(answer.error.message);
  }
  assert.ok(answer.response.ok);
  await check?.(answer.data, known, { emulator });
}

for (const [life, steps] of Object.entries(LIVES)) {
  describe(life, () => {
    for (const step of steps) {
      test(step[0], () => run(step));
    }
  });
}

test("every function was called, and the server saw nothing but success", async () => {
  const functions = Object.keys(raw).filter((name) => typeof raw[name] === "function");
  const callable = functions.filter((name) => !TOOLS.includes(name)).sort();
  const called = new Set(Object.values(LIVES).flat().map(([name]) => name));
  assert.deepEqual([...called].sort(), callable);
  const counters = await emulator.counters();
  assert.deepEqual(Object.keys(counters.by_operation).sort(), callable);
  assert.deepEqual(Object.keys(counters.by_status).filter((status) => status >= 300), []);
  console.log(`@neon/sdk/raw: ${callable.length} calls, all pass`);
});
