// What @neon/sdk makes of refusals, locks, limits and a bad network.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { createNeonClient } from "@neon/sdk";

import { Emulator } from "./emulator.mjs";

let emulator;
let neon;
let projectId;
let branchId;

function connect(settings = {}) {
  return createNeonClient({ apiKey: "key", baseUrl: emulator.baseUrl, ...settings });
}

before(async () => {
  emulator = await Emulator.start(
    "--no-rate-limit", "--api-key", "key", "--operation-duration-ms", "0", "--branches-limit", "2",
  );
  neon = connect();
  const seeded = await emulator.seed({ projects: [{ name: "shop" }] });
  [{ id: projectId, default_branch_id: branchId }] = seeded.projects;
});
after(() => emulator.stop());

describe("refusals", () => {
  test("401 for a wrong key", async () => {
    const { error } = await connect({ apiKey: "wrong" }).projects.get({ projectId });
    assert.deepEqual([error.kind, error.status], ["auth", 401]);
  });

  test("404 for what is not there, with the identifier of the request", async () => {
    const { error } = await neon.projects.get({ projectId: "no-such-project" });
    assert.deepEqual([error.kind, error.status], ["not_found", 404]);
    assert.match(error.requestId, /^[0-9a-f-]{36}$/);
    assert.equal(error.message, error.body.message);
  });

  test("400 for what the description forbids", async () => {
    const { error } = await neon.projects.create({ pg_version: 3 });
    assert.deepEqual([error.kind, error.status], ["api", 400]);
  });

  test("409 for a name that is taken", async () => {
    const { error } = await neon.postgres.databases.create({
      projectId, branchId, name: "neondb", owner_name: "neondb_owner",
    });
    assert.deepEqual([error.kind, error.status], ["api", 409]);
  });

  test("412 for passwords that are not stored", async () => {
    const seeded = await emulator.seed({ projects: [{ name: "old", store_passwords: false }] });
    const [{ id, default_branch_id }] = seeded.projects;
    const { error } = await neon.postgres.roles.password({
      projectId: id, branchId: default_branch_id, roleName: "neondb_owner",
    });
    assert.deepEqual([error.kind, error.status], ["api", 412]);
  });

  test("422 with a code for one branch too many", async () => {
    const made = await neon.branches.create({ projectId, noCompute: true });
    const { error } = await neon.branches.create({ projectId, noCompute: true });
    assert.deepEqual([error.status, error.code], [422, "BRANCHES_LIMIT_EXCEEDED"]);
    await neon.branches.delete({ projectId, branchId: made.data.id });
  });

  test("404 for what the key of an organization or a project does not reach", async () => {
    await emulator.seed({
      api_keys: [
        { key: "of-organization", kind: "organization" },
        { key: "of-project", kind: "project", project_id: projectId },
      ],
    });
    const ofOrganization = connect({ apiKey: () => "of-organization" });
    assert.equal((await ofOrganization.user.me()).error.kind, "not_found");
    assert.equal((await ofOrganization.projects.list().all()).error, undefined);
    const ofProject = connect({ apiKey: async () => "of-project" });
    assert.equal((await ofProject.projects.list().all()).error.kind, "not_found");
    assert.equal((await ofProject.projects.get({ projectId })).data.id, projectId);
  });
});

describe("ways of its own", () => {
  test("an empty identifier is redirected to the list, and gives nothing", async () => {
    const { data, error } = await neon.projects.get({ projectId: "" });
    assert.deepEqual([data, error], [undefined, undefined]);
    assert.ok((await emulator.requests("listProjects")).length > 0);
  });

  test("the key is sent in cookies too, which nobody remembers", async () => {
    let cookie;
    const noting = (request) => {
      cookie = request.headers.get("cookie");
      return fetch(request);
    };
    await connect({ fetch: noting }).regions.list();
    assert.equal(cookie, "zenith=key; keycloak_token=key");
    const [request] = await emulator.requests("getActiveRegions");
    assert.deepEqual([request.authorization, request.headers.cookie], [true, undefined]);
  });
});

