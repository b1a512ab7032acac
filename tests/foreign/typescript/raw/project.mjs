// A project, its branches and what computes on them.

import assert from "node:assert/strict";

import { createNeonClient, raw } from "@neon/sdk";

// Reports reach back for some weeks only.
const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString();
const WINDOW = { from: daysAgo(5), to: daysAgo(1), granularity: "daily" };

function named(list, name) {
  const found = list.find((item) => item.name === name);
  assert.ok(found, `there is no "${name}"`);
  return found;
}

/** Lets somebody else make a project and share it. */
async function sharedWith(email, emulator) {
  const other = "other@example.com";
  const seeded = await emulator.seed({
    projects: [{ name: "theirs", owner_email: other }],
    api_keys: [{ key: "other-key", kind: "personal", email: other }],
  });
  const [{ id: project_id }] = seeded.projects;
  const { client } = createNeonClient({ apiKey: "other-key", baseUrl: emulator.baseUrl });
  await raw.grantPermissionToProject({ client, path: { project_id }, body: { email } });
  return project_id;
}

export const project = [
  ["createProject",
    (known) => ({ body: { project: { name: "shop", org_id: known.org_id, pg_version: 17 } } }),
    (data, known) => {
      Object.assign(known, {
        project_id: data.project.id,
        branch_id: data.branch.id,
        main_branch_id: data.branch.id,
        endpoint_id: data.endpoints[0].id,
        role_name: data.roles[0].name,
        database_name: data.databases[0].name,
        operation_id: data.operations[0].id,
      });
      assert.equal(data.project.pg_version, 17);
    }],
  ["getProject", {}, (data) => assert.equal(data.project.name, "shop")],
  ["listProjects", (known) => ({ query: { org_id: known.org_id, search: "shop" } }),
    (data, known) => assert.equal(named(data.projects, "shop").id, known.project_id)],
  ["listSharedProjects",
    async (known, emulator) => {
      known.shared_project_id = await sharedWith(known.email, emulator);
      return {};
    },
    (data, known) => {
      assert.deepEqual(data.projects.map((item) => item.id), [known.shared_project_id]);
    }],
  ["updateProject",
    { body: { project: { name: "renamed", settings: { enable_logical_replication: true } } } },
    (data) => assert.equal(data.project.settings.enable_logical_replication, true)],
  ["getProjectOperation", {}, (data) => assert.equal(data.operation.status, "finished")],
  ["listProjectOperations", { query: { limit: 100 } }, (data, known) => {
    assert.ok(data.operations.some((operation) => operation.id === known.operation_id));
  }],
  ["getConnectionUri",
    (known) => {
      const { database_name, role_name } = known;
      return { query: { database_name, role_name, pooled: true } };
    },
    (data) => assert.match(new URL(data.uri).host, /^ep-.+-pooler\./)],
  ["getAvailablePreloadLibraries", {}, (data) => assert.ok(data.libraries.length > 0)],
  ["grantPermissionToProject", { body: { email: "guest@example.com" } }, (data, known) => {
    known.permission_id = data.id;
  }],
  ["listProjectPermissions", {}, (data) => {
    assert.equal(data.project_permissions[0].granted_to_email, "guest@example.com");
  }],
  ["revokePermissionFromProject", {}, (data, known) => {
    assert.equal(data.id, known.permission_id);
  }],
  ["listProjectMembers", {}, (data, known) => {
    assert.ok(data.project_members.some((member) => member.member_id === known.member_id));
  }],
  ["setProjectMemberRole", { body: { role: "editor" } }, (data) => {
    assert.equal(data.project_role, "editor");
  }],
  ["removeProjectMemberRole", {}, (data) => assert.notEqual(data.project_role, "editor")],
  ["addProjectJwks",
    { body: { jwks_url: "https://example.com/jwks.json", provider_name: "Example" } },
    (data, known) => { known.jwks_id = data.jwks.id; }],
  ["getProjectJwks", {}, (data, known) => assert.equal(data.jwks[0].id, known.jwks_id)],
  ["deleteProjectJwks", {}, (data, known) => assert.equal(data.id, known.jwks_id)],
  ["assignProjectVpcEndpoint", { body: { label: "only this" } }],
  ["listProjectVpcEndpoints", {}, (data, known) => {
    assert.equal(data.endpoints[0].vpc_endpoint_id, known.vpc_endpoint_id);
  }],
  ["deleteProjectVpcEndpoint", {}],
  ["getConsumptionHistoryPerProject",
    (known) => ({ query: { ...WINDOW, org_id: known.org_id, project_ids: [known.project_id] } }),
    (data, known) => assert.equal(data.projects[0].project_id, known.project_id)],
  ["getConsumptionHistoryPerProjectV2",
    (known) => ({
      query: {
        ...WINDOW,
        org_id: known.org_id,
        metrics: ["compute_unit_seconds", "root_branch_bytes_month"],
      },
    }),
    (data, known) => assert.equal(data.projects[0].project_id, known.project_id)],
  ["getConsumptionHistoryPerBranchV2",
    (known) => ({
      query: {
        ...WINDOW,
        org_id: known.org_id,
        project_ids: [known.project_id],
        metrics: ["compute_unit_seconds"],
      },
    }),
    (data, known) => assert.equal(data.branches[0].branch_id, known.branch_id)],
];

