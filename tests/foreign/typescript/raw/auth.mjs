// Neon Auth, in its new form on a branch and in its old one on a project.

import assert from "node:assert/strict";

const PROVIDER = { auth_provider: "better_auth" };
const OLD_PROVIDER = { auth_provider: "stack" };
const DOMAIN = "https://app.example.com";
const GITHUB = { id: "github", client_id: "client", client_secret: "secret" };
const MAIL_SERVER = {
  host: "mail.example.com",
  port: 587,
  username: "mailer",
  password: "secret",
  sender_email: "shop@example.com",
  sender_name: "Shop",
};
const WEBHOOK = {
  enabled: true,
  webhook_url: "https://app.example.com/hook",
  enabled_events: ["user.created"],
  timeout_seconds: 5,
};

function providerIds(data) {
  return data.providers.map((provider) => provider.id);
}

export const auth = [
  ["createNeonAuth", { body: { ...PROVIDER } }, (data) => assert.match(data.jwks_url, /^https:/)],
  ["getNeonAuth", {}, (data) => assert.equal(data.auth_provider, "better_auth")],
  ["updateNeonAuthConfig", { body: { name: "Shop" } }],
  ["updateNeonAuthAllowLocalhost", { body: { allow_localhost: false } }],
  ["getNeonAuthAllowLocalhost", {}, (data) => assert.equal(data.allow_localhost, false)],
  ["addBranchNeonAuthTrustedDomain", { body: { domain: DOMAIN, ...PROVIDER } }],
  ["listBranchNeonAuthTrustedDomains", {}, (data) => {
    assert.equal(data.domains[0].domain, DOMAIN);
  }],
  ["deleteBranchNeonAuthTrustedDomain", { body: { ...PROVIDER, domains: [{ domain: DOMAIN }] } }],
  ["listBranchNeonAuthTrustedDomains", {}, (data) => assert.deepEqual(data.domains, [])],
  ["updateNeonAuthEmailAndPasswordConfig", { body: { disable_sign_up: true } }],
  ["getNeonAuthEmailAndPasswordConfig", {}, (data) => assert.equal(data.disable_sign_up, true)],
  ["updateNeonAuthEmailProvider", { body: { type: "standard", ...MAIL_SERVER } }],
  ["getNeonAuthEmailProvider", {}, (data) => assert.equal(data.host, MAIL_SERVER.host)],
  ["sendNeonAuthEmailProviderTest", { body: { recipient_email: "me@example.com" } },
    (data) => assert.equal(data.success, true)],
  ["sendNeonAuthTestEmail", { body: { ...MAIL_SERVER, recipient_email: "me@example.com" } },
    (data) => assert.equal(data.success, true)],
  ["addBranchNeonAuthOauthProvider", { body: GITHUB }, (data, known) => {
    known.oauth_provider_id = data.id;
  }],
  ["updateBranchNeonAuthOauthProvider", { body: { client_id: "changed" } },
    (data) => assert.equal(data.client_id, "changed")],
  ["listBranchNeonAuthOauthProviders", {}, (data) => {
    assert.ok(providerIds(data).includes("github"));
  }],
  ["deleteBranchNeonAuthOauthProvider", {}],
  ["listBranchNeonAuthOauthProviders", {}, (data) => {
    assert.ok(!providerIds(data).includes("github"));
  }],
  ["updateNeonAuthMagicLinkPlugin", { body: { enabled: true, expires_in: 30 } },
    (data) => assert.equal(data.expires_in, 30)],
  ["updateNeonAuthOrganizationPlugin", { body: { enabled: true, organization_limit: 3 } },
    (data) => assert.equal(data.organization_limit, 3)],
  ["updateNeonAuthPhoneNumberPlugin", { body: { enabled: true, otp_expires_in: 120 } }],
  ["getNeonAuthPhoneNumberPlugin", {}, (data) => assert.equal(data.otp_expires_in, 120)],
  ["getNeonAuthPluginConfigs", {}, (data) => {
    assert.equal(data.organization.organization_limit, 3);
    assert.equal(data.magic_link.expires_in, 30);
  }],
  ["createBranchNeonAuthNewUser", { body: { email: "ann@example.com", name: "Ann" } },
    (data, known) => { known.auth_user_id = data.id; }],
  ["updateNeonAuthUserRole", { body: { roles: ["admin"] } },
    (data, known) => assert.equal(data.id, known.auth_user_id)],
  ["deleteBranchNeonAuthUser", {}],
  ["updateNeonAuthWebhookConfig", { body: WEBHOOK }],
  ["getNeonAuthWebhookConfig", {}, (data) => assert.deepEqual(data, WEBHOOK)],
  ["disableNeonAuth", { body: { delete_data: true } }],
];

function about(known) {
  return { project_id: known.project_id, ...OLD_PROVIDER };
}

export const oldAuth = [
  ["createNeonAuthIntegration",
    (known) => ({ body: { ...about(known), branch_id: known.branch_id } }),
    (_, known) => { known.auth_provider = OLD_PROVIDER.auth_provider; }],
  ["listNeonAuthIntegrations", {}, (data) => assert.equal(data.data[0].auth_provider, "stack")],
  ["createNeonAuthProviderSdkKeys", (known) => ({ body: about(known) }),
    (data) => assert.ok(data.secret_server_key)],
  ["createNeonAuthNewUser",
    (known) => ({ body: { ...about(known), email: "ben@example.com", name: "Ben" } }),
    (data, known) => { known.auth_user_id = data.id; }],
  ["deleteNeonAuthUser", {}],
  ["addNeonAuthDomainToRedirectUriWhitelist", { body: { domain: DOMAIN, ...OLD_PROVIDER } }],
  ["listNeonAuthRedirectUriWhitelistDomains", {}, (data) => {
    assert.equal(data.domains[0].domain, DOMAIN);
  }],
  ["deleteNeonAuthDomainFromRedirectUriWhitelist",
    { body: { ...OLD_PROVIDER, domains: [{ domain: DOMAIN }] } }],
  ["updateNeonAuthEmailServer", { body: { type: "standard", ...MAIL_SERVER } }],
  ["getNeonAuthEmailServer", {}, (data) => assert.equal(data.port, 587)],
  ["addNeonAuthOauthProvider", { body: GITHUB }],
  ["listNeonAuthOauthProviders", {}, (data) => assert.ok(providerIds(data).includes("github"))],
  ["updateNeonAuthOauthProvider", { body: { client_secret: "changed" } }],
  ["deleteNeonAuthOauthProvider", {}],
  ["transferNeonAuthProviderProject", (known) => ({ body: about(known) }),
    (data) => assert.match(data.url, /^https:/)],
  ["deleteNeonAuthIntegration", { body: { delete_data: true } }],
  ["listNeonAuthIntegrations", {}, (data) => assert.deepEqual(data.data, [])],
];