describe("locks and limits", () => {
  /** Adds a fault and tells how the call ends and how often it was sent. */
  async function ended(action, times, settings) {
    await emulator.control("DELETE", "requests");
    await emulator.fault("getProject", { kind: "status", ...action }, { times });
    const result = await connect(settings).projects.get({ projectId });
    await emulator.control("DELETE", "faults");
    return [result.error?.kind, (await emulator.requests("getProject")).length];
  }

  test("423, 429 and 503 are sent again, twice", async () => {
    for (const status of [423, 429, 503]) {
      assert.deepEqual(await ended({ status }, 2), [undefined, 3]);
    }
    assert.deepEqual(await ended({ status: 429 }, 3), ["rate_limit", 3]);
    assert.deepEqual(await ended({ status: 423 }, 1, { retries: 0 }), ["api", 1]);
  });

  test("Retry-After is waited for, and not when it is too long", async () => {
    const started = Date.now();
    assert.deepEqual(await ended({ status: 429, retry_after: "1" }, 1), [undefined, 2]);
    assert.ok(Date.now() - started >= 1000);
    assert.deepEqual(await ended({ status: 429, retry_after: "60" }, 1), ["rate_limit", 1]);
  });

  test("the emulator's own limits are lived with", async () => {
    const limited = await Emulator.start(
      "--account-burst", "4", "--requests-per-minute", "300", "--retry-after", "seconds",
    );
    const { regions } = connect({ baseUrl: limited.baseUrl, retries: 10 });
    const results = await Promise.all(Array.from({ length: 8 }, () => regions.list()));
    const counters = await limited.counters();
    await limited.stop();
    assert.deepEqual(results.filter((result) => result.error), []);
    assert.ok(counters.rate_limited_total > 0);
  });

  test("500 is not sent again", async () => {
    assert.deepEqual(await ended({ status: 500 }, 1), ["api", 1]);
  });

  test("a page that is not JSON is an error with its status", async () => {
    assert.deepEqual(await ended({ status: 524, body: "html" }, 1), ["api", 1]);
  });

  test("a project with work under way is locked until it is over", async () => {
    await emulator.seed({
      operations: [{ project_id: projectId, action: "check_availability", duration_ms: 400 }],
    });
    await emulator.control("DELETE", "requests");
    const role = { projectId, branchId, name: "late" };
    const { error } = await connect({ retries: 0 }).postgres.roles.create(role);
    assert.equal(error.status, 423);
    const patient = await connect({ retries: 8 }).postgres.roles.create(role);
    assert.equal(patient.data.name, "late");
    const statuses = (await emulator.requests("createProjectBranchRole")).map((it) => it.status);
    assert.deepEqual([...new Set(statuses)], [423, 201]);
  });
});

describe("the network", () => {
  async function hit(action, options) {
    await emulator.fault("getProject", action, { times: 1 });
    return (await neon.projects.get({ projectId }, options)).error;
  }

  test("a connection that breaks is an error of the network", async () => {
    assert.equal((await hit({ kind: "drop_before" })).kind, "network");
    assert.equal((await hit({ kind: "reset" })).kind, "network");
  });

  test("a late answer runs into the timeout", async () => {
    const error = await hit({ kind: "delay", delay_ms: 5000 }, { requestTimeoutMs: 50 });
    assert.deepEqual([error.kind, error.source], ["timeout", "request"]);
  });

  test("a signal ends a call", async () => {
    const error = await hit({ kind: "hang" }, { signal: AbortSignal.timeout(50) });
    assert.equal(error.kind, "aborted");
  });

  test("a slow body is read to its end", async () => {
    const error = await hit({ kind: "slow_body", bytes: 100, interval_ms: 1 });
    assert.equal(error, undefined);
  });

  test("broken JSON is an error", async () => {
    assert.ok(await hit({ kind: "bad_json" }));
    assert.ok(await hit({ kind: "truncate" }));
  });
});
