// neon.branches and neon.postgres: branches and what computes on them.

import assert from "node:assert/strict";
import { test } from "node:test";

function names(list) {
  return list.map((item) => item.name).sort();
}

export function branches(context) {
  test("branches: from create to delete", async () => {
    const { neon, projectId } = context;
    const made = await neon.branches.create({
      projectId, name: "one", compute: { minCu: 0.25, maxCu: 2 },
    });
    const branch = { projectId, branchId: made.id };
    assert.equal((await neon.branches.get(branch)).current_state, "ready");
    const [endpoint] = await neon.postgres.endpoints.listByBranch(branch);
    assert.equal(endpoint.autoscaling_limit_max_cu, 2);
    const changed = await neon.branches.update({ ...branch, name: "two", protected: true });
    assert.deepEqual([changed.name, changed.protected], ["two", true]);
    await neon.branches.update({ ...branch, protected: false });
    const bare = await neon.branches.create({ projectId, name: "bare", noCompute: true });
    const listed = await neon.branches.list({ projectId, search: "bare" }).all();
    assert.deepEqual(names(listed), ["bare"]);
    await neon.branches.delete({ projectId, branchId: bare.id });
    await neon.branches.delete(branch);
    assert.ok(!names(await neon.branches.list({ projectId }).all()).includes("two"));
    // A second deletion finds nothing and says so with 204.
    await neon.branches.delete(branch);
  });

  test("branches: connected, compared, reset and made the default", async () => {
    const { neon, projectId } = context;
    const before = await neon.branches.getDefault({ projectId });
    const { branch: made, endpoint, connectionString } =
      await neon.branches.createAndConnect({ projectId, name: "feature" });
    assert.ok(connectionString.includes(endpoint.id));
    const branch = { projectId, branchId: made.id };
    const compared = await neon.branches.compareSchema({
      ...branch, databaseName: "neondb", baseBranchId: before.id,
    });
    assert.equal(typeof compared.diff, "string");
    const reset = await neon.branches.resetFromParent({ ...branch, preserveUnderName: "kept" });
    assert.equal(reset.id, made.id);
    assert.ok(names(await neon.branches.list({ projectId }).all()).includes("kept"));
    assert.equal((await neon.branches.setDefault(branch)).default, true);
    assert.equal((await neon.branches.getDefault({ projectId })).id, made.id);
    await neon.branches.setDefault({ projectId, branchId: before.id });
  });

  test("postgres: endpoints", async () => {
    const { neon, projectId } = context;
    const { endpoints } = neon.postgres;
    const branch = await neon.branches.create({ projectId, name: "compute", noCompute: true });
    const made = await endpoints.create({
      projectId, branch_id: branch.id, type: "read_write", suspend_timeout_seconds: 600,
    });
    const endpoint = { projectId, endpointId: made.id };
    assert.equal((await endpoints.get(endpoint)).suspend_timeout_seconds, 600);
    assert.ok((await endpoints.list({ projectId })).some((item) => item.id === made.id));
    const changed = await endpoints.update({ ...endpoint, autoscaling_limit_max_cu: 4 });
    assert.equal(changed.autoscaling_limit_max_cu, 4);
    await endpoints.suspend(endpoint);
    assert.equal((await endpoints.get(endpoint)).current_state, "idle");
    await endpoints.start(endpoint);
    assert.equal((await endpoints.get(endpoint)).current_state, "active");
    await endpoints.restart(endpoint);
    await endpoints.delete(endpoint);
    const left = await endpoints.listByBranch({ projectId, branchId: branch.id });
    assert.deepEqual(left, []);
  });

  test("postgres: roles and databases", async () => {
    const { neon, projectId, branchId } = context;
    const { roles, databases } = neon.postgres;
    const branch = { projectId, branchId };
    const made = await roles.create({ ...branch, name: "reader" });
    const role = { ...branch, roleName: "reader" };
    assert.equal((await roles.get(role)).name, "reader");
    assert.equal(await roles.password(role), made.password);
    const reset = await roles.resetPassword(role);
    assert.equal(await roles.password(role), reset.password);
    assert.notEqual(reset.password, made.password);
    await databases.create({ ...branch, name: "shop", owner_name: "reader" });
    const renamed = await databases.update({ ...branch, databaseName: "shop", name: "store" });
    assert.equal(renamed.owner_name, "reader");
    const database = { ...branch, databaseName: "store" };
    assert.equal((await databases.get(database)).name, "store");
    assert.deepEqual(names(await databases.list(branch)), ["neondb", "store"]);
    const uri = await neon.postgres.connectionString({ ...role, databaseName: "store" });
    assert.equal(decodeURIComponent(new URL(uri).password), reset.password);
    await databases.delete(database);
    await roles.delete(role);
    assert.deepEqual(names(await roles.list(branch)), ["neondb_owner"]);
  });

  test("postgres: the data API", async () => {
    const { neon, projectId, branchId } = context;
    const { dataApi } = neon.postgres;
    const database = { projectId, branchId, databaseName: "neondb" };
    const made = await dataApi.create({
      ...database, auth_provider: "external", jwks_url: "https://example.com/jwks.json",
    });
    assert.match(made.url, /^https:/);
    await dataApi.update({ ...database, settings: { db_max_rows: 7 } });
    assert.equal((await dataApi.get(database)).settings.db_max_rows, 7);
    await dataApi.delete(database);
    const { error } = await dataApi.get(database, { throwOnError: false });
    assert.equal(error.kind, "not_found");
  });

  test("operations: listed, fetched and waited for", async () => {
    const { neon, projectId } = context;
    const listed = await neon.operations.list({ projectId }).all();
    const [{ id: operationId }] = listed;
    const got = await neon.operations.get({ projectId, operationId });
    assert.equal(got.status, "finished");
    await neon.operations.waitFor({ operations: listed });
  });
}
