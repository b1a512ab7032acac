// neon.projects, .user, .regions, .apiKeys, .consumption: what belongs to the account.

import assert from "node:assert/strict";
import { test } from "node:test";

// Reports reach back for some weeks only.
const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString();
const WINDOW = { from: daysAgo(5), to: daysAgo(1), granularity: "daily" };

function ids(list) {
  return list.map((item) => item.id);
}

export function projects(context) {
  test("projects: from create to recover", async () => {
    const { neon } = context;
    const made = await neon.projects.create({ name: "shop", region_id: "aws-eu-central-1" });
    const got = await neon.projects.get({ projectId: made.id });
    assert.equal(got.region_id, "aws-eu-central-1");
    const changed = await neon.projects.update({
      projectId: made.id, name: "store", history_retention_seconds: 3600,
    });
    assert.deepEqual([changed.name, changed.history_retention_seconds], ["store", 3600]);
    assert.deepEqual(ids(await neon.projects.list({ search: "store" }).all()), [made.id]);
    await neon.projects.delete({ projectId: made.id });
    assert.deepEqual(await neon.projects.list({ search: "store" }).all(), []);
    const recoverable = neon.projects.list({ search: "store", recoverable: true });
    assert.deepEqual(ids(await recoverable.all()), [made.id]);
    assert.equal((await neon.projects.recover({ projectId: made.id })).name, "store");
  });

  test("projects: created with all settings, and connected", async () => {
    const { neon } = context;
    const { project, connectionString } = await neon.projects.createAndConnect({
      name: "all",
      pg_version: 16,
      store_passwords: true,
      branch: { name: "production", role_name: "owner", database_name: "app" },
      default_endpoint_settings: {
        autoscaling_limit_min_cu: 0.25,
        autoscaling_limit_max_cu: 1,
        suspend_timeout_seconds: 600,
      },
    });
    assert.equal(project.pg_version, 16);
    const url = new URL(connectionString);
    assert.deepEqual([url.username, url.pathname], ["owner", "/app"]);
    assert.match(url.hostname, /-pooler\./);
    const asked = await neon.postgres.connectionString({ projectId: project.id });
    assert.equal(asked, connectionString);
    const direct = await neon.postgres.connectionString({ projectId: project.id, pooled: false });
    assert.doesNotMatch(direct, /-pooler/);
    const branch = await neon.branches.getDefault({ projectId: project.id });
    assert.equal(branch.name, "production");
  });

  test("projects: shared by address", async () => {
    const { neon, projectId } = context;
    const email = "guest@example.com";
    const granted = await neon.projects.permissions.grant({ projectId, email });
    const listed = await neon.projects.permissions.list({ projectId });
    assert.deepEqual(listed.map((item) => item.granted_to_email), [email]);
    await neon.projects.permissions.revoke({ projectId, permissionId: granted.id });
    assert.deepEqual(await neon.projects.permissions.list({ projectId }), []);
  });

  test("projects: roles of members, and moving to another organization", async () => {
    const { neon, emulator } = context;
    const me = await neon.user.me();
    const ann = { email: "ann@example.com", role: "member" };
    const members = [{ email: me.email, role: "admin" }, ann];
    await emulator.seed({ organizations: [{ id: "org-team", name: "Team", members }] });
    const [home] = (await neon.user.organizations()).filter((item) => item.id !== "org-team");
    const { id: projectId } = await neon.projects.create({ name: "team", org_id: "org-team" });
    const listed = await neon.projects.members.list({ projectId, limit: 1 }).all();
    const { member_id: memberId } = listed.find((item) => item.email === ann.email);
    const set = await neon.projects.members.setRole({ projectId, memberId, role: "viewer" });
    assert.equal(set.explicit_project_permission, "VIEWER");
    const removed = await neon.projects.members.removeRole({ projectId, memberId });
    assert.equal(removed.explicit_project_permission, undefined);
    const projectIds = [projectId];
    await neon.projects.transfer({ fromOrgId: "org-team", toOrgId: home.id, projectIds });
    assert.equal((await neon.projects.get({ projectId })).org_id, home.id);
    const seeded = await emulator.seed({ projects: [{ name: "own", owner_email: me.email }] });
    const own = seeded.projects[0].id;
    await neon.projects.transferFromUser({ toOrgId: home.id, projectIds: [own] });
    assert.equal((await neon.projects.get({ projectId: own })).org_id, home.id);
  });

  test("account: the user, regions and keys", async () => {
    const { neon } = context;
    assert.match((await neon.user.me()).email, /@/);
    assert.ok((await neon.regions.list()).some((region) => region.default));
    const made = await neon.apiKeys.create({ keyName: "laptop" });
    assert.ok((await neon.apiKeys.list()).some((key) => key.name === "laptop"));
    assert.equal((await neon.apiKeys.revoke({ keyId: made.id })).revoked, true);
    assert.ok(!ids(await neon.apiKeys.list()).includes(made.id));
  });

  test("consumption: of projects and branches", async () => {
    const { neon, projectId } = context;
    const [{ id: orgId }] = await neon.user.organizations();
    const project_ids = [projectId];
    const metrics = ["compute_unit_seconds"];
    const asked = { ...WINDOW, orgId, project_ids };
    const first = await neon.consumption.perProject(asked).all();
    assert.deepEqual(first.map((item) => item.project_id), project_ids);
    const second = await neon.consumption.perProjectV2({ ...asked, metrics }).all();
    assert.deepEqual(second.map((item) => item.project_id), project_ids);
    const third = await neon.consumption.perBranchV2({ ...asked, metrics }).all();
    assert.ok(third.every((item) => item.project_id === projectId));
    assert.ok(third.length > 0);
  });
}
