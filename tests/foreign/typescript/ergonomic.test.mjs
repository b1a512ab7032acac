// Every method of createNeonClient of @neon/sdk, each thing from its creation to its end.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { createNeonClient } from "@neon/sdk";

import { Emulator } from "./emulator.mjs";
import { branches } from "./ergonomic/branches.mjs";
import { projects } from "./ergonomic/projects.mjs";
import { services } from "./ergonomic/services.mjs";
import { snapshots } from "./ergonomic/snapshots.mjs";
import { summarize } from "./own-faults.mjs";

/** The client, the emulator, and a project with its default branch. */
const context = {};
const succeeded = new Set();

function methodNames(object) {
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(object));
  return names.filter((name) => name !== "constructor" && typeof object[name] === "function");
}

/** All methods below the client, by their dotted names. */
function allMethods(object, prefix = "") {
  return Object.entries(object).flatMap(([name, part]) => [
    ...methodNames(part).map((method) => `${prefix}${name}.${method}`),
    ...allMethods(part, `${prefix}${name}.`),
  ]);
}

/** Notes that a call has succeeded; a list has once it was walked. */
function noted(name, result) {
  if (typeof result.then !== "function") {
    return { all: () => noted(name, result.all()), page: () => noted(name, result.page()) };
  }
  return result.then((value) => {
    succeeded.add(name);
    return value;
  });
}

/** The same client, which notes what has succeeded. */
function noting(object, prefix = "") {
  return new Proxy(object, {
    get(target, name) {
      const part = target[name];
      if (typeof part !== "function") {
        return noting(part, `${prefix}${name}.`);
      }
      return (...given) => noted(`${prefix}${name}`, part.apply(target, given));
    },
  });
}

before(async () => {
  const emulator = await Emulator.start("--no-rate-limit", "--operation-duration-ms", "5");
  const neon = createNeonClient({
    apiKey: "key",
    baseUrl: emulator.baseUrl,
    throwOnError: true,
    waitForReadiness: true,
    wait: { pollIntervalMs: 5 },
  });
  const { client, ...resources } = neon;
  const project = await neon.projects.create({ name: "main" });
  const branch = await neon.branches.getDefault({ projectId: project.id });
  Object.assign(context, {
    emulator, resources, neon: noting(resources), projectId: project.id, branchId: branch.id,
  });
});
after(() => context.emulator.stop());

projects(context);
branches(context);
snapshots(context);
services(context);

test("every method succeeds", () => {
  const methods = allMethods(context.resources);
  assert.deepEqual([...succeeded].sort(), methods.toSorted());
  summarize("@neon/sdk", methods.length);
});