export const branch = [
  ["createProjectBranch",
    { body: { branch: { name: "feature" }, endpoints: [{ type: "read_write" }] } },
    (data, known) => {
      known.branch_id = data.branch.id;
      known.endpoint_id = data.endpoints[0].id;
      assert.equal(data.connection_uris.length, 1);
    }],
  ["getProjectBranch", {}, (data) => assert.equal(data.branch.name, "feature")],
  ["countProjectBranches", {}, (data) => assert.equal(data.count, 2)],
  ["listProjectBranches", { query: { sort_by: "name", sort_order: "asc" } }, (data) => {
    assert.equal(data.branches[0].name, "feature");
  }],
  ["updateProjectBranch", { body: { branch: { name: "changed", protected: true } } },
    (data) => assert.equal(data.branch.protected, true)],
  ["updateProjectBranch", { body: { branch: { protected: false } } },
    (data) => assert.equal(data.branch.name, "changed")],
  ["getProjectBranchSchema",
    (known) => ({ query: { db_name: known.database_name, format: "sql" } }),
    (data) => assert.equal(typeof data.sql, "string")],
  ["getProjectBranchSchemaComparison",
    (known) => ({
      query: { db_name: known.database_name, base_branch_id: known.main_branch_id },
    }),
    (data) => assert.equal(typeof data.diff, "string")],
  ["createProjectBranchRole", { body: { role: { name: "reader" } } }, (data, known) => {
    known.role_name = "reader";
    known.password = data.role.password;
  }],
  ["getProjectBranchRole", {}, (data) => assert.equal(data.role.name, "reader")],
  ["listProjectBranchRoles", {}, (data) => named(data.roles, "reader")],
  ["getProjectBranchRolePassword", {}, (data, known) => {
    assert.equal(data.password, known.password);
  }],
  ["resetProjectBranchRolePassword", {}, (data, known) => {
    assert.notEqual(data.role.password, known.password);
  }],
  ["createProjectBranchDatabase",
    { body: { database: { name: "shop", owner_name: "reader" } } },
    (_, known) => { known.database_name = "shop"; }],
  ["getProjectBranchDatabase", {}, (data) => assert.equal(data.database.owner_name, "reader")],
  ["listProjectBranchDatabases", {}, (data) => named(data.databases, "shop")],
  ["updateProjectBranchDatabase", { body: { database: { name: "store" } } }, (data, known) => {
    known.database_name = data.database.name;
    assert.equal(data.database.name, "store");
  }],
];

export const compute = [
  ["getProjectEndpoint", {}, (data) => assert.equal(data.endpoint.current_state, "active")],
  ["listProjectEndpoints", {}, (data) => assert.equal(data.endpoints.length, 2)],
  ["listProjectBranchEndpoints", {}, (data) => assert.equal(data.endpoints.length, 1)],
  ["updateProjectEndpoint",
    { body: { endpoint: { autoscaling_limit_max_cu: 2, name: "primary" } } },
    (data) => assert.equal(data.endpoint.autoscaling_limit_max_cu, 2)],
  ["suspendProjectEndpoint", {}],
  ["getProjectEndpoint", {}, (data) => assert.equal(data.endpoint.current_state, "idle")],
  ["startProjectEndpoint", {}],
  ["restartProjectEndpoint", {}],
  ["deleteProjectEndpoint", {}],
  ["createProjectEndpoint",
    (known) => ({ body: { endpoint: { branch_id: known.branch_id, type: "read_only" } } }),
    (data, known) => {
      known.endpoint_id = data.endpoint.id;
      assert.equal(data.endpoint.type, "read_only");
    }],
];

