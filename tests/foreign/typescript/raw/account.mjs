// Who is asking, keys, regions, and the organization.

import assert from "node:assert/strict";

const COLLEAGUE = "colleague@example.com";

/** Seeds an organization in which the user has a colleague. */
async function withTeam(known, emulator) {
  const members = [
    { email: known.email, role: "admin" },
    { email: COLLEAGUE, role: "member" },
  ];
  await emulator.seed({ organizations: [{ id: "org-team", name: "Team", members }] });
  Object.assign(known, { home_org_id: known.org_id, org_id: "org-team" });
  return {};
}

function without(list, id) {
  assert.ok(!list.some((item) => item.id === id));
}

export const account = [
  ["getActiveRegions", {}, (data, known) => {
    known.region_id = data.regions.find((region) => region.default).region_id;
  }],
  ["getAuthDetails", {}, (data) => assert.equal(data.auth_method, "api_key_user")],
  ["getCurrentUserInfo", {}, (data, known) => { known.email = data.email; }],
  ["getCurrentUserOrganizations", {}, (data, known) => {
    known.org_id = data.organizations[0].id;
  }],
  ["createApiKey", { body: { key_name: "laptop" } }, (data, known) => {
    known.key_id = data.id;
    assert.ok(data.key.length > 20);
  }],
  ["listApiKeys", {}, (data, known) => {
    assert.equal(data.find((key) => key.id === known.key_id).name, "laptop");
  }],
  ["revokeApiKey", {}, (data) => assert.equal(data.revoked, true)],
  ["listApiKeys", {}, (data, known) => without(data, known.key_id)],
];

export const organization = [
  ["getOrganization", withTeam, (data) => assert.equal(data.name, "Team")],
  ["createOrgApiKey", { body: { key_name: "deploy" } }, (data, known) => {
    known.key_id = data.id;
  }],
  ["listOrgApiKeys", {}, (data, known) => {
    assert.equal(data.find((key) => key.id === known.key_id).name, "deploy");
  }],
  ["revokeOrgApiKey", {}, (data) => assert.equal(data.revoked, true)],
  ["listOrgApiKeys", {}, (data, known) => without(data, known.key_id)],
  ["createOrganizationInvitations",
    { body: { invitations: [{ email: "new@example.com", role: "member" }] } },
    (data) => assert.equal(data.invitations[0].email, "new@example.com")],
  ["getOrganizationInvitations", {}, (data) => {
    assert.equal(data.invitations[0].role, "member");
  }],
  ["getOrganizationMembers", { query: { sort_by: "email", sort_order: "asc" } },
    (data, known) => {
      const found = data.members.find((item) => item.user.email === COLLEAGUE);
      known.member_id = found.member.id;
    }],
  ["getOrganizationMember", {}, (data) => assert.equal(data.role, "member")],
  ["updateOrganizationMember", { body: { role: "viewer" } },
    (data) => assert.equal(data.role, "viewer")],
  ["setOrganizationSpendingLimit", { body: { spending_limit_cents: 4200 } }],
  ["getOrganizationSpendingLimit", {},
    (data) => assert.equal(data.spending_limit_cents, 4200)],
  ["deleteOrganizationSpendingLimit", {}],
  ["assignOrganizationVpcEndpoint",
    { path: { vpc_endpoint_id: "vpce-1" }, body: { label: "office" } },
    (_, known) => { known.vpc_endpoint_id = "vpce-1"; }],
  ["listOrganizationVpcEndpoints", {}, (data) => {
    assert.deepEqual(data.endpoints.map((endpoint) => endpoint.label), ["office"]);
  }],
  ["listOrganizationVpcEndpointsAllRegions", {}, (data, known) => {
    assert.equal(data.endpoints[0].region_id, known.region_id);
  }],
  ["getOrganizationVpcEndpointDetails", {}, (data) => assert.equal(data.label, "office")],
];

/** What ends only after the project has been through everything. */
export const farewell = [
  ["transferProjectsFromOrgToOrg",
    (known) => ({
      path: { source_org_id: known.org_id },
      body: { destination_org_id: known.home_org_id, project_ids: [known.project_id] },
    })],
  ["getProject", {}, (data, known) => assert.equal(data.project.org_id, known.home_org_id)],
  ["createProjectTransferRequest", { body: { ttl_seconds: 600 } }, (data, known) => {
    known.request_id = data.id;
  }],
  ["acceptProjectTransferRequest", (known) => ({ body: { org_id: known.org_id } })],
  ["getProject", {}, (data, known) => assert.equal(data.project.org_id, known.org_id)],
  ["transferProjectsFromUserToOrg",
    async (known, emulator) => {
      const own = await emulator.seed({ projects: [{ name: "own", owner_email: known.email }] });
      known.own_project_id = own.projects[0].id;
      const project_ids = [known.own_project_id];
      return { body: { destination_org_id: known.org_id, project_ids } };
    }],
  ["getProject", (known) => ({ path: { project_id: known.own_project_id } }),
    (data, known) => assert.equal(data.project.org_id, known.org_id)],
  ["deleteOrganizationVpcEndpoint", {}],
  ["removeOrganizationMember", {}],
  ["getOrganizationMembers", {}, (data) => assert.equal(data.members.length, 1)],
  ["deleteProject", {}, (data, known) => assert.equal(data.project.id, known.project_id)],
  ["listProjects", (known) => ({ query: { org_id: known.org_id } }),
    (data, known) => without(data.projects, known.project_id)],
  ["recoverProject", {}, (data) => assert.equal(data.project.name, "renamed")],
  ["getProject", {}],
];
