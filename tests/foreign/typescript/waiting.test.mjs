// How @neon/sdk waits for operations, and how it walks through pages.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { createNeonClient } from "@neon/sdk";

import { Emulator } from "./emulator.mjs";

let emulator;
let neon;

before(async () => {
  emulator = await Emulator.start("--no-rate-limit", "--operation-duration-ms", "60");
  neon = createNeonClient({
    apiKey: "key", baseUrl: emulator.baseUrl, throwOnError: true, wait: { pollIntervalMs: 10 },
  });
});
after(() => emulator.stop());

/** The error with which a call ends. */
async function errorOf(promise) {
  return promise.then(() => assert.fail("it succeeded"), (error) => error);
}

describe("waiting", () => {
  test("creating waits until a project and a branch are ready", async () => {
    const { id: projectId } = await neon.projects.create({ name: "ready" });
    const [endpoint] = await neon.postgres.endpoints.list({ projectId });
    assert.equal(endpoint.current_state, "active");
    const branch = await neon.branches.create({ projectId });
    const got = await neon.branches.get({ projectId, branchId: branch.id });
    assert.equal(got.current_state, "ready");
    assert.ok((await emulator.requests("getProjectOperation")).length >= 4);
  });

  test("without waiting the next change is refused until the work is over", async () => {
    const { id: projectId } = await neon.projects.create({}, { waitForReadiness: false });
    const [endpoint] = await neon.postgres.endpoints.list({ projectId });
    assert.equal(endpoint.current_state, "init");
    const operations = await neon.operations.list({ projectId }).all();
    assert.equal(operations.length, 2);
    await neon.operations.waitFor({ operations });
    const { current_state } = (await neon.postgres.endpoints.list({ projectId }))[0];
    assert.equal(current_state, "active");
  });

  test("an operation that fails ends the wait", async () => {
    const action = { kind: "operation_status", status: "failed" };
    await emulator.fault("createProject", action, { times: 1 });
    const error = await errorOf(neon.projects.create({}));
    assert.deepEqual([error.kind, error.status], ["operation", "failed"]);
    assert.match(error.operationId, /^[0-9a-f-]{36}$/);
  });

  test("a wait that runs out hands over what is open, and is resumed", async () => {
    const { id: projectId } = await neon.projects.create({});
    await emulator.seed({
      operations: [{ project_id: projectId, action: "check_availability", duration_ms: 300 }],
    });
    const operations = await neon.operations.list({ projectId }).all();
    const error = await errorOf(neon.operations.waitFor({ operations }, { timeoutMs: 50 }));
    assert.deepEqual([error.kind, error.source], ["timeout", "wait"]);
    assert.deepEqual(error.operations.map((it) => it.action), ["check_availability"]);
    await neon.operations.waitFor({ operations: error.operations });
  });
});

describe("pages", () => {
  /** All items, one by one. */
  async function streamed(list) {
    const items = [];
    for await (const item of list) {
      items.push(item.id);
    }
    return items;
  }

  test("of projects: until a page is empty", async () => {
    await emulator.seed({ projects: [{ name: "page", copies: 25 }] });
    await emulator.control("DELETE", "requests");
    const all = await neon.projects.list({ search: "page" }).all();
    assert.equal(new Set(all.map((project) => project.id)).size, 25);
    // The last page has a cursor too.
    assert.equal((await emulator.requests("listProjects")).length, 4);
    const items = await streamed(neon.projects.list({ search: "page", limit: 7 }));
    assert.deepEqual(items, all.map((project) => project.id));
  });

  test("of projects: one page, and the next one by its cursor", async () => {
    const list = neon.projects.list({ search: "page", limit: 20 });
    const first = await list.page();
    const second = await list.page(first.cursor);
    assert.deepEqual([first.items.length, second.items.length], [20, 5]);
  });

  test("of branches and operations", async () => {
    const seeded = await emulator.seed({ projects: [{ name: "wide", branches: 30 }] });
    const [{ id: projectId, branch_ids }] = seeded.projects;
    const all = await neon.branches.list({ projectId, limit: 7 }).all();
    assert.equal(all.length, branch_ids.length + 1);
    const items = await streamed(neon.branches.list({ projectId, limit: 31, sort_by: "name" }));
    assert.deepEqual(items.toSorted(), all.map((branch) => branch.id).toSorted());
    await emulator.seed({
      operations: [1, 2, 3].map(() => ({ project_id: projectId, duration_ms: 0 })),
    });
    assert.equal((await streamed(neon.operations.list({ projectId }))).length, 3);
  });

  test("a page that fails ends the walk with its error", async () => {
    const action = { kind: "status", status: 500 };
    await emulator.fault("listProjects", action, { after: 1, times: 1 });
    const error = await errorOf(streamed(neon.projects.list({ search: "page" })));
    assert.equal(error.status, 500);
  });
});