export const dataApi = [
  ["createProjectBranchDataApi",
    { body: { auth_provider: "external", jwks_url: "https://example.com/jwks.json" } }],
  ["updateProjectBranchDataApi", { body: { settings: { db_max_rows: 100 } } }],
  ["getProjectBranchDataApi", {}, (data) => assert.equal(data.settings.db_max_rows, 100)],
  ["getProjectAdvisorSecurityIssues",
    async ({ project_id }, emulator) => {
      const issue = { project_id, level: "WARN", category: "SECURITY", database_name: "neondb" };
      await emulator.seed({ advisor_issues: [issue] });
      return { query: { database_name: "neondb", category: "SECURITY" } };
    },
    (data) => assert.deepEqual(data.issues.map((issue) => issue.level), ["WARN"])],
  ["deleteProjectBranchDataApi", {}],
];

export const snapshots = [
  ["setSnapshotSchedule",
    (known) => ({
      path: { branch_id: known.main_branch_id },
      body: { schedule: [{ frequency: "daily", hour: 3, retention_seconds: 86400 }] },
    })],
  ["getSnapshotSchedule", (known) => ({ path: { branch_id: known.main_branch_id } }),
    (data) => assert.equal(data.schedule[0].hour, 3)],
  ["createSnapshot",
    (known) => ({
      path: { branch_id: known.main_branch_id },
      query: { name: "before", slug: "before" },
    }),
    (data, known) => { known.snapshot_id = data.snapshot.id; }],
  ["listSnapshots", {}, (data) => named(data.snapshots, "before")],
  ["updateSnapshot", { body: { snapshot: { name: "kept" } } },
    (data) => assert.equal(data.snapshot.name, "kept")],
  ["restoreSnapshot",
    (known) => ({ body: { target_branch_id: known.branch_id, finalize_restore: false } }),
    (data, known) => { known.restored_branch_id = data.branch.id; }],
  ["finalizeRestoreBranch",
    (known) => ({ path: { branch_id: known.restored_branch_id }, body: { name: "old" } })],
  ["getProjectBranch", {}, (data) => assert.equal(data.branch.name, "old")],
  ["deleteSnapshot", {}],
  ["listSnapshots", {}, (data) => assert.deepEqual(data.snapshots, [])],
];

/** Takes away what the lives before have left, the owner of a database last. */
export const branchEnd = [
  ["restoreProjectBranch",
    (known) => ({
      body: { source_branch_id: known.main_branch_id, preserve_under_name: "preserved" },
    }),
    (data, known) => assert.equal(data.branch.id, known.branch_id)],
  ["createProjectBranchRole", { body: { role: { name: "writer" } } }],
  ["createProjectBranchDatabase",
    { body: { database: { name: "short", owner_name: "writer" } } }],
  ["deleteProjectBranchDatabase", { path: { database_name: "short" } }],
  ["deleteProjectBranchRole", { path: { role_name: "writer" } }],
  ["deleteProjectEndpoint", {}],
  ["setDefaultProjectBranch", {}, (data) => assert.equal(data.branch.default, true)],
  ["setDefaultProjectBranch", (known) => ({ path: { branch_id: known.main_branch_id } })],
  ["deleteProjectBranch", {}],
];

export const anonymized = [
  ["createProjectBranchAnonymized",
    (known) => ({
      body: {
        branch_create: { branch: { name: "masked", parent_id: known.main_branch_id } },
        masking_rules: [rule("email", "anon.fake_email()")],
        start_anonymization: false,
      },
    }),
    (data, known) => { known.branch_id = data.branch.id; }],
  ["getMaskingRules", {}, (data) => assert.equal(data.masking_rules[0].column_name, "email")],
  ["updateMaskingRules", { body: { masking_rules: [rule("name", "anon.fake_last_name()")] } },
    (data) => assert.equal(data.masking_rules[0].column_name, "name")],
  ["startAnonymization", {}],
  ["getAnonymizedBranchStatus", {}, (data, known) => {
    assert.equal(data.branch_id, known.branch_id);
  }],
  ["deleteProjectBranch", {}, (_, known) => { known.branch_id = known.main_branch_id; }],
];

function rule(column_name, masking_function) {
  const table = { database_name: "neondb", schema_name: "public", table_name: "users" };
  return { ...table, column_name, masking_function };
}
